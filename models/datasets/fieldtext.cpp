// SPDX-License-Identifier: MIT
#include "models/datasets/fieldtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

QString fieldText(Dataset::Field field, const QString &raw)
{
    if (field == Dataset::LoadDate) {
        // The server's local time in a zone nobody states: shown as it is, only spelled locally.
        const QDate date = QDate::fromString(raw.left(10), Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : raw;
    }
    if (field == Dataset::RecordCount) {
        bool isNumber = false;
        const qlonglong count = raw.toLongLong(&isNumber);
        return isNumber ? QLocale().toString(count) : raw;
    }
    if (field == Dataset::Locked && raw == u'1')
        return QCoreApplication::translate("FieldText", "yes", "locked");
    if (field == Dataset::Locked && raw == u'0')
        return QCoreApplication::translate("FieldText", "no", "locked");
    return raw;
}
