// SPDX-License-Identifier: MIT
#include "screens.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

QWidget *Screens::controls()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    const auto add = [grid](int row, std::initializer_list<QWidget *> widgets) {
        int column = 0;
        for (QWidget *widget : widgets)
            grid->addWidget(widget, row, column++, Qt::AlignLeft);
    };
    for (const bool enabled : {true, false}) {
        int row = enabled ? 0 : 8;
        const auto with = [enabled](auto *widget) {
            widget->setEnabled(enabled);
            return widget;
        };
        add(row++, {with(Look::button(Look::Plain, u"Save view…"_s)),
                    with(Look::button(Look::Primary, u"Review and post\tCtrl+S"_s)),
                    with(Look::button(Look::Outline, u"Clear filter"_s)),
                    with(Look::button(Look::Danger, u"EXPIRED…"_s)),
                    with(Look::button(Look::Link, u"Revert"_s))});
        auto *tool = with(new QToolButton);
        tool->setText(u"Refresh"_s);
        tool->setIcon(Icons::named(u"refresh"_s));
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        auto *checked = with(new QToolButton);
        checked->setText(u"Details"_s);
        checked->setIcon(Icons::named(u"details"_s));
        checked->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        checked->setCheckable(true);
        checked->setChecked(true);
        auto *iconOnly = with(new QToolButton);
        iconOnly->setIcon(Icons::named(u"close"_s));
        add(row++, {tool, checked, iconOnly});
        auto *edit = with(new QLineEdit(u"northgate-admin"_s));
        auto *wrong = with(new QLineEdit(u"wrong"_s));
        Look::setEdge(wrong, Look::Wrong);
        auto *hint = with(new QLineEdit);
        hint->setPlaceholderText(u"Filter"_s);
        add(row++, {edit, wrong, hint});
        auto *combo = with(new QComboBox);
        combo->addItem(u"EU\tapi-106.dxi.eu"_s);
        auto *editable = with(new QComboBox);
        editable->addItem(u"renewals_2026"_s);
        editable->setEditable(true);
        auto *spin = with(new QSpinBox);
        spin->setValue(85);
        Look::setEdge(spin, Look::Staged);
        auto *slider = with(new QSlider(Qt::Horizontal));
        slider->setValue(60);
        slider->setMinimumWidth(180);
        add(row++, {combo, editable, spin, slider});
        auto *check = with(new QCheckBox(u"Remember the key"_s));
        auto *ticked = with(new QCheckBox(u"Ticked"_s));
        ticked->setChecked(true);
        auto *radio = with(new QRadioButton(u"Keep the server's 70"_s));
        auto *chosen = with(new QRadioButton(u"Use yours, 85"_s));
        chosen->setChecked(true);
        add(row++, {check, ticked, radio, chosen});
        auto *progress = with(new QProgressBar);
        progress->setValue(60);
        auto *scroll = with(new QScrollBar(Qt::Horizontal));
        scroll->setMinimumWidth(160);
        scroll->setValue(30);
        add(row++, {progress, scroll});
    }
    return page;
}

QWidget *Screens::icons()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    const QStringList names = QDir(u":/icons"_s).entryList();
    for (int i = 0; i < names.size(); ++i) {
        const QString name = names.at(i).section(u'.', 0, 0);
        auto *picture = new QLabel;
        picture->setPixmap(Icons::named(name, Theme::Text).pixmap(QSize(48, 48)));
        auto *small = new QLabel;
        small->setPixmap(Icons::named(name).pixmap(QSize(16, 16)));
        const int row = i / 6;
        const int column = i % 6 * 3;
        grid->addWidget(picture, row, column);
        grid->addWidget(small, row, column + 1);
        grid->addWidget(Look::secondary(name, Look::Caption), row, column + 2);
    }
    return page;
}

QWidget *Screens::menu()
{
    auto *menu = new QMenu;
    menu->addAction(Icons::named(u"refresh"_s), u"&Refresh"_s)->setShortcut(QKeySequence::Refresh);
    menu->addAction(u"&New dataset…"_s)->setShortcut(QKeySequence::New);
    menu->addSeparator();
    QAction *details = menu->addAction(u"&Details"_s);
    details->setCheckable(true);
    details->setChecked(true);
    menu->addAction(u"Dial first…"_s)->setEnabled(false);
    menu->addMenu(u"Columns"_s)->addAction(u"ID"_s);
    menu->setActiveAction(details);
    return menu;
}
