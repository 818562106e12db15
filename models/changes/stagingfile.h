// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/stagededit.h"

#include <QCoreApplication>
#include <QLockFile>

#include <tl/expected.hpp>

/// A file with the staged edits of one account, for one process at a time.
///
/// An account has as many of them as there were programs that staged for it at once, numbered from
/// 1. Their name is a hash of the account's key, which stands inside as well.
class StagingFile
{
    Q_DECLARE_TR_FUNCTIONS(StagingFile)

public:
    StagingFile(const QString &folder, const QString &account, int number);

    /// Numbers of the files that are there, the one written last at the end.
    static QList<int> numbers(const QString &folder, const QString &account);

    /// Keeps other processes off it while this object lives. LockFailedError: one of them holds it,
    /// and lives; another error: the folder is not to be written to.
    QLockFile::LockError lock();

    bool exists() const;
    /// The edits in it, none where there is no file; else why it can't be made sense of.
    tl::expected<QList<StagedEdit>, QString> read() const;
    /// Replaces the file whole, or not at all; without edits there is none. The error is the
    /// system's.
    tl::expected<void, QString> write(const QList<StagedEdit> &edits) const;
    /// Gives the file another name, under which nothing here touches it; that name, or an empty one
    /// where it stays as it is.
    QString setAside() const;

private:
    const QString m_account;
    const QString m_path;
    QLockFile m_lock;
};
