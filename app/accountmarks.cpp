// SPDX-License-Identifier: MIT
#include "app/accountmarks.h"

#include "app/accountviews.h"
#include "ui/deskactions.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr auto production = "production"_L1;
constexpr auto readOnly = "readOnly"_L1;

} // namespace

AccountMarks::AccountMarks(QSettings &settings, DeskActions &actions, bool isReadOnly,
                           QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_actions(actions)
    , m_isReadOnly(isReadOnly)
{
    actions.readOnly.setVisible(!isReadOnly); // nobody can choose otherwise
    // What a person does counts, not what enter() sets.
    for (const QAction *action : {&actions.production, &actions.readOnly})
        connect(action, &QAction::triggered, this, &AccountMarks::keep);
}

void AccountMarks::enter(const QString &account)
{
    m_group = AccountViews::groupOf(account);
    m_actions.production.setChecked(m_settings.value(m_group + production).toBool());
    m_actions.readOnly.setChecked(m_settings.value(m_group + readOnly).toBool());
}

bool AccountMarks::isProduction() const
{
    return m_actions.production.isChecked();
}

bool AccountMarks::isReadOnly() const
{
    return m_isReadOnly || m_actions.readOnly.isChecked();
}

void AccountMarks::keep()
{
    m_settings.setValue(m_group + production, isProduction());
    m_settings.setValue(m_group + readOnly, m_actions.readOnly.isChecked());
    Q_EMIT changed();
}
