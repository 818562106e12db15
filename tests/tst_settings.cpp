// SPDX-License-Identifier: MIT
#include "app/settings.h"
#include "tests/support/registeredtest.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheStandardWhereNothingWasChosen();
    void keepsWhatWasChosen();
    void saysWhatIsNewOnce();
    void fallsBackWhereAValueCantBeUsed_data();
    void fallsBackWhereAValueCantBeUsed();
    void takesWhatIsWithinItsRange_data();
    void takesWhatIsWithinItsRange();
    void leavesUnknownKeysAlone();
    void namesAllThatCantBeUsedInOneSentence();
    void survivesAFileThatIsNone();
    void eachKeyIsDocumented();

private:
    /// Settings over a file of that content.
    struct Stored
    {
        explicit Stored(const QByteArray &content)
        {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                qFatal("The file can't be written.");
            file.write(content);
            file.close();
            store = std::make_unique<QSettings>(path, QSettings::IniFormat);
            settings = std::make_unique<Settings>(*store);
        }

        QTemporaryDir folder;
        const QString path = folder.filePath(u"dialdesk.conf"_s);
        std::unique_ptr<QSettings> store;
        std::unique_ptr<Settings> settings;
    };
};

void TestSettings::hasTheStandardWhereNothingWasChosen()
{
    const Stored stored("");
    QCOMPARE(stored.settings->text(Settings::Appearance), u"system"_s);
    QCOMPARE(stored.settings->number(Settings::Timeout), 20);
    QCOMPARE(stored.settings->number(Settings::BatchSize), 100);
    QCOMPARE(stored.settings->text(Settings::ExportFormat), u"csv"_s);
    QCOMPARE(stored.settings->list(Settings::ExportColumns), QStringList());
    QCOMPARE(stored.settings->complaint(), QString());
}

void TestSettings::keepsWhatWasChosen()
{
    const Stored stored("");
    const QString folder = u"/srv/exports, old; “new” 100 %"_s;
    stored.settings->set(Settings::Appearance, u"dark"_s);
    stored.settings->set(Settings::BatchSize, 7);
    stored.settings->set(Settings::ExportFolder, folder);
    stored.settings->set(Settings::ExportColumns, QStringList{u"dataset"_s});
    stored.store->sync();
    QSettings again(stored.path, QSettings::IniFormat);
    const Settings settings(again);
    QCOMPARE(settings.text(Settings::Appearance), u"dark"_s);
    QCOMPARE(settings.number(Settings::BatchSize), 7);
    QCOMPARE(settings.text(Settings::ExportFolder), folder);
    QCOMPARE(settings.list(Settings::ExportColumns), QStringList{u"dataset"_s});
    QCOMPARE(settings.complaint(), QString());
}

void TestSettings::saysWhatIsNewOnce()
{
    const Stored stored("");
    QSignalSpy changed(stored.settings.get(), &Settings::changed);
    stored.settings->set(Settings::Timeout, 20); // the standard
    QCOMPARE(changed.size(), 0);
    stored.settings->set(Settings::Timeout, 30);
    stored.settings->set(Settings::Timeout, 30);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Settings::Key>(), Settings::Timeout);
}

void TestSettings::fallsBackWhereAValueCantBeUsed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Settings::Key>("key");
    QTest::newRow("unknown word") << "appearance=pink"_ba << Settings::Appearance;
    QTest::newRow("another case") << "appearance=DARK"_ba << Settings::Appearance;
    QTest::newRow("no text") << "appearance=\"a\", \"b\""_ba << Settings::Appearance;
    QTest::newRow("an image") << "appearance=@Variant(\\0\\0\\0\\b\\0)"_ba << Settings::Appearance;
    QTest::newRow("no number") << "[connection]\ntimeout=soon"_ba << Settings::Timeout;
    QTest::newRow("nothing") << "[connection]\ntimeout="_ba << Settings::Timeout;
    QTest::newRow("too low") << "[connection]\ntimeout=0"_ba << Settings::Timeout;
    QTest::newRow("too high") << "[connection]\ntimeout=601"_ba << Settings::Timeout;
    QTest::newRow("beyond an int") << "[connection]\ntimeout=99999999999"_ba << Settings::Timeout;
    QTest::newRow("a fraction") << "[connection]\ntimeout=2.5"_ba << Settings::Timeout;
    QTest::newRow("batch of none") << "[posting]\nbatchSize=0"_ba << Settings::BatchSize;
    QTest::newRow("batch too large") << "[posting]\nbatchSize=101"_ba << Settings::BatchSize;
    QTest::newRow("format") << "[export]\nformat=pdf"_ba << Settings::ExportFormat;
}

void TestSettings::fallsBackWhereAValueCantBeUsed()
{
    QFETCH(const QByteArray, line);
    QFETCH(const Settings::Key, key);
    const Stored stored(line + "\n");
    const Settings::Entry &entry = Settings::entry(key);
    QCOMPARE(stored.settings->text(key), entry.standard.toString());
    QVERIFY(stored.settings->complaint().contains(entry.name));
    // It can be chosen anew.
    const QVariant other =
        entry.words.isEmpty() ? QVariant(entry.lowest) : QVariant(entry.words.last());
    stored.settings->set(key, other);
    QCOMPARE(stored.settings->text(key), other.toString());
    QCOMPARE(stored.settings->complaint(), QString());
}

void TestSettings::takesWhatIsWithinItsRange_data()
{
    QTest::addColumn<Settings::Key>("key");
    QTest::addColumn<QString>("value");
    for (const Settings::Entry &entry : Settings::table()) {
        for (const QString &word : entry.words)
            QTest::addRow("%s %s", qPrintable(entry.name), qPrintable(word)) << entry.key << word;
        if (entry.standard.typeId() != QMetaType::Int)
            continue;
        for (const int number : {entry.lowest, entry.highest})
            QTest::addRow("%s %d", qPrintable(entry.name), number)
                << entry.key << QString::number(number);
    }
}

void TestSettings::takesWhatIsWithinItsRange()
{
    QFETCH(const Settings::Key, key);
    QFETCH(const QString, value);
    const QStringList parts = Settings::entry(key).name.split(u'/');
    const QString section = parts.size() > 1 ? parts.first() : u"General"_s;
    const Stored stored(u"[%1]\n%2=%3\n"_s.arg(section, parts.last(), value).toUtf8());
    QCOMPARE(stored.settings->text(key), value);
    QCOMPARE(stored.settings->complaint(), QString());
}

void TestSettings::leavesUnknownKeysAlone()
{
    const Stored stored("of=tomorrow\n[connection]\nproxy=\"a, b\"\ntimeout=5\n");
    QCOMPARE(stored.settings->complaint(), QString());
    stored.settings->set(Settings::Timeout, 6);
    stored.store->sync();
    QFile file(stored.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray now = file.readAll();
    QVERIFY(now.contains("of=tomorrow\n"));
    QVERIFY(now.contains("proxy=\"a, b\"\n"));
    QVERIFY(now.contains("timeout=6\n"));
}

void TestSettings::namesAllThatCantBeUsedInOneSentence()
{
    const Stored stored("appearance=pink\n[connection]\ntimeout=0\n[posting]\nbatchSize=5\n");
    const QString complaint = stored.settings->complaint();
    QVERIFY(complaint.contains(u"appearance, connection/timeout"_s));
    QVERIFY(!complaint.contains(u"batchSize"_s));
    QCOMPARE(complaint.count(u'.'), 1);
}

void TestSettings::survivesAFileThatIsNone()
{
    const Stored stored("\x89PNG\r\n\x1a\n no settings \xff\xfe at all\n");
    QCOMPARE(stored.settings->number(Settings::Timeout), 20);
    QVERIFY(!stored.settings->complaint().isEmpty());
    stored.settings->set(Settings::Timeout, 30);
    stored.store->sync();
    QCOMPARE(QSettings(stored.path, QSettings::IniFormat).value(u"connection/timeout"_s).toInt(),
             30);
}

void TestSettings::eachKeyIsDocumented()
{
    QFile page(QStringLiteral(DIALDESK_ROOT "/docs/settings.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (const Settings::Entry &entry : Settings::table()) {
        // A row of the page: | `key` | what it may be | the standard | what it is for |
        const QRegularExpression line(u"^\\| `%1` \\|([^|]*)\\|([^|]*)\\|([^|]+)\\|$"_s.arg(
                                          QRegularExpression::escape(entry.name)),
                                      QRegularExpression::MultilineOption);
        const QRegularExpressionMatch match = line.match(text);
        QVERIFY2(match.hasMatch(), qPrintable(entry.name));
        for (const QString &word : entry.words)
            QVERIFY2(match.captured(1).contains(u'`' + word + u'`'), qPrintable(word));
        if (entry.highest > 0)
            QVERIFY2(match.captured(1).contains(u"%1 to %2"_s.arg(entry.lowest).arg(entry.highest)),
                     qPrintable(entry.name));
        const QString standard = entry.standard.toString();
        QVERIFY2(standard.isEmpty() || match.captured(2).contains(u'`' + standard + u'`'),
                 qPrintable(entry.name));
    }
}

DIALDESK_GUILESS_TEST(TestSettings)
#include "tst_settings.moc"
