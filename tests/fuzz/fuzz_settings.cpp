// SPDX-License-Identifier: MIT
#include "app/settings.h"
#include "tests/fuzz/subjects.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

bool isWithinBounds(const Settings &settings, const Settings::Entry &entry)
{
    if (entry.standard.typeId() == QMetaType::Int)
        return settings.number(entry.key) >= entry.lowest &&
               settings.number(entry.key) <= entry.highest;
    return entry.words.isEmpty() || entry.words.contains(settings.text(entry.key));
}

} // namespace

void fuzzSettings(const QByteArray &input)
{
    // What is in an object that a file describes, and how much memory it takes, is Qt's affair; the
    // program writes none, and tst_settings shows that one is no setting.
    if (input.contains("Variant(") || input.contains("DateTime("))
        return;
    static const QTemporaryDir folder;
    static int count = 0; // QSettings remembers files by name
    QFile file(folder.filePath(QString::number(++count) + u".conf"_s));
    mustHold(file.open(QIODevice::WriteOnly) && file.write(input) == input.size(),
             "a settings file can be made");
    file.close();
    {
        QSettings store(file.fileName(), QSettings::IniFormat);
        Settings settings(store);
        settings.complaint();
        for (const Settings::Entry &entry : Settings::table()) {
            mustHold(isWithinBounds(settings, entry), "every setting can be used");
            settings.set(entry.key, entry.standard);
        }
        mustHold(settings.complaint().isEmpty() || store.status() != QSettings::NoError,
                 "nothing is wrong with what was chosen");
    }
    file.remove();
}
