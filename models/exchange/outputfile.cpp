// SPDX-License-Identifier: MIT
#include "models/exchange/outputfile.h"

#include <QFileInfo>
#include <QSaveFile>

OutputFile::OutputFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        m_file = std::make_unique<QFile>(path);
    else
        m_file = std::make_unique<QSaveFile>(path);
}

tl::expected<void, QString> OutputFile::open()
{
    if (m_file->open(QIODevice::WriteOnly))
        return {};
    return tl::unexpected(tr("The file can't be written: %1.").arg(m_file->errorString()));
}

tl::expected<void, QString> OutputFile::commit()
{
    auto *save = qobject_cast<QSaveFile *>(m_file.get());
    if (save ? save->commit() : m_file->flush())
        return {};
    return tl::unexpected(tr("The file can't be written: %1.").arg(m_file->errorString()));
}

tl::expected<void, QString>
OutputFile::write(const QString &path,
                  const std::function<tl::expected<void, QString>(QFileDevice &device)> &content)
{
    OutputFile file(path);
    return file.open().and_then([&] { return content(file.device()); }).and_then([&] {
        return file.commit();
    });
}
