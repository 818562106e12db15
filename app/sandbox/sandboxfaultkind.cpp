// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxfaultkind.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Spoil = std::function<void(SandboxReply &)>;

constexpr qsizetype mebibyte = 1 << 20;

/// Puts \a with in place of what stands in the field, wherever the reply has it.
Spoil values(const char *field, const QByteArray &with)
{
    const QRegularExpression value(uR"(("%1":"?|<%1>)[^"<,}]*)"_s.arg(QLatin1StringView(field)));
    return [value, with](SandboxReply &reply) {
        // Latin 1 stands for any bytes, those of UTF-8 too.
        QString text = QString::fromLatin1(reply.text());
        text.replace(value, u"\\1"_s + QString::fromLatin1(with));
        reply.setText(text.toLatin1());
    };
}

/// What the server says of a token, in the vendor's words.
Spoil tokenError(const QString &words)
{
    return [words](SandboxReply &reply) {
        reply.setText(SandboxWriter::failure(reply.format, words));
    };
}

Spoil status(const QByteArray &line, const QByteArray &page, const QList<QByteArray> &headers = {})
{
    return [line, page, headers](SandboxReply &reply) {
        reply.status = line;
        reply.contentType = "text/html";
        reply.headers = headers;
        reply.setText(page);
    };
}

Spoil text(const QByteArray &json, const QByteArray &xml)
{
    return [json, xml](SandboxReply &reply) {
        reply.setText(reply.format == SandboxFormat::Json ? json : xml);
    };
}

Spoil ending(SandboxReply::Sent sent, SandboxReply::End end)
{
    return [sent, end](SandboxReply &reply) {
        reply.sent = sent;
        reply.end = end;
    };
}

void listTwice(SandboxReply &reply)
{
    const bool isJson = reply.format == SandboxFormat::Json;
    const QByteArray open = isJson ? "\"list\":[" : "<list>";
    const qsizetype begin = reply.text().indexOf(open) + open.size();
    const qsizetype end = reply.text().lastIndexOf(isJson ? "]" : "</list>");
    const QByteArray rows = end < begin ? QByteArray() : reply.text().mid(begin, end - begin);
    if (!rows.isEmpty())
        reply.text().insert(end, isJson ? ',' + rows : rows);
}

/// A thousand times what it takes on the wire. A gzip file may have several members, here all the
/// same.
void inflate(SandboxReply &reply)
{
    constexpr qint64 times = 1100; // more than a gibibyte
    const QByteArray zlib = qCompress(QByteArray(mebibyte, '\0'), 9).mid(4);
    const QByteArray deflated = zlib.mid(2, zlib.size() - 2 - 4); // between zlib's own head and sum
    const QByteArray head = QByteArray::fromHex("1f8b08000000000000ff");
    const QByteArray tail = QByteArray::fromHex("1cea38a7"   // CRC-32 of as many zeros
                                                "00001000"); // and how many they are
    reply.headers = {"Content-Encoding: gzip"};
    reply.body = {{head + deflated + tail, times}};
}

void neverEnd(SandboxReply &reply)
{
    constexpr qint64 times = 1025; // more than a gibibyte
    const bool isJson = reply.format == SandboxFormat::Json;
    const QByteArray start = isJson
                                 ? R"({"success":true,"list":[{"dataset":"1","description":")"
                                 : "<result><success>1</success><list><ecnow_dataset><description>";
    reply.body = {{start}, {QByteArray(mebibyte, 'x'), times}};
}

void nest(SandboxReply &reply)
{
    constexpr qint64 times = 100'000;
    if (reply.format == SandboxFormat::Json)
        reply.body = {{R"({"success":)"}, {"[", times}};
    else
        reply.body = {{"<result>"}, {"<a>", times}};
}

QList<SandboxFaultKind> makeKinds()
{
    using Sent = SandboxReply::Sent;
    using End = SandboxReply::End;
    const QByteArray page = "<!DOCTYPE html><html><body><h1>Welcome</h1></body></html>\n";
    return {
        {"refused"_L1, "the connection closes without a byte"_L1, false,
         ending(Sent::Nothing, End::Close)},
        {"redirect"_L1, "307 to another origin"_L1, false,
         status("307 Temporary Redirect", {}, {"Location: http://127.0.0.2:9/elsewhere"})},
        {"401"_L1, "Unauthorized"_L1, false, status("401 Unauthorized", "Unauthorized\n")},
        {"403"_L1, "Forbidden"_L1, false, status("403 Forbidden", "Forbidden\n")},
        {"404"_L1, "Not Found"_L1, false, status("404 Not Found", "Not Found\n")},
        {"429"_L1, "Too Many Requests, with a Retry-After of 2 s"_L1, false,
         status("429 Too Many Requests", "Slower, please\n", {"Retry-After: 2"})},
        {"503"_L1, "Service Unavailable"_L1, false,
         status("503 Service Unavailable", "Down for maintenance\n")},
        {"html"_L1, "a page of HTML, with 200"_L1, false,
         [page](SandboxReply &reply) {
             reply.contentType = "text/html";
             reply.setText(page);
         }},
        {"token-expired"_L1, "\"Expired token\""_L1, false, tokenError(u"Expired token"_s)},
        {"token-unknown"_L1, "\"Unknown token\""_L1, false, tokenError(u"Unknown token"_s)},
        {"wrong-ip"_L1, "\"Invalid token\", as for another address"_L1, false,
         tokenError(u"Invalid token"_s)},

        {"reset-before"_L1, "the connection closes without a byte"_L1, true,
         ending(Sent::Nothing, End::Close)},
        {"reset-middle"_L1, "the connection closes in the middle of the body"_L1, true,
         ending(Sent::Half, End::Close)},
        {"silent"_L1, "not a byte comes, and the connection stays open"_L1, true,
         ending(Sent::Nothing, End::Silence)},
        {"silent-middle"_L1, "nothing comes behind the middle of the body"_L1, true,
         ending(Sent::Half, End::Silence)},
        {"drip"_L1, "a byte of the body each second"_L1, true,
         [](SandboxReply &reply) {
             reply.dripMs = 1000;
         }},
        {"truncated"_L1, "the last tenth of the text is not there"_L1, true,
         [](SandboxReply &reply) {
             reply.text().chop(reply.text().size() / 10 + 1);
         }},
        {"wrong-length"_L1, "Content-Length is ten bytes short"_L1, true,
         [](SandboxReply &reply) {
             reply.lengthError = -10;
         }},
        {"500"_L1, "Internal Server Error"_L1, true, status("500 Internal Server Error", {})},
        {"502"_L1, "Bad Gateway, with a page of HTML"_L1, true, status("502 Bad Gateway", page)},
        {"empty"_L1, "nothing, with 200"_L1, true, text({}, {})},
        {"null"_L1, "null"_L1, true, text("null", "null")},
        {"array"_L1, "[]"_L1, true, text("[]", "[]")},
        {"php-warning"_L1, "a warning of PHP before the answer"_L1, true,
         [](SandboxReply &reply) {
             reply.text().prepend("<br />\n<b>Warning</b>:  mysqli_connect(): Too many "
                                  "connections in <b>/var/www/ecnow.php</b> on line <b>7</b><br "
                                  "/>\n");
         }},
        {"wrong-types"_L1, "lists and objects where texts and numbers belong"_L1, true,
         text(R"({"success":[1],"total":{"a":1},"list":"none","token":{}})",
              "<result><success><a>1</a></success><total>all</total><list>none</list></result>")},
        {"invalid-utf8"_L1, "descriptions begin with bytes that are no UTF-8"_L1, true,
         [](SandboxReply &reply) {
             reply.text().replace("\"description\":\"", "\"description\":\"\xff\xfe");
             reply.text().replace("<description>", "<description>\xff\xfe");
         }},
        {"nul"_L1, "a hundred NUL bytes"_L1, true,
         text(QByteArray(100, '\0'), QByteArray(100, '\0'))},
        {"nested"_L1, "100,000 brackets within each other"_L1, true, nest},
        {"spaces"_L1, "50 MB of spaces before the answer"_L1, true,
         [](SandboxReply &reply) {
             reply.body.prepend({QByteArray(mebibyte, ' '), 50});
         }},
        {"gzip-bomb"_L1, "1 MB that inflates to 1.1 GB"_L1, true, inflate},
        {"huge"_L1, "a text of 1 GB"_L1, true, neverEnd},
        {"duplicate-ids"_L1, "each row twice"_L1, true, listTwice},
        {"priority-100"_L1, "each priority is 100"_L1, true, values("d_priority", "100")},
        {"priority-9999"_L1, "each priority is 9999"_L1, true, values("d_priority", "9999")},
        {"priority-abc"_L1, "each priority is abc"_L1, true, values("d_priority", "abc")},
        {"unknown-status"_L1, "each status is PAUSED"_L1, true, values("d_status", "PAUSED")},
        {"token-never-accepted"_L1, "a token that no request is accepted with"_L1, true,
         values("token", QByteArray(40, 'd'))},
        {"clock-past"_L1, "the token ended in 2001"_L1, true, values("expire", "1000000000")},
        {"clock-future"_L1, "the token ends in the year 9999"_L1, true,
         values("expire", "253402300799")},
    };
}

} // namespace

const QList<SandboxFaultKind> &SandboxFaultKind::all()
{
    static const QList<SandboxFaultKind> kinds = makeKinds();
    return kinds;
}

const SandboxFaultKind *SandboxFaultKind::named(QStringView name)
{
    const QList<SandboxFaultKind> &kinds = all();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(),
                     [name](const SandboxFaultKind &kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}
