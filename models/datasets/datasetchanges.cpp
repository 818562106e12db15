// SPDX-License-Identifier: MIT
#include "models/datasets/datasetchanges.h"

#include "models/datasets/datasetcolumn.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetmodel.h"
#include "models/datasets/rowsbyid.h"

#include <QLocale>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// So many ids of vanished datasets are told; more than that nobody reads in a line.
constexpr int toldIds = 12;

/// The rows of both lists whose ids have anything to do with a difference: after a refresh nearly
/// all rows are equal in both at one place, and are not looked at.
std::pair<QList<Dataset>, QList<Dataset>> different(const DatasetModel &model,
                                                    const QList<Dataset> &after)
{
    enum Place : char { Equal, Different, WithAllOfItsId };
    const QList<Dataset> &before = model.datasets();
    const qsizetype size = std::max(before.size(), after.size());
    std::vector<Place> places(static_cast<size_t>(size), Equal);
    const auto place = [&places](qsizetype row) -> Place & {
        return places[static_cast<size_t>(row)];
    };
    for (qsizetype row = 0; row < size; ++row) {
        if (row < before.size() && row < after.size() && before.at(row) == after.at(row))
            continue;
        if (place(row) == Equal)
            place(row) = Different;
        for (const QList<Dataset> *list : {&before, &after}) {
            const QByteArrayView id =
                row < list->size() ? list->at(row).utf8(Dataset::Id) : QByteArrayView();
            // Rows equal in both lists that have this id are all among those before.
            for (int nth = 0, known = model.rowOf(id, 0);
                 known >= 0 && place(known) != WithAllOfItsId; known = model.rowOf(id, ++nth))
                place(known) = WithAllOfItsId;
        }
    }
    const auto involved = [&place](const QList<Dataset> &list) {
        QList<Dataset> result;
        for (qsizetype row = 0; row < list.size(); ++row) {
            if (place(row) != Equal)
                result.append(list.at(row));
        }
        return result;
    };
    return {involved(before), involved(after)};
}

} // namespace

DatasetChanges::DatasetChanges(const DatasetModel &datasets, const DatasetLoader &loader,
                               QObject *parent)
    : QObject(parent)
{
    connect(&datasets, &QAbstractItemModel::modelReset, this, &DatasetChanges::forget);
    connect(&loader, &DatasetLoader::arrived, this,
            [this, &datasets, &loader](const QList<Dataset> &rows) {
                if (!std::exchange(m_isFirst, false))
                    compare(datasets, rows, loader.lastRead());
            });
}

void DatasetChanges::compare(const DatasetModel &shown, const QList<Dataset> &read,
                             const QDateTime &since)
{
    const auto [before, after] = different(shown, read);
    const RowsById old(before);
    const RowsById fresh(after);
    const bool wasEmpty = isEmpty();
    for (int row = 0; row < after.size(); ++row) {
        if (fresh.nth(row) > 0)
            continue;
        const Dataset &dataset = after.at(row);
        const int known = old.find(dataset.utf8(Dataset::Id));
        if (known >= 0) {
            if (before.at(known) != dataset)
                addFields(before.at(known), dataset);
        } else if (m_vanished.contains(dataset.id())) {
            addFields(m_vanished.take(dataset.id()), dataset);
        } else {
            m_new.insert(dataset.id());
        }
    }
    for (int row = 0; row < before.size(); ++row) {
        const Dataset &dataset = before.at(row);
        if (old.nth(row) > 0 || fresh.find(dataset.utf8(Dataset::Id)) >= 0)
            continue;
        m_fields.remove(dataset.id());
        // What came and went unseen is no news.
        if (!m_new.remove(dataset.id())) {
            m_vanished.insert(dataset.id(), dataset);
            m_vanishedIds.append(dataset.id());
        }
    }
    m_vanishedIds.removeIf([this](const QString &id) { return !m_vanished.contains(id); });
    if (wasEmpty)
        m_since = isEmpty() ? QDateTime() : since;
    if (!wasEmpty || !isEmpty())
        Q_EMIT changed();
}

void DatasetChanges::addFields(const Dataset &before, const Dataset &after)
{
    // It is new still, whatever its values are by now.
    if (m_new.contains(after.id()))
        return;
    QList<Field> fields = m_fields.take(after.id());
    for (int i = 0; i < Dataset::FieldCount; ++i) {
        const auto field = static_cast<Dataset::Field>(i);
        addField(fields, Dataset::wireName(field), before[field], after[field]);
    }
    QStringList names;
    for (const Dataset *side : {&before, &after}) {
        const QList<Dataset::Extra> extras = side->extras();
        for (const Dataset::Extra &extra : extras) {
            if (!names.contains(extra.name))
                names.append(extra.name);
        }
    }
    for (const QString &name : std::as_const(names))
        addField(fields, name, before.extra(name), after.extra(name));
    if (!fields.isEmpty())
        m_fields.insert(after.id(), fields);
}

void DatasetChanges::addField(QList<Field> &fields, const QString &name, const QString &before,
                              const QString &after) const
{
    if (before == after)
        return;
    const auto known = std::find_if(fields.cbegin(), fields.cend(),
                                    [&name](const Field &field) { return field.name == name; });
    if (known == fields.cend())
        fields.append({name, before});
    else if (known->before == after)
        fields.removeAt(known - fields.cbegin());
}

QStringList DatasetChanges::ids() const
{
    QStringList ids(m_new.cbegin(), m_new.cend());
    for (auto row = m_fields.cbegin(); row != m_fields.cend(); ++row)
        ids.append(row.key());
    return ids;
}

void DatasetChanges::markSeen()
{
    if (isEmpty())
        return;
    m_fields.clear();
    m_new.clear();
    m_vanished.clear();
    m_vanishedIds.clear();
    m_since = {};
    Q_EMIT changed();
}

void DatasetChanges::forget()
{
    m_isFirst = true;
    markSeen();
}

DatasetChanges::Kind DatasetChanges::kindOf(const QString &id) const
{
    if (m_new.contains(id))
        return New;
    return m_fields.contains(id) ? Changed : None;
}

QString DatasetChanges::news(const QString &id) const
{
    if (m_new.contains(id))
        return tr("new");
    QStringList texts;
    const QList<Field> fields = m_fields.value(id);
    for (const Field &field : fields) {
        texts.append(
            field.before.isEmpty()
                ? tr("%1 was empty").arg(DatasetColumn::onWire(field.name).label())
                : tr("%1 was %2").arg(DatasetColumn::onWire(field.name).label(), field.before));
    }
    return texts.join(u", "_s);
}

QString DatasetChanges::describe(const QString &id) const
{
    switch (kindOf(id)) {
    case New:
        return tr("New since %1").arg(sinceText());
    case Changed:
        return tr("Changed since %1: %2").arg(sinceText(), news(id));
    case None:
        break;
    }
    return {};
}

QString DatasetChanges::summary() const
{
    QStringList sentences;
    QStringList counts;
    if (changedCount() > 0)
        counts.append(tr("%Ln changed", nullptr, changedCount()));
    if (newCount() > 0)
        counts.append(tr("%Ln new", nullptr, newCount()));
    if (!counts.isEmpty())
        sentences.append(tr("%1 since %2").arg(counts.join(u", "_s), sinceText()));
    if (!m_vanishedIds.isEmpty()) {
        QString ids = m_vanishedIds.mid(0, toldIds).join(u", "_s);
        if (m_vanishedIds.size() > toldIds)
            ids += u", …"_s;
        const QString vanished =
            tr("%Ln vanished", nullptr, static_cast<int>(m_vanishedIds.size()));
        sentences.append(tr("%1: %2").arg(
            counts.isEmpty() ? tr("%1 since %2").arg(vanished, sinceText()) : vanished, ids));
    }
    return sentences.join(u"; "_s);
}

QString DatasetChanges::sinceText() const
{
    const QDateTime local = m_since.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    return isToday ? QLocale().toString(local.time(), QLocale::ShortFormat)
                   : QLocale().toString(local, QLocale::ShortFormat);
}
