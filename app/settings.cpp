// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include "app/translation.h"
#include "models/changes/changerunner.h"
#include "models/datasets/refreshschedule.h"
#include "models/exchange/datasetexport.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList refreshIntervals()
{
    QStringList words;
    for (const int minutes : RefreshSchedule::intervals)
        words.append(QString::number(minutes));
    return words;
}

} // namespace

const QList<Settings::Entry> &Settings::table()
{
    static const QList<Entry> entries = {
        {Appearance,
         u"appearance"_s,
         u"system"_s,
         0,
         0,
         {u"system"_s, u"light"_s, u"dark"_s, u"strongLight"_s, u"strongDark"_s}},
        {Motion, u"motion"_s, u"full"_s, 0, 0, {u"full"_s, u"reduced"_s}},
        {Language, u"language"_s, Translation::choices().constFirst(), 0, 0,
         Translation::choices()},
        {Timeout, u"connection/timeout"_s, 20, 1, 600},
        {Lock, u"lock/minutes"_s, 0, 0, 480},
        {Refresh, u"refresh/minutes"_s, u"0"_s, 0, 0, refreshIntervals()},
        {Watch, u"watch/minutes"_s, 0, 0, 120},
        {BatchSize, u"posting/batchSize"_s, ChangeRunner::standardBatchSize, 1, 100},
        {Hints, u"hints/firstSteps"_s, u"on"_s, 0, 0, {u"on"_s, u"off"_s}},
        {ExportFolder, u"export/folder"_s, QString()},
        {ExportFormat, u"export/format"_s, u"csv"_s, 0, 0, DatasetExport::formatNames()},
        {ExportColumns, u"export/columns"_s, QStringList()},
    };
    return entries;
}

const Settings::Entry &Settings::entry(Key key)
{
    return *std::find_if(table().begin(), table().end(),
                         [key](const Entry &entry) { return entry.key == key; });
}

Settings::Settings(QSettings &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

void Settings::set(Key key, const QVariant &value)
{
    const bool isNew = value != this->value(key);
    m_store.setValue(entry(key).name, value);
    if (isNew)
        Q_EMIT changed(key);
}

QString Settings::complaint() const
{
    QStringList names;
    for (const Entry &entry : table()) {
        if (m_store.contains(entry.name) && !usable(entry).isValid())
            names.append(entry.name);
    }
    if (!names.isEmpty())
        return tr("%Ln setting(s) can't be used, and the standard holds until you choose anew: %1.",
                  nullptr, static_cast<int>(names.size()))
            .arg(names.join(u", "_s));
    if (m_store.status() == QSettings::FormatError)
        return tr("The settings file is damaged: what can't be read in it has its standard value "
                  "until you choose anew.");
    return {};
}

QVariant Settings::value(Key key) const
{
    const QVariant value = usable(entry(key));
    return value.isValid() ? value : entry(key).standard;
}

QVariant Settings::usable(const Entry &entry) const
{
    // A file gives numbers as text, a list of one as a text, and a text with commas as a list.
    const QVariant stored = m_store.value(entry.name);
    const bool isList = stored.typeId() == QMetaType::QStringList;
    if (entry.standard.typeId() == QMetaType::QStringList)
        return isList || stored.typeId() == QMetaType::QString ? stored.toStringList() : QVariant();
    if (isList || !stored.isValid())
        return {};
    if (entry.standard.typeId() == QMetaType::Int) {
        bool isNumber = false;
        const int number = stored.toString().toInt(&isNumber);
        return isNumber && number >= entry.lowest && number <= entry.highest ? number : QVariant();
    }
    const QString text = stored.toString();
    return entry.words.isEmpty() || entry.words.contains(text) ? text : QVariant();
}
