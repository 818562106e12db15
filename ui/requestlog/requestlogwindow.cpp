// SPDX-License-Identifier: MIT
#include "ui/requestlog/requestlogwindow.h"

#include "models/contactnow/curlcommand.h"
#include "models/contactnow/requestlog.h"
#include "ui/look/look.h"
#include "ui/requestlog/messageview.h"
#include "ui/requestlog/requestlogdelegate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/separator.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

RequestLogWindow::RequestLogWindow(RequestLog &log, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_log(log)
    , m_copy(Look::button(Look::Plain, tr("&Copy as curl")))
    , m_export(Look::button(Look::Plain, tr("E&xport…")))
    , m_clear(Look::button(Look::Plain, tr("C&lear")))
    , m_table(new ListTable(tr("Requests, the newest first"), log, new RequestLogDelegate))
    , m_message(new MessageView)
{
    setWindowTitle(tr("Request log"));
    setAutoFillBackground(true);
    resize(Look::px(760), Look::px(640));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidths({80, 210, 96, 96});
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_message);
    splitter->setSizes({Look::px(240), Look::px(350)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(new Separator);
    layout->addWidget(splitter, 1);

    connect(m_copy, &QPushButton::clicked, this, &RequestLogWindow::copyAsCurl);
    connect(m_export, &QPushButton::clicked, this, &RequestLogWindow::exportRequested);
    connect(m_clear, &QPushButton::clicked, &m_log, &RequestLog::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RequestLogWindow::showSelected);
    connect(&m_log, &RequestLog::dataChanged, this, [this](const QModelIndex &changed) {
        if (changed.row() == m_table->currentIndex().row())
            showSelected();
    });
    connect(&m_log, &RequestLog::rowsInserted, this, &RequestLogWindow::showSelected);
    connect(&m_log, &RequestLog::modelReset, this, &RequestLogWindow::showSelected);
    m_table->setCurrentIndex(m_log.index(0, 0));
    showSelected();
}

QWidget *RequestLogWindow::makeHeader()
{
    m_copy->setToolTip(tr("Copy the selected request as a command, with $TOKEN in place of the "
                          "token"));
    m_export->setToolTip(tr("Write the log to a text file, for a support case"));
    m_clear->setToolTip(tr("Forget all requests so far"));
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(Look::px(12), Look::px(8), Look::px(12), Look::px(7));
    layout->setSpacing(Look::px(8));
    layout->addWidget(Look::secondary(tr("Keys and tokens were taken out.")));
    layout->addStretch();
    layout->addWidget(m_copy);
    layout->addWidget(m_export);
    layout->addWidget(m_clear);
    return header;
}

const RequestLogEntry *RequestLogWindow::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_log.entry(current.row()) : nullptr;
}

void RequestLogWindow::showSelected()
{
    const RequestLogEntry *entry = selected();
    m_message->setEntry(entry ? std::optional(*entry) : std::nullopt);
    m_copy->setEnabled(entry);
    const bool hasEntries = m_log.rowCount() > 0;
    m_export->setEnabled(hasEntries);
    m_clear->setEnabled(hasEntries);
}

void RequestLogWindow::copyAsCurl()
{
    if (const RequestLogEntry *entry = selected())
        QGuiApplication::clipboard()->setText(CurlCommand::of(*entry));
}

void RequestLogWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QWidget::keyPressEvent(event);
}
