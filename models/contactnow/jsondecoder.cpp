// SPDX-License-Identifier: MIT
#include "models/contactnow/jsondecoder.h"

#include "models/contactnow/barekeys.h"
#include "models/contactnow/utf8repair.h"

#include <optional>
#include <simdjson.h>

using simdjson::ondemand::json_type;

namespace {

/// A JSON number, or one with leading zeros: its spelling is kept either way.
bool isNumber(std::string_view token)
{
    size_t i = 0;
    const auto digits = [&] {
        const size_t start = i;
        while (i < token.size() && token[i] >= '0' && token[i] <= '9')
            ++i;
        return i > start;
    };
    if (i < token.size() && token[i] == '-')
        ++i;
    if (!digits())
        return false;
    if (i < token.size() && token[i] == '.' && (++i, !digits()))
        return false;
    if (i < token.size() && (token[i] == 'e' || token[i] == 'E')) {
        ++i;
        if (i < token.size() && (token[i] == '+' || token[i] == '-'))
            ++i;
        if (!digits())
            return false;
    }
    return i == token.size();
}

std::string_view trimmed(std::string_view token)
{
    const size_t end = token.find_last_not_of(" \t\r\n");
    return end == std::string_view::npos ? std::string_view() : token.substr(0, end + 1);
}

QByteArrayView bytesOf(std::string_view utf8)
{
    return {utf8.data(), static_cast<qsizetype>(utf8.size())};
}

/// \a json, an array or an object, with one space where there are several outside strings. Nothing
/// where its brackets do not match, which the parser does not look at in a value that it passes
/// over, or where it is nested more deeply than a reply may be.
std::optional<QByteArray> tidied(std::string_view json)
{
    QByteArray result;
    QByteArray open;
    bool inString = false;
    bool isEscaped = false;
    for (const char c : json) {
        const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!inString && isSpace && QByteArrayView(" \t\n\r").contains(result.back()))
            continue;
        result += c;
        if (inString) {
            inString = isEscaped || c != '"';
            isEscaped = !isEscaped && c == '\\';
            continue;
        }
        inString = c == '"';
        if (c == '{' || c == '[') {
            open += c;
        } else if (c == '}' || c == ']') {
            if (!open.endsWith(c == '}' ? '{' : '['))
                return std::nullopt;
            open.chop(1);
        }
        if (open.size() > JsonSplitter::deepestValue)
            return std::nullopt;
    }
    return open.isEmpty() && !inString ? std::optional(result) : std::nullopt;
}

/// Calls \a take with the value as text: strings without quotes, numbers as spelled, null as a null
/// view, and what is an array or an object, where the contract knows none, as it was written.
template<typename Take>
simdjson::error_code readText(simdjson::ondemand::value value, Take take)
{
    json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    std::string_view view;
    switch (type) {
    case json_type::string:
        if (const auto error = value.get_string().get(view))
            return error;
        take(bytesOf(view));
        return simdjson::SUCCESS;
    case json_type::array:
    case json_type::object: {
        simdjson::ondemand::object object;
        simdjson::ondemand::array array;
        const auto error = type == json_type::object ? value.get_object().get(object)
                                                     : value.get_array().get(array);
        if (error)
            return error;
        const auto rawError =
            type == json_type::object ? object.raw_json().get(view) : array.raw_json().get(view);
        if (rawError)
            return rawError;
        const auto text = tidied(view);
        if (!text)
            return simdjson::DEPTH_ERROR;
        take(*text);
        return simdjson::SUCCESS;
    }
    default:
        break;
    }
    view = trimmed(value.raw_json_token());
    if (type == json_type::null && view == "null")
        take({});
    else if ((type == json_type::boolean && (view == "true" || view == "false")) ||
             (type == json_type::number && isNumber(view)))
        take(bytesOf(view));
    else
        return simdjson::INCORRECT_TYPE;
    return simdjson::SUCCESS;
}

/// Calls \a take with name and text of each member.
template<typename Take>
simdjson::error_code readMembers(simdjson::ondemand::object object, Take take)
{
    for (auto member : object) {
        std::string_view key;
        simdjson::ondemand::value value;
        if (const auto error = member.unescaped_key().get(key))
            return error;
        if (const auto error = member.value().get(value))
            return error;
        const auto error = readText(value, [&](QByteArrayView text) { take(bytesOf(key), text); });
        if (error)
            return error;
    }
    return simdjson::SUCCESS;
}

} // namespace

struct JsonDecoder::Parser
{
    simdjson::ondemand::parser parser;

    simdjson::simdjson_result<simdjson::ondemand::document> iterate(QByteArray &json)
    {
        json.reserve(json.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
        return parser.iterate(json.constData(), static_cast<size_t>(json.size()),
                              static_cast<size_t>(json.capacity()));
    }

    simdjson::error_code rows(QByteArray &json, DatasetBuilder &row, QList<Dataset> &rows)
    {
        simdjson::ondemand::document document;
        simdjson::ondemand::array array;
        if (const auto error = iterate(json).get(document))
            return error;
        if (const auto error = document.get_array().get(array))
            return error;
        for (auto element : array) {
            simdjson::ondemand::object object;
            if (const auto error = element.get_object().get(object))
                return error;
            const auto error =
                readMembers(object, [&row](QByteArrayView name, QByteArrayView text) {
                    row.setNamed(name, text);
                });
            Dataset dataset = row.take();
            if (error)
                return error;
            rows.append(std::move(dataset));
        }
        const bool isAtEnd = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
        return isAtEnd ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
    }

    simdjson::error_code members(QByteArray json, QHash<QString, QString> &members)
    {
        simdjson::ondemand::document document;
        simdjson::ondemand::object object;
        if (const auto error = iterate(json).get(document))
            return error;
        if (const auto error = document.get_object().get(object))
            return error;
        return readMembers(object, [&members](QByteArrayView name, QByteArrayView text) {
            members[textFromUtf8(name)] = textFromUtf8(text);
        });
    }
};

JsonDecoder::JsonDecoder()
    : m_parser(std::make_unique<Parser>())
{}

JsonDecoder::~JsonDecoder() = default;

QString JsonDecoder::libraryVersion()
{
    return QStringLiteral("%1.%2.%3")
        .arg(simdjson::SIMDJSON_VERSION_MAJOR)
        .arg(simdjson::SIMDJSON_VERSION_MINOR)
        .arg(simdjson::SIMDJSON_VERSION_REVISION);
}

bool JsonDecoder::add(const QByteArray &piece)
{
    bool isGood = true; // what stood before a run
    const auto decodeRun = [this, &isGood](QByteArrayView elements) {
        isGood = isGood && decodeSplit();
        return isGood && !decodeRows(elements);
    };
    if (!m_splitter.add(piece, decodeRun))
        return fail(QString::fromLatin1(m_splitter.problem()));
    return isGood && decodeSplit();
}

bool JsonDecoder::finish()
{
    if (!m_splitter.isComplete())
        return fail(QStringLiteral("It ends too early."));
    return decodeEnvelope();
}

bool JsonDecoder::decodeSplit()
{
    const QByteArray elements = m_splitter.takeElements();
    const int error = elements.isEmpty() ? simdjson::SUCCESS : decodeRows(elements);
    return !error || fail(error);
}

int JsonDecoder::decodeRows(QByteArrayView elements)
{
    m_array.resize(0); // which keeps its memory
    m_array.append('[').append(elements).append(']');
    const qsizetype known = m_rows.size();
    auto error = m_parser->rows(m_array, m_row, m_rows);
    if (error) {
        m_rows.resize(known);
        QByteArray quoted = quoteBareKeys(m_array);
        error = m_parser->rows(quoted, m_row, m_rows);
    }
    if (error)
        m_rows.resize(known);
    return error;
}

bool JsonDecoder::fail(int error)
{
    return ReplyDecoder::fail(
        QString::fromLatin1(simdjson::error_message(static_cast<simdjson::error_code>(error))));
}

bool JsonDecoder::decodeEnvelope()
{
    auto error = simdjson::SUCCESS;
    for (const bool lenient : {false, true}) {
        m_members.clear();
        error = m_parser->members(
            lenient ? quoteBareKeys(m_splitter.envelope()) : m_splitter.envelope(), m_members);
        if (!error)
            break;
    }
    if (error)
        return fail(error);

    const QString list = m_members.take(QStringLiteral("list"));
    m_hasList = !list.isNull() || m_splitter.sawList();
    if (m_splitter.sawList() || list.isNull() || list == QLatin1StringView("[]"))
        return true;
    // One row may come as an object in place of an array.
    if (!list.startsWith(u'{'))
        return fail(QStringLiteral("Its list is not a list."));
    error = static_cast<simdjson::error_code>(decodeRows(list.toUtf8()));
    return !error || fail(error);
}
