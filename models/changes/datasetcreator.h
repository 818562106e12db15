// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/contactnowapi.h"
#include "models/history/historyentry.h"

#include <QSet>

class ChangeHistory;

/// Makes a new dataset. A create is not idempotent, so it is sent once and never again by itself:
/// when its answer is lost, the list before and after tells what became of it.
class DatasetCreator : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        enum Kind {
            Created,   ///< a read shows the dataset; id is set
            NotSent,   ///< nothing left this computer
            Refused,   ///< the server said no
            Uncertain, ///< it may have been created; candidates are new ones of that name
        };
        Kind kind = NotSent;
        QString id;
        QStringList candidates;
        bool wasRead = false; ///< the list was read afterwards, so there are no other candidates
        ApiError error;
        QList<Dataset> rows; ///< of the campaign table as last read
    };
    using Done = std::function<void(const Outcome &)>;

    /// Both must outlive the creator. The intent is in \a history before its request leaves.
    DatasetCreator(ContactNowApi &api, ChangeHistory &history, QObject *parent = nullptr);

    /// \a done runs once, and not at all once the creator is gone.
    void create(const QString &importTable, const QString &description, Done done);

private:
    void send(const QSet<QString> &before);
    void finish(const Outcome &outcome);
    void readBack(const QSet<QString> &before, const Result<Reply> &created);

    ContactNowApi &m_api;
    ChangeHistory &m_history;
    HistoryEntry m_record;
    QString m_importTable;
    QString m_description;
    Done m_done;
};
