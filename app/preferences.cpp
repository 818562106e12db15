// SPDX-License-Identifier: MIT
#include "app/preferences.h"

#include "app/settings.h"
#include "app/translation.h"
#include "models/changes/changerunner.h"
#include "ui/deskactions.h"
#include "ui/dialogs/settingsdialog.h"

Preferences::Preferences(Settings &settings, ChangeRunner &runner, DeskActions &actions,
                         QWidget &window)
    : m_settings(settings)
    , m_runner(runner)
    , m_window(window)
{
    connect(&actions.settings, &QAction::triggered, this, &Preferences::open);
    connect(&settings, &Settings::changed, this, &Preferences::apply);
    apply();
}

std::chrono::milliseconds Preferences::silence() const
{
    return std::chrono::seconds(m_settings.number(Settings::Timeout));
}

void Preferences::open()
{
    const QStringList words = Settings::entry(Settings::Appearance).words;
    const auto appearance = words.indexOf(m_settings.text(Settings::Appearance));
    QList<SettingsDialog::Language> languages;
    for (const QString &choice : Translation::choices())
        languages.append({choice, Translation::nameOf(choice)});
    const auto number = [this](Settings::Key key) {
        const Settings::Entry &entry = Settings::entry(key);
        return SettingsDialog::Number{m_settings.number(key), entry.standard.toInt(), entry.lowest,
                                      entry.highest};
    };
    auto *dialog =
        new SettingsDialog({.appearance = static_cast<SettingsDialog::Appearance>(appearance),
                            .isStill = m_settings.text(Settings::Motion) ==
                                       Settings::entry(Settings::Motion).words.last(),
                            .languages = languages,
                            .language = m_settings.text(Settings::Language),
                            .refreshMinutes = m_settings.number(Settings::Refresh),
                            .lock = number(Settings::Lock),
                            .watch = number(Settings::Watch),
                            .timeout = number(Settings::Timeout),
                            .batchSize = number(Settings::BatchSize)},
                           &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::submitted, this,
            [this, words](const SettingsDialog::Choice &choice) {
                m_settings.set(Settings::Appearance, words.at(choice.appearance));
                m_settings.set(Settings::Motion,
                               Settings::entry(Settings::Motion).words.at(choice.isStill));
                m_settings.set(Settings::Lock, choice.lockMinutes);
                m_settings.set(Settings::Watch, choice.watchMinutes);
                m_settings.set(Settings::Timeout, choice.timeout);
                m_settings.set(Settings::Refresh, QString::number(choice.refreshMinutes));
                m_settings.set(Settings::BatchSize, choice.batchSize);
                m_settings.set(Settings::Language, choice.language);
            });
    dialog->open();
}

void Preferences::apply()
{
    m_runner.setBatchSize(m_settings.number(Settings::BatchSize));
    Q_EMIT silenceChanged(silence());
}
