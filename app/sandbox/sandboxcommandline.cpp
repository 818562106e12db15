// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxcommandline.h"

#include <QCommandLineParser>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// Puts the option's number into the target. An error when it is not a number in the range.
template<typename Number>
QString readNumber(const QCommandLineParser &parser, const QString &name, quint64 least,
                   quint64 most, Number &target)
{
    if (!parser.isSet(name))
        return {};
    bool isNumber = false;
    const quint64 number = parser.value(name).toULongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return u"--%1 takes a whole number from %2 to %3"_s.arg(name).arg(least).arg(most);
    target = static_cast<Number>(number);
    return {};
}

} // namespace

SandboxCommandLine sandboxCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A stand-in ContactNow server. User demo, key demo."_s);
    const QCommandLineOption help = parser.addHelpOption();
    parser.addOptions({
        {u"port"_s, u"Listen on this port; 0, the default, takes a free one."_s, u"N"_s},
        {u"rows"_s, u"Make this many datasets, 250 unless given."_s, u"N"_s},
        {u"seed"_s, u"The same seed makes the same datasets."_s, u"N"_s},
        {u"latency"_s, u"Wait this long before each reply."_s, u"MS"_s},
        {u"rate"_s, u"Send no faster than this, on each connection."_s, u"BYTES/S"_s},
        {u"token-life"_s, u"Let tokens expire after this long, 12 hours unless given."_s,
         u"SECONDS"_s},
    });

    SandboxCommandLine line;
    if (!parser.parse(arguments)) {
        line.error = parser.errorText();
        return line;
    }
    if (parser.isSet(help)) {
        line.helpText = parser.helpText();
        return line;
    }
    if (!parser.positionalArguments().isEmpty()) {
        line.error = u"unexpected argument '%1'"_s.arg(parser.positionalArguments().constFirst());
        return line;
    }

    SandboxOptions &options = line.options;
    constexpr quint64 anInt = std::numeric_limits<int>::max();
    constexpr quint64 anySeed = std::numeric_limits<quint64>::max();
    const QStringList errors{
        readNumber(parser, u"port"_s, 0, 65535, options.port),
        readNumber(parser, u"rows"_s, 0, SandboxOptions::maximumRows, options.rows),
        readNumber(parser, u"seed"_s, 0, anySeed, options.seed),
        readNumber(parser, u"latency"_s, 0, 3'600'000, options.latencyMs),
        readNumber(parser, u"rate"_s, 1, anInt, options.bytesPerSecond),
        readNumber(parser, u"token-life"_s, 1, anInt, options.tokenLifeSeconds),
    };
    for (const QString &error : errors) {
        if (line.error.isEmpty())
            line.error = error;
    }
    return line;
}
