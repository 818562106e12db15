// SPDX-License-Identifier: MIT
#include "models/changes/editrules.h"
#include "models/changes/pasteblock.h"
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "models/exchange/tabseparatedtext.h"
#include "tests/fuzz/subjects.h"
#include "tests/support/samplerow.h"

using namespace Qt::StringLiterals;

namespace {

QString written(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &line : lines) {
        QStringList cells;
        for (const QString &cell : line)
            cells.append(TabSeparatedText::cell(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace

void fuzzPaste(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    if (const auto lines = TabSeparatedText::read(text))
        mustHold(TabSeparatedText::read(written(*lines)) == lines, "what is read can be written");

    static const QStringList ids = {u"1"_s, u"7"_s, u"104"_s};
    static const PasteTarget target{{u"7"_s, u"104"_s},
                                    ids,
                                    {DatasetColumn::of(Dataset::Status),
                                     DatasetColumn::of(Dataset::Priority),
                                     DatasetColumn::ofExtra(u"team"_s)}};
    const PasteBlock block = PasteBlock::of(text, target, {u"team"_s});
    mustHold(!block.intentions.isEmpty() || !block.notices.isEmpty(), "what leads nowhere is said");

    StagedEdits edits;
    DatasetModel datasets(edits);
    datasets.merge({sampleRow(ids.at(0)), sampleRow(ids.at(1)), sampleRow(ids.at(2))});
    Intentions::stage(block.intentions, datasets, edits);
    const QList<StagedEdit> staged = edits.all();
    for (const StagedEdit &edit : staged)
        mustHold(EditRules::isWritable(edit.field) &&
                     EditRules::invalidValue(edit.field, edit.value).isEmpty(),
                 "nothing is staged that may not be sent");
    edits.undo();
    mustHold(edits.count() == 0, "a paste is one step");
}
