// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/band.h"

class DetailsText;
class QLabel;
class QPushButton;

/// What went wrong, in a box above the fields it concerns.
class Notice : public Band
{
    Q_OBJECT

public:
    explicit Notice(Kind kind, QWidget *parent = nullptr);

    /// \a details go under a link of that name, where there are any. Shows the box.
    void showNotice(const QString &title, const QString &text, const QString &details = {});
    QString title() const;

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_toggle;
    DetailsText *m_details;
};
