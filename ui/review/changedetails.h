// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/card.h"

class DetailsText;
class QLabel;
struct Change;

/// What was said about one change, word for word.
class ChangeDetails : public Card
{
    Q_OBJECT

public:
    explicit ChangeDetails(QWidget *parent = nullptr);

    void showChange(const Change &change);

private:
    QLabel *m_title;
    DetailsText *m_text;
};
