// SPDX-License-Identifier: MIT
#include "tests/support/markdownpage.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QDir root()
{
    return QDir(QStringLiteral(DIALDESK_ROOT));
}

} // namespace

QStringList MarkdownPage::all()
{
    QStringList pages = root().entryList({u"*.md"_s}, QDir::Files);
    QDirIterator below(root().filePath(u"docs"_s), {u"*.md"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (below.hasNext())
        pages.append(root().relativeFilePath(below.next()));
    pages.sort();
    return pages;
}

MarkdownPage::MarkdownPage(const QString &path)
    : m_path(path)
{
    QFile file(root().filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no such page.");
    m_lines = QString::fromUtf8(file.readAll()).split(u'\n');
}

QStringList MarkdownPage::targets() const
{
    static const QRegularExpression link(u"\\]\\(([^)\\s]+)\\)"_s);
    QStringList targets;
    for (const QRegularExpressionMatch &match : link.globalMatch(m_lines.join(u'\n'))) {
        QString target = match.captured(1);
        if (target.startsWith(u'#'))
            target.prepend(m_path);
        else if (!target.contains(u"://"_s))
            target = QDir::cleanPath(
                m_path.contains(u'/') ? m_path.section(u'/', 0, -2) + u'/' + target : target);
        targets.append(target);
    }
    return targets;
}

QStringList MarkdownPage::anchors() const
{
    static const QRegularExpression others(u"[^a-z0-9 -]"_s);
    QStringList anchors;
    for (const QString &line : m_lines) {
        if (line.startsWith(u'#'))
            anchors.append(line.section(u' ', 1).toLower().remove(others).replace(u' ', u'-'));
    }
    return anchors;
}

QStringList MarkdownPage::commands() const
{
    QStringList commands;
    bool isShell = false;
    bool goesOn = false;
    for (const QString &line : m_lines) {
        if (line.startsWith(u"```"_s)) {
            isShell = line == u"```sh"_s;
            continue;
        }
        if (!isShell)
            continue;
        if (goesOn)
            commands.last() += u' ' + line.trimmed();
        else
            commands.append(line);
        goesOn = commands.last().endsWith(u'\\');
        if (goesOn)
            commands.last().chop(1);
    }
    return commands;
}
