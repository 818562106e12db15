// SPDX-License-Identifier: MIT
#include "app/appearance.h"

#include "app/settings.h"
#include "ui/deskactions.h"
#include "ui/look/theme.h"

#include <QApplication>

Appearance::Appearance(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemIsDark(Theme::of(QApplication::palette()).isDark())
{
    apply();
    connect(&settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Appearance)
            apply();
    });
}

void Appearance::follow(DeskActions &actions)
{
    const QStringList words = Settings::entry(Settings::Appearance).words;
    const QList<QAction *> choices = {&actions.followSystem, &actions.light, &actions.dark};
    const auto check = [this, words, choices] {
        choices.at(words.indexOf(m_settings.text(Settings::Appearance)))->setChecked(true);
    };
    check();
    connect(&m_settings, &Settings::changed, &actions, check);
    for (const QString &word : words)
        connect(choices.at(words.indexOf(word)), &QAction::triggered, this,
                [this, word] { m_settings.set(Settings::Appearance, word); });
}

void Appearance::apply() const
{
    const QString word = m_settings.text(Settings::Appearance);
    const bool isDark = word == QLatin1StringView("dark") ||
                        (word == QLatin1StringView("system") && m_systemIsDark);
    (isDark ? Theme::dark() : Theme::light()).apply(*qApp);
}
