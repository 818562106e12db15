// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxmultipart.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// A parameter of a header line, such as name="…"; null when the line has none of that name.
QString parameter(const QString &header, const QString &name)
{
    const QRegularExpression pattern(
        u";\\s*%1\\s*=\\s*(?:\"((?:\\\\.|[^\"\\\\])*)\"|([^;\\s]*))"_s.arg(name),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(header);
    if (!match.hasMatch())
        return {};
    return match.hasCaptured(2) ? match.captured(2) : match.captured(1).replace(u"\\\""_s, u"\""_s);
}

/// The part between two boundary lines: header lines, an empty line, the content.
std::optional<SandboxPart> part(QByteArrayView bytes)
{
    const qsizetype headersEnd = bytes.indexOf("\r\n\r\n");
    if (headersEnd < 0)
        return std::nullopt;

    SandboxPart part;
    part.content = bytes.sliced(headersEnd + 4).toByteArray();
    const QString headers = QString::fromUtf8(bytes.first(headersEnd));
    for (const QString &line : headers.split(u"\r\n"_s)) {
        if (line.startsWith("content-disposition:"_L1, Qt::CaseInsensitive)) {
            part.name = parameter(line, u"name"_s);
            part.isFile = !parameter(line, u"filename"_s).isNull();
        }
    }
    return part;
}

} // namespace

std::optional<QList<SandboxPart>> sandboxParts(const QByteArray &contentType,
                                               const QByteArray &body)
{
    const QString boundary = parameter(QString::fromLatin1(contentType), u"boundary"_s);
    if (boundary.isEmpty())
        return std::nullopt;

    const QByteArray delimiter = "\r\n--" + boundary.toLatin1();
    const QByteArray text = "\r\n" + body;
    QList<SandboxPart> parts;
    qsizetype partBegin = -1; // none before the first delimiter
    for (qsizetype at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) {
        const QByteArrayView after = QByteArrayView(text).sliced(at + delimiter.size());
        const bool isLast = after.startsWith("--");
        if (!isLast && !after.startsWith("\r\n"))
            continue; // a longer word that begins like the boundary

        if (partBegin >= 0) {
            const auto found = part(QByteArrayView(text).sliced(partBegin, at - partBegin));
            if (!found)
                return std::nullopt;
            parts.append(*found);
        }
        if (isLast)
            return parts;
        partBegin = at + delimiter.size() + 2;
    }
    return std::nullopt;
}
