// SPDX-License-Identifier: MIT
#pragma once

#include "models/dialfirst/dialfirstplan.h"
#include "models/dialling/callcounts.h"

/// Whether a run of Dial first shows in what is called: calls of the wanted datasets in the minutes
/// before it, and since.
class DialFirstEffect : public QObject
{
    Q_OBJECT

public:
    explicit DialFirstEffect(QObject *parent = nullptr);

    /// Reads through \a api from now on, which must outlive its use.
    void setApi(ContactNowApi *api);
    /// Counts for \a plan, which was begun at \a started and is carried out now, and again every
    /// \a interval.
    void follow(const DialFirstPlan &plan, const QDateTime &started,
                std::chrono::milliseconds interval = std::chrono::seconds(10));
    void stop();

    /// What is known by now, in sentences; empty where nothing is, or was followed.
    QString text() const;

Q_SIGNALS:
    void changed();

private:
    QString sinceText(const QString &dataset) const;

    CallCounts m_before;
    CallCounts m_since;
    QStringList m_wanted;
    QStringList m_others;
};
