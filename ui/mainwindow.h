// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/pacedcall.h"
#include "models/history/changehistory.h"
#include "ui/desk.h"
#include "ui/deskactions.h"
#include "ui/widgets/statusline.h"

#include <QMainWindow>

class BoardPanel;
class DatasetPane;
class DeskToolBar;
class DetailsPanel;
class DialOrderPanel;
class FilterField;
class HistoryPanel;
class Leaving;
class QSplitter;
class StagedBar;
class StatusCounts;
class TableArrangement;
class ViewChooser;
class WindowLayout;

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
    TableArrangement &arrangement() { return *m_arrangement; }
    ViewChooser &views() { return *m_views; }
    DetailsPanel &details() { return *m_details; }
    DialOrderPanel &dialOrder() { return *m_dialOrder; }
    StatusLine &status() { return *m_status; }
    void setAccount(const Account &account);
    const Account &account() const { return m_account; }

    /// Saves and restores where the parts of the window are.
    WindowLayout layoutOfParts();

Q_SIGNALS:
    /// The window has been seen: the time for all that may come after its first paint.
    void firstPainted();
    void quitRequested();
    /// These entries of the history are wanted as a file.
    void historyExportRequested(const HistoryQuery &query);

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeCentre();
    void connectActions();
    void connectHistory();
    void connectFilters();
    void connectDesk();
    void takeBack(const QList<HistoryEntry> &entries);
    void openReview();
    void askToDiscard();
    void takeWhatIsTyped();
    void updateCounts();
    void updateSelection();
    void updateStaged();

    const Desk m_desk;
    DeskActions m_actions;
    Account m_account;
    DeskToolBar *m_toolBar;
    FilterField *m_filter;
    StatusCounts *m_counts;
    DatasetPane *m_pane;
    TableArrangement *m_arrangement;
    ViewChooser *m_views;
    DetailsPanel *m_details;
    QSplitter *m_splitter; ///< the table beside the details
    QSplitter *m_stack;    ///< the table above one of the panels
    HistoryPanel *m_history;
    BoardPanel *m_board;
    DialOrderPanel *m_dialOrder;
    StagedBar *m_staged;
    StatusLine *m_status;
    Leaving *m_leaving;
    PacedCall m_counting{[this] {
        updateCounts();
    }};
    bool m_isPainted = false;
};
