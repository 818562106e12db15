// SPDX-License-Identifier: MIT
#include "models/datasets/filtervocabulary.h"

#include "models/datasets/datasetmodel.h"

#include <algorithm>
#include <tuple>

namespace {

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
    QSet<QString> tables;
    QSet<QString> queues;
    for (const Dataset &row : datasets.datasets()) {
        statuses.insert(row[Dataset::Status].toUpper());
        tables.insert(row[Dataset::ImportTable]);
        queues.insert(row[Dataset::QueueId]);
    }
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
