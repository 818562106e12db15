// SPDX-License-Identifier: MIT
#include "ui/widgets/stagedbar.h"

#include "ui/look/look.h"
#include "ui/look/shapes.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

StagedBar::StagedBar(QWidget *parent)
    : Band(Staged, Strip, parent)
    , m_summary(Look::label({}, Look::Body, QFont::DemiBold))
    , m_discard(Look::button(Look::Plain, tr("Discard…")))
    , m_review(Look::button(Look::Primary, {}))
{
    const QString key = QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText);
    m_review->setText(tr("Review and post") + u'\t' + key);
    m_review->setAccessibleName(tr("Review and post"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::px(12), 1, Look::px(12), 0);
    layout->setSpacing(Look::px(8));
    layout->addSpacing(Look::px(22)); // the dot
    layout->addWidget(m_summary);
    layout->addSpacing(Look::px(8));
    auto *promise = new ElidedLabel;
    promise->setFont(Look::font(Look::Caption));
    promise->setForegroundRole(QPalette::PlaceholderText);
    promise->setTextInteractionFlags(Qt::NoTextInteraction);
    promise->setFullText(tr("Nothing is sent until you have reviewed it."));
    layout->addWidget(promise, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_review);
    setMinimumHeight(Look::px(44) + 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();

    connect(m_discard, &QPushButton::clicked, this, &StagedBar::discardRequested);
    connect(m_review, &QPushButton::clicked, this, &StagedBar::reviewRequested);
}

void StagedBar::setCounts(int changes, int datasets)
{
    m_summary->setText(
        tr("%Ln change(s) to %1", "staged", changes).arg(tr("%Ln dataset(s)", "staged", datasets)));
    setVisible(changes > 0);
}

void StagedBar::setReviewEnabled(bool enabled)
{
    m_discard->setEnabled(enabled);
    m_review->setEnabled(enabled);
}

void StagedBar::paintEvent(QPaintEvent *event)
{
    Band::paintEvent(event);
    QPainter painter(this);
    const int side = Look::px(6);
    const QRect dot(Look::px(16), (height() + 1 - side) / 2, side, side);
    Shapes::box(painter, QStyle::visualRect(layoutDirection(), rect(), dot), side / 2.0,
                Theme::of(palette())[Theme::Accent], {});
}
