// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"

#include "tests/bench/benchtable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

Bench::Bench(const BenchOptions &options)
    : m_options(options)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                             "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        m_environment.insert(QString::fromLatin1(name), m_home.path());
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "DIALDESK_PASSWORD", "DIALDESK_TOKEN"})
        m_environment.remove(QString::fromLatin1(name));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
}

int Bench::run()
{
    const bool isWhole = measureAll();
    std::printf("Medians of %d runs. Dialdesk, plain Qt and floor: ms of CPU time in all threads, "
                "or what is named.\nWall: ms. Peak: the most memory that it took, beyond what was "
                "in use before. Ratios: below 1 Dialdesk takes less.\n\n%s",
                m_options.runs, BenchTable(m_results).text().toUtf8().constData());
    return writeJson() && isWhole ? 0 : 1;
}

bool Bench::measureAll()
{
    for (const QString &subject : m_options.subjects) {
        const QList<int> sizes = Measurement::hasRows(subject) ? m_options.rows : QList{0};
        for (const int rows : sizes) {
            if (!measure(subject, rows))
                return false;
        }
    }
    return true;
}

bool Bench::measure(const QString &subject, int rows)
{
    std::fprintf(stderr, "%s %d\n", qPrintable(subject), rows);
    const QStringList sides = Measurement::sides();
    for (int run = 0; run < m_options.runs; ++run) {
        for (const QString &side : sides) {
            if (Measurement::isThere(subject, side) && !add({subject, side, rows}))
                return false;
        }
    }
    return true;
}

bool Bench::add(const Measurement &measurement)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QCoreApplication::applicationFilePath(), measurement.arguments());
    process.waitForFinished(-1);
    const QJsonArray figures = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 ||
        figures.isEmpty()) {
        std::fprintf(stderr, "%sThe measurement failed: %s\n",
                     process.readAllStandardError().constData(),
                     qPrintable(measurement.arguments().join(u' ')));
        return false;
    }
    for (const QJsonValue &figure : figures)
        m_results.add(measurement.side, measurement.rows, Figure::fromJson(figure.toObject()));
    return true;
}

bool Bench::writeJson() const
{
    const QJsonObject document{{u"cpu"_s, QSysInfo::currentCpuArchitecture()},
                               {u"threads"_s, QThread::idealThreadCount()},
                               {u"system"_s, QSysInfo::prettyProductName()},
                               {u"qt"_s, QString::fromLatin1(qVersion())},
                               {u"version"_s, QStringLiteral(DIALDESK_VERSION)},
                               {u"runs"_s, m_options.runs},
                               {u"figures"_s, m_results.toJson()}};
    QFile file(m_options.jsonFile);
    const QByteArray text = QJsonDocument(document).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush())
        return true;
    std::fprintf(stderr, "%s can't be written: %s\n", qPrintable(file.fileName()),
                 qPrintable(file.errorString()));
    return false;
}
