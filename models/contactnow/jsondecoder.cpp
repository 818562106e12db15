// SPDX-License-Identifier: MIT
#include "models/contactnow/jsondecoder.h"

#include "models/contactnow/barekeys.h"
#include "models/contactnow/utf8repair.h"

#include <algorithm>
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

QString toQString(std::string_view utf8)
{
    return textFromUtf8({utf8.data(), static_cast<qsizetype>(utf8.size())});
}

/// The value as text: strings without quotes, numbers as spelled, null as a null string.
simdjson::error_code readText(simdjson::ondemand::value value, QString &text)
{
    json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    std::string_view view;
    switch (type) {
    case json_type::string:
        if (const auto error = value.get_string().get(view))
            return error;
        text = view.empty() ? QString(QLatin1StringView("")) : toQString(view);
        return simdjson::SUCCESS;
    case json_type::array:
    case json_type::object: {
        // A value where the contract knows none: shown as it was written.
        simdjson::ondemand::object object;
        simdjson::ondemand::array array;
        const auto error = type == json_type::object ? value.get_object().get(object)
                                                     : value.get_array().get(array);
        if (error)
            return error;
        const auto rawError =
            type == json_type::object ? object.raw_json().get(view) : array.raw_json().get(view);
        text = toQString(view);
        return rawError;
    }
    default:
        break;
    }
    view = trimmed(value.raw_json_token());
    if (type == json_type::null && view == "null")
        text = QString();
    else if ((type == json_type::boolean && (view == "true" || view == "false")) ||
             (type == json_type::number && isNumber(view)))
        text = toQString(view);
    else
        return simdjson::INCORRECT_TYPE;
    return simdjson::SUCCESS;
}

template<typename Visit>
simdjson::error_code forEachMember(simdjson::ondemand::object object, Visit visit)
{
    for (auto member : object) {
        simdjson::ondemand::value value;
        std::string_view key;
        if (const auto error = member.unescaped_key().get(key))
            return error;
        // The key's bytes are given up by the parser as soon as the value is read.
        const QString name = toQString(key);
        if (const auto error = member.value().get(value))
            return error;
        if (const auto error = visit(name, value))
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

    template<typename SetField>
    simdjson::error_code rows(QByteArray json, SetField setField, QList<Dataset> &rows)
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
            Dataset row;
            const auto error = forEachMember(object, [&](const QString &name, auto value) {
                QString text;
                const auto unreadable = readText(value, text);
                setField(row, name, text);
                return unreadable;
            });
            if (error)
                return error;
            rows.append(row);
        }
        return simdjson::SUCCESS;
    }

    simdjson::error_code members(QByteArray json, QHash<QString, QString> &members)
    {
        simdjson::ondemand::document document;
        simdjson::ondemand::object object;
        if (const auto error = iterate(json).get(document))
            return error;
        if (const auto error = document.get_object().get(object))
            return error;
        return forEachMember(object, [&](const QString &name, auto value) {
            return readText(value, members[name]);
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
    if (!m_splitter.add(piece))
        return fail(QString::fromLatin1(m_splitter.problem()));
    const QByteArray elements = m_splitter.takeElements();
    return elements.isEmpty() || decodeRows(elements);
}

bool JsonDecoder::finish()
{
    if (!m_splitter.isComplete())
        return fail(QStringLiteral("It ends too early."));
    return decodeEnvelope();
}

bool JsonDecoder::decodeRows(const QByteArray &array)
{
    auto error = simdjson::SUCCESS;
    for (const bool lenient : {false, true}) {
        QList<Dataset> rows;
        error = m_parser->rows(lenient ? quoteBareKeys(array) : array, &setField, rows);
        if (!error) {
            m_rows += rows;
            return true;
        }
    }
    return fail(QString::fromLatin1(simdjson::error_message(error)));
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
        return fail(QString::fromLatin1(simdjson::error_message(error)));

    const QString list = m_members.take(QStringLiteral("list"));
    m_hasList = !list.isNull() || m_splitter.sawList();
    if (m_splitter.sawList() || list.isNull() || list == QLatin1StringView("[]"))
        return true;
    // One row may come as an object in place of an array.
    if (!list.startsWith(u'{'))
        return fail(QStringLiteral("Its list is not a list."));
    return decodeRows('[' + list.toUtf8() + ']');
}
