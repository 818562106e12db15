// SPDX-License-Identifier: MIT
#include "tests/bench/heartbeatsubject.h"

#include "models/datasets/textorder.h"
#include "models/exchange/exportcolumns.h"
#include "models/exchange/exportjob.h"
#include "tests/bench/check.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/meter.h"
#include "tests/bench/plainside.h"
#include "tests/bench/serverprocess.h"
#include "tests/screens/samplewindow.h"
#include "ui/table/datasetheader.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/filterfield.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// What is put off counts as well; Dialdesk takes news in after a second at most.
constexpr int longestHoldBackMs = 1200;
constexpr int shortPauseMs = 200;

void settle(int ms)
{
    Painted::waitFor([] { return false; }, ms);
}

QString filterWord()
{
    return QString::fromLatin1(SampleList::filterWord());
}

/// \a text gives the description in a row of the table.
template<typename Text, typename Before>
void checkOrder(int rows, Text text, Before isBefore)
{
    for (int row = 1; row < rows; ++row)
        check(!isBefore(text(row), text(row - 1)), "descriptions are in order");
}

void checkFile(const QString &path, const SampleList &list)
{
    QFile file(path);
    check(file.open(QIODevice::ReadOnly) && file.readAll() == list.csv(),
          "the file has every cell of every row");
}

} // namespace

QList<Figure> HeartbeatSubject::dialdesk(const SampleList &list)
{
    const ServerProcess server(list.size(), ServerProcess::RefreshedIn);
    const SampleList refreshed(list.size(), SampleList::Refreshed);
    const int matching = list.matchingRows();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"datasets.csv"_s);
    SampleWindow desk;
    desk.window.resize(1200, 800);
    DatasetView &view = desk.window.pane().view();
    Painted painted(*view.viewport());
    painted.wait([&view] { return view.isVisible(); });
    int arrangements = 0;
    QObject::connect(&desk.order, &DatasetOrder::arranged, &view, [&] { ++arrangements; });
    const auto isReady = [&] {
        return desk.loader.state() == DatasetLoader::State::Ready &&
               desk.datasets.rowCount() == list.size();
    };
    auto *const field = desk.window.findChild<FilterField *>();
    QList<Figure> figures;

    Heartbeat heartbeat;
    desk.connectTo(server.url());
    painted.wait([&] { return isReady() && desk.order.rowCount() == list.size(); });
    settle(longestHoldBackMs);
    figures.append(heartbeat.lap(u"load"_s));

    field->setText(filterWord());
    painted.wait([&] { return desk.order.rowCount() == matching; });
    field->clear();
    painted.wait([&] { return desk.order.rowCount() == list.size(); });
    settle(shortPauseMs);
    figures.append(heartbeat.lap(u"filter"_s));

    const int before = arrangements;
    Q_EMIT view.header().sortRequested(Dataset::Description, false);
    painted.wait([&] { return arrangements > before; });
    settle(shortPauseMs);
    figures.append(heartbeat.lap(u"sort"_s));
    checkOrder(
        list.size(),
        [&](int row) {
            return desk.order.index(row, Dataset::Description)
                .data(DatasetModel::RawRole)
                .toString();
        },
        textOrder());

    heartbeat.skip();
    desk.loader.refresh();
    painted.wait(isReady);
    settle(longestHoldBackMs);
    figures.append(heartbeat.lap(u"refresh"_s));

    bool isExported = false;
    ExportJob job({path, DatasetExport::Csv, desk.datasets.datasets(),
                   ExportColumns::standard(desk.datasets.datasets())});
    QObject::connect(&job, &ExportJob::finished, &view, [&] { isExported = true; });
    job.start();
    painted.wait([&] { return isExported; });
    figures.append(heartbeat.lap(u"export"_s));

    checkFile(path, refreshed);
    figures.append(heartbeat.longest());
    return figures;
}

QList<Figure> HeartbeatSubject::plain(const SampleList &list)
{
    const SampleList refreshed(list.size(), SampleList::Refreshed);
    const QByteArray replies[] = {list.json(), refreshed.json()};
    const int matching = list.matchingRows();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"datasets.csv"_s);
    PlainSide table;
    Meter unused({});
    QList<Figure> figures;

    Heartbeat heartbeat;
    table.load(replies[0], list.size());
    settle(longestHoldBackMs);
    figures.append(heartbeat.lap(u"load"_s));

    table.filter(filterWord(), matching);
    table.filter({}, list.size());
    settle(shortPauseMs);
    figures.append(heartbeat.lap(u"filter"_s));

    table.sort(SampleList::Description);
    settle(shortPauseMs);
    figures.append(heartbeat.lap(u"sort"_s));
    checkOrder(
        list.size(), [&](int row) { return table.cell(row, SampleList::Description); },
        [&](const QString &left, const QString &right) {
            return table.isBefore(SampleList::Description, left, right);
        });

    heartbeat.skip();
    unused.start();
    table.refresh(replies[1], unused);
    settle(longestHoldBackMs);
    figures.append(heartbeat.lap(u"refresh"_s));

    table.writeCsv(path);
    table.paint();
    figures.append(heartbeat.lap(u"export"_s));

    checkFile(path, refreshed);
    figures.append(heartbeat.longest());
    return figures;
}
