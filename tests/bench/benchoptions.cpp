// SPDX-License-Identifier: MIT
#include "tests/bench/benchoptions.h"

#include "tests/bench/measurement.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// Ten rows change in a refresh.
constexpr int fewestRows = 100;

[[noreturn]] void refuse(const QString &why)
{
    std::fprintf(stderr, "dialdesk_bench: %s\n", qPrintable(why));
    std::exit(2);
}

int positive(const QString &text, int least)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least)
        refuse(u"“%1” must be a number, %2 or more."_s.arg(text).arg(least));
    return number;
}

/// "sort" names all subjects that begin so.
QStringList subjectsNamed(const QString &name)
{
    QStringList found;
    const QStringList all = Measurement::subjects();
    for (const QString &subject : all) {
        if (subject == name || subject.startsWith(name + u'-'))
            found.append(subject);
    }
    if (found.isEmpty())
        refuse(u"There is no subject “%1”. Subjects: %2"_s.arg(name, all.join(u' ')));
    return found;
}

} // namespace

BenchOptions BenchOptions::fromArguments(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Dialdesk beside plain Qt and the least that has to happen.\nSubjects: "_s +
        Measurement::subjects().join(u' '));
    parser.addHelpOption();
    parser.addOptions({
        {u"runs"_s, u"Processes for each figure, of which the median counts (5)."_s, u"N"_s,
         u"5"_s},
        {u"rows"_s, u"Sizes of the list (1000,10000,100000)."_s, u"N,…"_s, u"1000,10000,100000"_s},
        {u"large"_s, u"A million rows in addition, for which plain Qt needs 9 GB to read XML."_s},
        {u"only"_s, u"Only these subjects; “sort” is all that begin so."_s, u"SUBJECT,…"_s},
        {u"json"_s, u"Where the figures go for programs."_s, u"FILE"_s, u"bench.json"_s},
    });
    if (!parser.parse(words))
        refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (!parser.positionalArguments().isEmpty())
        refuse(u"“%1” means nothing here; see --help."_s.arg(parser.positionalArguments().first()));

    BenchOptions options;
    options.runs = positive(parser.value(u"runs"_s), 1);
    options.jsonFile = parser.value(u"json"_s);
    const QStringList sizes = parser.value(u"rows"_s).split(u',');
    for (const QString &size : sizes)
        options.rows.append(positive(size, fewestRows));
    if (parser.isSet(u"large"_s))
        options.rows.append(1'000'000);
    const QStringList names =
        parser.isSet(u"only"_s) ? parser.value(u"only"_s).split(u',') : QStringList();
    for (const QString &name : names)
        options.subjects += subjectsNamed(name);
    if (options.subjects.isEmpty())
        options.subjects = Measurement::subjects();
    options.subjects.removeDuplicates();
    return options;
}
