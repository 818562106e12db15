// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxcall.h"

#include "app/sandbox/sandboxmultipart.h"

#include <QHttpServerRequest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

/// Adds the pairs of a query or a form body, a=1&b=2; a later one of the same name wins.
void addPairs(const QByteArray &text, QHash<QString, QString> &arguments)
{
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QString name = decoded(pair.first(equals < 0 ? pair.size() : equals));
        const QString value = equals < 0 ? QString() : decoded(pair.sliced(equals + 1));
        arguments.insert(name, value);
    }
}

void readMultipart(const QByteArray &contentType, const QByteArray &body, SandboxCall &call)
{
    const auto parts = sandboxParts(contentType, body);
    if (!parts) {
        call.error = u"The multipart body is malformed."_s;
        return;
    }
    for (const SandboxPart &part : *parts) {
        if (!part.isFile)
            call.arguments.insert(part.name, QString::fromUtf8(part.content));
        else if (part.name == "easycall"_L1)
            call.easycall = part.content;
    }
}

void readBody(const QHttpServerRequest &request, SandboxCall &call)
{
    const QByteArray contentType = request.value("content-type");
    const QByteArray kind = contentType.split(';').constFirst().trimmed().toLower();
    // Some tools call every body a form, so for a write raw=1 has the last word.
    const bool isRawWrite = call.argument("raw") == "1"_L1 && call.argument("action") != "read"_L1;
    if (kind == "multipart/form-data")
        readMultipart(contentType, request.body(), call);
    else if (kind == "application/x-www-form-urlencoded" && !isRawWrite)
        addPairs(request.body(), call.arguments);
    else
        call.body = request.body();
}

} // namespace

QString SandboxCall::argument(const char *name) const
{
    return arguments.value(QString::fromLatin1(name));
}

std::optional<QByteArray> SandboxCall::payload() const
{
    return argument("raw") == "1"_L1 ? body : easycall;
}

SandboxCall sandboxCall(const QHttpServerRequest &request)
{
    SandboxCall call;
    call.script = request.url().path().sliced(qMin(request.url().path().size(), 1));
    call.isPost = request.method() == QHttpServerRequest::Method::Post;
    call.caller = request.remoteAddress();
    addPairs(request.url().query(QUrl::FullyEncoded).toLatin1(), call.arguments);
    if (call.isPost)
        readBody(request, call);

    const QString format = call.argument("format");
    if (call.script == "token.php"_L1)
        return call; // speaks JSON only
    if (format == "xml"_L1)
        call.format = SandboxFormat::Xml;
    else if (!format.isEmpty() && format != "json"_L1)
        call.error = u"Unknown format [%1]."_s.arg(format);
    return call;
}
