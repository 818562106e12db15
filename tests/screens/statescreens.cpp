// SPDX-License-Identifier: MIT
#include "picture.h"
#include "samplewindow.h"
#include "tests/support/rogueserver.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"
#include "windowscreens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto readDatasets = u"ecnow_datasets read"_s;

/// The datasets of a sandbox as ContactNow lists them.
QByteArray listOf(SandboxStore &store)
{
    QJsonArray rows;
    for (const qint64 id : store.ids()) {
        QJsonObject row;
        for (std::size_t i = 0; i < sandboxFieldNames.size(); ++i)
            row.insert(sandboxFieldNames[i], store.field(id, static_cast<SandboxField>(i)));
        rows.append(row);
    }
    return QJsonDocument(QJsonObject{{u"success"_s, true}, {u"list"_s, rows}})
        .toJson(QJsonDocument::Compact);
}

/// Names of the queues, as the sandbox has them.
QByteArray queuesOf(const SandboxStore &store)
{
    QJsonArray queues;
    for (const SandboxQueue &queue : store.queues())
        queues.append(QJsonObject{{u"qid"_s, QString::number(queue.qid)},
                                  {u"description"_s, QString::fromUtf8(queue.description)}});
    return QJsonDocument(QJsonObject{{u"success"_s, true}, {u"list"_s, queues}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

QPixmap WindowScreens::stateLoading()
{
    SandboxServer data;
    const QByteArray list = listOf(data.store());
    RogueServer server;
    server.answer(u"queues read"_s, RogueReply::of(queuesOf(data.store())));
    server.answer(readDatasets, RogueReply::stalled(list, list.size() / 16));
    SampleWindow sample;
    sample.connectTo(server.url());
    if (!QTest::qWaitFor([&sample] { return sample.datasets.rowCount() > 0; }, 20'000))
        qFatal("No row came.");
    SampleWindow::settle();
    return Picture::ofWindow(sample.window);
}

QPixmap WindowScreens::stateRefreshing()
{
    SandboxServer data;
    const QByteArray list = listOf(data.store());
    RogueServer server;
    server.answer(u"queues read"_s, RogueReply::of(queuesOf(data.store())));
    server.answer(readDatasets, RogueReply::of(list));
    SampleWindow sample;
    sample.connectTo(server.url());
    sample.waitFor(DatasetLoader::State::Ready);
    server.answer(readDatasets, RogueReply::stalled(list, list.size() / 3));
    sample.loader.refresh();
    sample.waitFor(DatasetLoader::State::Refreshing);
    QTest::qWait(500); // the line is on its way
    return Picture::ofWindow(sample.window);
}

QPixmap WindowScreens::stateEmpty()
{
    SampleWindow sample;
    sample.openSandbox({.rows = 0});
    return Picture::ofWindow(sample.window);
}

QPixmap WindowScreens::stateNothingMatches()
{
    SampleWindow sample;
    sample.openSandbox();
    sample.filter(u"status:live priority>=50 table:nowhere"_s);
    return Picture::ofWindow(sample.window);
}

QPixmap WindowScreens::stateFailed()
{
    RogueServer server;
    server.answer(readDatasets, RogueReply::of("<html>Fatal error</html>"));
    SampleWindow sample;
    sample.connectTo(server.url());
    sample.waitFor(DatasetLoader::State::Failed);
    return Picture::ofWindow(sample.window);
}

QPixmap WindowScreens::stateExpiredToken()
{
    SandboxServer data;
    RogueServer server;
    server.answer(u"queues read"_s, RogueReply::of(queuesOf(data.store())));
    server.answer(readDatasets, RogueReply::of(listOf(data.store())));
    server.answer(u"token.php validate"_s, RogueReply::of(R"({"success":true})"));
    SampleWindow sample;
    sample.connectTo(server.url(), {{}, {}, u"given"_s});
    sample.waitFor(DatasetLoader::State::Ready);
    sample.workALittle();
    server.answer(readDatasets, RogueReply::of(R"({"success":false,"error":"Expired token"})"));
    sample.loader.refresh();
    sample.waitFor(DatasetLoader::State::Stale);
    return Picture::ofWindow(sample.window);
}

QPixmap WindowScreens::stateStale()
{
    SampleWindow sample;
    sample.openSandbox();
    sample.workALittle();
    sample.sandbox.reset();
    sample.loader.refresh();
    sample.waitFor(DatasetLoader::State::Stale);
    return Picture::ofWindow(sample.window);
}

QPixmap WindowScreens::detailsMany()
{
    SampleWindow sample;
    sample.openSandbox();
    sample.workALittle();
    sample.window.pane().view().setFocus();
    sample.window.pane().view().selectionModel()->setCurrentIndex({},
                                                                  QItemSelectionModel::NoUpdate);
    SampleWindow::settle();
    return Picture::ofWindow(sample.window);
}

QPixmap WindowScreens::detailsExpired()
{
    SampleWindow sample;
    sample.openSandbox();
    sample.filter(u"status:expired"_s);
    sample.selectRows(2, 1);
    return Picture::ofWindow(sample.window);
}
