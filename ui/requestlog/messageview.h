// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <optional>

class QPlainTextEdit;
class SegmentButton;
struct RequestLogEntry;

/// A logged request, or the reply to it, to be read and copied from.
class MessageView : public QWidget
{
    Q_OBJECT

public:
    explicit MessageView(QWidget *parent = nullptr);

    /// Nothing is shown without an entry.
    void setEntry(const std::optional<RequestLogEntry> &entry);

private:
    void update();

    SegmentButton *m_request;
    SegmentButton *m_reply;
    QPlainTextEdit *m_text;
    QString m_requestText;
    QString m_replyText;
};
