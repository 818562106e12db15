// SPDX-License-Identifier: MIT
#include "models/contactnow/jsondecoder.h"
#include "models/contactnow/xmldecoder.h"
#include "tests/support/generated.h"
#include "tests/support/registeredtest.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Spells lists in one of the many ways in which a server may.
class Speller
{
public:
    explicit Speller(quint32 seed)
        : m_random(seed)
    {}

    QByteArray json(const QList<Dataset> &rows);
    QByteArray xml(const QList<Dataset> &rows);

private:
    bool oneIn(quint32 times) { return m_random.bounded(times) == 0; }
    QByteArray blank();
    std::vector<std::pair<QString, QString>> fieldsOf(const Dataset &row);
    QByteArray jsonString(const QString &text);
    QByteArray jsonValue(const QString &value);
    QByteArray jsonObject(const Dataset &row, bool hasBareKeys);

    QRandomGenerator m_random;
};

QByteArray Speller::blank()
{
    static const QByteArrayList blanks{" ", "\n\t", "  \r\n "};
    return oneIn(3) ? blanks.at(m_random.bounded(blanks.size())) : QByteArray();
}

/// Names and values of a row's fields, in any order; missing ones are left out or null.
std::vector<std::pair<QString, QString>> Speller::fieldsOf(const Dataset &row)
{
    std::vector<std::pair<QString, QString>> fields;
    for (int i = 0; i < Dataset::FieldCount; ++i) {
        const auto field = static_cast<Dataset::Field>(i);
        if (!row[field].isNull() || oneIn(4))
            fields.emplace_back(Dataset::wireName(field), row[field]);
    }
    const QList<Dataset::Extra> extras = row.extras();
    for (const Dataset::Extra &extra : extras)
        fields.emplace_back(extra.name, extra.value);
    if (oneIn(3))
        std::reverse(fields.begin(), fields.end());
    return fields;
}

QByteArray Speller::jsonString(const QString &text)
{
    QByteArray result = "\"";
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        if (c == U'"' || c == U'\\')
            result.append('\\').append(static_cast<char>(c));
        else if (c < 0x10000 && oneIn(8))
            result.append("\\u").append(QByteArray::number(c, 16).rightJustified(4, '0'));
        else
            result.append(QStringView(QChar::fromUcs4(c)).toUtf8());
    }
    return result + '"';
}

/// Strings, numbers where they can be, null: all of it means the same to a reader of text.
QByteArray Speller::jsonValue(const QString &value)
{
    static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
    if (value.isNull())
        return "null";
    return number.match(value).hasMatch() && oneIn(2) ? value.toUtf8() : jsonString(value);
}

QByteArray Speller::jsonObject(const Dataset &row, bool hasBareKeys)
{
    QByteArrayList members;
    for (const auto &[name, value] : fieldsOf(row)) {
        const QByteArray key = hasBareKeys ? name.toUtf8() : '"' + name.toUtf8() + '"';
        members.append(blank() + key + blank() + ':' + blank() + jsonValue(value) + blank());
    }
    return '{' + members.join(',') + '}';
}

QByteArray Speller::json(const QList<Dataset> &rows)
{
    const bool hasBareKeys = oneIn(3);
    QByteArrayList objects;
    for (const Dataset &row : rows)
        objects.append(blank() + jsonObject(row, hasBareKeys) + blank());
    const bool isSingle = rows.size() == 1 && oneIn(2);
    const QByteArray list = isSingle ? objects.first() : '[' + objects.join(',') + ']';
    QByteArrayList members{R"("success":true)",
                           (hasBareKeys ? "list" : "\"list\"") + blank() + ':' + list};
    if (oneIn(2))
        members.insert(m_random.bounded(3), R"("info":[{"a":[1,2]},{"b":"},{"}])");
    return '{' + blank() + members.join(blank() + ',') + blank() + '}' + blank();
}

QByteArray Speller::xml(const QList<Dataset> &rows)
{
    QByteArray text = "<?xml version=\"1.0\"?>" + blank() + "<result>" + blank() +
                      "<success>1</success><list>" + blank();
    for (const Dataset &row : rows) {
        text += "<ecnow_dataset>" + blank();
        for (const auto &[name, value] : fieldsOf(row)) {
            // XML knows no null: what is missing is left out.
            if (!value.isNull())
                text += '<' + name.toUtf8() + '>' + value.toHtmlEscaped().toUtf8() + "</" +
                        name.toUtf8() + '>' + blank();
        }
        text += "</ecnow_dataset>" + blank();
    }
    return text + "</list></result>";
}

/// Few, since their text is cut at every byte.
QList<Dataset> fewRows()
{
    return *Generated::datasets(4);
}

Speller speller()
{
    return Speller(*rc::gen::arbitrary<quint32>());
}

/// What \a Decoder makes of \a text in two pieces.
template<typename Decoder>
QList<Dataset> readInTwo(const QByteArray &text, qsizetype cut)
{
    Decoder decoder;
    RC_ASSERT(decoder.add(text.first(cut)));
    RC_ASSERT(decoder.add(text.sliced(cut)));
    RC_ASSERT(decoder.finish());
    return decoder.takeRows();
}

/// A byte at a time: no run of whole elements is ever in sight, so that each takes the plain path.
template<typename Decoder>
QList<Dataset> readByBytes(const QByteArray &text)
{
    Decoder decoder;
    for (const char byte : text)
        RC_ASSERT(decoder.add(QByteArray(1, byte)));
    RC_ASSERT(decoder.finish());
    return decoder.takeRows();
}

template<typename Decoder>
void checkEveryCut(const QByteArray &text, const QList<Dataset> &rows)
{
    RC_ASSERT(readByBytes<Decoder>(text) == rows);
    for (qsizetype cut = 0; cut <= text.size(); ++cut)
        RC_ASSERT(readInTwo<Decoder>(text, cut) == rows);
}

} // namespace

class TestReplyDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsJsonHoweverItIsSpelledAndCut();
    void readsXmlHoweverItIsCut();
    void saysTheSameOfBrokenJsonOnEitherPath();
};

void TestReplyDecoder::readsJsonHoweverItIsSpelledAndCut()
{
    QVERIFY(rc::check("every spelling of a list, cut anywhere, means the same rows", [] {
        const QList<Dataset> rows = fewRows();
        checkEveryCut<JsonDecoder>(speller().json(rows), rows);
    }));
}

void TestReplyDecoder::readsXmlHoweverItIsCut()
{
    QVERIFY(rc::check("a list in XML, cut anywhere, means the same rows", [] {
        const QList<Dataset> rows = fewRows();
        checkEveryCut<XmlDecoder>(speller().xml(rows), rows);
    }));
}

void TestReplyDecoder::saysTheSameOfBrokenJsonOnEitherPath()
{
    QVERIFY(rc::check("the fast path takes what the plain one takes, and refuses the rest", [] {
        QByteArray text = speller().json(*Generated::datasets());
        const int wounds = *rc::gen::inRange(1, 4);
        for (int wound = 0; wound < wounds; ++wound) {
            const auto at = *rc::gen::inRange<qsizetype>(0, text.size());
            text.replace(
                at, *rc::gen::inRange(0, 3),
                *rc::gen::element<QByteArray>("", "}", "{", "]", "[", ",", "\"", ":", "x"));
        }
        RC_LOG() << text.toStdString() << '\n';
        JsonDecoder fast;
        const bool isTaken = fast.add(text) && fast.finish();
        JsonDecoder plain;
        bool isPlainlyTaken = true;
        for (const char byte : std::as_const(text))
            isPlainlyTaken = isPlainlyTaken && plain.add(QByteArray(1, byte));
        isPlainlyTaken = isPlainlyTaken && plain.finish();
        RC_ASSERT(isTaken == isPlainlyTaken);
        if (isTaken)
            RC_ASSERT(fast.takeRows() == plain.takeRows());
    }));
}

DIALDESK_GUILESS_TEST(TestReplyDecoder)
#include "tst_replydecoder.moc"
