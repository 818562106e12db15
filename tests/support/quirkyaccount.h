// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/rogueserver.h"

#include <QJsonObject>

/// What becomes of one write, and what the server says about it.
struct Quirk
{
    int applies = -1; ///< records of the payload that take effect, the first ones; -1: all
    std::optional<RogueReply> says; ///< in place of "success"
};

/// Datasets on a rogue server, which reads and writes them in JSON as ContactNow does, unless it is
/// told to misbehave.
class QuirkyAccount
{
public:
    /// Datasets 1 to \a count, each LIVE, of priority 10, called "Load 1" and so on, in queue 12 of
    /// the campaign table "leads".
    QuirkyAccount(RogueServer &server, int count);

    static QString read() { return QStringLiteral("ecnow_datasets read"); }
    static QString update() { return QStringLiteral("ecnow_datasets update"); }
    static QString create() { return QStringLiteral("ecnow_datasets create"); }
    static RogueReply success() { return RogueReply::of(R"({"success":true,"total":1,"bad":0})"); }
    static RogueReply refusal()
    {
        return RogueReply::of(R"({"success":false,"bad":1,"error":"Not for you."})");
    }

    /// How the writes to come are treated, one after the other; after these, all go well.
    void treatWrites(const QList<Quirk> &quirks) { m_quirks += quirks; }
    /// A payload with this dataset is answered with success:false, the others in it take effect.
    void refuse(int dataset) { m_refused.append(QString::number(dataset)); }

    /// What a read is answered with.
    RogueReply list(const RogueRequest &request = {}) const;
    QString field(int dataset, const QString &name) const;
    void setField(int dataset, const QString &name, const QString &value);
    void remove(int dataset);
    /// Lists the dataset once more than before.
    void listTwice(int dataset);

private:
    RogueReply apply(const RogueRequest &request, bool creates);
    int indexOf(const QString &dataset) const;

    QList<QJsonObject> m_rows;
    QList<Quirk> m_quirks;
    QStringList m_refused;
};
