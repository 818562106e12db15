// SPDX-License-Identifier: MIT
// mortal SERVER FOLDER COUNT [POINT]: stages the priority 20 for datasets 1 to COUNT, unless an
// earlier run left edits, and posts what is staged. Stands still at POINT, to be killed there.
#include "models/changes/changerunner.h"
#include "models/changes/stagingjournal.h"
#include "models/contactnow/connection.h"
#include "models/history/changehistory.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class Mortal
{
public:
    explicit Mortal(const QStringList &arguments)
        : m_point(arguments.value(4))
        , m_history(arguments.value(2))
        , m_journal(m_edits, QDir(arguments.value(2)).filePath(u"staged"_s))
        , m_connection(*ServerAddress::parse(arguments.value(1)), {u"demo"_s, u"demo"_s, {}},
                       WireFormat::Json, {})
        , m_runner(m_edits, m_history)
    {
        QObject::connect(&m_history, &ChangeHistory::recorded, &m_runner,
                         [this] { reach(u"intended"_s); });
        QObject::connect(&m_history, &ChangeHistory::settled, &m_runner,
                         [this] { reach(u"recorded"_s); });
        QObject::connect(&m_runner, &ChangeRunner::failed, &m_runner,
                         [] { QCoreApplication::exit(1); });
        QObject::connect(&m_runner, &ChangeRunner::prepared, &m_runner, [this] {
            reach(u"reviewed"_s);
            m_runner.post();
            if (m_runner.phase() == ChangeRunner::Phase::Reviewed)
                finish();
        });
        QObject::connect(&m_runner, &ChangeRunner::finished, &m_runner, [this] { finish(); });
        m_journal.open(u"account"_s);
        if (m_edits.count() == 0) {
            QList<StagedEdit> edits;
            for (int id = 1; id <= arguments.value(3).toInt(); ++id)
                edits.append({QString::number(id), Dataset::Priority, u"10"_s, u"20"_s});
            m_edits.restore(edits);
        }
        m_runner.setApi(&m_connection.api());
        if (m_point == u"staged"_s)
            say(m_point); // and goes on living, as a window does
        else if (m_journal.flush())
            m_runner.prepare(m_edits.all());
    }
    ~Mortal() { m_runner.setApi(nullptr); }

private:
    static void say(const QString &point)
    {
        std::puts(qPrintable(point));
        std::fflush(stdout);
    }
    void reach(const QString &point) const
    {
        if (m_point != point)
            return;
        say(point);
        for (;;)
            QThread::sleep(60);
    }
    void finish()
    {
        reach(u"finished"_s);
        m_journal.flush();
        reach(u"flushed"_s);
        QCoreApplication::exit(m_edits.count() == 0 ? 0 : 1);
    }

    const QString m_point;
    ChangeHistory m_history;
    StagedEdits m_edits;
    StagingJournal m_journal;
    Connection m_connection;
    ChangeRunner m_runner;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const Mortal mortal(QCoreApplication::arguments());
    return QCoreApplication::exec();
}
