// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QUrl>

/// A BodyServer in a process of its own, so that its work is not that of the side that it serves.
class ServerProcess
{
public:
    enum Replies {
        Same,       ///< to every read
        RefreshedIn ///< the second read and all after it
    };

    /// Serves a SampleList of so many rows, as fast as it can where \a bytesPerSecond is 0.
    explicit ServerProcess(int rows, Replies replies = Same, qint64 bytesPerSecond = 0);
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    QUrl url() const { return m_url; }

    /// What the other process runs: \a words are those after "--serve".
    static int serve(int argc, char *argv[], const QStringList &words);

private:
    QProcess m_process;
    QUrl m_url;
};
