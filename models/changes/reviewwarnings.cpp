// SPDX-License-Identifier: MIT
#include "models/changes/reviewwarnings.h"

namespace {

constexpr qsizetype mostNames = 5;
constexpr qsizetype longestName = 60;

/// \a text with \a names in place of its %1.
ReviewWarnings::Sentence sentence(const QString &text, const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(qMin(names.size(), mostNames)))
        shown.append(name.size() > longestName ? name.left(longestName) + u'…' : name);
    QString list = shown.join(QLatin1StringView(", "));
    if (names.size() > mostNames)
        list += QChar(u' ') + ReviewWarnings::tr("and %Ln more", nullptr,
                                                 static_cast<int>(names.size() - mostNames));
    const qsizetype place = text.indexOf(QLatin1StringView("%1"));
    return {text.left(place), list, text.mid(place + 2)};
}

} // namespace

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
        if (change.isPostable() && change.row[Dataset::Locked] == QLatin1StringView("1"))
            locked.append(change.edit.dataset);
    }
    locked.removeDuplicates();
    return locked;
}

QList<ReviewWarnings::Sentence> ReviewWarnings::sentences(const QList<Dataset> &datasets,
                                                          const QList<Change> &changes)
{
    QList<Sentence> result;
    const QStringList tables = tablesLeftWithoutLive(datasets, changes);
    if (!tables.isEmpty())
        result.append(
            sentence(tables.size() == 1
                         ? tr("This leaves the campaign table %1 with no LIVE dataset, so nothing "
                              "in it will be dialled.")
                         : tr("This leaves %Ln campaign tables with no LIVE dataset, so nothing in "
                              "them will be dialled: %1.",
                              nullptr, static_cast<int>(tables.size())),
                     tables));
    const QStringList locked = lockedDatasets(changes);
    if (!locked.isEmpty())
        result.append(sentence(
            locked.size() == 1
                ? tr("Dataset %1 is locked: the server may refuse to change it.")
                : tr("%Ln datasets are locked, so the server may refuse to change them: %1.",
                     nullptr, static_cast<int>(locked.size())),
            locked));
    return result;
}
