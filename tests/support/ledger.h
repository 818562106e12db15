// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxstore.h"
#include "models/changes/change.h"

class DatasetModel;
class StagedEdits;

/// Keeps the books on an account, apart from the program: what the server must hold, and which
/// edits somebody made that are not there yet.
class Ledger
{
public:
    /// What \a store holds now is what it must hold. It must outlive the ledger.
    explicit Ledger(SandboxStore &store);

    /// A colleague sets the field.
    void setAsColleague(qint64 id, SandboxField field, const QString &value);
    /// Somebody staged the edit in the program.
    void want(const QString &dataset, Dataset::Field field, const QString &value);
    /// The program says that this became of a change.
    void settle(const Change &change);
    /// Edits that are on their way.
    int wanted() const { return static_cast<int>(m_wanted.size()); }

    /// The first thing that the server holds and must not, or that \a edits have lost or made up;
    /// empty where all is right.
    QString complaint(const StagedEdits &edits) const;
    /// The first thing that \a shown, read just now, shows otherwise than the server holds it.
    QString complaint(const DatasetModel &shown) const;

private:
    using Place = std::pair<qint64, SandboxField>;

    static SandboxField nameHere(Dataset::Field field);
    QString held(const Place &place) const { return m_store.field(place.first, place.second); }

    SandboxStore &m_store;
    QMap<Place, QString> m_held;
    QHash<DatasetField, QString> m_wanted;
};
