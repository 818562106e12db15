// SPDX-License-Identifier: MIT
#include "models/dialfirst/dialfirstsummary.h"

#include "models/datasets/visibletext.h"

#include <QLocale>

#include <algorithm>

using Goal = DialFirstPlan::Goal;
using Kind = DialFirstPlan::Part::Kind;

namespace {

/// A time that people wait for: tenths below ten seconds, whole ones above.
QString seconds(qint64 milliseconds)
{
    const double value = double(milliseconds) / 1000;
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

} // namespace

QStringList DialFirstSummary::tables() const
{
    QStringList tables;
    for (const DialFirstItem &item : plan().items()) {
        if (!item.table.isEmpty())
            tables.append(visibleText(item.table));
    }
    tables.removeDuplicates();
    return tables;
}

int DialFirstSummary::liveBefore() const
{
    const QList<DialFirstItem> &items = plan().items();
    return static_cast<int>(std::count_if(items.cbegin(), items.cend(),
                                          [](const DialFirstItem &item) { return item.wasLive; }));
}

QString DialFirstSummary::title() const
{
    const QStringList ids = plan().wanted();
    if (ids.isEmpty())
        return tr("Dial first");
    const QString name = visibleText(plan().items().first().description);
    return ids.size() == 1 && !name.isEmpty()
               ? tr("Dial %1 first").arg(name)
               : tr("Dial %Ln dataset(s) first", nullptr, static_cast<int>(ids.size()));
}

QString DialFirstSummary::subtitle() const
{
    const QStringList ids = plan().wanted();
    if (ids.isEmpty())
        return tr("Reading the account…");
    const QString which = ids.size() == 1
                              ? tr("Dataset %1").arg(ids.first())
                              : tr("Datasets %1").arg(QLocale().createSeparatedList(ids));
    const QStringList names = tables();
    if (names.isEmpty())
        return which;
    return names.size() == 1
               ? tr("%1, in the campaign table %2").arg(which, names.first())
               : tr("%1, among %Ln campaign tables", nullptr, static_cast<int>(names.size()))
                     .arg(which);
}

QString DialFirstSummary::idle() const
{
    switch (m_run.phase()) {
    case Phase::Planned:
        return tr("Dialler idle for about %1 s").arg(seconds(m_run.expectedIdleMs()));
    case Phase::Over:
        return tr("The dialler idled for %1 s").arg(seconds(m_run.idleMs()));
    default:
        return plan().isIdle() ? tr("Dialler idle for %1 s").arg(seconds(m_run.idleMs()))
                               : tr("The dialler has work");
    }
}

QString DialFirstSummary::idleText() const
{
    const QStringList names = tables();
    const QString where = names.size() == 1 ? names.first() : tr("all of them");
    if (m_run.phase() == Phase::Planned)
        return tr("Nothing in %1 is LIVE between steps 1 and 2. %Ln request(s); a read takes %2 s.",
                  nullptr, m_run.requestCount())
            .arg(where, seconds(m_run.latencyMs()));
    if (m_run.phase() == Phase::Over)
        return tr("Everything was read back.");
    return plan().isIdle()
               ? tr("Nothing in %1 is LIVE until a step with LIVE is confirmed.").arg(where)
               : tr("Something in %1 is LIVE.").arg(where);
}

QString DialFirstSummary::part(const DialFirstPlan::Part &part) const
{
    switch (part.kind) {
    case Kind::HoldAll:
        return tr("Put %Ln LIVE dataset(s) on HOLD", nullptr, part.all);
    case Kind::WantedLive:
        return part.all == 1 ? tr("Set dataset %1 LIVE").arg(plan().wanted().value(0))
                             : tr("Set %Ln dataset(s) LIVE", nullptr, part.all);
    case Kind::OthersLive:
    case Kind::AllLive:
        return tr("Set %Ln dataset(s) back LIVE", nullptr, part.all);
    case Kind::WantedBack:
        return tr("Put %Ln dataset(s) back on HOLD", nullptr, part.all);
    }
    Q_UNREACHABLE();
}

QString DialFirstSummary::count(const DialFirstPlan::Part &part)
{
    return tr("%1 of %2").arg(QLocale().toString(part.done), QLocale().toString(part.all));
}

QString DialFirstSummary::state(const DialFirstPlan::Part &part, bool isCurrent) const
{
    if (part.done == part.all)
        return m_run.phase() == Phase::Planned ? tr("Nothing to do")
                                               : tr("All confirmed by reading back");
    if (isCurrent)
        return m_run.isReadingBack() ? tr("Sent. Reading back to confirm") : tr("Sending");
    return part.kind == Kind::OthersLive || part.kind == Kind::AllLive ? tr("In order of priority")
                                                                       : tr("Not yet");
}

QString DialFirstSummary::order() const
{
    const int all = static_cast<int>(plan().items().size());
    const QStringList names = tables();
    return names.size() == 1 ? tr("%Ln LIVE dataset(s) in %1", nullptr, all).arg(names.first())
                             : tr("%Ln LIVE dataset(s)", nullptr, all);
}

QString DialFirstSummary::forecast()
{
    return tr("This is a forecast: the dialler decides, and callbacks always go before these.");
}

QString DialFirstSummary::foot() const
{
    const QString restoring =
        tr("Sets the %Ln dataset(s) LIVE again, and %1 as it was.", nullptr, liveBefore())
            .arg(QLocale().createSeparatedList(plan().wanted()));
    switch (m_run.phase()) {
    case Phase::Idle:
    case Phase::Planning:
        return tr("Nothing is sent yet.");
    case Phase::Planned:
        return tr("Nothing is sent before you say so.");
    case Phase::Running:
        return plan().goal() == Goal::Restore ? tr("All is put back as it was.") : restoring;
    case Phase::Interrupted:
        return m_run.isElsewhere()
                   ? tr("Another Dialdesk on this computer is at it.")
                   : tr("Finish goes on from here. Restore puts all back as it was.");
    case Phase::Over:
        return plan().goal() == Goal::Restore
                   ? tr("All is as it was.")
                   : tr("%1 dials first.").arg(QLocale().createSeparatedList(plan().wanted()));
    }
    Q_UNREACHABLE();
}

QString DialFirstSummary::problems() const
{
    QStringList sentences = m_run.phase() == Phase::Interrupted ? m_run.reasons() : QStringList();
    if (m_run.hasMoved())
        sentences.append(tr("The account has changed since you looked, so nothing was sent: look "
                            "once more."));
    sentences += plan().deviations();
    sentences.removeDuplicates();
    return visibleText(sentences.join(u' '));
}

QString DialFirstSummary::problemsTitle() const
{
    if (m_run.phase() != Phase::Interrupted)
        return tr("Not all is as planned.");
    return tr("A run that began %1 is unfinished.")
        .arg(QLocale().toString(m_run.started().toLocalTime(), QLocale::ShortFormat));
}
