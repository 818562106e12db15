// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/stagingfile.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <vector>

class StagedEdits;

/// Keeps what is staged on disk, an account apart from every other, so that it is there again when
/// the program is, whatever ended it.
///
/// A change is on disk a quarter of a second later. Programs that stage for the same account at
/// once have a file each; whoever opens the account next takes over those that no living program
/// holds. Where the disk can't be written to, staging goes on without it.
class StagingJournal : public QObject
{
    Q_OBJECT

public:
    /// What open() found.
    struct Left
    {
        int changes = 0;
        int datasets = 0;
        QStringList notices; ///< what else the user should know, a sentence each
    };

    /// Files go into \a folder, which is made when it is needed. \a edits must outlive the journal.
    StagingJournal(StagedEdits &edits, const QString &folder, QObject *parent = nullptr);
    /// Leaves what is staged on disk.
    ~StagingJournal() override;

    bool isOpen() const { return !m_account.isEmpty(); }
    /// Stages again what was left on disk for \a account, and keeps what is staged from now on. The
    /// key of an account must be the same at every start. What is staged already must be of that
    /// account, and goes before what is on disk.
    Left open(const QString &account);
    /// Leaves what is staged on disk for its account, empties the staging, and keeps nothing more.
    void close();
    /// Brings the disk up to date now. False where that fails, and where edits are staged for no
    /// account that is open.
    bool flush();

Q_SIGNALS:
    /// What is staged could not be written; a sentence for the user, once until it can be again.
    void failed(const QString &sentence);

private:
    tl::expected<void, QString> write();
    tl::expected<void, QString> takeFile();
    QList<StagedEdit> readLeft(QStringList &notices);

    StagedEdits &m_edits;
    const QString m_folder;
    QString m_account; ///< empty: closed
    /// The first is written to. The others were taken over and go once their edits are in it.
    std::vector<std::unique_ptr<StagingFile>> m_files;
    QTimer m_timer;
    bool m_hasFailed = false;
};
