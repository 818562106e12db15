// SPDX-License-Identifier: MIT
#include "app/translation.h"

#include <QCoreApplication>
#include <QLocale>

Translation::Translation()
{
    const QString folder = QStringLiteral(":/i18n");
    const bool isKnown =
        m_translator.load(QLocale(), QStringLiteral("dialdesk"), QStringLiteral("_"), folder);
    // English has a file as well: its plurals.
    if (isKnown || m_translator.load(QStringLiteral("dialdesk_en"), folder))
        QCoreApplication::installTranslator(&m_translator);
}
