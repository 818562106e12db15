// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxserver.h"
#include "models/changes/changerunner.h"
#include "models/changes/stagingjournal.h"
#include "models/contactnow/connection.h"
#include "models/datasets/datasetchanges.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetorder.h"
#include "models/history/changehistory.h"
#include "models/views/tableviews.h"
#include "ui/mainwindow.h"

#include <QItemSelectionModel>

/// The window over a desk of its own, to be brought into a state by what servers answer.
class SampleWindow
{
public:
    static Credentials demo() { return {QStringLiteral("demo"), QStringLiteral("demo"), {}}; }

    SampleWindow();
    ~SampleWindow();

    /// Signs in and begins to read; \a silence is how long the server may stay without a byte.
    void connectTo(const QUrl &server, const Credentials &credentials = demo(),
                   std::chrono::milliseconds silence = std::chrono::seconds(20));
    /// Takes up with the sandbox, and waits for its rows.
    void openSandbox(const SandboxOptions &options = {});
    ContactNowApi &api() { return m_connection->api(); }
    void waitFor(DatasetLoader::State state);
    void waitFor(ChangeRunner::Phase phase);
    /// Lets everything settle that happens later.
    static void settle();

    void filter(const QString &expression);
    /// Selects \a count rows from \a row on as they are shown; the first is the current one.
    void selectRows(int row, int count);
    /// Id of the dataset in a shown row.
    QString idAt(int row) const;
    void stage(const QString &id, Dataset::Field field, const QString &value);
    /// Filters, stages three changes to two datasets and selects four rows, as people leave a
    /// window.
    void workALittle();

    /// The dialog that is open.
    template<typename Dialog>
    Dialog &dialog()
    {
        settle();
        return *window.findChild<Dialog *>();
    }

    std::unique_ptr<SandboxServer> sandbox;
    StagedEdits edits;
    StagingJournal journal; ///< stays closed
    DatasetModel datasets;
    DatasetOrder order;
    QItemSelectionModel selection;
    DatasetLoader loader;
    DatasetChanges changes;
    ChangeHistory history{{}};
    ChangeRunner runner;
    TableViews views;
    const Desk desk;
    MainWindow window;

private:
    std::unique_ptr<Connection> m_connection;
};
