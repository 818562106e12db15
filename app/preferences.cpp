// SPDX-License-Identifier: MIT
#include "app/preferences.h"

#include "app/settings.h"
#include "models/changes/changerunner.h"
#include "ui/deskactions.h"
#include "ui/dialogs/settingsdialog.h"

namespace {

SettingsDialog::Number numberOf(Settings::Key key, int value)
{
    const Settings::Entry &entry = Settings::entry(key);
    return {value, entry.standard.toInt(), entry.lowest, entry.highest};
}

} // namespace

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
    auto *dialog = new SettingsDialog(
        static_cast<SettingsDialog::Appearance>(appearance), m_settings.number(Settings::Refresh),
        numberOf(Settings::Lock, m_settings.number(Settings::Lock)),
        numberOf(Settings::Watch, m_settings.number(Settings::Watch)),
        numberOf(Settings::Timeout, m_settings.number(Settings::Timeout)),
        numberOf(Settings::BatchSize, m_settings.number(Settings::BatchSize)), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::submitted, this,
            [this, words](const SettingsDialog::Choice &choice) {
                m_settings.set(Settings::Appearance, words.at(choice.appearance));
                m_settings.set(Settings::Lock, choice.lockMinutes);
                m_settings.set(Settings::Watch, choice.watchMinutes);
                m_settings.set(Settings::Timeout, choice.timeout);
                m_settings.set(Settings::Refresh, QString::number(choice.refreshMinutes));
                m_settings.set(Settings::BatchSize, choice.batchSize);
            });
    dialog->open();
}

void Preferences::apply()
{
    m_runner.setBatchSize(m_settings.number(Settings::BatchSize));
    Q_EMIT silenceChanged(silence());
}
