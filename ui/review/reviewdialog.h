// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/changerunner.h"

#include <QDialog>

class DatasetModel;
class Notice;
class ProgressLine;
class QLabel;
class QPushButton;
class QVBoxLayout;
class ReviewTable;

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

protected:
    /// While a request is under way closing would leave the outcome unseen, so it asks to stop.
    void reject() override;

private:
    void update();
    void updateWarnings();
    void growToFit();
    QString titleText() const;
    QString besideTitle() const;
    QString footText() const;
    void showUnread(const ApiError &error);

    ChangeRunner &m_runner;
    const DatasetModel &m_datasets;
    QList<StagedEdit> m_edits;
    int m_posted = 0; ///< changes in the post under way or settled

    QLabel *m_title;
    QLabel *m_beside;
    ProgressLine *m_progress;
    Notice *m_problem;
    QVBoxLayout *m_warnings;
    ReviewTable *m_table;
    QLabel *m_foot;
    QPushButton *m_keepEditing;
    QPushButton *m_checkAgain;
    QPushButton *m_stop;
    QPushButton *m_post;
    QPushButton *m_close;
};
