// SPDX-License-Identifier: MIT
#include "tests/support/fault.h"

using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

constexpr qint64 most = qint64(64) << 20;

/// In place of the good body, as JSON.
Fault body(const char *name, const QByteArray &text, std::optional<Kind> kind)
{
    return {name, [text](const RogueReply &) { return RogueReply::of(text); }, kind};
}

Fault httpStatus(const char *name, int status, const QByteArray &text = {},
                 const QList<QByteArray> &headers = {})
{
    const auto spoil = [status, text, headers](const RogueReply &) {
        RogueReply reply = RogueReply::httpStatus(status, text);
        reply.headers = headers;
        return reply;
    };
    return {name, spoil, status < 400 ? Kind::Redirected : Kind::HttpStatus};
}

/// What \a edit makes of the good body.
Fault edited(const char *name, const std::function<void(QByteArray &body)> &edit,
             std::optional<Kind> kind)
{
    const auto spoil = [edit](const RogueReply &good) {
        RogueReply reply = good;
        edit(reply.body);
        return reply;
    };
    return {name, spoil, kind};
}

/// The list has \a with in place of \a what.
Fault value(const char *name, const QByteArray &what, const QByteArray &with)
{
    return edited(
        name, [what, with](QByteArray &list) { list.replace(what, with); }, std::nullopt);
}

RogueReply dripping(const RogueReply &good, int pauseMs)
{
    RogueReply reply = good;
    reply.dripMs = pauseMs;
    return reply;
}

RogueReply withStatedLength(const RogueReply &good, qsizetype more)
{
    RogueReply reply = good;
    reply.statedLength = good.body.size() + more;
    reply.after = RogueReply::After::Close;
    return reply;
}

} // namespace

RestClient::Limits Fault::limits() const
{
    const auto silence = kind == Kind::TimedOut ? 1s : 20s;
    return {.silence = silence, .bytes = most};
}

QList<Fault> Fault::ofAnyReply()
{
    constexpr qsizetype aLot = 50 << 20;
    const qsizetype tooMuch = most + (1 << 20);
    constexpr qsizetype deep = 100'000;
    const QByteArray elsewhere = "Location: http://127.0.0.2:9/stolen";
    return {
        {"reset before", [](const RogueReply &) { return RogueReply::closed(); },
         Kind::Unreachable},
        {"reset in the middle",
         [](const RogueReply &good) {
             return RogueReply::cutShort(good.body, good.body.size() / 2);
         },
         Kind::Unreachable},
        {"silent", [](const RogueReply &) { return RogueReply::silence(); }, Kind::TimedOut},
        {"silent in the middle",
         [](const RogueReply &good) {
             return RogueReply::stalled(good.body, good.body.size() / 2);
         },
         Kind::TimedOut},
        {"dripping slowly", [](const RogueReply &good) { return dripping(good, 1500); },
         Kind::TimedOut},
        {"states too long a length",
         [](const RogueReply &good) { return withStatedLength(good, 10); }, Kind::Unreachable},
        {"states too short a length",
         [](const RogueReply &good) { return withStatedLength(good, -10); }, Kind::NotUnderstood},
        edited(
            "truncated", [](QByteArray &text) { text.chop(1); }, Kind::NotUnderstood),
        httpStatus("302 elsewhere", 302, {}, {elsewhere}),
        httpStatus("307 elsewhere", 307, {}, {elsewhere}),
        httpStatus("401", 401, "Unauthorized"),
        httpStatus("403", 403, "Forbidden"),
        httpStatus("404", 404, "Not Found"),
        httpStatus("429", 429, "Too many", {"Retry-After: 1"}),
        httpStatus("500", 500),
        httpStatus("502 with HTML", 502, "<html><h1>Bad gateway</h1></html>"),
        httpStatus("503", 503, "Down for maintenance"),
        body("empty", {}, Kind::NotUnderstood),
        body("null", "null", Kind::NotUnderstood),
        body("an empty array", "[]", Kind::NotUnderstood),
        body("an empty object", "{}", Kind::NotUnderstood),
        body("HTML with 200", "<!DOCTYPE html><title>Welcome</title>", Kind::NotUnderstood),
        edited(
            "a PHP warning before it",
            [](QByteArray &text) { text.prepend("<br />\n<b>Warning</b>: mysql_connect()"); },
            Kind::NotUnderstood),
        edited(
            "something behind it", [](QByteArray &text) { text.append("}"); }, Kind::NotUnderstood),
        body("wrong types", R"({"success":[1],"total":{"a":1},"list":"none","token":{}})",
             Kind::NotUnderstood),
        body("bytes that are no UTF-8", QByteArray(100, '\xff'), Kind::NotUnderstood),
        body("NUL bytes", QByteArray(100, '\0'), Kind::NotUnderstood),
        body("deeply nested", R"({"success":)" + QByteArray(deep, '['), Kind::NotUnderstood),
        body("spaces without end", QByteArray(tooMuch, ' '), Kind::TooLarge),
        body("a lot of spaces", QByteArray(aLot, ' '), Kind::NotUnderstood),
        {"a bomb of zeros",
         [bomb = RogueReply::deflated(QByteArray(tooMuch, '0'))](const RogueReply &) {
             return bomb;
         },
         Kind::TooLarge},
        body("success without a word more", R"({"success":true})", std::nullopt),
        body("no success", R"({"success":false,"error":"Not today."})", Kind::Refused),
        body("something bad", R"({"success":true,"bad":1})", Kind::Refused),
        body("an expired token", R"({"success":false,"error":"Expired token"})", Kind::SignIn),
        body("an unknown token", R"({"success":false,"error":"Unknown token"})", Kind::SignIn),
        body("a token for another address",
             R"({"success":false,"error":"Invalid token or IP address"})", Kind::SignIn),
    };
}

QList<Fault> Fault::ofLists()
{
    return {
        value("a priority of 100", R"("d_priority":"10")", R"("d_priority":"100")"),
        value("a priority of 9999", R"("d_priority":"10")", R"("d_priority":9999)"),
        value("a priority that is a word", R"("d_priority":"10")", R"("d_priority":"abc")"),
        value("an unknown status", R"("d_status":"LIVE")", R"("d_status":"PAUSED")"),
        value("all of one id", R"("dataset":"2")", R"("dataset":"1")"),
        value("text that is no UTF-8", "Load 1", "Lo\xff\xfe 1"),
        value("a NUL in a text", "Load 1", R"(Lo\u0000ad 1)"),
        value("markup", "Load 1", "<img src=file:///etc/passwd>"),
        {"dripping", [](const RogueReply &good) { return dripping(good, 30); }, std::nullopt},
        edited(
            "a lot of spaces before it",
            [](QByteArray &list) { list.prepend(QByteArray(50 << 20, ' ')); }, std::nullopt),
    };
}
