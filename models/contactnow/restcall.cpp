// SPDX-License-Identifier: MIT
#include "models/contactnow/restcall.h"

#include "models/contactnow/tlsproblem.h"

#include <QNetworkReply>
#include <QSslError>

#include <algorithm>
#include <array>

namespace {

constexpr qint64 pieceSize = 64 * 1024;
/// How much is taken before the event loop gets its turn.
constexpr qint64 mostInOneTurn = 16 * pieceSize;
constexpr qsizetype wordsShown = 200;

int httpStatus(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

RestCall::RestCall(QNetworkReply *reply, const RestClient::Limits &limits, const Redactor &redactor,
                   std::unique_ptr<RequestRecord> record, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_limits(limits)
    , m_redactor(redactor)
    , m_record(std::move(record))
{
    m_reply->setParent(this);
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_limits.silence);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
}

RestCall::~RestCall()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void RestCall::start(QObject *context, RestClient::Done done, RestClient::Piece piece)
{
    m_context = context;
    m_done = std::move(done);
    m_piece = std::move(piece);

    const auto heard = [this] {
        m_silence.start();
    };
    connect(m_reply, &QNetworkReply::encrypted, this, heard);
    connect(m_reply, &QNetworkReply::uploadProgress, this, heard);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, heard);
    // More may come for as long as it is taken, so that waits for the event loop's next turn.
    connect(m_reply, &QNetworkReply::readyRead, &m_turn, qOverload<>(&QTimer::start));
    connect(m_reply, &QNetworkReply::finished, &m_turn, qOverload<>(&QTimer::start));
    connect(&m_turn, &QTimer::timeout, this, &RestCall::take);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsProblem = tlsProblemText(errors); });
    connect(&m_silence, &QTimer::timeout, this, [this] { stop(ApiError::Kind::TimedOut); });
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    m_silence.start();
}

void RestCall::stop(ApiError::Kind kind)
{
    if (m_stopped)
        return;
    m_stopped = kind;
    m_reply->abort();
    m_turn.start(); // a reply that is all there has told so before
}

void RestCall::take()
{
    m_silence.start();
    const qint64 before = m_received;
    while (!m_stopped && m_context && m_received - before < mostInOneTurn) {
        const QByteArray piece = m_reply->read(pieceSize);
        if (piece.isEmpty())
            break;
        m_received += piece.size();
        m_record->add(piece);
        if (m_received > m_limits.bytes)
            return stop(ApiError::Kind::TooLarge);
        if (m_piece && isSuccess(httpStatus(m_reply))) {
            const QVariant total = m_reply->header(QNetworkRequest::ContentLengthHeader);
            m_piece(piece, total.isValid() ? total.toLongLong() : -1);
        } else {
            m_body += piece;
        }
    }
    if (!m_stopped && m_context && m_reply->bytesAvailable() > 0)
        m_turn.start();
    else if (m_reply->isFinished())
        finish();
}

void RestCall::finish()
{
    m_silence.stop();
    deleteLater();
    if (!m_context)
        return;
    const bool arrived =
        !m_stopped && m_reply->error() == QNetworkReply::NoError && isSuccess(httpStatus(m_reply));
    if (arrived) {
        m_record->end(*m_reply, {});
        return m_done(m_body);
    }
    const ApiError problem = error();
    m_record->end(*m_reply, problem.sentence + u'\n' + problem.detail);
    m_done(tl::unexpected(problem));
}

ApiError RestCall::error() const
{
    using Kind = ApiError::Kind;
    const QString host = m_reply->url().host();
    const int status = httpStatus(m_reply);

    if (m_stopped == Kind::TimedOut) {
        const auto seconds = std::chrono::duration<double>(m_limits.silence).count();
        return {Kind::TimedOut,
                tr("The server did not answer within %1 s.").arg(QLocale().toString(seconds)),
                tr("No byte came or went for that long."), true};
    }
    if (m_stopped == Kind::TooLarge)
        return {Kind::TooLarge, tr("The server's answer is too large to be a list of datasets."),
                tr("It passed %1 MiB.").arg(m_limits.bytes >> 20), true};
    if (status >= 400)
        return statusError(status);
    if (status >= 300)
        return {Kind::Redirected,
                tr("The server pointed to another address, which was not followed."),
                networkWords(), true};

    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return {Kind::Tls, tr("%1 could not prove who it is, so nothing was sent.").arg(host),
                m_tlsProblem.isEmpty() ? networkWords() : m_tlsProblem, false};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return {Kind::Unreachable,
                tr("%1 can't be reached. Check the address and the network.").arg(host),
                networkWords(), false};
    default:
        return {Kind::Unreachable, tr("The connection to %1 broke.").arg(host), networkWords(),
                true, true};
    }
}

ApiError RestCall::statusError(int status) const
{
    constexpr std::array passing{429, 502, 503, 504};
    ApiError error{ApiError::Kind::HttpStatus, tr("The server reported a problem of its own."),
                   networkWords(), true};
    error.isPassing = std::find(passing.begin(), passing.end(), status) != passing.end();
    // Its other form, a date, would need a clock that agrees with the server's.
    bool isSeconds = false;
    const int seconds = m_reply->rawHeader("Retry-After").trimmed().toInt(&isSeconds);
    if (isSeconds && seconds >= 0)
        error.retryAfter = std::chrono::seconds(seconds);
    if (error.retryAfter)
        error.sentence =
            tr("The server asks to be left alone for %Ln second(s).", nullptr, seconds);
    else if (status == 429)
        error.sentence = tr("The server asks for fewer requests.");
    return error;
}

/// The transport's own words, without the URL's query, which holds the token.
QString RestCall::networkWords() const
{
    const int status = httpStatus(m_reply);
    QString words = m_reply->errorString();
    if (status >= 300) {
        const QString reason =
            m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
        words = QStringLiteral("HTTP %1 %2").arg(status).arg(reason).trimmed();
        if (!m_body.isEmpty())
            words += u'\n' + QString::fromUtf8(m_body).left(wordsShown);
    }
    const QString query = m_reply->url().query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        words.replace(query, QStringLiteral("…"));
    return m_redactor.redacted(words);
}
