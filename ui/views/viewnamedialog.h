// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/formdialog.h"

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

/// Asks what a view is to be called. Deletes itself when it is closed.
class ViewNameDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Verdict
    {
        QString refusal; ///< why the name will not do, in a sentence; empty where it will
        QString verb;    ///< what the button does then
    };

    /// \a judge is asked about the name at every change of it.
    ViewNameDialog(const QString &title, const QString &intro,
                   std::function<Verdict(const QString &)> judge, QWidget *parent);

    void setName(const QString &name);

Q_SIGNALS:
    void submitted(const QString &name);

private:
    QString name() const;
    void update();

    std::function<Verdict(const QString &)> m_judge;
    QLineEdit *m_name;
    QLabel *m_refusal;
    QPushButton *m_submit;
};
