// SPDX-License-Identifier: MIT
#include "ui/table/tablecolumns.h"

#include "ui/look/look.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace {

QList<TableColumn> firstColumns()
{
    const auto column = [](Dataset::Field field, qreal width) {
        return TableColumn{DatasetColumn::of(field), width};
    };
    return {column(Dataset::Id, 56),           column(Dataset::Status, 92),
            column(Dataset::Priority, 84),     column(Dataset::Description, 244),
            column(Dataset::ImportTable, 110), column(Dataset::QueueId, 104),
            column(Dataset::LoadDate, 84),     column(Dataset::SourceFile, 92),
            column(Dataset::Notes, 76),        column(Dataset::Locked, 24)};
}

/// To a tenth, from which the pixels can be told again.
qreal designWidth(int pixels)
{
    constexpr int precise = 1000;
    return qRound(10.0 * pixels * precise / Look::px(precise)) / 10.0;
}

} // namespace

TableColumns::TableColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    const QHeaderView *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionCountChanged, this, [this](int before, int now) {
        for (int section = std::max<int>(before, Dataset::FieldCount); section < now; ++section)
            m_table.setColumnHidden(section, true);
        if (!m_wanted.isEmpty())
            arrange(m_wanted);
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::changed);
    connect(header, &QHeaderView::sectionResized, this, &TableColumns::changed);
}

void TableColumns::reset()
{
    set(firstColumns());
}

void TableColumns::set(const QList<TableColumn> &columns)
{
    const bool isAllThere =
        std::all_of(columns.begin(), columns.end(),
                    [this](const TableColumn &each) { return sectionOf(each.column) >= 0; });
    m_wanted = isAllThere ? QList<TableColumn>() : columns;
    arrange(columns);
    Q_EMIT changed();
}

void TableColumns::arrange(const QList<TableColumn> &columns)
{
    const QSignalBlocker blocker(this); // one change, however many sections move
    QHeaderView &header = *m_table.horizontalHeader();
    int visual = 0;
    for (const auto &[column, width] : columns) {
        const int section = sectionOf(column);
        if (section < 0)
            continue;
        header.setSectionHidden(section, false);
        header.moveSection(header.visualIndex(section), visual++);
        header.resizeSection(section, Look::px(width));
    }
    for (; visual > 0 && visual < header.count(); ++visual)
        header.setSectionHidden(header.logicalIndex(visual), true);
    if (header.count() <= Dataset::Locked)
        return;
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(Dataset::Notes, QHeaderView::Stretch);
    header.setSectionResizeMode(Dataset::Locked, QHeaderView::Fixed);
}

QList<TableColumn> TableColumns::shown() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    QList<TableColumn> result;
    for (const int section : shownSections())
        result.append({columnAt(section), designWidth(header.sectionSize(section))});
    for (qsizetype place = 0; place < m_wanted.size(); ++place) {
        if (sectionOf(m_wanted.at(place).column) < 0)
            result.insert(std::min(place, result.size()), m_wanted.at(place));
    }
    return result;
}

void TableColumns::setShown(int section, bool shown)
{
    QHeaderView &header = *m_table.horizontalHeader();
    if (!shown && header.count() - header.hiddenSectionCount() == 1)
        return;
    header.setSectionHidden(section, !shown);
    if (shown && header.sectionSize(section) < Look::px(24))
        header.resizeSection(section, Look::px(100));
    Q_EMIT changed();
}

DatasetColumn TableColumns::columnAt(int section) const
{
    return section < Dataset::FieldCount ? DatasetColumn::of(static_cast<Dataset::Field>(section))
                                         : DatasetColumn::ofExtra(label(section));
}

int TableColumns::sectionOf(const DatasetColumn &column) const
{
    const int count = m_table.horizontalHeader()->count();
    if (column.field)
        return *column.field < count ? *column.field : -1;
    for (int section = Dataset::FieldCount; section < count; ++section) {
        if (label(section) == column.extra)
            return section;
    }
    return -1;
}

QList<int> TableColumns::sections() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    QList<int> result;
    for (int visual = 0; visual < header.count(); ++visual)
        result.append(header.logicalIndex(visual));
    std::stable_partition(result.begin(), result.end(),
                          [&header](int section) { return !header.isSectionHidden(section); });
    return result;
}

QList<int> TableColumns::shownSections() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    return sections().mid(0, header.count() - header.hiddenSectionCount());
}

QString TableColumns::label(int section) const
{
    return m_table.model()->headerData(section, Qt::Horizontal).toString();
}
