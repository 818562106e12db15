// SPDX-License-Identifier: MIT
#include "tests/support/deadrun.h"

using namespace Qt::StringLiterals;

DeadRun::DeadRun(At moment, int count, bool isRestoring)
    : at(moment)
    , number(count)
    , restores(isRestoring)
{}

QStringList DeadRun::connection() const
{
    return {u"--server"_s, floor.server.url().toString(), u"--user"_s, u"demo"_s};
}

void DeadRun::start()
{
    floor.server.setMeddler(
        [this](int request, const RogueRequest &, const std::function<RogueReply()> &answer) {
            if (at == At::Request && request == number)
                kill();
            if (wasKilled)
                return RogueReply::silence();
            const RogueReply reply = answer();
            if (at == At::Reply && request == number)
                kill();
            return reply;
        });
    if (at == At::Write) {
        m_program.set("LD_PRELOAD", QStringLiteral(DIALDESK_DYING_AT_WRITES));
        m_program.set("DIE_AT", QString::number(number));
        // Instrumented programs want to be loaded first, which is of no account here.
        m_program.set("ASAN_OPTIONS",
                      qEnvironmentVariable("ASAN_OPTIONS") + u":verify_asan_link_order=0"_s);
    }
    run({u"dial-first"_s, QString::number(CallFloor::wanted)}, [this](const Program::Run &first) {
        wasKilled = first.status < 0;
        floor.server.setMeddler({});
        m_program.unset("LD_PRELOAD");
        const QStringList settling{u"dial-first"_s, restores ? u"--restore"_s : u"--resume"_s};
        run(settling, [this, settling](const Program::Run &second) {
            settled = second;
            wasUnfinished = !second.messages.contains("No run of Dial first is unfinished");
            const int posts = floor.server.count(QuirkyAccount::update());
            run(settling, [this, posts](const Program::Run &third) {
                settledOnceMore = third;
                postsOnceMore = floor.server.count(QuirkyAccount::update()) - posts;
                m_isFinished = true;
                Q_EMIT finished();
            });
        });
    });
}

void DeadRun::kill()
{
    wasKilled = true;
    m_process->kill();
}

void DeadRun::run(const QStringList &arguments, std::function<void(const Program::Run &)> done)
{
    m_process = new QProcess(this);
    connect(m_process, &QProcess::finished, this,
            [process = m_process.data(), done = std::move(done)](int code,
                                                                 QProcess::ExitStatus status) {
                process->deleteLater();
                done({status == QProcess::NormalExit ? code : -1, process->readAllStandardOutput(),
                      process->readAllStandardError()});
            });
    m_program.start(*m_process, arguments + connection());
}
