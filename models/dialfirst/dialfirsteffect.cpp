// SPDX-License-Identifier: MIT
#include "models/dialfirst/dialfirsteffect.h"

#include "models/datasets/visibletext.h"

DialFirstEffect::DialFirstEffect(QObject *parent)
    : QObject(parent)
{
    connect(&m_before, &CallCounts::changed, this, [this] {
        if (m_before.calls() || m_before.isRefused())
            m_before.readEvery({}); // what was before does not change
        Q_EMIT changed();
    });
    connect(&m_since, &CallCounts::changed, this, &DialFirstEffect::changed);
}

void DialFirstEffect::setApi(ContactNowApi *api)
{
    stop();
    m_before.setApi(api);
    m_since.setApi(api);
}

void DialFirstEffect::follow(const DialFirstPlan &plan, const QDateTime &started,
                             std::chrono::milliseconds interval)
{
    m_wanted = plan.wanted();
    m_others.clear();
    for (const DialFirstItem &item : plan.items()) {
        if (!item.isWanted)
            m_others.append(item.dataset);
    }
    m_before.countSince(started.addSecs(-std::chrono::seconds(CallCounts::standardSpan).count()),
                        started);
    m_before.readEvery(interval);
    m_since.countSince(QDateTime::currentDateTimeUtc());
    m_since.readEvery(interval);
}

void DialFirstEffect::stop()
{
    m_wanted.clear();
    m_others.clear();
    m_before.readEvery({});
    m_since.readEvery({});
}

QString DialFirstEffect::text() const
{
    if (m_wanted.isEmpty())
        return {};
    if (m_since.isRefused())
        return tr(
            "The server does not tell this account who is called: it has no reporting rights.");
    if (!m_since.calls())
        return {};
    QStringList sentences;
    for (const QString &dataset : m_wanted)
        sentences.append(sinceText(dataset));
    int others = 0;
    for (const QString &dataset : m_others)
        others += m_since.calls()->value(dataset);
    if (!m_others.isEmpty())
        sentences.append(tr("The others: %Ln time(s).", nullptr, others));
    return sentences.join(u' ');
}

QString DialFirstEffect::sinceText(const QString &dataset) const
{
    const QString since =
        tr("%1 has been dialled %Ln time(s) since", nullptr, m_since.calls()->value(dataset))
            .arg(visibleText(dataset));
    if (!m_before.calls())
        return since + u'.';
    return tr("%1, and %Ln time(s) in the %2 minutes before.", nullptr,
              m_before.calls()->value(dataset))
        .arg(since, QString::number(CallCounts::standardSpan.count()));
}
