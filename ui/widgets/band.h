// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

/// The coloured ground of messages: a strip across a view, or a box among fields.
class Band : public QWidget
{
    Q_OBJECT

public:
    enum Kind { Info, Warning, Error, Staged };
    enum Shape {
        Strip, ///< with a line along its lower edge; the upper one for Staged
        Box,
    };

    explicit Band(Kind kind, Shape shape, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    /// The icon that goes with the kind, and the colour for it.
    QString iconName() const;
    Theme::Role iconRole() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    Shape m_shape;
};
