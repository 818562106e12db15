// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;
struct Change;

/// The decision of a conflict: the server's value stays, or the user's replaces it. At first
/// neither is chosen.
class ConflictChoice : public QWidget
{
    Q_OBJECT

public:
    /// \a text says what happened; texts that don't fit are shortened.
    explicit ConflictChoice(const QString &text, QWidget *parent = nullptr);

    void setChange(const Change &change);

Q_SIGNALS:
    void chosen(bool mine);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const QString m_text;
    QLabel *m_label;
    QRadioButton *m_theirs;
    QRadioButton *m_mine;
};
