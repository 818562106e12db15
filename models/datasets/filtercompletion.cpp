// SPDX-License-Identifier: MIT
#include "models/datasets/filtercompletion.h"

#include "models/datasets/fieldlabel.h"
#include "models/datasets/filterplace.h"
#include "models/datasets/filterspelling.h"
#include "models/datasets/filtervocabulary.h"

namespace {

using Candidate = FilterCompletion::Candidate;

bool begins(const QString &text, const QString &typed)
{
    return text.startsWith(typed, Qt::CaseInsensitive);
}

QList<Candidate> names(const FilterPlace &place, const FilterVocabulary &known)
{
    QList<Candidate> result;
    const auto offer = [&](const QString &name, const QString &note) {
        if (begins(name, place.typed))
            result.append(
                {FilterSpelling::column(name) + (place.hasOperator ? QString() : QString(u':')),
                 name + u':', note});
    };
    const auto eachField = [&offer](auto nameOf) {
        for (int i = 0; i < Dataset::FieldCount; ++i) {
            const auto field = static_cast<Dataset::Field>(i);
            offer(nameOf(DatasetColumn::of(field)), fieldLabel(field));
        }
    };
    eachField([](const DatasetColumn &column) { return column.shortName(); });
    for (const QString &extra : known.extraFields)
        offer(extra, {});
    if (place.typed.isEmpty())
        return result; // the wire names say the same again
    eachField([](const DatasetColumn &column) {
        return column.wireName() == column.shortName() ? QString() : column.wireName();
    });
    return result;
}

/// Whether one of the words in \a text begins with \a typed.
bool hasWord(const QString &text, const QString &typed)
{
    qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive);
    while (at > 0 && text.at(at - 1).isLetterOrNumber())
        at = text.indexOf(typed, at + 1, Qt::CaseInsensitive);
    return at >= 0;
}

/// \a values that begin with \a typed, and then those of which a later word does.
template<typename Value, typename TextOf>
QList<Value> matching(const QList<Value> &values, const QString &typed, TextOf textOf)
{
    QList<Value> front;
    QList<Value> elsewhere;
    for (const Value &value : values) {
        const QString &text = textOf(value);
        if (text.isEmpty())
            continue;
        if (begins(text, typed))
            front.append(value);
        else if (hasWord(text, typed))
            elsewhere.append(value);
    }
    return front + elsewhere;
}

QList<Candidate> texts(const QStringList &values, const QString &typed)
{
    QList<Candidate> result;
    const QStringList fitting =
        matching<QString>(values, typed, [](const QString &value) { return value; });
    for (const QString &value : fitting)
        result.append({FilterSpelling::value(value), value, {}});
    return result;
}

QList<Candidate> queues(const QList<FilterVocabulary::Queue> &all, const QString &typed)
{
    using Queue = FilterVocabulary::Queue;
    QList<Candidate> result;
    const QList<Queue> named =
        matching(all, typed, [](const Queue &queue) -> const QString & { return queue.name; });
    for (const Queue &queue : named)
        result.append({FilterSpelling::value(queue.name), queue.name, queue.id});
    for (const Queue &queue : all) {
        const bool isShown = typed.isEmpty() && !queue.name.isEmpty();
        if (!isShown && begins(queue.id, typed))
            result.append({FilterSpelling::value(queue.id), queue.id, queue.name});
    }
    return result;
}

QList<Candidate> values(const FilterPlace &place, const FilterVocabulary &known)
{
    if (place.op > FilterTerm::Differs || !place.column->field)
        return {};
    switch (*place.column->field) {
    case Dataset::Status:
        return texts(known.statuses, place.typed);
    case Dataset::ImportTable:
        return texts(known.tables, place.typed);
    case Dataset::QueueId:
        return queues(known.queues, place.typed);
    default:
        return {};
    }
}

} // namespace

FilterCompletion FilterCompletion::at(const QString &text, qsizetype cursor,
                                      const FilterVocabulary &known)
{
    const FilterPlace place = FilterPlace::at(text, cursor, known.extraFields);
    FilterCompletion result;
    result.start = place.start;
    result.end = place.end;
    result.isValue = place.kind == FilterPlace::Value;
    result.isBegun = !place.typed.isEmpty();
    if (place.kind == FilterPlace::Name)
        result.candidates = names(place, known);
    else if (result.isValue)
        result.candidates = values(place, known);
    result.candidates.removeIf([&place](const Candidate &candidate) {
        return place.others.contains(candidate.label, Qt::CaseInsensitive);
    });
    const QString standing = text.sliced(place.start, place.end - place.start);
    if (result.candidates.size() == 1 &&
        result.candidates.first().text.compare(standing, Qt::CaseInsensitive) == 0)
        result.candidates.clear();
    return result;
}
