// SPDX-License-Identifier: MIT
#include "app/appearance.h"

#include "app/settings.h"
#include "ui/deskactions.h"

#include <QApplication>

Appearance::Appearance(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_system(Theme::of(QApplication::palette()))
{
    apply();
    connect(&settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Appearance || key == Settings::Motion)
            apply();
    });
}

void Appearance::follow(DeskActions &actions)
{
    const QStringList words = Settings::entry(Settings::Appearance).words;
    const QList<QAction *> choices = {&actions.followSystem, &actions.light, &actions.dark,
                                      &actions.strongLight, &actions.strongDark};
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
    const bool isStill = m_settings.text(Settings::Motion) == QLatin1StringView("reduced");
    theme().apply(*qApp, isStill ? DeskStyle::Still : DeskStyle::Moving);
}

Theme Appearance::theme() const
{
    const QString word = m_settings.text(Settings::Appearance);
    if (word == QLatin1StringView("light"))
        return Theme::light();
    if (word == QLatin1StringView("dark"))
        return Theme::dark();
    if (word == QLatin1StringView("strongLight"))
        return Theme::light(Theme::High);
    if (word == QLatin1StringView("strongDark"))
        return Theme::dark(Theme::High);
    return m_system;
}
