// SPDX-License-Identifier: MIT
#include "tests/bench/samplelist.h"

#include <algorithm>

namespace {

constexpr int changedRowCount = 10;
constexpr quint32 matchingPercent = 12;
/// For readers that read in blocks.
constexpr qsizetype roomAtEnd = 64;

constexpr std::array wireNames = {"dataset",      "qid",     "d_status",  "d_priority",
                                  "description",  "notes",   "callbacks", "crm_account",
                                  "crm_campaign", "locked",  "loaddate",  "sourcefile",
                                  "import_table", "campaign"};
constexpr std::array topics = {"Boiler cover", "Win-back",     "Welcome calls",
                               "Solar quotes", "Payments due", "Meter readings",
                               "Broadband",    "Retention",    "Customer survey"};
constexpr std::array places = {"Leeds",    "Bristol",   "Cardiff", "Glasgow",       "Norwich",
                               "Orléans",  "Málaga",    "Dundee",  "Milton Keynes", "Zürich",
                               "Plymouth", "Sheffield", "Belfast", "Nottingham",    "Exeter"};
constexpr std::array seasons = {"spring", "summer", "autumn", "winter"};
constexpr std::array tables = {"boiler_leads", "solar_north", "solar_south", "broadband_uk",
                               "retention_a",  "retention_b", "survey_2024"};
constexpr std::array people = {"maria.lopez", "j.smith", "tom.baker", "priya.shah", "import job"};
constexpr std::array callbacks = {"none", "none", "none", "own", "all"};

/// Numbers that look like chance and are the same in every run.
class Chance
{
public:
    explicit Chance(int row)
        : m_state(quint64(row) * 0x9E3779B97F4A7C15u + 0x5DEECE66Du)
    {}

    quint32 below(quint32 bound)
    {
        m_state += 0x9E3779B97F4A7C15u;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
        return quint32((mixed ^ (mixed >> 31)) >> 32) % bound;
    }

    template<size_t N>
    QByteArray of(const std::array<const char *, N> &words)
    {
        return words[below(quint32(N))];
    }

private:
    quint64 m_state;
};

QByteArray padded(quint32 number, qsizetype digits)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

/// Ids rise, but for neighbours here and there that stand the other way round.
int idOf(int number, int rows)
{
    constexpr int first = 1001;
    const int neighbour = number ^ 1;
    const bool isSwapped = Chance(-1 - number / 2).below(32) == 0 && neighbour < rows;
    return first + (isSwapped ? neighbour : number);
}

void appendJson(QByteArray &out, const SampleList::Row &row)
{
    if (!out.endsWith('['))
        out += ',';
    out += '{';
    for (size_t field = 0; field < row.size(); ++field) {
        out += field == 0 ? "\"" : ",\"";
        out += wireNames[field];
        out += "\":\"";
        if (row[field].contains('"'))
            out += QByteArray(row[field]).replace('"', "\\\"");
        else
            out += row[field];
        out += '"';
    }
    out += '}';
}

void appendXml(QByteArray &out, const SampleList::Row &row)
{
    out += "<ecnow_dataset>";
    for (size_t field = 0; field < row.size(); ++field) {
        const QByteArray name = wireNames[field];
        QByteArray text = row[field];
        if (text.contains('&'))
            text.replace('&', "&amp;");
        out += '<' + name + '>' + text + "</" + name + '>';
    }
    out += "</ecnow_dataset>";
}

void appendCsv(QByteArray &out, const SampleList::Row &row)
{
    for (size_t field = 0; field < row.size(); ++field) {
        if (field > 0)
            out += ',';
        const QByteArray &text = row[field];
        if (text.contains(',') || text.contains('"'))
            out += '"' + QByteArray(text).replace('"', "\"\"") + '"';
        else
            out += text;
    }
    out += '\n';
}

} // namespace

SampleList::SampleList(int rows, State state)
    : m_rows(rows)
    , m_state(state)
{}

QByteArray SampleList::wireName(Field field)
{
    return wireNames[size_t(field)];
}

SampleList::Row SampleList::row(int number) const
{
    Chance chance(number);
    Row row;
    row[Id] = QByteArray::number(idOf(number, m_rows));
    row[QueueId] = QByteArray::number(10 + chance.below(40));
    const quint32 status = chance.below(100);
    row[Status] = status < 30 ? "LIVE" : status < 75 ? "HOLD" : "EXPIRED";
    row[Priority] = QByteArray::number(5 * chance.below(19));
    const bool matches = chance.below(100) < matchingPercent;
    const QByteArray topic = chance.of(topics);
    row[Description] = (matches ? QByteArray("Renewals") : topic) +
                       (chance.below(12) == 0 ? ", " : " ") + chance.of(places) +
                       (chance.below(25) == 0 ? " & area " : " ") + chance.of(seasons) + " wave " +
                       QByteArray::number(1 + chance.below(40'000));
    if (chance.below(50) == 0)
        row[Description] += " \"late\"";
    if (m_state == Refreshed && isChanged(number))
        row[Description] += " checked";
    row[Notes] = "Loaded by " + chance.of(people);
    row[Callbacks] = chance.of(callbacks);
    if (chance.below(4) == 0) {
        row[CrmAccount] = "ACC-" + padded(chance.below(5000), 5);
        row[CrmCampaign] = "CMP-" + padded(chance.below(300), 4);
    } else {
        row[CrmAccount] = row[CrmCampaign] = "";
    }
    row[Locked] = chance.below(40) == 0 ? "1" : "0";
    const QByteArray year = QByteArray::number(2021 + chance.below(4));
    const QByteArray month = padded(1 + chance.below(12), 2);
    const QByteArray day = padded(1 + chance.below(28), 2);
    row[LoadDate] = year + '-' + month + '-' + day + ' ' + padded(7 + chance.below(12), 2) + ':' +
                    padded(chance.below(60), 2) + ':' + padded(chance.below(60), 2);
    row[ImportTable] = chance.of(tables);
    row[SourceFile] = row[ImportTable] + '_' + year + month + day + '_' +
                      padded(chance.below(10'000), 4) + ".csv";
    row[Campaign] = QByteArray::number(200 + chance.below(60));
    return row;
}

int SampleList::matchingRows() const
{
    int count = 0;
    for (int number = 0; number < m_rows; ++number)
        count += row(number)[Description].toLower().contains(filterWord()) ? 1 : 0;
    return count;
}

QList<int> SampleList::changedRows() const
{
    QList<int> numbers;
    for (int i = 0; i < changedRowCount; ++i)
        numbers.append(int((2 * qint64(i) + 1) * m_rows / (2 * changedRowCount)));
    return numbers;
}

bool SampleList::isChanged(int number) const
{
    return changedRows().contains(number);
}

QByteArray SampleList::json() const
{
    return written(370, R"({"success":true,"total":)" + QByteArray::number(m_rows) + R"(,"list":[)",
                   appendJson, "]}");
}

QByteArray SampleList::xml() const
{
    return written(
        520,
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<result><success>1</success><total>" +
            QByteArray::number(m_rows) + "</total><list>",
        appendXml, "</list></result>");
}

QByteArray SampleList::csv() const
{
    QByteArray header;
    for (const char *name : wireNames)
        header += (header.isEmpty() ? QByteArray() : QByteArray(",")) + name;
    return written(190, header + '\n', appendCsv, {});
}

QByteArray SampleList::written(qsizetype bytesPerRow, const QByteArray &begin,
                               void (*write)(QByteArray &out, const Row &row),
                               const QByteArray &end) const
{
    QByteArray out = begin;
    out.reserve(bytesPerRow * m_rows + 1000);
    for (int number = 0; number < m_rows; ++number)
        write(out, row(number));
    out += end;
    out.reserve(out.size() + roomAtEnd);
    return out;
}
