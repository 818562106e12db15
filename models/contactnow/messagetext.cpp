// SPDX-License-Identifier: MIT
#include "models/contactnow/messagetext.h"

#include "models/contactnow/readablebody.h"

#include <QLocale>

QString MessageText::request(const RequestLogEntry &entry, Layout layout)
{
    return message(QString::fromLatin1(entry.verb) + u' ' + entry.url, entry.requestHeaders,
                   entry.request, layout);
}

QString MessageText::reply(const RequestLogEntry &entry, Layout layout)
{
    QString front = entry.result();
    const QString words = entry.problem.section(u'\n', 1).trimmed();
    if (!words.isEmpty())
        front += u'\n' + words;
    return message(front, entry.replyHeaders, entry.reply, layout);
}

QString MessageText::message(const QString &front, const RequestLogEntry::Headers &headers,
                             const RequestLogEntry::Body &body, Layout layout)
{
    QString result = front + u'\n';
    for (const auto &[name, value] : headers)
        result += QString::fromUtf8(name + ": " + value) + u'\n';
    if (body.size == 0)
        return result;
    result += u'\n' + (layout == Layout::Readable ? ReadableBody::of(body.text)
                                                  : QString::fromUtf8(body.text));
    if (body.isCut)
        result += u'\n' + tr("[Only the beginning is kept; the whole has %1 bytes.]")
                              .arg(QLocale().toString(body.size));
    return result + u'\n';
}
