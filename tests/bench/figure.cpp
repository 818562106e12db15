// SPDX-License-Identifier: MIT
#include "tests/bench/figure.h"

using namespace Qt::StringLiterals;

Figure Figure::fromJson(const QJsonObject &object)
{
    Figure figure{.name = object.value("name"_L1).toString()};
    for (int kind = 0; kind < KindCount; ++kind) {
        const QLatin1StringView name(names[size_t(kind)]);
        if (object.value("judged_by"_L1) == name)
            figure.judgedBy = Kind(kind);
        if (object.contains(name))
            figure.values[size_t(kind)] = object.value(name).toDouble();
    }
    return figure;
}

QJsonObject Figure::toJson() const
{
    QJsonObject object{{u"name"_s, name},
                       {u"judged_by"_s, QLatin1StringView(names[size_t(judgedBy)])}};
    for (size_t kind = 0; kind < values.size(); ++kind) {
        if (values[kind])
            object.insert(QLatin1StringView(names[kind]), *values[kind]);
    }
    return object;
}
