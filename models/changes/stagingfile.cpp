// SPDX-License-Identifier: MIT
#include "models/changes/stagingfile.h"

#include "models/changes/editrules.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr auto versionKey = "version"_L1;
constexpr auto accountKey = "account"_L1;
constexpr auto editsKey = "edits"_L1;
constexpr auto datasetKey = "dataset"_L1;
constexpr auto fieldKey = "field"_L1;
constexpr auto baseKey = "base"_L1;
constexpr auto valueKey = "value"_L1;

QString stem(const QString &account)
{
    const QByteArray hash = QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32)) + u'-';
}

/// Null for null, and never for an empty text.
QString text(const QJsonValue &value)
{
    return value.isNull() ? QString() : u""_s + value.toString();
}

QJsonObject toJson(const StagedEdit &edit)
{
    // A field that the server left out differs from one that is empty.
    const QJsonValue base = edit.base.isNull() ? QJsonValue() : QJsonValue(edit.base);
    return {{datasetKey, edit.dataset},
            {fieldKey, QString(Dataset::wireName(edit.field))},
            {baseKey, base},
            {valueKey, edit.value}};
}

std::optional<StagedEdit> fromJson(const QJsonObject &json)
{
    const auto field = Dataset::fieldNamed(json[fieldKey].toString());
    const QJsonValue base = json[baseKey];
    const StagedEdit edit{json[datasetKey].toString(), field.value_or(Dataset::Id), text(base),
                          text(json[valueKey])};
    const bool isSound = EditRules::isWritable(edit.field) && !edit.dataset.isEmpty() &&
                         (base.isNull() || base.isString()) && json[valueKey].isString() &&
                         EditRules::invalidValue(edit.field, edit.value).isEmpty();
    return isSound ? std::optional(edit) : std::nullopt;
}

} // namespace

StagingFile::StagingFile(const QString &folder, const QString &account, int number)
    : m_account(account)
    , m_path(QDir(folder).filePath(stem(account) + QString::number(number) + u".json"_s))
    , m_lock(m_path + u".lock"_s)
{}

QList<int> StagingFile::numbers(const QString &folder, const QString &account)
{
    const QString name = stem(account);
    const QStringList files =
        QDir(folder).entryList({name + u"*.json"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    QList<int> result;
    for (const QString &file : files) {
        if (const int number = file.mid(name.size()).chopped(5).toInt(); number > 0)
            result.append(number);
    }
    return result;
}

QLockFile::LockError StagingFile::lock()
{
    return m_lock.tryLock() ? QLockFile::NoError : m_lock.error();
}

bool StagingFile::exists() const
{
    return QFile::exists(m_path);
}

tl::expected<QList<StagedEdit>, QString> StagingFile::read() const
{
    QList<StagedEdit> edits;
    QFile file(m_path);
    if (!file.exists())
        return edits;
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(error.errorString());
    if (json[versionKey].toInt() != version)
        return tl::unexpected(tr("another version of Dialdesk wrote it"));
    if (json[accountKey].toString() != m_account)
        return tl::unexpected(tr("it belongs to another account"));
    if (!json[editsKey].isArray())
        return tl::unexpected(tr("it holds no list of changes"));
    const QJsonArray array = json[editsKey].toArray();
    for (const QJsonValue &value : array) {
        const auto edit = fromJson(value.toObject());
        if (!edit)
            return tl::unexpected(tr("it holds a change that can't be made sense of"));
        edits.append(*edit);
    }
    return edits;
}

tl::expected<void, QString> StagingFile::write(const QList<StagedEdit> &edits) const
{
    if (edits.isEmpty()) {
        QFile file(m_path);
        if (!file.exists() || file.remove())
            return {};
        return tl::unexpected(file.errorString());
    }
    QJsonArray array;
    for (const StagedEdit &edit : edits)
        array.append(toJson(edit));
    const QJsonObject json{{versionKey, version}, {accountKey, m_account}, {editsKey, array}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(json).toJson());
    if (!file.commit())
        return tl::unexpected(file.errorString());
    return {};
}

QString StagingFile::setAside() const
{
    for (int number = 1; number < 100; ++number) {
        const QString name = m_path + u".damaged-"_s + QString::number(number);
        if (!QFile::exists(name))
            return QFile::rename(m_path, name) ? name : QString();
    }
    return {};
}
