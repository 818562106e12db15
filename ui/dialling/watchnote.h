// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

/// Says in the status bar what is not dialled; hidden while there is nothing to say.
class WatchNote : public QWidget
{
    Q_OBJECT

public:
    explicit WatchNote(QWidget *parent = nullptr);

    /// \a sentences stand in the tool tip, a line each. An empty \a summary hides the note.
    void say(const QString &summary, const QStringList &sentences);
    QString summary() const;

private:
    QLabel *m_text;
};
