// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/contactnowapi.h"
#include "models/datasets/rowintake.h"

#include <QDateTime>

#include <memory>

class DatasetModel;

/// Fills a DatasetModel from an account and says how that stands.
class DatasetLoader : public QObject
{
    Q_OBJECT

public:
    enum class State {
        SignedOut,  ///< nothing to read from; rows read before may still be shown
        FirstLoad,  ///< rows arrive for the first time
        Refreshing, ///< rows are there, newer ones are on their way
        Ready,      ///< the last read was good
        Stale,      ///< the last read failed; the rows are those of lastRead()
        Failed,     ///< nothing could be read yet
    };
    Q_ENUM(State)

    /// \a model must outlive the loader.
    explicit DatasetLoader(DatasetModel &model, QObject *parent = nullptr);

    /// Reads from \a api from now on; nullptr signs out. Rows stay until the next read replaces
    /// them.
    void setApi(ContactNowApi *api);
    /// Takes back what is known of an earlier read, for another account.
    void forget();
    /// Reads all datasets. Does nothing while a read is under way or when signed out.
    void refresh();
    /// Ends a read under way; rows that have come stay.
    void cancel();

    State state() const { return m_state; }
    const ApiError &error() const { return m_error; } ///< of Stale and Failed
    QDateTime lastRead() const { return m_lastRead; }
    qint64 rowsRead() const { return m_rowsRead; } ///< in the last good read
    int lastDurationMs() const { return m_lastDurationMs; }
    /// Bytes of the read under way, and of all of it, or -1 where the server does not say.
    qint64 received() const { return m_received; }
    qint64 rowsReceived() const { return m_rowsReceived; } ///< whole ones in those bytes
    qint64 size() const { return m_size; }
    QString accountId() const { return m_accountId; }
    /// What is odd about the last read, a sentence each: the server counts more than it sent, and
    /// such.
    const QStringList &notices() const { return m_notices; }
    /// What `import_table` may be, as far as the account says; else the tables seen in the
    /// datasets.
    QStringList campaignTables() const;

    /// What is odd about \a reply, a sentence each. \a listedTwice are the ids of several of its
    /// rows.
    static QStringList noticesOf(const ReadReply &reply, const QStringList &listedTwice);

Q_SIGNALS:
    void stateChanged();
    /// A first load has brought rows into the model: some times a second.
    void progressed();
    /// A good read: \a rows are the whole list, and go into the model next.
    void arrived(const QList<Dataset> &rows);

private:
    void setState(State state);
    void finish(const Result<ReadReply> &reply);
    void readNames();

    DatasetModel &m_model;
    RowIntake m_intake; ///< of a first load
    ContactNowApi *m_api = nullptr;
    std::unique_ptr<QObject> m_reading; ///< context of the read under way
    std::unique_ptr<QObject> m_account; ///< context of what is read once an account
    State m_state = State::SignedOut;
    ApiError m_error;
    QDateTime m_started;
    QDateTime m_lastRead;
    int m_lastDurationMs = 0;
    qint64 m_rowsRead = 0;
    int m_attempt = 1;
    qint64 m_received = 0;
    qint64 m_rowsReceived = 0;
    qint64 m_size = -1;
    QString m_accountId;
    QStringList m_notices;
    QStringList m_campaignTables;
};
