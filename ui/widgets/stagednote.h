// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class ElidedLabel;
class QLabel;
class QPushButton;

/// Under a field that is staged: what it was, and a link to take the edit back.
class StagedNote : public QWidget
{
    Q_OBJECT

public:
    /// \a field names what is reverted, for screen readers.
    explicit StagedNote(const QString &field, QWidget *parent = nullptr);

    /// Shows the note, with \a value struck out.
    void setOldValue(const QString &value);
    /// Shows the note for several datasets whose old values differ.
    void setOldValuesDiffer();
    /// Shows the note for several datasets of which only some are staged.
    void setPartlyStaged(int staged, int selected);

Q_SIGNALS:
    void revertRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_was;
    ElidedLabel *m_old;
};
