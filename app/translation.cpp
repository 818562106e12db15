// SPDX-License-Identifier: MIT
#include "app/translation.h"

#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

QStringList Translation::choices()
{
    return {u"system"_s, u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ar"_s};
}

QString Translation::nameOf(const QString &choice)
{
    static const QStringList names = {QString(),     u"English"_s, u"Deutsch"_s,
                                      u"Français"_s, u"Español"_s, u"العربية"_s};
    return names.value(choices().indexOf(choice));
}

Translation::Translation(const QString &choice)
{
    turnTo(choice);
}

Translation::~Translation()
{
    QLocale::setDefault(m_system);
}

void Translation::turnTo(const QString &choice)
{
    const bool isSystem = choice == choices().constFirst();
    const bool isOfSystem = isSystem || QLocale(choice).language() == m_system.language();
    // A country has its own way with numbers, and only the system tells which it is.
    const QLocale locale = isOfSystem ? m_system : QLocale(choice);
    const QString folder = u":/i18n"_s;
    for (QTranslator *translator : {&m_texts, &m_textsOfQt})
        QCoreApplication::removeTranslator(translator);

    // English has a file as well: its plurals.
    if (!m_texts.load(isSystem ? m_system : QLocale(choice), u"dialdesk"_s, u"_"_s, folder) &&
        !m_texts.load(u"dialdesk_en"_s, folder))
        return;
    const QLocale language(m_texts.language());
    if (m_textsOfQt.load(language, u"qtbase"_s, u"_"_s,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_textsOfQt);
    QCoreApplication::installTranslator(&m_texts);
    QLocale::setDefault(locale);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(language.textDirection());
}
