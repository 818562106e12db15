// SPDX-License-Identifier: MIT
#include "ui/dialogs/formdialog.h"

#include "ui/look/look.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QLabel>

FormDialog::FormDialog(const QString &windowTitle, const QString &title, const QString &intro,
                       QWidget *parent)
    : QDialog(parent)
    , m_outer(new QVBoxLayout(this))
    , m_content(new QVBoxLayout)
    , m_intro(Look::secondary(intro))
    , m_notice(new Notice(Band::Error))
{
    setWindowTitle(windowTitle);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(Look::px(440));
    m_intro->setWordWrap(true);
    auto *heading = Look::label(title, Look::Title, QFont::DemiBold);
    heading->setWordWrap(true);

    m_content->setContentsMargins(Look::px(20), Look::px(16), Look::px(20), Look::px(20));
    m_content->setSpacing(Look::px(11));
    auto *head = new QVBoxLayout;
    head->setSpacing(Look::px(3));
    head->addWidget(heading);
    head->addWidget(m_intro);
    m_content->addLayout(head);
    m_content->addWidget(m_notice);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addLayout(m_content, 1);
}

QWidget *FormDialog::captioned(const QString &caption, QWidget *field)
{
    auto *label = Look::secondary(caption, Look::Caption);
    label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    auto *group = new QWidget;
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::px(4));
    layout->addWidget(label);
    layout->addWidget(field);
    return group;
}

QWidget *FormDialog::addField(const QString &caption, QWidget *field)
{
    field->setMinimumHeight(Look::px(30));
    QWidget *group = captioned(caption, field);
    m_content->addWidget(group);
    return group;
}

QHBoxLayout *FormDialog::addFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Look::px(16), Look::px(12), Look::px(16), Look::px(12));
    foot->setSpacing(Look::px(8));
    m_outer->addWidget(new Separator);
    m_outer->addLayout(foot);
    return foot;
}

void FormDialog::fitHeight()
{
    if (!isVisible())
        return;
    layout()->activate();
    const int wide = qMax(width(), layout()->minimumSize().width());
    const int tall = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide)
                                                   : layout()->sizeHint().height();
    resize(wide, tall);
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight();
}
