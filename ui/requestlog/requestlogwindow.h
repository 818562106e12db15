// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class ListTable;
class MessageView;
class QPushButton;
class RequestLog;
struct RequestLogEntry;

/// What went to the server and came back, without keys and tokens: to be read, copied and sent on.
class RequestLogWindow : public QWidget
{
    Q_OBJECT

public:
    /// \a log must outlive the window.
    explicit RequestLogWindow(RequestLog &log, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants the log as a file.
    void exportRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeader();
    /// The entry that is selected, or nullptr.
    const RequestLogEntry *selected() const;
    void showSelected();
    void copyAsCurl();

    RequestLog &m_log;
    QPushButton *m_copy;
    QPushButton *m_export;
    QPushButton *m_clear;
    ListTable *m_table;
    MessageView *m_message;
};
