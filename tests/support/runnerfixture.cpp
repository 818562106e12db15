// SPDX-License-Identifier: MIT
#include "tests/support/runnerfixture.h"

#include "tests/support/samplerow.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

RunnerFixture::RunnerFixture(int datasets, RestClient::Limits limits)
    : account(server, datasets)
    , connection(*ServerAddress::parse(server.url().toString()), {u"demo"_s, u"demo"_s, {}},
                 WireFormat::Json, limits)
    , history({})
    , runner(edits, history)
{
    runner.setApi(&connection.api());
}

void RunnerFixture::stage(int id, Dataset::Field field, const QString &value)
{
    Dataset row = sampleRow(QString::number(id));
    row.set(Dataset::Description, u"Load %1"_s.arg(id));
    if (!edits.stage(row, field, value))
        qFatal("The edit was refused.");
}

StagedEdit RunnerFixture::priority(int id)
{
    return {QString::number(id), Dataset::Priority, u"10"_s, u"20"_s};
}

bool RunnerFixture::prepare(const QList<StagedEdit> &wanted)
{
    QSignalSpy prepared(&runner, &ChangeRunner::prepared);
    runner.prepare(wanted);
    return prepared.wait(patienceMs);
}

bool RunnerFixture::finished(const std::function<void()> &start)
{
    QSignalSpy finished(&runner, &ChangeRunner::finished);
    start();
    return (!finished.isEmpty() || finished.wait(patienceMs)) && finished.size() == 1;
}

QList<Change::State> RunnerFixture::states() const
{
    QList<Change::State> states;
    for (const Change &change : runner.changes())
        states.append(change.state);
    return states;
}
