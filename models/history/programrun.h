// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

class QLockFile;

/// Tells this run of the program from earlier ones, and living runs from those that ended, however
/// they ended: each holds a lock in a common folder that the system lets go of with the process.
class ProgramRun
{
public:
    /// The folder is made when it is needed.
    explicit ProgramRun(QString folder);
    ~ProgramRun();

    /// The name of this run, unlike any other. The first call takes the lock.
    QString name();
    /// A process of that run exists, on this computer or, as far as can be told, on another.
    bool isAlive(const QString &run) const;

private:
    std::unique_ptr<QLockFile> makeLock(const QString &run) const;

    const QString m_folder;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
};
