// SPDX-License-Identifier: MIT
#include "ui/widgets/stagednote.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/shapes.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

StagedNote::StagedNote(const QString &field, QWidget *parent)
    : QWidget(parent)
    , m_was(Look::secondary({}, Look::Caption))
    , m_old(new ElidedLabel)
{
    QFont struck = Look::font(Look::Caption);
    struck.setStrikeOut(true);
    m_old->setFont(struck);
    m_old->setForegroundRole(QPalette::PlaceholderText);
    auto *revert = Look::button(Look::Link, tr("Revert"));
    revert->setFont(Look::font(Look::Caption));
    revert->setIcon(Icons::named(u"undo"_s, Theme::Accent));
    revert->setIconSize(QSize(Look::px(14), Look::px(14)));
    revert->setAccessibleName(tr("Revert %1").arg(field));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Look::px(2), 0, 0);
    layout->setSpacing(Look::px(8));
    layout->addSpacing(Look::px(12));
    layout->addWidget(m_was);
    layout->addWidget(m_old, 1);
    layout->addWidget(revert);
    hide();

    connect(revert, &QPushButton::clicked, this, &StagedNote::revertRequested);
}

void StagedNote::setOldValue(const QString &value)
{
    m_was->setText(value.isEmpty() ? tr("was empty") : tr("was"));
    m_old->setFullText(value);
    m_old->setVisible(!value.isEmpty());
    show();
}

void StagedNote::setOldValuesDiffer()
{
    m_was->setText(tr("replaces different values"));
    m_old->hide();
    show();
}

void StagedNote::setPartlyStaged(int staged, int selected)
{
    m_was->setText(
        tr("staged in %1 of %2").arg(QLocale().toString(staged), QLocale().toString(selected)));
    m_old->hide();
    show();
}

void StagedNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = Look::px(6);
    const QRect dot(0, (height() + Look::px(2) - side) / 2, side, side);
    Shapes::box(painter, QStyle::visualRect(layoutDirection(), rect(), dot), side / 2.0,
                Theme::of(palette())[Theme::Accent], {});
}
