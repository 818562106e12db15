// SPDX-License-Identifier: MIT
#include "models/changes/intentions.h"

#include "models/changes/editrules.h"
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"

#include <QCoreApplication>

namespace {

struct IntentionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Intentions)
};

QString withPlainLineEnds(QString text)
{
    return text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
}

/// Other programs have no word for what the server left out, and line ends of their own.
bool looksTheSame(const DatasetColumn &column, const QString &a, const QString &b)
{
    return (a.isEmpty() && b.isEmpty()) ||
           Dataset::sameValue(column.field.value_or(Dataset::Description), withPlainLineEnds(a),
                              withPlainLineEnds(b));
}

QString refusalOf(const Intention &intention, const Dataset &row, const DatasetModel &datasets)
{
    // A field that the program does not know is no more writable than an id.
    const Dataset::Field field = intention.column.field.value_or(Dataset::Id);
    const QString readOnly = datasets.whyReadOnly(row, field);
    return readOnly.isEmpty() ? EditRules::invalidValue(field, intention.value) : readOnly;
}

} // namespace

StagingReport Intentions::stage(const QList<Intention> &intentions, const DatasetModel &datasets,
                                StagedEdits &edits)
{
    StagingReport report;
    const StagedEdits::Step step(edits);
    for (const Intention &intention : intentions) {
        const int at = datasets.rowOf(intention.dataset);
        if (at < 0) {
            report.unknownDatasets.append(intention.dataset);
            continue;
        }
        const QString shown = intention.column.value(datasets.effectiveDataset(at));
        if (looksTheSame(intention.column, shown, intention.value))
            continue;
        const Dataset &row = datasets.dataset(at);
        const QString refusal = refusalOf(intention, row, datasets);
        if (!refusal.isEmpty()) {
            if (report.refused++ == 0)
                report.reason = refusal;
            continue;
        }
        edits.stage(row, *intention.column.field, intention.value);
        ++report.changed;
    }
    report.unknownDatasets.removeDuplicates();
    return report;
}
