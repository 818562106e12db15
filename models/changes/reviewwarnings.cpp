// SPDX-License-Identifier: MIT
#include "models/changes/reviewwarnings.h"

#include <QCoreApplication>

QStringList ReviewWarnings::tablesLeftWithoutLive(const QList<Dataset> &datasets,
                                                  const QList<Change> &changes)
{
    QHash<QString, QString> statusAfter;
    for (const Change &change : changes) {
        if (change.edit.field == Dataset::Status && change.isPostable())
            statusAfter.insert(change.edit.dataset, change.edit.value);
    }
    QSet<QString> liveNow;
    QSet<QString> liveAfter;
    for (const Dataset &dataset : datasets) {
        const QString &table = dataset[Dataset::ImportTable];
        const QString &status = dataset[Dataset::Status];
        if (status == DatasetStatus::live)
            liveNow.insert(table);
        if (statusAfter.value(dataset.id(), status) == DatasetStatus::live)
            liveAfter.insert(table);
    }
    const QSet<QString> left = liveNow - liveAfter;
    QStringList tables(left.begin(), left.end());
    tables.removeAll(QString());
    tables.sort();
    return tables;
}

QStringList ReviewWarnings::lockedDatasets(const QList<Change> &changes)
{
    QStringList locked;
    for (const Change &change : changes) {
        const QString &id = change.edit.dataset;
        if (change.isPostable() && change.row[Dataset::Locked] == QLatin1StringView("1") &&
            !locked.contains(id))
            locked.append(id);
    }
    return locked;
}

QStringList ReviewWarnings::sentences(const QList<Dataset> &datasets, const QList<Change> &changes)
{
    QStringList result;
    const QStringList tables = tablesLeftWithoutLive(datasets, changes);
    for (const QString &table : tables)
        result.append(
            QCoreApplication::translate(
                "ReviewWarnings",
                "This leaves the campaign table %1 with no LIVE dataset, so nothing in it will be "
                "dialled.")
                .arg(table));
    const QStringList locked = lockedDatasets(changes);
    for (const QString &id : locked)
        result.append(
            QCoreApplication::translate("ReviewWarnings",
                                        "Dataset %1 is locked: the server may refuse to change it.")
                .arg(id));
    return result;
}
