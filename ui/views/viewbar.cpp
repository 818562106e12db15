// SPDX-License-Identifier: MIT
#include "ui/views/viewbar.h"

#include "models/views/tableviews.h"
#include "ui/look/look.h"
#include "ui/views/viewchooser.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

ViewBar::ViewBar(ViewChooser &chooser, QWidget *parent)
    : QWidget(parent)
    , m_chooser(chooser)
    , m_views(new QComboBox)
{
    auto *label = Look::secondary(tr("View"));
    auto *save = Look::button(Look::Plain, tr("Save view…"));
    label->setBuddy(m_views);
    m_views->setAccessibleName(tr("View"));
    m_views->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_views->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_views->setMinimumWidth(Look::px(120));
    m_views->setMaximumWidth(Look::px(280));
    m_views->setMaxVisibleItems(20);
    save->setToolTip(tr("Keep filter, status, order and columns under a name"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::px(8));
    layout->addWidget(label);
    layout->addWidget(m_views);
    layout->addWidget(save);

    connect(m_views, &QComboBox::activated, this,
            [this](int index) { m_chooser.choose(m_views->itemData(index).toString()); });
    connect(save, &QPushButton::clicked, &chooser.save, &QAction::trigger);
    connect(&chooser.views(), &TableViews::changed, this, &ViewBar::list);
    connect(&chooser, &ViewChooser::changed, this, &ViewBar::update);
    list();
}

void ViewBar::list()
{
    m_views->clear();
    for (const TableViews::Entry &entry : m_chooser.views().all()) {
        if (entry.isOwn && !m_views->itemData(m_views->count() - 1, Qt::ToolTipRole).isNull())
            m_views->insertSeparator(m_views->count());
        m_views->addItem(entry.view.name, entry.key);
        if (!entry.isOwn)
            m_views->setItemData(m_views->count() - 1, Look::plainToolTip(entry.meaning),
                                 Qt::ToolTipRole);
    }
    update();
}

void ViewBar::update()
{
    const TableViews::Entry current = m_chooser.views().current();
    m_views->setCurrentIndex(m_views->findData(current.key));
    m_views->setItemText(m_views->currentIndex(), m_chooser.title());
    QStringList sentences{current.meaning};
    if (m_chooser.isChanged())
        sentences.append(tr("The table shows something else now: choose the view again to go back "
                            "to it."));
    sentences.removeAll(QString());
    m_views->setAccessibleDescription(sentences.join(u' '));
    sentences.prepend(m_chooser.title()); // which may be longer than there is room
    m_views->setToolTip(Look::plainToolTip(sentences.join(u'\n')));
}
