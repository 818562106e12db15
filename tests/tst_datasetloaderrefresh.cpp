// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/contactnow/connection.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetmodel.h"
#include "tests/support/awaited.h"
#include "tests/support/quirkyaccount.h"
#include "tests/support/registeredtest.h"

using namespace Qt::StringLiterals;

/// What a refresh of a long list must not cost.
class TestDatasetLoaderRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheListWhereItStands()
    {
        RogueServer server;
        QuirkyAccount account(server, 50);
        Connection connection(ServerAddress::parse(server.url().toString()).value(),
                              {u"demo"_s, u"demo"_s, {}}, WireFormat::Json, {});
        StagedEdits edits;
        DatasetModel model(edits);
        DatasetLoader loader(model);
        loader.setApi(&connection.api());
        const auto read = [&loader] {
            loader.refresh();
            return QTest::qWaitFor(
                [&loader] { return loader.state() == DatasetLoader::State::Ready; }, patienceMs);
        };
        QVERIFY(read());
        // The first list is the reply's own until the worker has ended that.
        QVERIFY(read());
        const Dataset *const place = model.datasets().constData();
        account.setField(7, u"description"_s, u"Another"_s);
        QVERIFY(read());
        QCOMPARE(model.datasets().at(6)[Dataset::Description], u"Another"_s);
        // A copy of it would stand elsewhere.
        QVERIFY(model.datasets().constData() == place);
    }
};

DIALDESK_GUILESS_TEST(TestDatasetLoaderRefresh)
#include "tst_datasetloaderrefresh.moc"
