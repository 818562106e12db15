// SPDX-License-Identifier: MIT
#include "models/changes/editrules.h"
#include "models/changes/stagededits.h"
#include "models/changes/stagingfile.h"
#include "tests/fuzz/subjects.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// A staging file of the account "demo", and where it is.
struct Place
{
    Place()
        : file(folder.path(), u"demo"_s, 1)
    {
        mustHold(file.write({{u"1"_s, Dataset::Priority, u"10"_s, u"20"_s}}).has_value(),
                 "a staging file can be written");
        path = folder.filePath(QDir(folder.path()).entryList(QDir::Files).value(0));
    }

    QTemporaryDir folder;
    StagingFile file;
    QString path;
};

} // namespace

void fuzzStaging(const QByteArray &input)
{
    static const Place place;
    QFile onDisk(place.path);
    mustHold(onDisk.open(QIODevice::WriteOnly) && onDisk.write(input) == input.size(),
             "a staging file can be replaced");
    onDisk.close();

    const auto read = place.file.read();
    if (!read) {
        mustHold(!read.error().isEmpty(), "a file that is refused is told why");
        return;
    }
    for (const StagedEdit &edit : *read)
        mustHold(EditRules::isWritable(edit.field) &&
                     EditRules::invalidValue(edit.field, edit.value).isEmpty(),
                 "nothing is staged that may not be sent");
    StagedEdits edits;
    edits.restore(*read);
    const QList<StagedEdit> staged = edits.all();
    mustHold(place.file.write(staged).has_value(), "what is staged can be written");
    mustHold(place.file.read() == staged, "what is staged is there again");
}
