// SPDX-License-Identifier: MIT
#include "models/datasets/filtervocabulary.h"

#include "models/contactnow/utf8repair.h"
#include "models/datasets/datasetmodel.h"

#include <algorithm>
#include <tuple>

namespace {

QSet<QString> valuesOf(const DatasetModel &datasets, Dataset::Field field)
{
    QSet<QByteArrayView> seen;
    for (const Dataset &row : datasets.datasets())
        seen.insert(row.utf8(field));
    QSet<QString> values;
    for (const QByteArrayView value : seen)
        values.insert(textFromUtf8(value));
    return values;
}

QStringList sorted(QSet<QString> values)
{
    values.remove({});
    QStringList result(values.begin(), values.end());
    std::sort(result.begin(), result.end(), [](const QString &a, const QString &b) {
        const int order = a.compare(b, Qt::CaseInsensitive);
        return order == 0 ? a < b : order < 0;
    });
    return result;
}

bool comesFirst(const FilterVocabulary::Queue &a, const FilterVocabulary::Queue &b)
{
    const int order = a.name.compare(b.name, Qt::CaseInsensitive);
    // Those without a name come last.
    const auto key = [](const FilterVocabulary::Queue &queue) {
        return std::make_tuple(queue.name.isEmpty(), queue.id.size(), queue.id);
    };
    return order == 0 || a.name.isEmpty() || b.name.isEmpty() ? key(a) < key(b) : order < 0;
}

} // namespace

FilterVocabulary FilterVocabulary::of(const DatasetModel &datasets)
{
    QSet<QString> statuses;
    const QSet<QString> words = valuesOf(datasets, Dataset::Status);
    for (const QString &word : words)
        statuses.insert(word.toUpper());
    const QSet<QString> tables = valuesOf(datasets, Dataset::ImportTable);
    QSet<QString> queues = valuesOf(datasets, Dataset::QueueId);
    FilterVocabulary result;
    result.extraFields = datasets.extraNames();
    result.statuses = {DatasetStatus::live, DatasetStatus::hold, DatasetStatus::expired};
    for (const QString &known : std::as_const(result.statuses))
        statuses.remove(known);
    result.statuses += sorted(statuses);
    result.tables = sorted(tables);
    queues.remove({});
    for (const QString &id : std::as_const(queues))
        result.queues.append({id, datasets.queueName(id)});
    std::sort(result.queues.begin(), result.queues.end(), comesFirst);
    return result;
}
