// SPDX-License-Identifier: MIT
#pragma once

#include "models/dialfirst/dialfirsteffect.h"
#include "models/dialfirst/dialfirstorder.h"
#include "models/dialfirst/dialfirstsummary.h"

#include <QDialog>
#include <QTimer>

class Band;
class QCheckBox;
class Notice;
class QBoxLayout;
class QLabel;
class QPushButton;
class StepLine;

/// A run of Dial first: what would happen, how far it is, and the way out of it at any moment.
class DialFirstDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    DialFirstDialog(DialFirst &run, DialFirstEffect &effect, QWidget *parent = nullptr);
    ~DialFirstDialog() override { m_effect.stop(); }

    /// What is posted changes this account, which is production.
    void warnOfProduction(const QString &account);

public Q_SLOTS:
    /// Does nothing while a run is under way: it goes on until it is over, or is stopped.
    void reject() override;

private:
    QBoxLayout *makeRun();
    QBoxLayout *makeOrder();
    QBoxLayout *makeFoot();
    void connectButtons();
    void refresh();
    void updateSteps();
    void updateButtons();
    void showFailure(const ApiError &error);

    DialFirst &m_run;
    DialFirstEffect &m_effect;
    const DialFirstSummary m_summary;
    DialFirstOrder m_order;
    QTimer m_clock; ///< of the seconds for which the dialler idles
    bool m_isRefused = false;
    QLabel *m_title;
    QLabel *m_subtitle;
    Notice *m_production;
    Notice *m_problem;
    Band *m_idle;
    QLabel *m_idleTitle;
    QLabel *m_idleText;
    QList<StepLine *> m_steps;
    QCheckBox *m_all; ///< the scope
    QLabel *m_orderText;
    QLabel *m_foot;
    QPushButton *m_stop;
    QPushButton *m_restore;
    QPushButton *m_finish;
    QPushButton *m_start;
    QPushButton *m_close;
    QPushButton *m_main = nullptr;                            ///< the one that goes on from here
    DialFirst::Phase m_toldPhase = DialFirst::Phase::Planned; ///< to a screen reader
};
