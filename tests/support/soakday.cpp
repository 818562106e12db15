// SPDX-License-Identifier: MIT
#include "tests/support/soakday.h"

#include "models/changes/stagededits.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetorder.h"
#include "tests/support/awaited.h"
#include "tests/support/quirkyaccount.h"
#include "ui/review/reviewdialog.h"
#include "ui/table/datasetview.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Phase = ChangeRunner::Phase;
using LoaderState = DatasetLoader::State;

namespace {

constexpr QSize smallWindow(640, 400);
constexpr int roundsAToken = 5;
constexpr int roundsADialog = 10;

/// All but those whose size is the point, which cost more than everything else together.
QList<Fault> lightFaults()
{
    QList<Fault> faults = Fault::ofAnyReply();
    faults.removeIf([](const Fault &fault) {
        return fault.isLong() || fault.kind == ApiError::Kind::TooLarge;
    });
    return faults;
}

RestClient::Limits limits()
{
    return {
        .silence = std::chrono::seconds(2), // a busy machine is not to be taken for a bad line
        .signInsAMinute = 1000,             // hours pass in minutes
        .retries = 1,
    };
}

} // namespace

SoakDay::SoakDay()
    : m_faults(lightFaults())
{
    signIn();
}

void SoakDay::signIn()
{
    m_fixture.startAgain({.limits = limits(), .hasTimeout = true});
    m_fixture.window().resize(smallWindow); // half of the work is painting, which others test
    if (!m_fixture.signIn(m_line.url()))
        complain(u"The sign-in failed."_s);
}

void SoakDay::complain(const QString &complaint)
{
    if (m_complaint.isEmpty() && !complaint.isEmpty())
        m_complaint = u"Round %1: %2"_s.arg(m_rounds).arg(complaint);
}

void SoakDay::check()
{
    complain(m_ledger.complaint(desk().edits));
}

void SoakDay::round()
{
    ++m_rounds;
    m_fixture.requests.clear();
    spoilSomething();
    for (int edit = 0; edit < editsARound; ++edit)
        stage();
    look();
    if (m_rounds % roundsAToken == 0)
        renewToken();
    for (int i = 1; i < refreshesARound; ++i) {
        if (roll(4))
            disturb();
        refresh();
    }
    if (!roll(3))
        post(m_rounds % roundsADialog == 0);
    m_line.mend();
    refresh();
    if (desk().loader.state() != LoaderState::Ready)
        complain(u"The line is good, and a read is not: "_s + desk().loader.error().sentence);
    complain(m_ledger.complaint(desk().datasets));
    check();
}

void SoakDay::postAll()
{
    post(false);
    check();
    if (m_ledger.wanted() > 0)
        complain(u"%1 edits do not get to the server."_s.arg(m_ledger.wanted()));
}

void SoakDay::startAgain()
{
    stage();
    stage();
    signIn();
    check();
    postAll();
}

void SoakDay::spoilSomething()
{
    const Fault &fault = m_faults.at(m_dice.bounded(static_cast<int>(m_faults.size())));
    const int readsARound = refreshesARound + 2;
    switch (m_dice.bounded(4)) {
    case 0:
        return m_line.spoil(QuirkyAccount::update(), fault,
                            roll(2) ? SpoiledLine::Server::Acts : SpoiledLine::Server::Idles);
    case 1:
        if (m_rounds % roundsAToken == 0)
            return m_line.spoil(u"token.php get"_s, fault);
        [[fallthrough]];
    default:
        m_line.spoil(QuirkyAccount::read(), fault, SpoiledLine::Server::Acts,
                     m_dice.bounded(readsARound));
    }
}

void SoakDay::stage()
{
    DatasetModel &datasets = desk().datasets;
    while (true) {
        const int row = m_dice.bounded(datasets.rowCount());
        const Dataset &dataset = datasets.dataset(row);
        // Back to what it was would take the edit back: of a description each is another.
        Dataset::Field field = std::array{Dataset::Status, Dataset::Priority,
                                          Dataset::Description}[size_t(m_dice.bounded(3))];
        if (desk().edits.find(dataset.id(), field))
            field = Dataset::Description;
        if (!datasets.whyReadOnly(dataset, field).isEmpty())
            continue;
        const QString value =
            field == Dataset::Status     ? (dataset[field] == u"LIVE"_s ? u"HOLD"_s : u"LIVE"_s)
            : field == Dataset::Priority ? QString::number((dataset[field].toInt() + 7) % 91)
                                         : u"Soaked %1 times"_s.arg(m_counts.edits);
        if (!datasets.setData(datasets.index(row, field), value))
            complain(u"An edit was refused."_s);
        ++m_counts.edits;
        m_ledger.want(dataset.id(), field, value);
        break;
    }
    if (roll(4)) {
        desk().edits.undo();
        desk().edits.redo();
    }
}

void SoakDay::disturb()
{
    const QList<qint64> ids = m_fixture.server().store().ids();
    const QStringList staged = desk().edits.datasets();
    const qint64 id = staged.isEmpty() || roll(2)
                          ? ids.at(m_dice.bounded(static_cast<int>(ids.size())))
                          : staged.at(m_dice.bounded(static_cast<int>(staged.size()))).toLongLong();
    if (m_fixture.server().store().field(id, SandboxField::Status) == u"EXPIRED"_s)
        return;
    switch (m_dice.bounded(3)) {
    case 0:
        return m_ledger.setAsColleague(id, SandboxField::Status, roll(2) ? u"LIVE"_s : u"HOLD"_s);
    case 1:
        return m_ledger.setAsColleague(id, SandboxField::Priority,
                                       QString::number(m_dice.bounded(91)));
    default:
        m_ledger.setAsColleague(id, SandboxField::Description,
                                u"By a colleague in round %1"_s.arg(m_rounds));
    }
}

void SoakDay::refresh()
{
    DatasetLoader &loader = desk().loader;
    QSignalSpy stateChanged(&loader, &DatasetLoader::stateChanged);
    loader.refresh();
    ++m_counts.refreshes;
    while (loader.state() == LoaderState::FirstLoad || loader.state() == LoaderState::Refreshing) {
        if (!stateChanged.wait(patienceMs))
            return complain(u"A refresh never ended."_s);
    }
}

void SoakDay::look()
{
    desk().order.sort(m_dice.bounded(Dataset::FieldCount + 1) - 1,
                      roll(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
    desk().order.setStatus(roll(2) ? QString() : roll(2) ? u"LIVE"_s : u"HOLD"_s);
    const int rows = desk().order.rowCount();
    if (rows > 0)
        m_fixture.view().setCurrentIndex(
            desk().order.index(m_dice.bounded(rows), Dataset::Description));
}

void SoakDay::renewToken()
{
    if (roll(2))
        m_fixture.server().expireTokens();
    else
        m_fixture.server().forgetTokens();
}

void SoakDay::post(bool inDialog)
{
    ChangeRunner &runner = desk().runner;
    // Half of the reviews take longer than a comparison is good for.
    runner.setFreshness(roll(2) ? std::chrono::milliseconds(0) : std::chrono::hours(1));
    run([this, inDialog, &runner] {
        if (inDialog)
            m_fixture.window().actions().review.trigger();
        else
            runner.prepare(desk().edits.all());
        if (runner.phase() != Phase::Reading)
            complain(u"The review does not begin."_s);
    });
    while (runner.phase() == Phase::Reviewed) {
        if (roll(4))
            disturb();
        m_counts.conflicts += runner.count(Change::State::Conflict);
        runner.chooseAll(roll(2));
        run([&runner] { runner.post(); });
    }
    if (runner.count(Change::State::Unknown) > 0 && roll(2))
        run([&runner] { runner.checkAgain(); });
    for (const Change &change : runner.changes())
        m_ledger.settle(change);
    m_counts.posts += runner.postedCount() > 0 ? 1 : 0;
    m_counts.confirmed += runner.count(Change::State::Confirmed);
    if (auto *dialog = m_fixture.dialog<ReviewDialog>()) {
        dialog->close();
        // A test function runs outside the event loop in which people's programs delete things.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    check();
}

void SoakDay::run(const std::function<void()> &start)
{
    ChangeRunner &runner = desk().runner;
    QSignalSpy changed(&runner, &ChangeRunner::changed);
    start();
    while (runner.phase() == Phase::Reading || runner.phase() == Phase::Posting) {
        if (!changed.wait(patienceMs))
            return complain(u"The changes got stuck on their way."_s);
    }
}

int SoakDay::recorded()
{
    const QList<HistoryEntry> entries = desk().history.entries();
    return static_cast<int>(
        std::count_if(entries.cbegin(), entries.cend(), [](const HistoryEntry &entry) {
            return entry.outcome == HistoryEntry::Outcome::Confirmed;
        }));
}

Footprint SoakDay::quiet(int descriptors)
{
    constexpr int looks = 20;
    m_line.hangUp();
    Footprint footprint;
    int still = 0;
    const bool isQuiet = QTest::qWaitFor(
        [&] {
            const Footprint last = std::exchange(footprint, Footprint::now());
            still = footprint.descriptors == last.descriptors ? still + 1 : 0;
            return still >= looks && footprint.descriptors <= descriptors;
        },
        patienceMs);
    if (!isQuiet)
        complain(u"%1 descriptors are open, and there were %2."_s.arg(footprint.descriptors)
                     .arg(descriptors));
    return footprint;
}
