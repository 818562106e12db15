// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxserver.h"
#include "tests/support/markdownpage.h"
#include "tests/support/program.h"
#include "tests/support/registeredtest.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

/// That each link of README and guide leads somewhere, and each command does what it is shown for.
class TestDocumentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksLeadSomewhere_data() { pages(); }
    void linksLeadSomewhere();
    void commandsOfTheProgramWork_data() { pages(); }
    void commandsOfTheProgramWork();
    void commandsOfTheTreeExist_data() { pages(); }
    void commandsOfTheTreeExist();

private:
    static void pages();
    static QStringList commandsOf(const QString &page, const QString &program);
};

void TestDocumentation::pages()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : MarkdownPage::all())
        QTest::newRow(qPrintable(page)) << page;
}

QStringList TestDocumentation::commandsOf(const QString &page, const QString &program)
{
    QStringList commands;
    for (const QString &command : MarkdownPage(page).commands()) {
        if (command.section(u' ', 0, 0) == program)
            commands.append(command.section(u"  #"_s, 0, 0).section(u" # "_s, 0, 0).trimmed());
    }
    return commands;
}

void TestDocumentation::linksLeadSomewhere()
{
    QFETCH(QString, page);
    const QDir root(QStringLiteral(DIALDESK_ROOT));
    for (const QString &target : MarkdownPage(page).targets()) {
        if (target.contains(u"://"_s))
            continue; // tests stay on this computer
        const QString file = target.section(u'#', 0, 0);
        QVERIFY2(QFileInfo::exists(root.filePath(file)), qPrintable(target));
        if (const QString anchor = target.section(u'#', 1); !anchor.isEmpty())
            QVERIFY2(MarkdownPage(file).anchors().contains(anchor), qPrintable(target));
    }
}

void TestDocumentation::commandsOfTheProgramWork()
{
    QFETCH(QString, page);
    SandboxServer sandbox;
    QVERIFY(sandbox.listen());
    // A real account is the sandbox's here.
    const auto onSandbox = [&sandbox](QString argument) {
        return argument == u"https://api-106.dxi.eu/"_s ? sandbox.url().toString()
               : argument == u"NAME"_s                  ? u"demo"_s
                                                        : argument;
    };
    for (const QString &command : commandsOf(page, u"dialdesk"_s)) {
        QStringList arguments = QProcess::splitCommand(QString(command).replace(u'\'', u'"'));
        arguments.removeFirst();
        for (QString &argument : arguments)
            argument = onSandbox(argument);
        const Program program;
        const Program::Run run = program.run(arguments);
        QVERIFY2(run.status == 0, qPrintable(command + u'\n' + QString::fromUtf8(run.messages)));
    }
}

void TestDocumentation::commandsOfTheTreeExist()
{
    QFETCH(QString, page);
    QFile file(QStringLiteral(DIALDESK_ROOT) + u"/dev"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString script = QString::fromUtf8(file.readAll());
    for (const QString &command : commandsOf(page, u"./dev"_s)) {
        const QString name = command.section(u' ', 1, 1, QString::SectionSkipEmpty);
        QVERIFY2(script.contains(u'\n' + name + u"() {"_s), qPrintable(command));
    }
}

DIALDESK_GUILESS_TEST(TestDocumentation)
#include "tst_documentation.moc"
