// SPDX-License-Identifier: MIT
#include "ui/guide/guidewindow.h"

#include "ui/guide/guidebrowser.h"
#include "ui/look/look.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

GuideWindow::GuideWindow()
    : m_browser(new GuideBrowser)
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setAutoFillBackground(true);
    resize(Look::px(760), Look::px(720));
    auto *contents = Look::button(Look::Plain, tr("&Contents"));
    auto *back = Look::button(Look::Plain, tr("&Back"));
    auto *forward = Look::button(Look::Plain, tr("&Forward"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Look::px(12), Look::px(8), Look::px(12), Look::px(7));
    head->setSpacing(Look::px(8));
    for (QPushButton *button : {contents, back, forward})
        head->addWidget(button);
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Separator);
    layout->addWidget(m_browser, 1);

    back->setEnabled(false);
    forward->setEnabled(false);
    connect(contents, &QPushButton::clicked, this, [this] { m_browser->open(u"index"_s); });
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this, [this] {
        //: %1 is the title of a page
        setWindowTitle(tr("%1 – Dialdesk guide").arg(m_browser->title()));
    });
}

void GuideWindow::open(const QString &page)
{
    show();
    m_browser->open(page);
    raise();
    activateWindow();
    m_browser->setFocus();
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QWidget::keyPressEvent(event);
}
