// SPDX-License-Identifier: MIT
#include "models/exchange/csvwriter.h"
#include "tests/support/registeredtest.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QList<QStringList> &rows, const CsvDialect &dialect)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, dialect);
    for (const QStringList &row : rows) {
        if (!writer.writeRow(row))
            return "failed";
    }
    return buffer.data();
}

/// Takes so many bytes and no more.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhereNeeded_data();
    void quotesWhereNeeded();
    void disarmsFormulas_data();
    void disarmsFormulas();
    void keepsTheSpellingOfNumbers_data();
    void keepsTheSpellingOfNumbers();
    void separatesAsTheLocaleDoes_data();
    void separatesAsTheLocaleDoes();
    void separatesRowsAndCells();
    void keepsARowWithNothingInIt();
    void tellsWhenTheDeviceIsFull();
};

void TestCsvWriter::quotesWhereNeeded_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("plain") << u"spring"_s << "spring"_ba;
    QTest::newRow("empty") << u""_s << ""_ba;
    QTest::newRow("missing") << QString() << ""_ba;
    QTest::newRow("blanks") << u"   "_s << "   "_ba;
    QTest::newRow("blanks around") << u" a "_s << " a "_ba;
    QTest::newRow("comma") << u"a,b"_s << "\"a,b\""_ba;
    QTest::newRow("semicolon") << u"a;b"_s << "a;b"_ba;
    QTest::newRow("quote") << u"say \"hi\""_s << "\"say \"\"hi\"\"\""_ba;
    QTest::newRow("line feed") << u"a\nb"_s << "\"a\nb\""_ba;
    QTest::newRow("carriage return") << u"a\rb"_s << "\"a\rb\""_ba;
    QTest::newRow("both") << u"a\r\nb"_s << "\"a\r\nb\""_ba;
    QTest::newRow("tab") << u"a\tb"_s << "a\tb"_ba;
    QTest::newRow("formula") << u"=1+1"_s << "=1+1"_ba;
    QTest::newRow("spelling") << u"007"_s << "007"_ba;
    QTest::newRow("beyond Latin") << u"Ä 😀 ع"_s << "Ä 😀 ع"_ba;
    QTest::newRow("nul") << QString(QChar(0)) << QByteArray(1, '\0');
}

void TestCsvWriter::quotesWhereNeeded()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, bytes);
    QCOMPARE(written({{value, u"x"_s}}, CsvDialect::data()), bytes + ",x\n");
}

void TestCsvWriter::disarmsFormulas_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isDisarmed");

    for (const QStringView text :
         std::initializer_list<QStringView>{u"=1+1",     u"=cmd|' /C calc'!A0",
                                            u"+SUM(A1)", u"-2+3",
                                            u"-A1",      u"@SUM(1)",
                                            u"\tx",      u"\r=1",
                                            u"-",        u"+",
                                            u"=",        u"-5-5",
                                            u"+1*2",     u"-5\n",
                                            u"+1\t",     u"+44 x",
                                            u"+٥",       u"--5",
                                            u"-5.",      u"+1=2",
                                            u"-5%"})
        QTest::addRow("%s", qUtf8Printable(text.toString())) << text.toString() << true;
    for (const QStringView text : std::initializer_list<QStringView>{
             u"", u"spring", u"5", u"-5", u"-5.25", u"+44 20 7946 0000", u"+1-555-0100",
             u"+44 (0)20 7946-0000", u"+(44) 20", u"+49.30.1", u"a=1", u" =1", u"'x",
             u"2025-01-01 08:00:00"})
        QTest::addRow("“%s”", qUtf8Printable(text.toString())) << text.toString() << false;
}

void TestCsvWriter::disarmsFormulas()
{
    QFETCH(QString, value);
    QFETCH(bool, isDisarmed);
    CsvDialect dialect = CsvDialect::data();
    const QByteArray armed = written({{value, u"x"_s}}, dialect);
    dialect.decimalPoint = u'.';
    const QByteArray result = written({{value, u"x"_s}}, dialect);
    if (isDisarmed)
        QCOMPARE(result, written({{u'\'' + value, u"x"_s}}, CsvDialect::data()));
    else
        QCOMPARE(result, armed);
}

void TestCsvWriter::keepsTheSpellingOfNumbers_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("isText");
    for (const QStringView text : std::initializer_list<QStringView>{
             u"007", u"00", u"-007", u"1.10", u"5.", u"1,5", u"-1.234,56", u"9007199254740993",
             u"-90071992547409930", u"1e5", u"1E-5", u"1/2", u"12-3", u"3.4.2026", u"020-7946",
             u" 5", u"007\n"})
        QTest::addRow("“%s”", qUtf8Printable(text.toString()))
            << text.toString() << u"en_GB"_s << true;
    for (const QStringView text :
         std::initializer_list<QStringView>{u"0", u"7", u"-5", u"5.25", u"0.5", u"123456789012345",
                                            u"2025-01-01", u"2025-01-01 08:00:00", u"020 7946",
                                            u"Q1", u"q 1/2", u"+44 20 7946 0000", u"٠٠٧", u""})
        QTest::addRow("“%s”", qUtf8Printable(text.toString()))
            << text.toString() << u"en_GB"_s << false;
    QTest::newRow("comma where it is the point") << u"1,5"_s << u"de_DE"_s << false;
    QTest::newRow("point where it is not") << u"1.5"_s << u"de_DE"_s << true;
}

void TestCsvWriter::keepsTheSpellingOfNumbers()
{
    QFETCH(const QString, value);
    QFETCH(const QString, locale);
    QFETCH(const bool, isText);
    CsvDialect dialect = CsvDialect::excel(QLocale(locale));
    const QByteArray result = written({{value, u"x"_s}}, dialect);
    dialect.decimalPoint = {};
    const QString spelled = isText ? u"=\"%1\""_s.arg(value) : value;
    QCOMPARE(result, written({{spelled, u"x"_s}}, dialect));
}

void TestCsvWriter::separatesAsTheLocaleDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("C") << u"C"_s << "\xEF\xBB\xBFx;y,\"a,b\"\r\n"_ba;
    QTest::newRow("English") << u"en_GB"_s << "\xEF\xBB\xBFx;y,\"a,b\"\r\n"_ba;
    QTest::newRow("German") << u"de_DE"_s << "\xEF\xBB\xBF\"x;y\";a,b\r\n"_ba;
    QTest::newRow("Swiss") << u"de_CH"_s << "\xEF\xBB\xBFx;y,\"a,b\"\r\n"_ba;
}

void TestCsvWriter::separatesAsTheLocaleDoes()
{
    QFETCH(QString, locale);
    QTEST(written({{u"x;y"_s, u"a,b"_s}}, CsvDialect::excel(QLocale(locale))), "bytes");
}

void TestCsvWriter::separatesRowsAndCells()
{
    const QList<QStringList> rows = {{u"a"_s, u"b"_s}, {QString(), QString()}, {u"c"_s, u"d"_s}};
    QCOMPARE(written(rows, CsvDialect::data()), "a,b\n,\nc,d\n"_ba);
    QCOMPARE(written(rows, CsvDialect::excel(QLocale::c())), "\xEF\xBB\xBF"
                                                             "a,b\r\n,\r\nc,d\r\n"_ba);
}

void TestCsvWriter::keepsARowWithNothingInIt()
{
    QCOMPARE(written({{u"notes"_s}, {QString()}, {u"x"_s}}, CsvDialect::data()),
             "notes\n\"\"\nx\n"_ba);
}

void TestCsvWriter::tellsWhenTheDeviceIsFull()
{
    FullDevice device(6);
    CsvWriter writer(device, CsvDialect::data());
    QVERIFY(writer.writeRow({u"a"_s, u"b"_s}));
    QVERIFY(!writer.writeRow({u"c"_s, u"d"_s}));
}

DIALDESK_APPLESS_TEST(TestCsvWriter)

#include "tst_csvwriter.moc"
