// SPDX-License-Identifier: MIT
#include "ui/history/historytimeline.h"

#include "models/history/changehistory.h"
#include "ui/history/outcomelook.h"
#include "ui/look/look.h"
#include "ui/look/shapes.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace {

constexpr int mostEntries = 5;

/// What was changed, and below it when and with what outcome, beside a dot on a line.
class TimelineRow : public QWidget
{
    Q_OBJECT

public:
    TimelineRow(const HistoryEntry &entry, bool isLast)
        : m_role(OutcomeLook::of(entry.outcome).role)
        , m_isLast(isLast)
    {
        auto *what = new ElidedLabel;
        what->setFullText(Look::oneLine(entry.summary()));
        auto *how = new ElidedLabel;
        how->setFont(Look::font(Look::Caption));
        how->setForegroundRole(QPalette::PlaceholderText);
        how->setFullText(HistoryTimeline::tr("%1, %2", "time, outcome")
                             .arg(entry.timeText(), HistoryEntry::label(entry.outcome)));
        if (!entry.detail.isEmpty())
            how->setToolTip(Look::plainToolTip(entry.detail));
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(Look::margins(Look::px(19), 0, 0, Look::px(isLast ? 0 : 8)));
        layout->setSpacing(0);
        layout->addWidget(what);
        layout->addWidget(how);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(palette());
        QPainter painter(this);
        const int side = Look::px(9);
        const QRect dot(0, Look::px(5), side, side);
        const auto place = [this](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        if (!m_isLast)
            painter.fillRect(place(QRect(side / 2, dot.bottom() + Look::px(4), 1,
                                         height() - dot.bottom() - Look::px(3))),
                             theme[Theme::StrongLine]);
        Shapes::box(painter, place(dot), side / 2.0, theme[m_role], {});
    }

private:
    const Theme::Role m_role;
    const bool m_isLast;
};

} // namespace

HistoryTimeline::HistoryTimeline(ChangeHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_all(Look::button(Look::Link, tr("Show all")))
    , m_nothing(Look::secondary(tr("Nothing was changed from this computer yet."), Look::Caption))
    , m_entries(new QVBoxLayout)
{
    m_all->setFont(Look::font(Look::Caption));
    m_all->setAccessibleName(tr("Show all changes of this dataset"));
    m_nothing->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(Look::label(tr("History"), Look::Body, QFont::DemiBold));
    head->addStretch();
    head->addWidget(m_all);
    m_entries->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::px(6));
    layout->addLayout(head);
    layout->addWidget(m_nothing);
    layout->addLayout(m_entries);

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &HistoryTimeline::update);
    for (const auto signal : {&ChangeHistory::recorded, &ChangeHistory::settled})
        connect(&history, signal, &m_soon, qOverload<>(&QTimer::start));
    connect(&history, &ChangeHistory::ownerChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT allRequested(m_dataset); });
}

void HistoryTimeline::setDataset(const QString &id)
{
    m_dataset = id;
    m_soon.start();
}

void HistoryTimeline::update()
{
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_dataset.isEmpty())
        return;
    HistoryQuery query;
    query.dataset = m_dataset;
    query.owner = m_history.owner();
    query.limit = mostEntries;
    const QList<HistoryEntry> entries = m_history.entries(query);
    for (const HistoryEntry &entry : entries)
        m_entries->addWidget(new TimelineRow(entry, entry.id == entries.last().id));
    m_nothing->setVisible(entries.isEmpty());
    m_all->setVisible(!entries.isEmpty());
}

#include "historytimeline.moc"
