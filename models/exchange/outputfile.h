// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QFileDevice>

#include <functional>
#include <memory>
#include <tl/expected.hpp>

/// A file that appears whole or not at all; what stood there before survives any failure.
///
/// Devices and pipes, such as /dev/null, can't be replaced and are written to directly.
class OutputFile
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)

public:
    explicit OutputFile(const QString &path);

    /// The errors are sentences for the user.
    tl::expected<void, QString> open();
    QFileDevice &device() { return *m_file; }
    tl::expected<void, QString> commit();

    /// All of it at once: what \a content writes becomes the file, unless it has an error.
    static tl::expected<void, QString>
    write(const QString &path,
          const std::function<tl::expected<void, QString>(QFileDevice &device)> &content);

private:
    std::unique_ptr<QFileDevice> m_file;
};
