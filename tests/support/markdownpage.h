// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/// A page of the documentation, as it is in the tree.
class MarkdownPage
{
public:
    /// README, SECURITY and the like, and all below docs: paths from the tree's root on.
    static QStringList all();

    /// \a path is one of all().
    explicit MarkdownPage(const QString &path);

    /// Where links and pictures lead, from the root of the tree on where they do not leave it.
    QStringList targets() const;
    /// As links call the headings.
    QStringList anchors() const;
    /// Lines of the fenced parts in the language of a shell; lines that go on are one.
    QStringList commands() const;

private:
    QString m_path;
    QStringList m_lines;
};
