// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk.h"
#include "ui/deskactions.h"
#include "ui/widgets/statusline.h"

#include <QMainWindow>
#include <QTimer>

class DatasetPane;
class DetailsPanel;
class FilterField;
class Leaving;
class ProfileButton;
class QSettings;
class QSplitter;
class StagedBar;
class StatusCounts;

/// The window: arranges its parts and connects them. What it shows is on the desk.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Desk &desk, QWidget *parent = nullptr);
    /// An open editor hands over its value when it is hidden, to parts that must be there still.
    ~MainWindow() override { hide(); }

    DeskActions &actions() { return m_actions; }
    DatasetPane &pane() { return *m_pane; }
    void setAccount(const Account &account);

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeCentre();
    void makeToolBar();
    void connectActions();
    void connectDesk();
    void applyFilter(const QString &text);
    void clearFilter();
    void openReview();
    void askToDiscard();
    void takeWhatIsTyped();
    void updateCounts();
    void updateSelection();
    void updateStaged();

    const Desk m_desk;
    DeskActions m_actions;
    ProfileButton *m_profile;
    FilterField *m_filter;
    StatusCounts *m_counts;
    DatasetPane *m_pane;
    DetailsPanel *m_details;
    QSplitter *m_splitter;
    StagedBar *m_staged;
    StatusLine *m_status;
    Leaving *m_leaving;
    QTimer m_countsSoon;
};
