// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// Arguments of a call, in order.
using FormFields = QList<std::pair<QLatin1StringView, QString>>;

/// \a fields as application/x-www-form-urlencoded, right for a query and for a form body.
/// QUrlQuery would leave "+" as it is, which a form reads as a space.
inline QByteArray encodeForm(const FormFields &fields)
{
    QByteArray encoded;
    for (const auto &[name, value] : fields) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += QByteArray(name.data(), name.size()) + '=' + value.toUtf8().toPercentEncoding();
    }
    return encoded;
}
