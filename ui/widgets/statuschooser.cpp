// SPDX-License-Identifier: MIT
#include "ui/widgets/statuschooser.h"

#include "models/datasets/dataset.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/widgets/segmentbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

StatusChooser::StatusChooser(QWidget *parent)
    : QWidget(parent)
    , m_live(new SegmentButton(SegmentButton::First, SegmentButton::StatusTone, DatasetStatus::live,
                               DatasetStatus::live, this))
    , m_hold(new SegmentButton(SegmentButton::Last, SegmentButton::StatusTone, DatasetStatus::hold,
                               DatasetStatus::hold, this))
    , m_expired(Look::button(Look::Danger, tr("EXPIRED…"), this))
{
    m_live->setAccessibleName(tr("Set status LIVE"));
    m_hold->setAccessibleName(tr("Set status HOLD"));
    m_expired->setAccessibleName(tr("Set status EXPIRED, which can't be undone"));
    m_expired->setToolTip(tr("EXPIRED can't be undone. The review asks for each dataset by name."));
    m_expired->setIcon(Icons::named(u"expired"_s, Theme::DangerText));
    m_expired->setIconSize(QSize(Look::px(8), Look::px(8)));
    m_expired->setFont(Look::font(Look::Caption));
    m_expired->setCheckable(true);

    auto *group = new QButtonGroup(this);
    group->addButton(m_live);
    group->addButton(m_hold);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_live, 1);
    layout->addWidget(m_hold, 1);
    layout->addSpacing(Look::px(12));
    layout->addWidget(m_expired);

    // toggled, not clicked: an assistive program toggles the button and clicks nothing.
    const auto tell = [this](QAbstractButton *button, const QString &word) {
        connect(button, &QAbstractButton::toggled, this, [this, button, word](bool checked) {
            if (checked)
                Q_EMIT chosen(word);
            else if (button == m_expired)
                button->setChecked(true); // pressing it again takes nothing back
        });
    };
    tell(m_live, DatasetStatus::live);
    tell(m_hold, DatasetStatus::hold);
    tell(m_expired, DatasetStatus::expired);
}

void StatusChooser::setStatus(const QString &word)
{
    // What the program sets, nobody chose.
    const QSignalBlocker live(m_live);
    const QSignalBlocker hold(m_hold);
    const QSignalBlocker expired(m_expired);
    QButtonGroup *group = m_live->group();
    group->setExclusive(false);
    m_live->setChecked(word == DatasetStatus::live);
    m_hold->setChecked(word == DatasetStatus::hold);
    group->setExclusive(true);
    m_expired->setChecked(word == DatasetStatus::expired);
}
