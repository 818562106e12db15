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

/// Adds the faults that are asked for. An error when one of them is none.
QString readFaults(const QCommandLineParser &parser, QList<SandboxFault> &target)
{
    const QStringList texts = parser.values(u"fault"_s);
    for (const QString &text : texts) {
        QString error;
        const auto fault = SandboxFault::parse(text, &error);
        if (!fault)
            return error;
        target.append(*fault);
    }
    return {};
}

QString helpOnFaults()
{
    QString help =
        u"\nOPERATION is one of %1. verify is a read that follows an update, until one is "
        "answered well.\nThe first COUNT such requests are answered badly, or all "
        "without it. A KIND is one of\n"_s.arg(SandboxFault::operations().join(u", "_s));
    for (const SandboxFaultKind &kind : SandboxFaultKind::all())
        help += u"  %1%2%3\n"_s.arg(kind.name, -22)
                    .arg(kind.description, kind.isDone ? QString() : u"; nothing is done"_s);
    return help;
}

} // namespace

SandboxCommandLine sandboxCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A stand-in ContactNow server. User demo, key demo."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    parser.addOption(help);
    parser.addOptions({
        {u"port"_s, u"Listen on this port; 0, the default, takes a free one."_s, u"N"_s},
        {u"rows"_s, u"Make this many datasets, 250 unless given."_s, u"N"_s},
        {u"seed"_s, u"The same seed makes the same datasets."_s, u"N"_s},
        {u"latency"_s, u"Wait this long before each reply."_s, u"MS"_s},
        {u"rate"_s, u"Send no faster than this, on each connection."_s, u"BYTES/S"_s},
        {u"token-life"_s, u"Let tokens expire after this long, 12 hours unless given."_s,
         u"SECONDS"_s},
        {u"fault"_s, u"Answer some requests badly; can be given several times."_s,
         u"KIND@OPERATION[:COUNT]"_s},
    });

    SandboxCommandLine line;
    if (!parser.parse(arguments)) {
        line.error = parser.errorText();
        return line;
    }
    if (parser.isSet(help)) {
        line.helpText = parser.helpText() + helpOnFaults();
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
        readFaults(parser, options.faults),
    };
    for (const QString &error : errors) {
        if (line.error.isEmpty())
            line.error = error;
    }
    return line;
}
