// SPDX-License-Identifier: MIT
#include "ui/widgets/statuscounts.h"

#include "models/datasets/dataset.h"
#include "ui/widgets/segmentbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>

#include <array>

namespace {

/// In the order of the segments.
const std::array<QString, 4> &words()
{
    static const std::array<QString, 4> all = {QString(), DatasetStatus::live, DatasetStatus::hold,
                                               DatasetStatus::expired};
    return all;
}

} // namespace

StatusCounts::StatusCounts(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Datasets by status"));
    const std::array<QString, 4> labels = {tr("All"), tr("Live"), tr("Hold"), tr("Expired")};
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto place = i == 0                   ? SegmentButton::First
                           : i + 1 == labels.size() ? SegmentButton::Last
                                                    : SegmentButton::Middle;
        auto *segment =
            new SegmentButton(place, SegmentButton::AccentTone, words()[i], labels[i], this);
        // An assistive program toggles; a click on the one that is chosen applies it again.
        connect(segment, &SegmentButton::pressed, this, [this] { m_isTold = false; });
        connect(segment, &SegmentButton::toggled, this, [this, i](bool checked) {
            m_isTold = true;
            if (checked)
                Q_EMIT statusChosen(words()[i]);
        });
        connect(segment, &SegmentButton::clicked, this, [this, i] {
            if (!m_isTold)
                Q_EMIT statusChosen(words()[i]);
        });
        group->addButton(segment);
        layout->addWidget(segment);
        m_segments.append(segment);
    }
    m_segments.first()->setChecked(true);
    setCountsUnknown();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusCounts::setCounts(const Counts &counts)
{
    const std::array numbers = {counts.all, counts.live, counts.hold, counts.expired};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        m_segments.at(qsizetype(i))->setCount(QLocale().toString(numbers[i]));
}

void StatusCounts::setCountsUnknown()
{
    for (SegmentButton *segment : std::as_const(m_segments))
        segment->setCount(QStringLiteral("\u2013"));
}

void StatusCounts::setStatus(const QString &word)
{
    QButtonGroup *group = m_segments.first()->group();
    group->setExclusive(false);
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        const QSignalBlocker blocker(m_segments.at(i)); // which nobody chose
        m_segments.at(i)->setChecked(words()[std::size_t(i)] == word);
    }
    group->setExclusive(true);
}

QString StatusCounts::status() const
{
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        if (m_segments.at(i)->isChecked())
            return words()[std::size_t(i)];
    }
    return {};
}
