// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/card.h"

/// Offers the built-in sandbox to whoever has no account at hand.
class SandboxCard : public Card
{
    Q_OBJECT

public:
    explicit SandboxCard(QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted();
};
