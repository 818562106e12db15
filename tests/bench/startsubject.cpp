// SPDX-License-Identifier: MIT
#include "tests/bench/startsubject.h"

#include "tests/bench/check.h"
#include "tests/bench/machine.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

QList<Figure> started(const QString &program)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(DIALDESK_FIRST_PAINT_PLUGINS));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"firstpaint"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    const double start = Machine::clockMs();
    process.start(program, QStringList());
    check(process.waitForFinished(patienceMs), "the program paints a window");
    const QJsonObject seen = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    check(seen.contains("clock_ms"_L1), "the program says when it has painted its window");

    Figure figure{.name = u"start"_s, .judgedBy = Figure::Wall};
    figure.values[Figure::Wall] = seen.value("clock_ms"_L1).toDouble() - start;
    figure.values[Figure::Cpu] = seen.value("cpu_ms"_L1).toDouble();
    figure.values[Figure::Peak] = seen.value("peak_bytes"_L1).toDouble();
    return {figure};
}

} // namespace

QList<Figure> StartSubject::dialdesk()
{
    return started(QStringLiteral(DIALDESK_PROGRAM));
}

QList<Figure> StartSubject::plain()
{
    return started(QStringLiteral(DIALDESK_BARE));
}
