// SPDX-License-Identifier: MIT
#include "ui/review/conflictchoice.h"

#include "models/changes/reviewmodel.h"
#include "ui/look/look.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

/// Of the row, what the name of one side may take.
constexpr int nameShare = 4;

void setFitting(QRadioButton *button, int width)
{
    const QString text =
        button->fontMetrics().elidedText(button->accessibleName(), Qt::ElideRight, width);
    button->setText(Look::withoutMnemonic(text));
    button->setToolTip(text == button->accessibleName()
                           ? QString()
                           : Look::plainToolTip(button->accessibleName()));
}

} // namespace

ConflictChoice::ConflictChoice(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(Look::oneLine(text))
    , m_label(Look::label({}))
    , m_theirs(new QRadioButton)
    , m_mine(new QRadioButton)
{
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_label->setAccessibleName(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::margins(Look::px(8), 0, Look::px(12), 0));
    layout->setSpacing(Look::px(12));
    layout->addWidget(new IconLabel(u"warning"_s, Theme::WarningText));
    layout->addWidget(m_label, 1);
    layout->addWidget(m_theirs);
    layout->addWidget(m_mine);
    // Not clicked: an assistive program toggles.
    for (QRadioButton *button : {m_theirs, m_mine})
        connect(button, &QRadioButton::toggled, this, [this, button](bool checked) {
            if (checked)
                Q_EMIT chosen(button == m_mine);
        });
}

void ConflictChoice::setChange(const Change &change)
{
    m_theirs->setAccessibleName(Look::oneLine(ReviewModel::keepServersText(change)));
    m_mine->setAccessibleName(Look::oneLine(ReviewModel::useYoursText(change)));
    for (QRadioButton *button : {m_theirs, m_mine})
        button->setAccessibleDescription(m_text);
    const QSignalBlocker theirs(m_theirs); // what the program itself sets is no choice
    const QSignalBlocker mine(m_mine);
    if (change.choice != Change::Choice::Undecided)
        (change.choice == Change::Choice::Mine ? m_mine : m_theirs)->setChecked(true);
    fit();
}

void ConflictChoice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ConflictChoice::fit()
{
    setFitting(m_theirs, width() / nameShare);
    setFitting(m_mine, width() / nameShare);
    layout()->activate();
    m_label->setText(m_label->fontMetrics().elidedText(m_text, Qt::ElideRight, m_label->width()));
    m_label->setToolTip(m_label->text() == m_text ? QString() : Look::plainToolTip(m_text));
}
