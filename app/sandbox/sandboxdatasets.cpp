// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxdatasets.h"

#include "app/sandbox/sandboxpayload.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualRowSize = 500; // in bytes, with the names of the fields

/// The integers of a comma-separated list; nothing when one of them is not an integer.
std::optional<QSet<qint64>> integers(const QString &list)
{
    QSet<qint64> numbers;
    for (const QString &text : list.split(u',')) {
        const auto number = sandboxInteger(text.trimmed());
        if (!number)
            return std::nullopt;
        numbers.insert(*number);
    }
    return numbers;
}

/// The filters of a read, each under both of its names. Empty ones count as not given.
QString readFilter(const SandboxCall &call, SandboxFilter &filter)
{
    const auto textOf = [&call](const char *name, const char *otherName) {
        const QString text = call.argument(name);
        return text.isEmpty() ? call.argument(otherName) : text;
    };
    const auto setText = [](const QString &text, std::optional<QByteArray> &wanted) {
        if (!text.isEmpty())
            wanted = text.toUtf8();
    };
    setText(textOf("import_table", "table"), filter.table);
    setText(textOf("d_status", "state"), filter.status);
    setText(call.argument("description"), filter.description);

    const auto setIntegers = [&call](const char *name, std::optional<QSet<qint64>> &wanted) {
        const QString list = call.argument(name);
        if (!list.isEmpty())
            wanted = integers(list);
        return list.isEmpty() || wanted.has_value();
    };
    if (!setIntegers("dataset", filter.datasets))
        return u"The filter dataset is not a list of integers."_s;
    if (!setIntegers("qid", filter.queues))
        return u"The filter qid is not a list of integers."_s;
    return {};
}

} // namespace

SandboxDatasets::SandboxDatasets(SandboxStore &store)
    : m_store(store)
{}

QByteArray SandboxDatasets::read(const SandboxCall &call) const
{
    // The vendor's PHP client sends an empty array with a read that has no form.
    const QByteArray body = call.body.trimmed();
    if (!body.isEmpty() && body != "[]")
        return SandboxWriter::failure(call.format, u"A read takes no payload."_s);
    SandboxFilter filter;
    const QString error = readFilter(call, filter);
    if (!error.isEmpty())
        return SandboxWriter::failure(call.format, error);

    const auto found = m_store.find(filter);
    const auto total = static_cast<qsizetype>(found.size());
    SandboxWriter reply(call.format, 256 + total * usualRowSize);
    reply.addSuccess(true);
    reply.addNumber("total", total);
    reply.beginList();
    for (const SandboxRecord *record : found) {
        reply.beginRow("ecnow_dataset");
        const SandboxRecord::Texts texts = record->texts();
        for (std::size_t field = 0; field < texts.size(); ++field)
            reply.addText(sandboxFieldNames[field], texts[field]);
        reply.endRow("ecnow_dataset");
    }
    reply.endList();
    return reply.finish();
}

QByteArray SandboxDatasets::create(const SandboxCall &call)
{
    return write(call, {SandboxField::ImportTable, SandboxField::Description}, {},
                 [this](const SandboxValues &values) { return m_store.create(values); });
}

QByteArray SandboxDatasets::update(const SandboxCall &call)
{
    return write(call, {SandboxField::Dataset},
                 {SandboxField::Qid, SandboxField::Status, SandboxField::Priority,
                  SandboxField::Description},
                 [this](const SandboxValues &values) { return m_store.update(values); });
}

QByteArray SandboxDatasets::write(const SandboxCall &call, const QList<SandboxField> &required,
                                  const QList<SandboxField> &optional, const Write &writeOne)
{
    if (!call.isPost)
        return SandboxWriter::failure(call.format, u"This action must be sent by POST."_s);
    const auto bytes = call.payload();
    if (!bytes) {
        return SandboxWriter::failure(
            call.format, u"There is no payload: neither raw=1 nor a file part easycall."_s);
    }
    const auto payload = SandboxPayloadReader(call.format, required, optional).read(*bytes);
    if (!payload.error.isEmpty())
        return SandboxWriter::failure(call.format, payload.error);

    bool isRefused = false;
    int done = 0;
    qint64 key = 0;
    QStringList errors;
    for (const SandboxValues &values : payload.records) {
        const SandboxOutcome outcome = writeOne(values);
        if (outcome.kind == SandboxOutcome::Done) {
            ++done;
            key = outcome.key;
        } else {
            isRefused = isRefused || outcome.kind == SandboxOutcome::Refused;
            errors.append(outcome.error);
        }
    }

    SandboxWriter reply(call.format);
    reply.addSuccess(!isRefused);
    reply.addNumber("total", done);
    reply.addNumber("bad", errors.size());
    reply.addNumber("key", key);
    if (!errors.isEmpty())
        reply.addText("error", errors.join(u' ').toUtf8());
    return reply.finish();
}
