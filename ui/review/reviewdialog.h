// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/changerunner.h"

#include <QDialog>

#include <array>

class ChangeDetails;
class ConflictsLine;
class DatasetModel;
class Notice;
class ProgressLine;
class QBoxLayout;
class QLabel;
class QPushButton;
class ReviewTable;
class WarningBand;

/// Shows what is about to be written beside what the server holds, posts what the user lets pass,
/// and says for each change how it ended.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a runner and \a datasets must outlive the dialog.
    ReviewDialog(ChangeRunner &runner, const DatasetModel &datasets, QWidget *parent = nullptr);

    /// Reads afresh and shows the comparison of \a edits.
    void review(const QList<StagedEdit> &edits);
    /// Says above all else that \a account is production.
    void warnOfProduction(const QString &account);

protected:
    /// While a request is under way closing would leave the outcome unseen, so it asks to stop.
    void reject() override;

private:
    QBoxLayout *makeBody();
    QBoxLayout *makeFoot();
    void connectButtons();
    void post();
    void update();
    void updateButtons();
    QString postText() const;
    void updateWarnings();
    void updateDetails();
    void showDetails(int change);
    void growToFit();
    void showUnread(const ApiError &error);

    ChangeRunner &m_runner;
    const DatasetModel &m_datasets;
    QList<StagedEdit> m_edits;
    int m_detailed = -1; ///< position of the change whose details are shown

    QLabel *m_title;
    QLabel *m_aside;
    ProgressLine *m_progress;
    Notice *m_production;
    Notice *m_problem;
    std::array<WarningBand *, 2> m_warnings;
    ConflictsLine *m_conflicts;
    ReviewTable *m_table;
    ChangeDetails *m_details;
    QLabel *m_foot;
    QPushButton *m_keepEditing;
    QPushButton *m_retry;
    QPushButton *m_checkAgain;
    QPushButton *m_stop;
    QPushButton *m_post;
    QPushButton *m_close;
    ChangeRunner::Phase m_toldPhase = ChangeRunner::Phase::Idle; ///< to a screen reader
};
