// SPDX-License-Identifier: MIT
#include "models/changes/stagingfile.h"
#include "tests/support/registeredtest.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStagingFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const
    {
        const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
        return names.size() == 1 ? m_folder->filePath(names.first()) : QString();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsBackWhatItWrites()
    {
        const QList<StagedEdit> edits = {
            {u"1"_s, Dataset::Priority, u"010"_s, u"20"_s},
            {u"1"_s, Dataset::Description, u""_s, u"Ä\t\"<&>\r\n😀"_s},
            {u"2"_s, Dataset::Description, QString(), u""_s},
        };
        const StagingFile file(m_folder->path(), u"a"_s, 1);
        QCOMPARE(file.read(), QList<StagedEdit>());
        QVERIFY(file.write(edits));
        QCOMPARE(file.read(), edits);
        QVERIFY((*file.read()).at(2).base.isNull());
        QVERIFY(!(*file.read()).at(1).base.isNull());
        QVERIFY(!(*file.read()).at(2).value.isNull());
        QVERIFY(file.write({}));
        QVERIFY(!file.exists());
        QVERIFY(file.write({}));
    }

    void refusesWhatItCantMakeSenseOf_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{'version':1,'account':'a','edits':[{'da");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("a later version") << QByteArray("{'version':2,'account':'a','edits':[]}");
        QTest::newRow("another account") << QByteArray("{'version':1,'account':'b','edits':[]}");
        QTest::newRow("no list") << QByteArray("{'version':1,'account':'a','edits':{}}");
        const auto edit = [](const char *text) {
            return QByteArray("{'version':1,'account':'a','edits':[") + text + "]}";
        };
        QTest::newRow("no change") << edit("7");
        QTest::newRow("no field") << edit("{'dataset':'1','base':'1','value':'2'}");
        QTest::newRow("no dataset") << edit("{'field':'d_priority','base':'1','value':'2'}");
        QTest::newRow("no base") << edit("{'dataset':'1','field':'d_priority','value':'2'}");
        QTest::newRow("no value") << edit("{'dataset':'1','field':'d_priority','base':'1'}");
        QTest::newRow("a field that is not written")
            << edit("{'dataset':'1','field':'notes','base':'1','value':'2'}");
        QTest::newRow("a value that is not sent")
            << edit("{'dataset':'1','field':'d_status','base':'LIVE','value':'OFF'}");
    }

    void refusesWhatItCantMakeSenseOf()
    {
        QFETCH(QByteArray, json);
        const StagingFile file(m_folder->path(), u"a"_s, 1);
        QVERIFY(file.write({{u"1"_s, Dataset::Priority, u"10"_s, u"20"_s}}));
        QFile onDisk(path());
        QVERIFY(onDisk.open(QIODevice::WriteOnly));
        onDisk.write(json.replace('\'', '"'));
        onDisk.close();
        QVERIFY(!file.read());
        QVERIFY(!file.setAside().isEmpty());
        QVERIFY(!file.exists());
        QVERIFY(path().endsWith(u".damaged-1"_s));
    }

    void tellsAccountsApart()
    {
        const StagingFile one(m_folder->path(), u"a"_s, 1);
        const StagingFile two(m_folder->path(), u"b"_s, 1);
        QVERIFY(one.write({{u"1"_s, Dataset::Priority, u"10"_s, u"20"_s}}));
        QVERIFY(!two.exists());
        QCOMPARE(StagingFile::numbers(m_folder->path(), u"a"_s), QList<int>{1});
        QVERIFY(StagingFile::numbers(m_folder->path(), u"b"_s).isEmpty());
    }

    void isHeldByOneAtATime()
    {
        auto one = std::make_unique<StagingFile>(m_folder->path(), u"a"_s, 1);
        StagingFile two(m_folder->path(), u"a"_s, 1);
        QCOMPARE(one->lock(), QLockFile::NoError);
        QCOMPARE(two.lock(), QLockFile::LockFailedError);
        one.reset();
        QCOMPARE(two.lock(), QLockFile::NoError);
    }

    void onlyTheOwnerMayReadIt()
    {
        const StagingFile file(m_folder->path(), u"a"_s, 1);
        QVERIFY(file.write({{u"1"_s, Dataset::Priority, u"10"_s, u"20"_s}}));
        constexpr QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
    }
};

DIALDESK_GUILESS_TEST(TestStagingFile)
#include "tst_stagingfile.moc"
