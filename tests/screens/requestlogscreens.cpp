// SPDX-License-Identifier: MIT
#include "models/contactnow/requestlog.h"
#include "picture.h"
#include "samplewindow.h"
#include "screens.h"
#include "ui/look/look.h"
#include "ui/requestlog/requestlogwindow.h"
#include "ui/widgets/filterfield.h"
#include "windowscreens.h"

#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Call
{
    QByteArray verb;
    QString operation;
    QByteArray reply;
    qint64 size;
    qint64 ms;
    RequestLogEntry::Outcome outcome = RequestLogEntry::Outcome::Answered;
    int status = 200;
    QString problem;
};

void add(RequestLog &log, const Call &call)
{
    RequestLogEntry entry;
    entry.started = QDateTime(QDate(2026, 3, 24), QTime(12, 4, log.rowCount() * 7));
    entry.verb = call.verb;
    entry.operation = call.operation;
    entry.url =
        u"https://api-106.dxi.eu/ecnow.php?token=$TOKEN&method=%1&action=%2&format=json"_s.arg(
            call.operation.section(u' ', 0, 0), call.operation.section(u' ', 1));
    entry.requestHeaders = {{"User-Agent", "Dialdesk/0.1.0"}};
    entry.outcome = call.outcome;
    entry.httpStatus = call.status;
    entry.problem = call.problem;
    entry.durationMs = call.ms;
    entry.replyHeaders = {{"Content-Type", "application/json"}};
    entry.reply = {call.reply, call.size, call.size > call.reply.size()};
    log.begin(entry);
}

} // namespace

QWidget *Screens::requestLog()
{
    auto *log = new RequestLog;
    add(*log, {"POST", u"token get"_s, {}, 96, 61});
    add(*log, {"GET", u"ecnow_datasets read"_s, {}, 81'204, 142});
    add(*log, {"GET", u"queues read"_s, {}, 1'871, 38});
    add(*log, {"GET",
               u"campaign_tables read"_s,
               {},
               0,
               20'003,
               RequestLogEntry::Outcome::Failed,
               0,
               u"The server did not answer within 20 s."_s});
    add(*log,
        {"POST", u"ecnow_datasets update"_s,
         R"({"success":true,"account_id":"10278","total":0,"bad":1,"error":"Record id [140] is locked."})",
         92, 55});
    add(*log, {"GET",
               u"ecnow_datasets read"_s,
               {},
               0,
               12,
               RequestLogEntry::Outcome::Failed,
               503,
               u"The server reported a problem of its own."_s});
    add(*log, {"GET", u"ecnow_datasets read"_s, {}, 0, 0, RequestLogEntry::Outcome::UnderWay});
    auto *window = new RequestLogWindow(*log);
    log->setParent(window);
    window->findChild<QTableView *>()->selectRow(2);
    return window;
}

QPixmap WindowScreens::completions()
{
    SampleWindow sample;
    sample.window.resize(Look::px(1280), Look::px(800));
    sample.openSandbox();
    auto *field = sample.window.findChild<FilterField *>();
    sample.window.activateWindow();
    field->setFocus();
    QTest::keyClicks(field, u"status:LIVE queue:"_s);
    SampleWindow::settle();
    return Picture::ofWindow(sample.window);
}

QPixmap WindowScreens::completionsOfNames()
{
    SampleWindow sample;
    sample.window.resize(Look::px(900), Look::px(600));
    sample.openSandbox();
    auto *field = sample.window.findChild<FilterField *>();
    sample.window.activateWindow();
    field->setFocus();
    QTest::keyClicks(field, u"d"_s);
    SampleWindow::settle();
    return Picture::ofWindow(sample.window);
}
