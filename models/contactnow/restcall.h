// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/requestrecord.h"
#include "models/contactnow/restclient.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QNetworkReply;

/// One request under way: watches time and size, and turns how it ended into a Result.
/// Deletes itself afterwards.
class RestCall : public QObject
{
    Q_OBJECT

public:
    RestCall(QNetworkReply *reply, const RestClient::Limits &limits, const Redactor &redactor,
             std::unique_ptr<RequestRecord> record, QObject *parent);
    ~RestCall() override;

    void start(QObject *context, RestClient::Done done, RestClient::Piece piece);

private:
    void stop(ApiError::Kind kind);
    void take();
    void finish();
    ApiError error() const;
    ApiError statusError(int status) const;
    QString networkWords() const;

    QNetworkReply *m_reply;
    const RestClient::Limits m_limits;
    const Redactor &m_redactor;
    const std::unique_ptr<RequestRecord> m_record;
    QPointer<QObject> m_context;
    RestClient::Done m_done;
    RestClient::Piece m_piece;
    QTimer m_silence;
    QTimer m_turn; ///< for what could not be taken in one
    QByteArray m_body;
    qint64 m_received = 0;
    QString m_tlsProblem;
    /// Why this side ended the call: in Qt a time-out and an abort look alike.
    std::optional<ApiError::Kind> m_stopped;
};
