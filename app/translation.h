// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QTranslator>

/// The language of what people read: the program's texts and Qt's own, numbers and dates, and the
/// direction in which they are read. What goes to a server or to another program has none.
class Translation
{
public:
    /// What can be chosen: codes of languages, and "system" before them.
    static QStringList choices();
    /// What those who speak it call the language; empty for the system's.
    static QString nameOf(const QString &choice);

    /// One of choices(). The system's language is English where there is no translation.
    explicit Translation(const QString &choice = choices().constFirst());
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;
    ~Translation();

    /// Widgets that are there already keep their texts.
    void turnTo(const QString &choice);

private:
    const QLocale m_system; ///< as it was at the start
    QTranslator m_texts;
    QTranslator m_textsOfQt;
};
