// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

/// What one measurement found, under the name of a line of the table.
struct Figure
{
    enum Kind {
        Cpu,   ///< ms, of all threads
        Wall,  ///< ms
        Peak,  ///< bytes: the most in use during it, above what was in use before
        Held,  ///< bytes that stay in use
        Share, ///< of 1
    };
    static constexpr int KindCount = Share + 1;
    static constexpr std::array names = {"cpu_ms", "wall_ms", "peak_bytes", "held_bytes", "share"};

    static Figure fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    QString name;
    Kind judgedBy = Cpu; ///< what sides are compared by
    std::array<std::optional<double>, KindCount> values = {};
};
