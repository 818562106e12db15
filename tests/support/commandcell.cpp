// SPDX-License-Identifier: MIT
#include "tests/support/commandcell.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace {

QString getToken()
{
    return u"token.php get"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

CommandCell::CommandCell(const Fault &spoiling, Request spoiledRequest)
    : fault(spoiling)
    , request(spoiledRequest)
{}

void CommandCell::start()
{
    m_program.set("DIALDESK_PASSWORD", key());
    if (request == ReadToFile) {
        QFile earlier(m_program.path(u"datasets.csv"_s));
        if (!earlier.open(QIODevice::WriteOnly) || earlier.write(earlierFile()) < 0)
            qFatal("The earlier file can't be written.");
    }
    spoil();
    run(false);
}

void CommandCell::spoil()
{
    const auto readBadly = [this](const RogueRequest &asked) {
        return fault.spoil(m_account.list(asked));
    };
    switch (request) {
    case SignIn:
        m_server.answer(getToken(), fault.spoil(RogueReply::of(RogueServer::tokenReply(
                                        RogueServer::token(), 12 * 60 * 60))));
        return;
    case Read:
    case ReadToFile:
        m_server.answer(QuirkyAccount::read(), readBadly);
        return;
    case Verify:
        m_server.answer(QuirkyAccount::read(), [this, readBadly](const RogueRequest &asked) {
            return m_server.count(posted()) > 0 ? readBadly(asked) : m_account.list(asked);
        });
        return;
    default: {
        const bool isDone = request == Update || request == Create;
        m_account.treatWrites(
            {{.applies = isDone ? -1 : 0, .says = fault.spoil(QuirkyAccount::success())}});
    }
    }
}

QStringList CommandCell::arguments(bool isWell) const
{
    QStringList words{u"--server"_s, m_server.url().toString(), u"--user"_s, u"demo"_s};
    if (!isWell && fault.kind == ApiError::Kind::TimedOut)
        words << u"--timeout"_s << u"1"_s;
    switch (request) {
    case SignIn:
    case Read:
        return QStringList{u"export"_s} + words;
    case ReadToFile:
        return QStringList{u"export"_s, u"--output"_s, m_program.path(u"datasets.csv"_s)} + words;
    case Update:
    case UpdateNotDone:
    case Verify:
        return QStringList{u"set"_s, u"1"_s, u"--priority"_s, u"20"_s} + words;
    case Create:
    case CreateNotDone:
        break;
    }
    return QStringList{u"create"_s, u"--table"_s, u"leads"_s, u"--description"_s, newName()} +
           words;
}

QString CommandCell::posted() const
{
    const bool creates = request == Create || request == CreateNotDone;
    return creates ? QuirkyAccount::create() : QuirkyAccount::update();
}

void CommandCell::run(bool isWell)
{
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::finished, this, [this, isWell] {
        if (m_process->exitStatus() != QProcess::NormalExit)
            qFatal("dialdesk crashed: %s", m_process->readAllStandardError().constData());
        Program::Run &result = isWell ? well : spoiled;
        result.status = m_process->exitCode();
        result.output = m_process->readAllStandardOutput();
        result.messages = m_process->readAllStandardError();
        m_process.release()->deleteLater();
        if (isWell) {
            Q_EMIT finished();
            return;
        }
        takeNote();
        heal();
        run(true);
    });
    m_program.start(*m_process, arguments(isWell));
}

void CommandCell::heal()
{
    m_server.answer(getToken(),
                    RogueReply::of(RogueServer::tokenReply(RogueServer::token(), 12 * 60 * 60)));
    m_server.answer(QuirkyAccount::read(),
                    [this](const RogueRequest &asked) { return m_account.list(asked); });
}

void CommandCell::takeNote()
{
    wasHeld = isHeld();
    posts = m_server.count(posted());
    // A token that is turned away is renewed, after which the same may be sent again: it was not
    // done. An update may be sent again after a read, too.
    const bool isUpdate = posted() == QuirkyAccount::update();
    bool mayBeSent = true;
    for (const RogueRequest &sent : m_server.requests()) {
        const QString operation = sent.operation();
        if (operation == getToken() || (isUpdate && operation == QuirkyAccount::read()))
            mayBeSent = true;
        else if (operation == posted() && !std::exchange(mayBeSent, false))
            isRepeatedBlindly = true;
    }
    file = contentOf(m_program.path(u"datasets.csv"_s));
    QDirIterator files(m_program.path({}), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray content = contentOf(files.next());
        if (content.contains(key().toUtf8()) || content.contains(RogueServer::token()))
            secretsLeft += files.filePath().toUtf8() + ' ';
    }
}

bool CommandCell::isHeld() const
{
    const bool creates = request == Create || request == CreateNotDone;
    return creates ? m_account.field(3, u"description"_s) == newName()
                   : m_account.field(1, u"d_priority"_s) == u"20"_s;
}
