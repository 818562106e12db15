// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxcampaigns.h"

#include <QDateTime>

#include <random>

/// Makes up the datasets of a British energy and telecoms call centre.
class SandboxData
{
public:
    /// The same seed and rows make the same world, on every platform.
    SandboxData(int rows, quint64 seed);

    SandboxWorld make();

private:
    /// 0 to bound - 1. The standard's distributions differ between libraries; the engine does not.
    int below(int bound);
    bool oneIn(int chances) { return below(chances) == 0; }

    SandboxRecord record(qint64 id, int index);
    QByteArray status(int index);
    QByteArray priority(const QByteArray &status);
    QDateTime loadTime(int index);
    QByteArrayView loader(const QDateTime &time);

    const QList<SandboxCampaignTheme> m_themes = sandboxCampaignThemes();
    QList<int> m_used = QList<int>(m_themes.size(), 0); ///< descriptions given out, by campaign
    std::mt19937_64 m_engine;
    const int m_rows;
};
