// SPDX-License-Identifier: MIT
#include "tests/support/ledger.h"

#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"

using namespace Qt::StringLiterals;

Ledger::Ledger(SandboxStore &store)
    : m_store(store)
{
    for (const qint64 id : store.ids()) {
        for (const QLatin1StringView name : sandboxFieldNames) {
            const Place place(id, *sandboxFieldNamed(QString(name)));
            m_held.insert(place, held(place));
        }
    }
}

SandboxField Ledger::nameHere(Dataset::Field field)
{
    return *sandboxFieldNamed(QString(Dataset::wireName(field)));
}

void Ledger::setAsColleague(qint64 id, SandboxField field, const QString &value)
{
    if (!m_store.setField(id, field, value))
        qFatal("There is no such dataset.");
    m_held[{id, field}] = value;
}

void Ledger::want(const QString &dataset, Dataset::Field field, const QString &value)
{
    m_wanted.insert({dataset, field}, value);
}

void Ledger::settle(const Change &change)
{
    using State = Change::State;
    const StagedEdit &edit = change.edit;
    const Place place(edit.dataset.toLongLong(), nameHere(edit.field));
    switch (change.state) {
    case State::Confirmed:
    case State::AlreadyThere:
        m_held[place] = edit.value;
        m_wanted.remove(edit.key());
        break;
    case State::Kept:
        m_wanted.remove(edit.key());
        break;
    case State::Failed:
    case State::Unknown:
        // It may be there all the same, and stays staged, so that the next review can tell.
        if (held(place) == edit.value)
            m_held[place] = edit.value;
        break;
    default:
        break;
    }
}

QString Ledger::complaint(const StagedEdits &edits) const
{
    for (auto entry = m_held.cbegin(); entry != m_held.cend(); ++entry) {
        if (held(entry.key()) != *entry)
            return u"Dataset %1 has %2 “%3” where it must have “%4”."_s.arg(
                QString::number(entry.key().first), sandboxFieldName(entry.key().second),
                held(entry.key()), *entry);
    }
    for (auto entry = m_wanted.cbegin(); entry != m_wanted.cend(); ++entry) {
        const StagedEdit *staged = edits.find(entry.key().first, entry.key().second);
        if (!staged || staged->value != *entry)
            return u"The edit of dataset %1 to “%2” is lost."_s.arg(entry.key().first, *entry);
    }
    if (edits.count() != wanted())
        return u"%1 edits are staged, and %2 are wanted."_s.arg(edits.count()).arg(wanted());
    return {};
}

QString Ledger::complaint(const DatasetModel &shown) const
{
    const QList<qint64> ids = m_store.ids();
    if (shown.rowCount() != ids.size())
        return u"%1 datasets are shown of %2."_s.arg(shown.rowCount()).arg(ids.size());
    for (int row = 0; row < shown.rowCount(); ++row) {
        for (const QLatin1StringView name : sandboxFieldNames) {
            const Place place(ids.at(row), *sandboxFieldNamed(QString(name)));
            const QString value = shown.dataset(row)[*Dataset::fieldNamed(QString(name))];
            if (value != held(place))
                return u"Dataset %1 is shown with %2 “%3” where the server holds “%4”."_s.arg(
                    QString::number(place.first), name, value, held(place));
        }
    }
    return {};
}
