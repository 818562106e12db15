// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/band.h"

class DetailsText;
class IconLabel;
class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// A message above rows that stay usable: one sentence or two, what can be done, and a way to close
/// it.
class MessageBar : public Band
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// What is shown, in place of an earlier message. Texts are shown as they are, never as markup.
    struct Message
    {
        Kind kind = Info;
        QString text;
        QString details;          ///< under a button of that name, where not empty
        QList<QAction *> actions; ///< buttons; one of high priority is the filled one
        QString icon;             ///< in place of the kind's own
    };
    void showMessage(const Message &message);
    QString text() const;

Q_SIGNALS:
    /// The user closed it.
    void closed();

private:
    QPushButton *makeDetailsButton(const QString &details);

    IconLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    DetailsText *m_details;
};
