// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

/// What a server or a library said, word for word: to read, select and copy.
class DetailsText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DetailsText(QWidget *parent = nullptr);

    /// As tall as its text, up to six lines.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return QSize(0, sizeHint().height()); }
};
