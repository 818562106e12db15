// SPDX-License-Identifier: MIT
#include "picture.h"
#include "samplewindow.h"
#include "ui/dialling/dialorderpanel.h"
#include "ui/dialling/watchnote.h"
#include "ui/look/look.h"
#include "windowscreens.h"

#include <QComboBox>
#include <QMimeData>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString table = u"renewals_2026"_s;

QString idAt(const QTableView &list, int row)
{
    return list.model()->index(row, 0).data(DialOrderList::IdRole).toString();
}

void drag(const QTableView &from, int row, QTableView &to, int place)
{
    const std::unique_ptr<QMimeData> data(from.model()->mimeData({from.model()->index(row, 0)}));
    to.model()->dropMimeData(data.get(), Qt::MoveAction, place, 0, {});
    SampleWindow::settle();
}

void note(SampleWindow &sample, const QString &id, Dataset::Field field, const QString &after)
{
    HistoryEntry entry;
    entry.dataset = id;
    entry.field = field;
    entry.after = after;
    QList<HistoryEntry> entries = sample.history.record({entry});
    entries.first().outcome = HistoryEntry::Outcome::Confirmed;
    sample.history.settle(entries);
}

/// Two went LIVE from here, the priority of one was changed since; one was taken further up, and
/// one from HOLD joins. Another campaign table is not dialled.
QPixmap orderWindow(int width, int height)
{
    SampleWindow sample;
    sample.window.resize(Look::px(width), Look::px(height));
    sample.openSandbox({.pace = {.callsAMinute = 600}});
    SandboxStore &store = sample.sandbox->store();
    int live = 0;
    for (const qint64 id : store.ids()) {
        if (store.field(id, SandboxField::ImportTable) == table &&
            store.field(id, SandboxField::Status) == u"HOLD"_s && ++live <= 5)
            store.setField(id, SandboxField::Status, u"LIVE"_s);
    }
    sample.loader.refresh();
    sample.waitFor(DatasetLoader::State::Ready);
    sample.changes.markSeen();
    DialOrderPanel &panel = sample.window.dialOrder();
    sample.window.actions().dialOrder.setChecked(true);
    auto &tables = *panel.findChild<QComboBox *>();
    tables.setCurrentIndex(tables.findData(table));
    const QList<QTableView *> lists = panel.findChildren<QTableView *>();
    QTableView &order = *lists.at(0);
    QTableView &onHold = *lists.at(1);
    note(sample, idAt(order, 1), Dataset::Status, u"LIVE"_s);
    note(sample, idAt(order, 3), Dataset::Status, u"LIVE"_s);
    note(sample, idAt(order, 3), Dataset::Priority, u"70"_s);
    SampleWindow::settle();
    drag(order, 4, order, 1);
    drag(onHold, 0, order, 3);
    panel.counts().setApi(&sample.api());
    panel.counts().readEvery(std::chrono::milliseconds(200));
    const auto hasCalls = [&panel] {
        const QList<int> calls = panel.counts().calls().value_or(QHash<QString, int>()).values();
        return std::any_of(calls.cbegin(), calls.cend(), [](int count) { return count > 9; });
    };
    if (!QTest::qWaitFor(hasCalls, 20'000))
        qFatal("Nothing is called.");
    auto *watch = new WatchNote;
    sample.window.statusBar()->addPermanentWidget(watch);
    watch->say(u"welcome_2026 is not dialled"_s, {});
    SampleWindow::settle();
    return Picture::ofWindow(sample.window);
}

} // namespace

QPixmap WindowScreens::dialOrder()
{
    return orderWindow(1280, 800);
}

QPixmap WindowScreens::dialOrderSmall()
{
    return orderWindow(900, 600);
}
