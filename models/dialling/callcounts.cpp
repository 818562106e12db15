// SPDX-License-Identifier: MIT
#include "models/dialling/callcounts.h"

#include "models/contactnow/contactnowapi.h"

namespace {

bool isFinal(const ApiError &error)
{
    return error.kind == ApiError::Kind::Refused ||
           (error.kind == ApiError::Kind::HttpStatus && !error.isPassing);
}

} // namespace

CallCounts::CallCounts(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &CallCounts::read);
}

void CallCounts::setApi(ContactNowApi *api)
{
    m_api = api;
    m_isRefused = false;
    forget();
}

void CallCounts::countLast(std::chrono::minutes minutes)
{
    m_span = minutes;
    countSince({});
}

void CallCounts::countSince(const QDateTime &moment, const QDateTime &end)
{
    m_since = moment;
    m_end = end;
    forget();
}

void CallCounts::readEvery(std::chrono::milliseconds interval)
{
    if (interval.count() == 0)
        return m_timer.stop();
    m_timer.start(interval);
    read();
}

void CallCounts::forget()
{
    ++m_asked;
    m_isReading = false;
    m_calls.reset();
    m_countedAt = {};
    Q_EMIT changed();
    if (m_timer.isActive())
        read();
}

void CallCounts::read()
{
    if (!m_api || m_isReading || m_isRefused)
        return;
    m_isReading = true;
    const QDateTime end = m_end.isValid() ? m_end : QDateTime::currentDateTimeUtc();
    const QDateTime from =
        m_since.isValid() ? m_since : end.addSecs(-std::chrono::seconds(m_span).count());
    m_api->readCalls(from, end, this,
                     [this, end, asked = m_asked](const Result<QHash<QString, int>> &reply) {
                         if (asked == m_asked)
                             take(reply, end);
                     });
}

void CallCounts::take(const Result<QHash<QString, int>> &reply, const QDateTime &end)
{
    m_isReading = false;
    if (!reply && !isFinal(reply.error()))
        return; // what was known stays, with its time
    if (reply) {
        m_calls = *reply;
        m_countedAt = end;
    } else {
        m_isRefused = true;
        m_calls.reset();
        Q_EMIT refused();
    }
    Q_EMIT changed();
}
