// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/apierror.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

class ContactNowApi;

/// Outbound calls by dataset, read again every so often while somebody wants to know.
class CallCounts : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes standardSpan{10};

    explicit CallCounts(QObject *parent = nullptr);

    /// Reads through \a api, which must outlive its use; what was known is forgotten.
    void setApi(ContactNowApi *api);
    /// Counts the last \a minutes, up to now; ten of them unless told otherwise.
    void countLast(std::chrono::minutes minutes);
    /// Counts from \a moment on, and before \a end, or up to now where that is invalid.
    void countSince(const QDateTime &moment, const QDateTime &end = {});
    /// Reads now and then every \a interval, or no more where it is zero.
    void readEvery(std::chrono::milliseconds interval);

    /// By dataset id; those that were not called may be missing. Nothing where it is not known.
    const std::optional<QHash<QString, int>> &calls() const { return m_calls; }
    /// Up to when they are counted, UTC.
    QDateTime countedAt() const { return m_countedAt; }
    /// The server does not tell this account, which has no reporting rights: it is not asked again.
    bool isRefused() const { return m_isRefused; }

Q_SIGNALS:
    /// What calls() or isRefused() says may be something else.
    void changed();
    /// isRefused() from now on; once for each setApi().
    void refused();

private:
    void read();
    void take(const Result<QHash<QString, int>> &reply, const QDateTime &end);
    void forget();

    ContactNowApi *m_api = nullptr;
    std::chrono::minutes m_span = standardSpan;
    QDateTime m_since; ///< in place of the span
    QDateTime m_end;   ///< in place of now
    QTimer m_timer;
    bool m_isReading = false;
    bool m_isRefused = false;
    int m_asked = 0; ///< grows when what is asked for changes: answers to older ones are dropped
    QDateTime m_countedAt;
    std::optional<QHash<QString, int>> m_calls;
};
