// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <cstring>
#include <optional>

/// A load of records inside a campaign table, as the server lists it.
///
/// Every value keeps the spelling it came with ("007", "1.10", "abc"): a null QString is a field
/// that the server left out or sent as null, an empty one is a field that is empty. The field names
/// and their meaning come from ContactNow's reference of ecnow_datasets.
///
/// All of it stands in one shared block of UTF-8: long lists take little memory, and are compared,
/// searched and written out without converting text.
class Dataset
{
    Q_GADGET

public:
    /// The fields that ContactNow documents, in the order in which an export lists them.
    enum Field {
        Id,
        QueueId,
        Status,
        Priority,
        Description,
        Notes,
        Callbacks,
        CrmAccount,
        CrmCampaign,
        Locked,
        LoadDate,
        SourceFile,
        ImportTable,
        Campaign,
        RecordCount,
    };
    Q_ENUM(Field)
    static constexpr int FieldCount = RecordCount + 1;

    /// A field that the program does not know.
    struct Extra
    {
        QString name;
        QString value;
        bool operator==(const Extra &) const = default;
    };

    /// The field's ASCII name on the wire, for example "d_status".
    static QLatin1StringView wireName(Field field);
    static std::optional<Field> fieldNamed(QStringView wireName);

    Dataset();

    /// The value as text. Constant, so that an assignment to it does not compile: that is set().
    const QString operator[](Field field) const; // NOLINT(readability-const-return-type)
    QString id() const { return (*this)[Id]; }
    /// The value's bytes, in the block of this dataset, followed by a NUL; a null view where the
    /// field is missing.
    QByteArrayView utf8(Field field) const;
    /// The values of the first \a fields documented ones, a NUL behind each.
    QByteArrayView known(int fields = FieldCount) const;
    void set(Field field, const QString &value);

    /// The unknown fields, in order of appearance.
    QList<Extra> extras() const;
    bool hasExtras() const { return extrasBegin() < m_block.size(); }
    void setExtras(const QList<Extra> &extras);
    /// Value of an unknown field; null where this dataset does not have it.
    QString extra(const QString &name) const;
    QByteArrayView extraUtf8(QByteArrayView name) const;
    /// Calls \a visit with the bytes of name and value of each unknown field, in order of
    /// appearance; a missing value is a null view.
    template<typename Visit>
    void visitExtras(Visit visit) const;

    /// True where the server would hold the same thing: priorities compare as numbers, the rest as
    /// text.
    static bool sameValue(Field field, QStringView a, QStringView b);

    bool operator==(const Dataset &other) const;
    bool hasIdOf(const Dataset &other) const
    {
        return m_block.constData() == other.m_block.constData() || utf8(Id) == other.utf8(Id);
    }

private:
    friend class DatasetBuilder;
    explicit Dataset(const QByteArray &block)
        : m_block(block)
    {}

    /// Where the bytes of a field end in the block, and whether it is missing.
    struct End
    {
        quint32 isMissing : 1;
        quint32 at : 31;
    };

    /// Sizes of an unknown field's name and value, in front of their bytes.
    struct ExtraSizes
    {
        quint32 name;
        End value;
    };

    End end(int field) const;
    qsizetype begin(int field) const;
    qsizetype extrasBegin() const { return begin(FieldCount); }

    /// The ends of the known values, the values with a NUL behind each, then the sizes, name and
    /// value of each unknown field. The same values make the same bytes.
    QByteArray m_block;
};
Q_DECLARE_TYPEINFO(Dataset, Q_RELOCATABLE_TYPE);

inline Dataset::End Dataset::end(int field) const
{
    End end{};
    std::memcpy(&end, m_block.constData() + static_cast<size_t>(field) * sizeof(End), sizeof(End));
    return end;
}

inline qsizetype Dataset::begin(int field) const
{
    return field == 0 ? qsizetype(FieldCount * sizeof(End)) : qsizetype(end(field - 1).at) + 1;
}

inline QByteArrayView Dataset::utf8(Field field) const
{
    const End last = end(field);
    const qsizetype first = begin(field);
    return last.isMissing ? QByteArrayView()
                          : QByteArrayView(m_block.constData() + first, last.at - first);
}

template<typename Visit>
void Dataset::visitExtras(Visit visit) const
{
    const QByteArrayView block = m_block;
    for (qsizetype at = extrasBegin(); at < block.size();) {
        ExtraSizes sizes{};
        std::memcpy(&sizes, block.data() + at, sizeof sizes);
        at += qsizetype(sizeof sizes);
        const QByteArrayView name = block.sliced(at, sizes.name);
        at += name.size();
        const QByteArrayView value = block.sliced(at, sizes.value.at);
        at += value.size();
        visit(name, sizes.value.isMissing ? QByteArrayView() : value);
    }
}

/// The status words that ContactNow documents. Others can be read, and are never sent.
namespace DatasetStatus {
constexpr QLatin1StringView live("LIVE");
constexpr QLatin1StringView hold("HOLD");
constexpr QLatin1StringView expired("EXPIRED");

bool isKnown(QStringView word);
} // namespace DatasetStatus

/// Priorities that may be sent; 100 is reserved for callbacks and can only be read.
namespace DatasetPriority {
constexpr int lowest = 0;
constexpr int highest = 90;

/// The priority as a number, or nothing where \a text is not plain ASCII digits within 0 to 90.
std::optional<int> parse(QStringView text);
} // namespace DatasetPriority
