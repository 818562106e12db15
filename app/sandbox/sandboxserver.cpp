// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/sandboxdata.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray tokenReply(SandboxFormat format, const SandboxTokenAnswer &answer)
{
    SandboxWriter reply(format);
    reply.addSuccess(answer.error.isEmpty());
    if (!answer.error.isEmpty())
        reply.addText("error", answer.error.toUtf8());
    if (!answer.token.isEmpty())
        reply.addText("token", answer.token.toUtf8());
    if (answer.expire != 0)
        reply.addNumber("expire", answer.expire);
    return reply.finish();
}

} // namespace

SandboxServer::SandboxServer(const SandboxOptions &options, QObject *parent)
    : QObject(parent)
    , m_port(options.port)
    , m_store(SandboxData(options.rows, options.seed).make())
    , m_dialler(m_store, options.pace, &QDateTime::currentMSecsSinceEpoch)
    , m_datasets(m_store)
    , m_tokens(options.tokenLifeSeconds)
    , m_faults(options.faults)
    , m_listener(new PacedServer({options.latencyMs, options.bytesPerSecond}, this))
    , m_http([this](const SandboxCall &call) { return handle(call); })
{}

bool SandboxServer::listen()
{
    if (!m_listener->listen(QHostAddress::LocalHost, m_port))
        return false;
    m_http.bind(m_listener);
    return true;
}

QUrl SandboxServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_listener->serverPort()));
}

std::optional<SandboxReply> SandboxServer::handle(const SandboxCall &call)
{
    constexpr std::array scripts{"token.php"_L1, "ecnow.php"_L1, "database.php"_L1,
                                 "reporting.php"_L1};
    if (std::find(scripts.begin(), scripts.end(), call.script) == scripts.end())
        return std::nullopt;

    const QString method = call.argument("method");
    const QString action = call.argument("action");
    const auto operation = sandboxOperation(call.script, method, action);
    if (operation)
        ++m_requests[*operation];
    const SandboxFaultKind *const fault = operation ? m_faults.next(*operation) : nullptr;
    SandboxReply reply(call.format,
                       !fault || fault->isDone ? answer(call, operation) : QByteArray());
    if (fault) {
        reply.end = SandboxReply::End::Close;
        fault->spoil(reply);
    }
    Q_EMIT requestHandled(call.script, method, action, call.isPost ? u"POST"_s : u"GET"_s);
    return reply;
}

QByteArray SandboxServer::answer(const SandboxCall &call, std::optional<SandboxOperation> operation)
{
    if (!call.error.isEmpty())
        return SandboxWriter::failure(call.format, call.error);
    const bool isTokenScript = call.script == "token.php"_L1;
    if (!isTokenScript) {
        const auto token = m_tokens.validate(call.argument("token"), call.caller);
        if (!token.error.isEmpty())
            return tokenReply(call.format, token);
    }
    if (!operation) {
        const QString action = call.argument("action");
        const QString asked = isTokenScript ? action : call.argument("method") + u' ' + action;
        return SandboxWriter::failure(call.format, u"Unknown method or action [%1]."_s.arg(asked));
    }

    switch (*operation) {
    case SandboxOperation::GetToken:
    case SandboxOperation::ValidateToken:
        return answerToken(call, *operation);
    case SandboxOperation::ReadDatasets:
        return m_datasets.read(call);
    case SandboxOperation::CreateDatasets:
        return m_datasets.create(call);
    case SandboxOperation::UpdateDatasets:
        return m_datasets.update(call);
    case SandboxOperation::ReadCampaignTables:
        return readCampaignTables(call);
    case SandboxOperation::ReadQueues:
        return readQueues(call);
    case SandboxOperation::ReadCalls:
        return readCalls(call);
    }
    Q_UNREACHABLE();
}

QByteArray SandboxServer::answerToken(const SandboxCall &call, SandboxOperation operation)
{
    if (operation == SandboxOperation::GetToken) {
        return tokenReply(call.format,
                          m_tokens.get(call.argument("username"), call.argument("password"),
                                       call.argument("address"), call.caller));
    }
    auto answer = m_tokens.validate(call.argument("token"), call.caller);
    answer.token.clear(); // the caller knows it
    return tokenReply(call.format, answer);
}

QByteArray SandboxServer::readCampaignTables(const SandboxCall &call) const
{
    SandboxWriter reply(call.format);
    reply.addSuccess(true);
    reply.addNumber("total", m_store.campaigns().size());
    reply.beginList();
    for (const SandboxCampaign &campaign : m_store.campaigns()) {
        reply.beginRow("campaign_table");
        reply.addText("name", campaign.table);
        reply.endRow("campaign_table");
    }
    reply.endList();
    return reply.finish();
}

QByteArray SandboxServer::readQueues(const SandboxCall &call) const
{
    SandboxWriter reply(call.format);
    reply.addSuccess(true);
    reply.addNumber("total", m_store.queues().size());
    reply.beginList();
    for (const SandboxQueue &queue : m_store.queues()) {
        reply.beginRow("queue");
        reply.addText("qid", QByteArray::number(queue.qid));
        reply.addText("type", queue.type);
        reply.addText("description", queue.description);
        reply.endRow("queue");
    }
    reply.endList();
    return reply.finish();
}

QByteArray SandboxServer::readCalls(const SandboxCall &call)
{
    const QStringList range = call.argument("range").split(u':');
    const auto from = sandboxInteger(range.value(0));
    const auto to = sandboxInteger(range.value(1));
    if (range.size() != 2 || !from || !to)
        return SandboxWriter::failure(
            call.format, u"Range [%1] is not FROM:TO in unix times."_s.arg(call.argument("range")));
    if (call.argument("groupby") != "dsid"_L1)
        return SandboxWriter::failure(call.format, u"Only groupby=dsid is offered here."_s);
    const QMap<qint64, int> calls = m_dialler.calls(*from, *to);
    SandboxWriter reply(call.format);
    reply.addSuccess(true);
    reply.addNumber("total", calls.size());
    reply.beginList();
    for (auto count = calls.cbegin(); count != calls.cend(); ++count) {
        reply.beginRow("call");
        reply.addText("dsid", QByteArray::number(count.key()));
        reply.addText("dsnm", m_store.field(count.key(), SandboxField::Description).toUtf8());
        reply.addText("nc_out", QByteArray::number(*count));
        reply.endRow("call");
    }
    reply.endList();
    return reply.finish();
}
