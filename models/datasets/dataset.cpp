// SPDX-License-Identifier: MIT
#include "models/datasets/dataset.h"

#include "models/contactnow/utf8repair.h"
#include "models/datasets/datasetbuilder.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array<QLatin1StringView, Dataset::FieldCount> wireNames = {
    QLatin1StringView("dataset"),      QLatin1StringView("qid"),
    QLatin1StringView("d_status"),     QLatin1StringView("d_priority"),
    QLatin1StringView("description"),  QLatin1StringView("notes"),
    QLatin1StringView("callbacks"),    QLatin1StringView("crm_account"),
    QLatin1StringView("crm_campaign"), QLatin1StringView("locked"),
    QLatin1StringView("loaddate"),     QLatin1StringView("sourcefile"),
    QLatin1StringView("import_table"), QLatin1StringView("campaign"),
    QLatin1StringView("reccount"),
};

} // namespace

QLatin1StringView Dataset::wireName(Field field)
{
    return wireNames[field];
}

std::optional<Dataset::Field> Dataset::fieldNamed(QStringView wireName)
{
    const auto found = std::find(wireNames.begin(), wireNames.end(), wireName);
    if (found == wireNames.end())
        return std::nullopt;
    return static_cast<Field>(found - wireNames.begin());
}

Dataset::Dataset()
{
    static const QByteArray empty = DatasetBuilder().take().m_block;
    m_block = empty;
}

const QString Dataset::operator[](Field field) const // NOLINT(readability-const-return-type)
{
    return textFromUtf8(utf8(field));
}

QByteArrayView Dataset::known(int fields) const
{
    return QByteArrayView(m_block).sliced(begin(0), begin(fields) - begin(0));
}

void Dataset::set(Field field, const QString &value)
{
    DatasetBuilder builder;
    for (int other = 0; other < FieldCount; ++other)
        builder.set(static_cast<Field>(other), utf8(static_cast<Field>(other)));
    visitExtras(
        [&builder](QByteArrayView name, QByteArrayView text) { builder.setExtra(name, text); });
    const QByteArray bytes = value.toUtf8();
    builder.set(field, value.isNull() ? QByteArrayView() : QByteArrayView(bytes));
    *this = builder.take();
}

QList<Dataset::Extra> Dataset::extras() const
{
    QList<Extra> result;
    visitExtras([&result](QByteArrayView name, QByteArrayView value) {
        result.append({textFromUtf8(name), textFromUtf8(value)});
    });
    return result;
}

void Dataset::setExtras(const QList<Extra> &extras)
{
    DatasetBuilder builder;
    for (int field = 0; field < FieldCount; ++field)
        builder.set(static_cast<Field>(field), utf8(static_cast<Field>(field)));
    for (const Extra &extra : extras)
        builder.setExtra(extra.name.toUtf8(),
                         extra.value.isNull() ? QByteArrayView() : extra.value.toUtf8());
    *this = builder.take();
}

QString Dataset::extra(const QString &name) const
{
    return hasExtras() ? textFromUtf8(extraUtf8(name.toUtf8())) : QString();
}

QByteArrayView Dataset::extraUtf8(QByteArrayView name) const
{
    QByteArrayView result;
    visitExtras([&result, name](QByteArrayView other, QByteArrayView value) {
        if (other == name)
            result = value;
    });
    return result;
}

bool Dataset::operator==(const Dataset &other) const
{
    return m_block.constData() == other.m_block.constData() || m_block == other.m_block;
}

bool Dataset::sameValue(Field field, QStringView a, QStringView b)
{
    if (a == b)
        return a.isNull() == b.isNull();
    if (field != Priority)
        return false;
    bool aIsNumber = false;
    bool bIsNumber = false;
    return a.toLongLong(&aIsNumber) == b.toLongLong(&bIsNumber) && aIsNumber && bIsNumber;
}

bool DatasetStatus::isKnown(QStringView word)
{
    return word == live || word == hold || word == expired;
}

std::optional<int> DatasetPriority::parse(QStringView text)
{
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!digits || !ok || number < lowest || number > highest)
        return std::nullopt;
    return number;
}
