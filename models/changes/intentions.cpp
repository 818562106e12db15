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

/// What would become of an intention.
struct Prospect
{
    int row = -1;        ///< of its dataset; -1 where that is not known
    bool isHeld = false; ///< the cell shows that value already
    QString refusal;     ///< why it can't be staged; empty where it can
};

Prospect prospectOf(const Intention &intention, const DatasetModel &datasets)
{
    Prospect prospect{.row = datasets.rowOf(intention.dataset)};
    if (prospect.row < 0)
        return prospect;
    const QString shown = intention.column.value(datasets.effectiveDataset(prospect.row));
    prospect.isHeld = looksTheSame(intention.column, shown, intention.value);
    if (prospect.isHeld)
        return prospect;
    // A field that the program does not know is no more writable than an id.
    const Dataset::Field field = intention.column.field.value_or(Dataset::Id);
    prospect.refusal = datasets.whyReadOnly(datasets.dataset(prospect.row), field);
    if (prospect.refusal.isEmpty())
        prospect.refusal = EditRules::invalidValue(field, intention.value);
    return prospect;
}

} // namespace

StagingReport Intentions::stage(const QList<Intention> &intentions, const DatasetModel &datasets,
                                StagedEdits &edits)
{
    StagingReport report;
    const StagedEdits::Step step(edits);
    for (const Intention &intention : intentions) {
        const Prospect prospect = prospectOf(intention, datasets);
        if (prospect.row < 0) {
            report.unknownDatasets.append(intention.dataset);
        } else if (!prospect.refusal.isEmpty()) {
            if (report.refused++ == 0)
                report.reason = prospect.refusal;
        } else if (!prospect.isHeld) {
            edits.stage(datasets.dataset(prospect.row), *intention.column.field, intention.value);
            ++report.changed;
        }
    }
    report.unknownDatasets.removeDuplicates();
    return report;
}

StagingReport Intentions::stageAll(const QList<Intention> &intentions, const DatasetModel &datasets,
                                   StagedEdits &edits)
{
    for (const Intention &intention : intentions) {
        const Prospect prospect = prospectOf(intention, datasets);
        if (prospect.row < 0)
            return {.unknownDatasets = {intention.dataset}};
        if (!prospect.refusal.isEmpty())
            return {.refused = 1, .reason = prospect.refusal};
    }
    return stage(intentions, datasets, edits);
}
