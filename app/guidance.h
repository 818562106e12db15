// SPDX-License-Identifier: MIT
#pragma once

#include "ui/guide/guidewindow.h"

#include <QObject>

#include <memory>

class DeskActions;

/// F1, wherever it is pressed: the page of the guide about what has the focus.
class Guidance : public QObject
{
    Q_OBJECT

public:
    explicit Guidance(DeskActions &actions);

    /// Null until it was wanted.
    GuideWindow *window() const { return m_window.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QWidget *about);

    std::unique_ptr<GuideWindow> m_window;
};
