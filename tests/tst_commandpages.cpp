// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxcommandline.h"
#include "models/datasets/dataset.h"
#include "tests/support/program.h"
#include "tests/support/registeredtest.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto sandbox = u"dialdesk-sandbox"_s;

QString page(const QString &name)
{
    QFile file(QStringLiteral(DIALDESK_ROOT "/resources"
                                            "/") +
               name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the first group that took part captures, wherever the pattern matches; sorted.
QStringList found(const QString &text, const QString &pattern)
{
    QStringList result;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        result.append(match.captured(match.lastCapturedIndex()));
    result.sort();
    result.removeDuplicates();
    return result;
}

QString between(const QString &text, const QString &begin, const QString &end)
{
    const qsizetype from = text.indexOf(begin);
    return from < 0 ? QString() : text.mid(from, text.indexOf(end, from + begin.size()) - from);
}

/// A section of a man page, as its reader would see hyphens and fonts.
QString section(const QString &manPage, const QString &title)
{
    QString text = between(manPage, u"\n"_s + title + u'\n', u"\n.S"_s);
    text.replace(u"\\-"_s, u"-"_s);
    return text.remove(QRegularExpression(u"\\\\f."_s));
}

QStringList bold(const QString &text)
{
    QStringList words;
    for (const QString &line : found(text, u"^\\.BR? (.*)$"_s))
        words += found(line, u"([a-z0-9][a-z0-9-]*)"_s);
    words.sort();
    words.removeDuplicates();
    return words;
}

} // namespace

/// What the programs say of themselves, their man pages and what shells offer agree.
class TestCommandPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manPagesHaveEachOption_data() { commands(); }
    void manPagesHaveEachOption();
    void bashOffersEachOption_data() { commands(); }
    void bashOffersEachOption();
    void zshOffersEachOption_data() { commands(); }
    void zshOffersEachOption();
    void fishOffersEachOption_data() { commands(); }
    void fishOffersEachOption();
    void allKnowTheFaults();
    void allKnowTheColumns();

private:
    void commands() const;
    QStringList inHelp(const QString &program, const QString &command) const;

    Program m_program;
};

void TestCommandPages::commands() const
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    const auto add = [this](const QString &program, const QString &command) {
        QTest::addRow("%s %s", qPrintable(program), qPrintable(command))
            << program << command << inHelp(program, command);
    };
    add(sandbox, {});
    for (const QString &command :
         {u""_s, u"export"_s, u"set"_s, u"create"_s, u"dial-first"_s, u"history"_s})
        add(u"dialdesk"_s, command);
}

QStringList TestCommandPages::inHelp(const QString &program, const QString &command) const
{
    QStringList arguments{command, u"--help"_s};
    arguments.removeAll(QString());
    const QString text = program == sandbox
                             ? sandboxCommandLine(QStringList{program} + arguments).helpText
                             : QString::fromUtf8(m_program.run(arguments).output);
    QStringList options = found(text, u"^  (?:-[a-z], )?--([a-z-]+)"_s);
    if (!command.isEmpty())
        options.removeAll(u"version"_s); // goes with a command, and makes no sense there
    return options;
}

void TestCommandPages::manPagesHaveEachOption()
{
    QFETCH(const QString, program);
    QFETCH(const QString, command);
    QFETCH(const QStringList, options);
    const QString text = page(u"man/%1.1.in"_s.arg(program));
    QString sections = section(text, u".SH OPTIONS"_s);
    if (program != sandbox && command != u"history"_s)
        sections += section(text, u".SH CONNECTION"_s);
    if (!command.isEmpty())
        sections += section(text, u".SS "_s + QString(command).replace(u'-', u"\\-"_s));
    QStringList named = found(sections, u"^\\.TP\\n.*--([a-z-]+)"_s);
    if (!command.isEmpty())
        named.removeAll(u"version"_s);
    QCOMPARE(named.join(u' '), options.join(u' '));
}

void TestCommandPages::bashOffersEachOption()
{
    QFETCH(const QString, program);
    QFETCH(const QString, command);
    QFETCH(const QStringList, options);
    QStringList arguments{
        u"-c"_s,
        uR"(source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); "_${1//-/_}" "$1"; printf '%s\n' "${COMPREPLY[@]}")"_s,
        QStringLiteral(DIALDESK_ROOT "/resources"
                                     "/completions/bash/") +
            program,
        program,
    };
    arguments += command.isEmpty() ? QStringList{u"--"_s} : QStringList{command, u"--"_s};
    QProcess bash;
    QSignalSpy finished(&bash, &QProcess::finished);
    bash.start(u"bash"_s, arguments);
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(bash.readAllStandardError(), "");
    QCOMPARE(found(QString::fromUtf8(bash.readAllStandardOutput()), u"^--(.*)$"_s).join(u' '),
             options.join(u' '));
}

void TestCommandPages::zshOffersEachOption()
{
    QFETCH(const QString, program);
    QFETCH(const QString, command);
    QFETCH(const QStringList, options);
    const QString text = page(u"completions/zsh/_"_s + program);
    QString part = text;
    if (program != sandbox) {
        part = between(text, u"\n%1)\n"_s.arg(command.isEmpty() ? u"*"_s : command), u"\n    ;;"_s);
        if (part.contains(u"$connection"_s))
            part += between(text, u"\nconnection=("_s, u"\n)"_s);
    }
    // Those in parentheses only say what goes together.
    QCOMPARE(found(part, u"--([a-z-]+)(?:=?\\[|\\})"_s).join(u' '), options.join(u' '));
}

void TestCommandPages::fishOffersEachOption()
{
    QFETCH(const QString, program);
    QFETCH(const QString, command);
    QFETCH(const QStringList, options);
    const QString text = page(u"completions/fish/%1.fish"_s.arg(program));
    const QStringList known = found(text, u"-a ([a-z-]+) "_s);
    static const QRegularExpression condition(
        u"-n ['\"](not )?__fish_seen_subcommand_from ([^'\"]*)['\"]"_s);
    QString offered;
    for (const QString &line : found(text, u"^(complete -c .* -l .*)$"_s)) {
        const QRegularExpressionMatch match = condition.match(line);
        const QString where = match.captured(2);
        const QStringList these = where == u"$commands"_s ? known : where.split(u' ');
        if (!match.hasMatch() || these.contains(command) == match.captured(1).isEmpty())
            offered += line + u'\n';
    }
    QCOMPARE(found(offered, u" -l ([a-z-]+)"_s).join(u' '), options.join(u' '));
}

void TestCommandPages::allKnowTheFaults()
{
    const QString manPage = page(u"man/dialdesk-sandbox.1.in"_s);
    QStringList kinds;
    for (const SandboxFaultKind &kind : SandboxFaultKind::all())
        kinds.append(kind.name);
    kinds.sort();
    QCOMPARE(found(section(manPage, u".SH FAULTS"_s), u"^\\.TP\\n\\.B (.*)$"_s).join(u' '),
             kinds.join(u' '));

    QStringList operations = SandboxFault::operations();
    for (const char *file :
         {"bash/dialdesk-sandbox", "zsh/_dialdesk-sandbox", "fish/dialdesk-sandbox.fish"})
        QVERIFY2(
            page(u"completions/"_s + QString::fromLatin1(file)).contains(operations.join(u' ')),
            file);
    operations.sort();
    QCOMPARE(bold(section(manPage, u".SH OPERATIONS"_s)).join(u' '), operations.join(u' '));
}

void TestCommandPages::allKnowTheColumns()
{
    QStringList columns;
    for (int field = 0; field < Dataset::FieldCount; ++field)
        columns.append(Dataset::wireName(static_cast<Dataset::Field>(field)));
    for (const char *file : {"bash/dialdesk", "zsh/_dialdesk", "fish/dialdesk.fish"})
        QVERIFY2(page(u"completions/"_s + QString::fromLatin1(file))
                     .simplified()
                     .contains(columns.join(u' ')),
                 file);
}

DIALDESK_GUILESS_TEST(TestCommandPages)
#include "tst_commandpages.moc"
