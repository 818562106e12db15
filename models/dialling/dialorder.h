// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/intentions.h"
#include "models/datasets/pacedcall.h"
#include "models/dialling/goinglive.h"

#include <QObject>
#include <QStringList>

#include <optional>

class ChangeHistory;
class DatasetModel;
class StagedEdits;

/// In which order the datasets of a campaign table are expected to be called, once what is staged
/// has been posted: by priority, and those of one priority in the order in which they went LIVE.
///
/// To put them into another order stages priorities.
class DialOrder : public QObject
{
    Q_OBJECT

public:
    struct Item
    {
        QString dataset;
        QString description;
        QString priority; ///< with what is staged
        bool isStatusStaged = false;
        bool isPriorityStaged = false;
        bool isLiveNow = false;            ///< as the server lists it
        std::optional<GoingLive> wentLive; ///< where the history knows
        bool operator==(const Item &) const = default;
    };

    /// All must outlive it.
    DialOrder(const DatasetModel &datasets, StagedEdits &edits, ChangeHistory &history,
              QObject *parent = nullptr);

    /// Looks from now on, or only when somebody looks again. It begins without looking.
    void setLooking(bool looks);
    /// The campaign table in question; case does not tell names apart.
    void setTable(const QString &table);

    /// The next one first.
    const QList<Item> &live() const { return m_live; }
    /// Those that could join.
    const QList<Item> &onHold() const { return m_onHold; }

    /// Stages what makes \a datasets LIVE and called in their order, before the one that is at
    /// \a place of live() now. Gives a sentence on why nothing was staged; empty where it was.
    QString move(const QStringList &datasets, int place);
    /// Stages what puts \a datasets on HOLD. Gives a sentence as move() does.
    QString hold(const QStringList &datasets);

Q_SIGNALS:
    void changed();

private:
    void look();
    void lookSoon();
    Item item(const Dataset &listed, const Dataset &staged) const;
    QString stage(const QList<Intention> &intentions);

    const DatasetModel &m_datasets;
    StagedEdits &m_edits;
    ChangeHistory &m_history;
    PacedCall m_look;
    bool m_isLooking = false;
    QString m_table;
    std::optional<QHash<QString, GoingLive>> m_wentLive; ///< read when somebody looks
    QList<Item> m_live;
    QList<Item> m_onHold;
};
