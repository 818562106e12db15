// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/reviewwarnings.h"
#include "ui/widgets/band.h"

class QLabel;

/// A warning of a review, with what it is about in bold.
class WarningBand : public Band
{
    Q_OBJECT

public:
    explicit WarningBand(QWidget *parent = nullptr);

    void setSentence(const ReviewWarnings::Sentence &sentence);

private:
    QLabel *m_text;
};
