// SPDX-License-Identifier: MIT
#include "models/views/tableviewjson.h"

#include "models/datasets/datasetfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView versionKey("dialdeskViews");
constexpr int version = 1;
constexpr qreal narrowest = 16;
constexpr qreal widest = 2000;

QJsonObject toJson(const TableView &view)
{
    QJsonArray sort;
    for (const DatasetSortKey &key : view.sort)
        sort.append(QJsonObject{{u"column"_s, key.column.wireName()},
                                {u"descending"_s, key.order == Qt::DescendingOrder}});
    QJsonArray columns;
    for (const TableColumn &each : view.columns)
        columns.append(
            QJsonObject{{u"column"_s, each.column.wireName()}, {u"width"_s, each.width}});
    return {{u"name"_s, view.name},
            {u"filter"_s, view.filter},
            {u"status"_s, view.status},
            {u"sort"_s, sort},
            {u"columns"_s, columns}};
}

/// Reads the parts of one view, and remembers whether one of them was not what it should be.
class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {}

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        isGood &= value.isString();
        return value.toString();
    }

    QList<QJsonObject> list(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        isGood &= value.isArray();
        QList<QJsonObject> result;
        QStringList seen;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            const QString column = item[u"column"_s].toString();
            isGood &= !column.isEmpty() && !seen.contains(column);
            seen.append(column);
            result.append(item.toObject());
        }
        return result;
    }

    bool isGood = true;

private:
    QJsonObject m_object;
};

/// Nothing where a part is missing or of another type.
std::optional<TableView> viewFrom(const QJsonObject &object)
{
    Reader reader(object);
    TableView view{.name = reader.text(u"name"_s).simplified(),
                   .filter = reader.text(u"filter"_s),
                   .status = reader.text(u"status"_s)};
    for (const QJsonObject &key : reader.list(u"sort"_s)) {
        reader.isGood &= key[u"descending"_s].isBool();
        view.sort.append(
            {DatasetColumn::onWire(key[u"column"_s].toString()),
             key[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    for (const QJsonObject &column : reader.list(u"columns"_s)) {
        reader.isGood &= column[u"width"_s].isDouble();
        view.columns.append({DatasetColumn::onWire(column[u"column"_s].toString()),
                             std::clamp(column[u"width"_s].toDouble(), narrowest, widest)});
    }
    reader.isGood &= view.name.size() <= TableView::longestName;
    reader.isGood &= view.status.isEmpty() || DatasetStatus::isKnown(view.status);
    return reader.isGood ? std::optional(view) : std::nullopt;
}

} // namespace

QByteArray TableViewJson::write(const QList<TableView> &views)
{
    QJsonArray list;
    for (const TableView &view : views)
        list.append(toJson(view));
    return QJsonDocument(QJsonObject{{versionKey, version}, {u"views"_s, list}}).toJson();
}

tl::expected<QList<TableView>, QString> TableViewJson::read(const QByteArray &json)
{
    const QJsonObject root =
        json.size() > mostBytes ? QJsonObject() : QJsonDocument::fromJson(json).object();
    if (root.value(versionKey).toInt() > version)
        return tl::unexpected(tr("It was written by a newer Dialdesk."));
    if (root.value(versionKey).toInt() != version || !root.value(u"views"_s).isArray())
        return tl::unexpected(tr("It does not hold views of Dialdesk."));
    QList<TableView> views;
    const QJsonArray list = root.value(u"views"_s).toArray();
    for (const QJsonValue &value : list) {
        const auto view = viewFrom(value.toObject());
        if (!view)
            return tl::unexpected(tr("View %1 in it is damaged.").arg(views.size() + 1));
        const auto filter = DatasetFilter::parse(view->filter);
        // A column that is unknown may be one of another account.
        if (!filter && filter.error().unknownColumn.isEmpty())
            return tl::unexpected(tr("The filter of view %1 in it can't be read: %2")
                                      .arg(views.size() + 1)
                                      .arg(filter.error().message));
        views.append(*view);
    }
    return views;
}
