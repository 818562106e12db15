// SPDX-License-Identifier: MIT
#include "models/history/programrun.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

ProgramRun::ProgramRun(QString folder)
    : m_folder(std::move(folder))
{}

ProgramRun::~ProgramRun() = default;

QString ProgramRun::name()
{
    if (m_name.isEmpty()) {
        m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_lock = makeLock(m_name);
        // Where nothing can be written, nobody will ask.
        if (!m_folder.isEmpty() && QDir().mkpath(m_folder))
            (void)m_lock->tryLock(0);
    }
    return m_name;
}

bool ProgramRun::isAlive(const QString &run) const
{
    if (run == m_name)
        return true;
    const auto lock = makeLock(run);
    // Taking it removes what a dead process left; letting go of it removes the file.
    return QFileInfo::exists(lock->fileName()) && !lock->tryLock(0);
}

std::unique_ptr<QLockFile> ProgramRun::makeLock(const QString &run) const
{
    return std::make_unique<QLockFile>(QDir(m_folder).filePath(run + QStringLiteral(".lock")));
}
