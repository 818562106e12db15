// SPDX-License-Identifier: MIT
#include "models/exchange/outputfile.h"
#include "tests/support/registeredtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A file appears whole or not at all.
class TestOutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appearsOnCommitOnly();
    void keepsTheOldFileUntilCommit();
    void leavesNothingBehind();
    void saysWhyItCannotOpen_data();
    void saysWhyItCannotOpen();
    void saysWhyItCannotCommit();
    void writesToDevices();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray contents(const QString &path);
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutputFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestOutputFile::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

void TestOutputFile::appearsOnCommitOnly()
{
    OutputFile file(path(u"Ä.csv"_s));
    QVERIFY(file.open());
    file.device().write("new");
    file.device().flush();
    QVERIFY(!QFile::exists(path(u"Ä.csv"_s)));
    QVERIFY(file.commit());
    QCOMPARE(contents(path(u"Ä.csv"_s)), "new");
    QCOMPARE(files(), QStringList{u"Ä.csv"_s});
}

void TestOutputFile::keepsTheOldFileUntilCommit()
{
    for (const QByteArray text : {"old and long", "new"}) {
        OutputFile file(path(u"a.csv"_s));
        const QByteArray before = contents(path(u"a.csv"_s));
        QVERIFY(file.open());
        file.device().write(text);
        file.device().flush();
        QCOMPARE(contents(path(u"a.csv"_s)), before);
        QVERIFY(file.commit());
        QCOMPARE(contents(path(u"a.csv"_s)), text);
    }
}

void TestOutputFile::leavesNothingBehind()
{
    {
        OutputFile file(path(u"a.csv"_s));
        QVERIFY(file.open());
        file.device().write("half");
        file.device().flush();
    }
    QCOMPARE(files(), QStringList());
}

void TestOutputFile::saysWhyItCannotOpen_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no folder") << u"nowhere/a.csv"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("a file for a folder") << u"file/a.csv"_s;
}

void TestOutputFile::saysWhyItCannotOpen()
{
    QFETCH(const QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QFile plain(path(u"file"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    OutputFile file(path(name));
    const auto opened = file.open();
    QVERIFY(!opened);
    QVERIFY(!opened.error().isEmpty());
}

void TestOutputFile::saysWhyItCannotCommit()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    OutputFile file(path(u"folder/a.csv"_s));
    QVERIFY(file.open());
    file.device().write("new");
    QVERIFY(QDir(path(u"folder"_s)).removeRecursively());
    const auto committed = file.commit();
    QVERIFY(!committed);
    QVERIFY(!committed.error().isEmpty());
    QVERIFY(!QFile::exists(path(u"folder"_s)));
}

void TestOutputFile::writesToDevices()
{
    OutputFile null(u"/dev/null"_s);
    QVERIFY(null.open());
    null.device().write("gone");
    QVERIFY(null.commit());
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    if (QFile::exists(u"/dev/full"_s)) {
        OutputFile full(u"/dev/full"_s);
        QVERIFY(full.open());
        full.device().write("too much");
        QVERIFY(!full.commit());
    }
}

DIALDESK_GUILESS_TEST(TestOutputFile)
#include "tst_outputfile.moc"
