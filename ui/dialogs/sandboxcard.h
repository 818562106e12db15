// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/card.h"

class QBoxLayout;
class QLabel;

/// Offers the built-in sandbox to whoever has no account at hand.
class SandboxCard : public Card
{
    Q_OBJECT

public:
    explicit SandboxCard(QWidget *parent = nullptr);

    /// For somebody who is here for the first time.
    void welcome();

Q_SIGNALS:
    void wanted();

private:
    QLabel *m_title;
    QLabel *m_about;
    QBoxLayout *m_layout;
};
