// SPDX-License-Identifier: MIT
#include "models/contactnow/replyreader.h"

#include "models/contactnow/jsondecoder.h"
#include "models/contactnow/xmldecoder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr qsizetype charactersShown = 200;
constexpr qsizetype declarationLength = 100;

/// True where an XML declaration names another encoding than UTF-8.
bool statesOtherEncoding(const QByteArray &start)
{
    static const QRegularExpression declaration(
        QStringLiteral("^<\\?xml[^>]*encoding=[\"']([^\"']+)[\"']"));
    const auto match = declaration.match(QString::fromLatin1(start.left(declarationLength)));
    return match.hasMatch() &&
           match.capturedView(1).compare(QLatin1StringView("utf-8"), Qt::CaseInsensitive) != 0;
}

/// Where white space and byte order marks end.
qsizetype beginOfDocument(const QByteArray &text)
{
    QByteArrayView rest = text;
    while (!rest.isEmpty()) {
        if (rest.startsWith(byteOrderMark))
            rest = rest.sliced(byteOrderMark.size());
        else if (QByteArrayView(" \t\r\n").contains(rest.front()))
            rest = rest.sliced(1);
        else
            break;
    }
    return text.size() - rest.size();
}

/// False while \a start may be a part of a byte order mark, or of an XML declaration, the rest of
/// which names the encoding.
bool isPastDeclaration(const QByteArray &start)
{
    if (byteOrderMark.startsWith(start))
        return false;
    const QByteArray opening = QByteArrayLiteral("<?xml");
    if (start.size() < opening.size())
        return !opening.startsWith(start);
    return !start.startsWith(opening) || start.contains('>') || start.size() >= declarationLength;
}

} // namespace

ReplyReader::ReplyReader(const QList<Dataset> &known)
    : m_known(std::in_place, known)
{}

void ReplyReader::add(const QByteArray &piece)
{
    if (m_failed)
        return;
    // A character takes four bytes at most.
    if (m_head.size() < 4 * charactersShown)
        m_head += piece.left(4 * charactersShown - m_head.size());
    if (m_decoder)
        feed(m_asItIs ? piece : m_repair.add(piece));
    else
        start(m_lead + piece);
}

void ReplyReader::start(const QByteArray &text)
{
    const QByteArray document = text.mid(beginOfDocument(text));
    if (!isPastDeclaration(document)) {
        m_lead = document;
        return;
    }
    m_lead.clear();
    if (document.startsWith('<')) {
        m_decoder = std::make_unique<XmlDecoder>();
        m_asItIs = statesOtherEncoding(document);
    } else {
        m_decoder = std::make_unique<JsonDecoder>();
    }
    feed(m_asItIs ? document : m_repair.add(document));
}

void ReplyReader::feed(const QByteArray &utf8)
{
    if (!utf8.isEmpty())
        m_failed = !m_decoder->add(utf8);
}

QList<Dataset> ReplyReader::takeRows()
{
    QList<Dataset> rows = m_decoder ? m_decoder->takeRows() : QList<Dataset>();
    if (m_known) {
        for (Dataset &row : rows)
            row = m_known->sharedWith(row);
    }
    return rows;
}

Result<Reply> ReplyReader::finish()
{
    m_known.reset();
    if (!m_decoder)
        return tl::unexpected(notUnderstood(m_lead.contains('<')
                                                ? QStringLiteral("It ends too early.")
                                                : QStringLiteral("It is empty.")));
    if (!m_failed)
        feed(m_repair.finish());
    if (m_failed || !m_decoder->finish())
        return tl::unexpected(notUnderstood(m_decoder->problem()));

    Result<Reply> reply = Reply::fromMembers(m_decoder->members());
    if (reply) {
        reply->hasList = m_decoder->hasList();
        reply->wasRepaired = m_repair.repairedAny();
    }
    return reply;
}

ApiError ReplyReader::notUnderstood(const QString &why) const
{
    const QString shown = QString::fromUtf8(m_head).left(charactersShown);
    return {
        ApiError::Kind::NotUnderstood,
        QCoreApplication::translate("ReplyReader", "The server's answer could not be understood."),
        shown.isEmpty() ? why : why + u'\n' + shown, true};
}
