// SPDX-License-Identifier: MIT
#include "ui/windowlayout.h"

#include "ui/deskactions.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

WindowLayout::WindowLayout(QMainWindow &window, QSplitter &sides, QSplitter &stack,
                           DeskActions &actions)
    : m_window(window)
    , m_sides(sides)
    , m_stack(stack)
    , m_actions(actions)
{}

void WindowLayout::save(QSettings &settings) const
{
    settings.setValue(u"window/geometry"_s, m_window.saveGeometry());
    settings.setValue(u"window/splitter"_s, m_sides.saveState());
    settings.setValue(u"window/stack"_s, m_stack.saveState());
    settings.setValue(u"window/history"_s, m_actions.history.isChecked());
    settings.setValue(u"window/board"_s, m_actions.board.isChecked());
    settings.setValue(u"window/dialorder"_s, m_actions.dialOrder.isChecked());
    settings.setValue(u"window/details"_s, m_actions.details.isChecked());
}

void WindowLayout::restore(const QSettings &settings)
{
    const auto state = [&settings](const QString &key) {
        return settings.value(key).toByteArray();
    };
    m_window.restoreGeometry(state(u"window/geometry"_s));
    m_sides.restoreState(state(u"window/splitter"_s));
    m_stack.restoreState(state(u"window/stack"_s));
    m_actions.history.setChecked(settings.value(u"window/history"_s, false).toBool());
    m_actions.board.setChecked(settings.value(u"window/board"_s, false).toBool());
    m_actions.dialOrder.setChecked(settings.value(u"window/dialorder"_s, false).toBool());
    m_actions.details.setChecked(settings.value(u"window/details"_s, true).toBool());
}
