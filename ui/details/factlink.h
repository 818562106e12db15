// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

/// A fact that leads to the datasets that share it. Gives way like an ElidedLabel, and can be
/// copied whole.
class FactLink : public QPushButton
{
    Q_OBJECT

public:
    /// \a name says what kind of fact it is.
    explicit FactLink(const QString &name, QWidget *parent = nullptr);

    /// Shows \a text, which is never markup; it leads to the rows that \a filter holds for. An
    /// empty filter hides the link.
    void setLink(const QString &text, const QString &filter);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterRequested(const QString &filter);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void copy() const;

    const QString m_name;
    QString m_text;
    QString m_filter;
};
