// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

/// A line of plain text that gives way: shortened in the middle where it does not fit, with all of
/// it in the tool tip. Can be selected; copying gives the whole text.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setFullText(const QString &text);
    QString fullText() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void copy() const;
    bool isElided() const;

    QString m_text;
};
