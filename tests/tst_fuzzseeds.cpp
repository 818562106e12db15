// SPDX-License-Identifier: MIT
#include "tests/fuzz/subjects.h"
#include "tests/support/registeredtest.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Everything that the fuzzer starts from, past finds among it, without the fuzzer.
class TestFuzzSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hold_data();
    void hold();
    void everyFolderHasASubject();

private:
    const QDir m_seeds = QFINDTESTDATA("fuzz/seeds");
};

void TestFuzzSeeds::hold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("subject");
    int index = 0;
    for (const FuzzSubject &subject : fuzzSubjects) {
        const QDir folder(m_seeds.filePath(QString::fromLatin1(subject.name)));
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY2(!names.isEmpty(), subject.name);
        for (const QString &name : names)
            QTest::addRow("%s/%s", subject.name, qPrintable(name))
                << folder.filePath(name) << index;
        ++index;
    }
}

void TestFuzzSeeds::hold()
{
    QFETCH(const QString, path);
    QFETCH(const int, subject);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    fuzzSubjects[subject].feed(file.readAll());
}

void TestFuzzSeeds::everyFolderHasASubject()
{
    QStringList names;
    for (const FuzzSubject &subject : fuzzSubjects)
        names.append(QString::fromLatin1(subject.name));
    names.sort();
    QCOMPARE(m_seeds.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), names);
}

DIALDESK_GUILESS_TEST(TestFuzzSeeds)
#include "tst_fuzzseeds.moc"
