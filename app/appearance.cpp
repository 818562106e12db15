// SPDX-License-Identifier: MIT
#include "app/appearance.h"

#include "ui/deskactions.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QSettings>

namespace {

constexpr QLatin1StringView settingsKey("appearance");
constexpr std::array words = {QLatin1StringView("system"), QLatin1StringView("light"),
                              QLatin1StringView("dark")};

} // namespace

Appearance::Appearance(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemIsDark(Theme::of(QApplication::palette()).isDark())
{
    const auto *word =
        std::find(words.begin(), words.end(), settings.value(settingsKey).toString());
    m_choice = word == words.end() ? System : static_cast<Choice>(word - words.begin());
    apply();
}

void Appearance::follow(DeskActions &actions)
{
    const std::array choices = {&actions.followSystem, &actions.light, &actions.dark};
    for (const Choice choice : {System, Light, Dark}) {
        choices[choice]->setChecked(choice == m_choice);
        connect(choices[choice], &QAction::triggered, this, [this, choice] { choose(choice); });
    }
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    m_settings.setValue(settingsKey, QString(words[choice]));
    apply();
}

void Appearance::apply() const
{
    const bool dark = m_choice == Dark || (m_choice == System && m_systemIsDark);
    (dark ? Theme::dark() : Theme::light()).apply(*qApp);
}
