// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QVariant>

class QSettings;

/// What people choose once and for all: the one table of keys, with their types, ranges and what
/// holds where nothing was chosen. docs/settings.md describes each.
///
/// A value that can't be used counts as not there, and stays in the file until another is chosen.
/// Keys that the table does not have are left alone.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum Key {
        Appearance,
        Motion,    ///< "full" or "reduced"
        Language,  ///< as Translation::choices()
        Timeout,   ///< seconds
        Lock,      ///< minutes without use; 0 is never
        Refresh,   ///< minutes, as RefreshSchedule::intervals; 0 is off
        Watch,     ///< minutes without a call in a LIVE campaign table; 0 is off
        BatchSize, ///< datasets
        Hints,     ///< for newcomers, "on" or "off"
        ExportFolder,
        ExportFormat,  ///< as DatasetExport::formatNames()
        ExportColumns, ///< wire names; none is the standard choice
    };
    Q_ENUM(Key)

    struct Entry
    {
        Key key;
        QString name;      ///< in the file, "group/name"
        QVariant standard; ///< a number, a text or a list of texts
        int lowest = 0;    ///< of a number
        int highest = 0;
        QStringList words = {}; ///< those that a text may be, or none: it may be any
    };
    static const QList<Entry> &table();
    static const Entry &entry(Key key);

    /// \a store must outlive the object.
    explicit Settings(QSettings &store, QObject *parent = nullptr);

    int number(Key key) const { return value(key).toInt(); }
    QString text(Key key) const { return value(key).toString(); }
    QStringList list(Key key) const { return value(key).toStringList(); }
    /// Says changed() where \a value is another one. It must be one that the key takes.
    void set(Key key, const QVariant &value);

    /// A sentence about what the file holds and can't be used; empty where there is nothing.
    QString complaint() const;

Q_SIGNALS:
    void changed(Settings::Key key);

private:
    QVariant value(Key key) const;
    /// Invalid where there is none that can be used.
    QVariant usable(const Entry &entry) const;

    QSettings &m_store;
};
