// SPDX-License-Identifier: MIT
#include "models/views/tableviews.h"

#include "models/datasets/textorder.h"
#include "models/views/builtinviews.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

void sortByName(QList<TableView> &views)
{
    const QCollator collator = textOrder();
    std::stable_sort(views.begin(), views.end(),
                     [&collator](const TableView &a, const TableView &b) {
                         return collator.compare(a.name, b.name) < 0;
                     });
}

} // namespace

TableViews::TableViews(std::function<QDate()> today, QObject *parent)
    : QObject(parent)
    , m_today(std::move(today))
{}

QList<TableViews::Entry> TableViews::all() const
{
    QList<Entry> result;
    const QList<BuiltInViews::Entry> builtIn = BuiltInViews::on(m_today());
    for (const BuiltInViews::Entry &entry : builtIn)
        result.append({u"built-in/"_s + entry.key, entry.view, entry.meaning, false});
    for (const TableView &view : m_own)
        result.append({keyOf(view), view, {}, true});
    return result;
}

TableViews::Entry TableViews::current() const
{
    const QList<Entry> entries = all();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [this](const Entry &entry) { return entry.key == m_current; });
    return found == entries.end() ? entries.first() : *found;
}

void TableViews::choose(const QString &key)
{
    m_current = key;
    Q_EMIT changed();
}

void TableViews::setOwn(const QList<TableView> &own)
{
    m_own.clear();
    QSet<QString> taken;
    const QList<Entry> builtIn = all();
    for (const Entry &entry : builtIn)
        taken.insert(entry.view.name.toCaseFolded());
    for (const TableView &view : own) {
        const QString name = view.name.trimmed().toCaseFolded();
        if (name.isEmpty() || view.name.size() > TableView::longestName || taken.contains(name))
            continue;
        taken.insert(name);
        m_own.append(view);
    }
    sortByName(m_own);
    Q_EMIT changed();
}

QString TableViews::refusal(const QString &name) const
{
    if (name.trimmed().isEmpty())
        return tr("A view needs a name.");
    if (name.size() > TableView::longestName)
        return tr("A name has %Ln characters at most.", nullptr, TableView::longestName);
    const QList<Entry> entries = all();
    const bool isTaken = std::any_of(entries.begin(), entries.end(), [&name](const Entry &entry) {
        return !entry.isOwn && isSameName(entry.view.name, name.trimmed());
    });
    return isTaken ? tr("A built-in view has this name. Choose another one.") : QString();
}

std::optional<TableView> TableViews::ownNamed(const QString &name) const
{
    const auto found = std::find_if(m_own.begin(), m_own.end(), [&name](const TableView &view) {
        return isSameName(view.name, name);
    });
    return found == m_own.end() ? std::nullopt : std::optional(*found);
}

void TableViews::keep(const TableView &view)
{
    if (TableView *known = find(view.name))
        *known = view;
    else
        m_own.append(view);
    sortByName(m_own);
    choose(keyOf(view));
}

void TableViews::rename(const QString &name)
{
    const Entry entry = current();
    TableView *view = entry.isOwn ? find(entry.view.name) : nullptr;
    const TableView *other = find(name);
    if (!view || (other && other != view))
        return;
    view->name = name;
    sortByName(m_own);
    choose(u"own/"_s + name);
}

void TableViews::remove()
{
    const Entry entry = current();
    if (!entry.isOwn)
        return;
    m_own.removeOne(entry.view);
    choose({});
}

int TableViews::add(const QList<TableView> &views)
{
    // By name, since a file may hold thousands: none of those that are here is searched for.
    QHash<QString, std::optional<TableView>> taken;
    QHash<QString, int> numbers;
    const QList<Entry> entries = all();
    for (const Entry &entry : entries)
        taken.insert(entry.view.name.toCaseFolded(),
                     entry.isOwn ? std::optional(entry.view) : std::nullopt);
    int count = 0;
    for (TableView view : views) {
        if (taken.value(view.name.toCaseFolded()) == view)
            continue;
        const QString wanted =
            view.name.trimmed().isEmpty() ? tr("View") : view.name.left(TableView::longestName);
        view.name = wanted;
        for (int &number = numbers[wanted.toCaseFolded()];
             taken.contains(view.name.toCaseFolded());) {
            const QString suffix = u" (%1)"_s.arg(++number + 1);
            view.name = wanted.left(TableView::longestName - suffix.size()) + suffix;
        }
        taken.insert(view.name.toCaseFolded(), view);
        m_own.append(view);
        ++count;
    }
    sortByName(m_own);
    Q_EMIT changed();
    return count;
}

QString TableViews::keyOf(const TableView &own)
{
    return u"own/"_s + own.name;
}

TableView *TableViews::find(const QString &name)
{
    const auto found = std::find_if(m_own.begin(), m_own.end(), [&name](const TableView &view) {
        return isSameName(view.name, name);
    });
    return found == m_own.end() ? nullptr : &*found;
}
