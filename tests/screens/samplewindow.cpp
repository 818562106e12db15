// SPDX-License-Identifier: MIT
#include "samplewindow.h"

#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/filterfield.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void waitUntil(const std::function<bool()> &condition, const char *what)
{
    if (!QTest::qWaitFor(condition, 20'000))
        qFatal("The window never came to be %s.", what);
}

} // namespace

SampleWindow::SampleWindow()
    : journal(edits, {})
    , datasets(edits)
    , order(datasets, edits)
    , selection(&order)
    , loader(datasets)
    , changes(datasets, loader)
    , runner(edits, history)
    , desk{edits, journal, datasets, order, selection, loader, changes, runner, history, views}
    , window(desk)
{
    order.setNews(changes);
    QObject::connect(&runner, &ChangeRunner::rowsRead, &datasets, &DatasetModel::mergeSome);
    window.show();
}

SampleWindow::~SampleWindow()
{
    loader.setApi(nullptr);
    runner.setApi(nullptr);
}

void SampleWindow::connectTo(const QUrl &server, const Credentials &credentials,
                             std::chrono::milliseconds silence)
{
    m_connection =
        std::make_unique<Connection>(*ServerAddress::parse(server.toString()), credentials,
                                     WireFormat::Json, RestClient::Limits{.silence = silence});
    bool isIn = false;
    m_connection->signIn(m_connection.get(),
                         [&isIn](const Result<void> &result) { isIn = result.has_value(); });
    waitUntil([&isIn] { return isIn; }, "signed in");
    window.setAccount({u"Sandbox demo"_s, u"Sandbox"_s, m_connection->session().expires()});
    loader.setApi(&m_connection->api());
    runner.setApi(&m_connection->api());
    loader.refresh();
}

void SampleWindow::openSandbox(const SandboxOptions &options)
{
    sandbox = std::make_unique<SandboxServer>(options);
    if (!sandbox->listen())
        qFatal("The sandbox can't listen.");
    connectTo(sandbox->url());
    waitFor(DatasetLoader::State::Ready);
    settle();
}

void SampleWindow::waitFor(DatasetLoader::State state)
{
    waitUntil([this, state] { return loader.state() == state; }, "read");
    settle();
}

void SampleWindow::waitFor(ChangeRunner::Phase phase)
{
    waitUntil([this, phase] { return runner.phase() == phase; }, "reviewed");
    settle();
}

void SampleWindow::settle()
{
    QTest::qWait(1);
    QCoreApplication::sendPostedEvents();
}

void SampleWindow::filter(const QString &expression)
{
    window.findChild<FilterField *>()->setText(expression);
    settle();
}

void SampleWindow::selectRows(int row, int count)
{
    selection.setCurrentIndex(order.index(row, Dataset::Status), QItemSelectionModel::NoUpdate);
    selection.select(QItemSelection(order.index(row, 0), order.index(row + count - 1, 0)),
                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    settle();
}

QString SampleWindow::idAt(int row) const
{
    return order.index(row, 0).data(DatasetModel::IdRole).toString();
}

void SampleWindow::stage(const QString &id, Dataset::Field field, const QString &value)
{
    edits.stage(datasets.dataset(datasets.rowOf(id)), field, value);
}

void SampleWindow::workALittle()
{
    filter(u"status:live priority>=30"_s);
    window.pane().view().sortByColumn(Dataset::Priority, Qt::DescendingOrder);
    settle();
    const QString renamed = idAt(3);
    stage(renamed, Dataset::Priority, u"35"_s);
    stage(renamed, Dataset::Description, u"Spring renewals"_s);
    stage(idAt(9), Dataset::Status, u"HOLD"_s);
    selectRows(3, 4);
}
