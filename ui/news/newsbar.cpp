// SPDX-License-Identifier: MIT
#include "ui/news/newsbar.h"

#include "models/datasets/datasetchanges.h"
#include "models/datasets/datasetorder.h"
#include "models/datasets/filterexpression.h"
#include "ui/deskactions.h"
#include "ui/look/look.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A filter that names more than these is nothing to read.
constexpr int mostNamed = 200;

} // namespace

NewsBar::NewsBar(const Desk &desk, DatasetView &view, DeskActions &actions, QWidget *parent)
    : Band(Info, Strip, parent)
    , m_desk(desk)
    , m_view(view)
    , m_actions(actions)
    , m_summary(new ElidedLabel)
    , m_current(new ElidedLabel)
    , m_only(Look::button(Look::Link, tr("Show only these")))
{
    setAccessibleName(tr("What changed"));
    m_summary->setObjectName(u"News"_s);
    m_current->setObjectName(u"NewsOfCurrent"_s);
    m_summary->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_current->setForegroundRole(QPalette::PlaceholderText);
    m_current->setFont(Look::font(Look::Caption));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::px(12), Look::px(4), Look::px(12), Look::px(4));
    layout->setSpacing(Look::px(8));
    layout->addWidget(new IconLabel(u"refresh"_s, Theme::Accent));
    layout->addWidget(m_summary);
    layout->addWidget(m_current, 1);
    for (QAction *action : {&actions.previousNews, &actions.nextNews}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAccessibleName(action->iconText());
        layout->addWidget(button);
    }
    layout->addWidget(m_only);
    layout->addWidget(new ActionButton(&actions.markSeen));
    setMinimumHeight(Look::px(36));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &NewsBar::update);
    connect(m_only, &QPushButton::clicked, this, [this] { Q_EMIT filterRequested(filter()); });
    connect(&actions.nextNews, &QAction::triggered, this, [this] { step(true); });
    connect(&actions.previousNews, &QAction::triggered, this, [this] { step(false); });
    connect(&actions.markSeen, &QAction::triggered, &desk.changes, &DatasetChanges::markSeen);
    connectDesk();
    update();
}

void NewsBar::connectDesk()
{
    const auto soon = [this] {
        if (!m_desk.changes.isEmpty())
            m_soon.start();
    };
    const auto *order = &m_desk.order;
    connect(order, &QAbstractItemModel::rowsInserted, this, soon);
    connect(order, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(order, &QAbstractItemModel::layoutChanged, this, soon);
    connect(order, &QAbstractItemModel::modelReset, this, soon);
    // The rows themselves follow the news.
    connect(&m_desk.changes, &DatasetChanges::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_view.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NewsBar::updateCurrent);
}

void NewsBar::update()
{
    const DatasetChanges &changes = m_desk.changes;
    const bool canStep = !rows().isEmpty();
    m_actions.nextNews.setEnabled(canStep);
    m_actions.previousNews.setEnabled(canStep);
    m_actions.markSeen.setEnabled(!changes.isEmpty());
    const int count = changes.changedCount() + changes.newCount();
    m_only->setVisible(count > 0 && count <= mostNamed);
    QString text = changes.summary();
    if (count > 0 && !canStep)
        text = tr("%1; the filter hides them").arg(text);
    m_summary->setFullText(text);
    updateCurrent();
    setVisible(!changes.isEmpty());
}

void NewsBar::updateCurrent()
{
    const QString id = m_view.currentIndex().data(DatasetModel::IdRole).toString();
    const QString news = m_desk.changes.isEmpty() ? QString() : m_desk.changes.news(id);
    m_current->setFullText(news.isEmpty() ? QString() : tr("%1: %2", "dataset").arg(id, news));
}

QList<int> NewsBar::rows() const
{
    QList<int> rows;
    const QStringList ids = m_desk.changes.ids();
    for (const QString &id : ids) {
        const QModelIndex source = m_desk.datasets.index(m_desk.datasets.rowOf(id), 0);
        if (const QModelIndex shown = m_desk.order.mapFromSource(source); shown.isValid())
            rows.append(shown.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void NewsBar::step(bool forward)
{
    const QList<int> all = rows();
    if (all.isEmpty())
        return;
    const int current = m_view.currentIndex().isValid() ? m_view.currentIndex().row() : -1;
    if (forward) {
        const auto next = std::upper_bound(all.cbegin(), all.cend(), current);
        show(next == all.cend() ? all.first() : *next);
    } else {
        const auto here = std::lower_bound(all.cbegin(), all.cend(), current);
        show(here == all.cbegin() ? all.last() : *std::prev(here));
    }
}

void NewsBar::show(int row)
{
    const QString id = m_desk.order.index(row, 0).data(DatasetModel::IdRole).toString();
    int column = Dataset::Id;
    const QList<DatasetChanges::Field> fields = m_desk.changes.fieldsOf(id);
    for (const DatasetChanges::Field &field : fields) {
        const auto known = Dataset::fieldNamed(field.name);
        if (known && !m_view.isColumnHidden(*known)) {
            column = *known;
            break;
        }
    }
    m_view.setCurrentIndex(m_desk.order.index(row, column));
    m_view.setFocus();
}

QString NewsBar::filter() const
{
    FilterExpression expression = FilterExpression::where(Dataset::Id, FilterTerm::Has, {});
    expression.term.values = m_desk.changes.ids();
    std::sort(expression.term.values.begin(), expression.term.values.end(),
              [](const QString &a, const QString &b) {
                  return a.size() != b.size() ? a.size() < b.size() : a < b;
              });
    return expression.toString();
}
