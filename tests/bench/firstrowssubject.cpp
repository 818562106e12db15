// SPDX-License-Identifier: MIT
#include "tests/bench/firstrowssubject.h"

#include "tests/bench/check.h"
#include "tests/bench/machine.h"
#include "tests/bench/painted.h"
#include "tests/bench/samplelist.h"
#include "tests/bench/serverprocess.h"
#include "tests/screens/samplewindow.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bytesPerSecond = 5'000'000;

} // namespace

QList<Figure> FirstRowsSubject::dialdesk(int rows)
{
    const ServerProcess server(rows, ServerProcess::Same, bytesPerSecond);
    SampleWindow desk;
    desk.window.resize(1200, 800);
    DatasetView &view = desk.window.pane().view();
    Painted painted(*view.viewport());
    painted.wait([&view] { return view.isVisible(); });

    desk.connectTo(server.url()); // signs in, and asks for the rows
    const double start = Machine::clockMs();
    painted.wait([&] { return desk.order.rowCount() > 0; });
    const double ms = Machine::clockMs() - start;

    const SampleList::Row first = SampleList(rows).row(0);
    check(desk.idAt(0) == QString::fromLatin1(first[SampleList::Id]) && desk.loader.size() > 0,
          "the first row is the first of the reply");
    Figure figure{.name = u"first-rows"_s, .judgedBy = Figure::Share};
    figure.values[Figure::Wall] = ms;
    figure.values[Figure::Share] =
        std::min(1.0, ms / 1000 * double(bytesPerSecond) / double(desk.loader.size()));
    return {figure};
}
