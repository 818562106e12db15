// SPDX-License-Identifier: MIT
// dialdesk_bench [OPTIONS]: prints how much time and memory Dialdesk takes, beside plain Qt.
#include "tests/bench/bench.h"
#include "tests/bench/serverprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int measure(int argc, char *argv[], const QStringList &words)
{
    QJsonArray figures;
    for (const Figure &figure : Measurement::fromArguments(words).run(argc, argv))
        figures.append(figure.toJson());
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (words.value(1) == "--measure"_L1)
        return measure(argc, argv, words.mid(2));
    if (words.value(1) == "--serve"_L1)
        return ServerProcess::serve(argc, argv, words.mid(2));
    const QCoreApplication app(argc, argv);
    return Bench(BenchOptions::fromArguments(words)).run();
}
