// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "app/commands/createcommand.h"
#include "app/commands/dialfirstcommand.h"
#include "app/commands/exportcommand.h"
#include "app/commands/historycommand.h"
#include "app/commands/setcommand.h"

namespace {

constexpr QLatin1StringView exportName("export");
constexpr QLatin1StringView setName("set");
constexpr QLatin1StringView createName("create");
constexpr QLatin1StringView dialFirstName("dial-first");
constexpr QLatin1StringView historyName("history");
constexpr QLatin1StringView helpName("help");
constexpr QLatin1StringView versionName("version");

} // namespace

CommandLine::CommandLine(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QString command = arguments.value(1);
    m_parser.setApplicationDescription(
        tr("Desktop client for 8x8 ContactNow datasets. Without a command it opens the window.\n"
           "Commands: export, set, create, dial-first, history; see “dialdesk COMMAND --help”."));
    m_parser.addOptions({
        {{QStringLiteral("h"), helpName}, tr("Show this help.")},
        {{QStringLiteral("v"), versionName}, tr("Show the version.")},
    });
    if (command == historyName) {
        m_parser.addPositionalArgument(command, tr("Print what was changed, oldest first."));
        HistoryCommand::addTo(m_parser);
    } else {
        ConnectionOptions::addTo(m_parser);
    }
    if (command == exportName) {
        m_parser.addPositionalArgument(command, tr("Write the list of datasets."));
        ExportCommand::addTo(m_parser);
    } else if (command == setName) {
        m_parser.addPositionalArgument(command, tr("Change datasets."));
        SetCommand::addTo(m_parser);
    } else if (command == createName) {
        m_parser.addPositionalArgument(command, tr("Make a dataset."));
        CreateCommand::addTo(m_parser);
    } else if (command == dialFirstName) {
        m_parser.addPositionalArgument(command, tr("Make datasets dial next."));
        DialFirstCommand::addTo(m_parser);
    }
    m_parsed = m_parser.parse(arguments);
}

bool CommandLine::wantsWindow() const
{
    return m_parsed && m_parser.positionalArguments().isEmpty() && !m_parser.isSet(helpName) &&
           !m_parser.isSet(versionName) && ConnectionOptions::from(m_parser);
}

QString CommandLine::commandName() const
{
    return m_parser.positionalArguments().value(0);
}

void CommandLine::start()
{
    if (m_parser.isSet(versionName)) {
        m_terminal.print(QStringLiteral("dialdesk " DIALDESK_VERSION));
        return finish(ExitStatus::Done);
    }
    if (m_parser.isSet(helpName)) {
        m_terminal.print(m_parser.helpText().trimmed());
        return finish(ExitStatus::Done);
    }
    const auto made = m_parsed ? makeCommand() : tl::unexpected(m_parser.errorText());
    if (!made) {
        m_terminal.explain(QStringLiteral("dialdesk: %1\n").arg(made.error()));
        return finish(ExitStatus::WrongUsage);
    }
    connect(m_command.get(), &Command::finished, this, &CommandLine::finish);
    m_command->start();
}

tl::expected<void, QString> CommandLine::makeCommand()
{
    const QString name = commandName();
    if (name == exportName)
        return makeForAccount<ExportCommand>();
    if (name == setName)
        return makeForAccount<SetCommand>();
    if (name == createName)
        return makeForAccount<CreateCommand>();
    if (name == dialFirstName)
        return makeForAccount<DialFirstCommand>();
    if (name == historyName)
        return make<HistoryCommand>();
    if (name.isEmpty())
        return ConnectionOptions::from(m_parser).map([](const ConnectionOptions &) {});
    return tl::unexpected(
        tr("There is no command “%1”: it is export, set, create, dial-first or history.")
            .arg(name));
}

template<typename T>
tl::expected<void, QString> CommandLine::makeForAccount()
{
    return ConnectionOptions::from(m_parser).and_then(
        [this](const ConnectionOptions &connection) { return make<T>(connection); });
}

template<typename T, typename... Before>
tl::expected<void, QString> CommandLine::make(const Before &...before)
{
    return T::from(m_parser).map([&](const typename T::Options &options) {
        m_command = std::make_unique<T>(before..., options, m_terminal);
    });
}
