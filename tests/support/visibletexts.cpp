// SPDX-License-Identifier: MIT
#include "tests/support/visibletexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

class Collection
{
public:
    QList<VisibleTexts::Text> texts;

    void add(const QString &text, const char *owner, const char *which)
    {
        if (!text.isEmpty())
            texts.append({text, QString::fromLatin1(owner) + u", "_s + QString::fromLatin1(which)});
    }

    void addActions(const QList<QAction *> &actions)
    {
        for (const QAction *action : actions) {
            if (!action->isVisible() || action->isSeparator())
                continue;
            add(action->text(), "QAction", "text");
            add(action->toolTip(), "QAction", "tool tip");
            add(action->statusTip(), "QAction", "status tip");
            const QMenu *menu = action->menu();
            if (menu && !m_menus.contains(menu)) {
                m_menus.insert(menu);
                addActions(menu->actions());
            }
        }
    }

    void addHeader(const QAbstractItemModel &model, Qt::Orientation orientation, int count)
    {
        for (int section = 0; section < count; ++section) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                add(model.headerData(section, orientation, role).toString(), "header", "text");
        }
    }

    void addWidget(const QWidget &widget)
    {
        const char *owner = widget.metaObject()->className();
        add(widget.toolTip(), owner, "tool tip");
        add(widget.accessibleName(), owner, "name");
        add(widget.accessibleDescription(), owner, "description");
        if (widget.isWindow())
            add(widget.windowTitle(), owner, "title");
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            add(label->text(), owner, "text");
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            add(button->text(), owner, "text");
        } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(box->itemText(i), owner, "item");
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
            add(edit->placeholderText(), owner, "placeholder");
        } else if (const auto *spin = qobject_cast<const QSpinBox *>(&widget)) {
            add(spin->suffix(), owner, "suffix");
            add(spin->specialValueText(), owner, "special value");
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
                   view && view->model() && !view->parentWidget()->inherits("QComboBox")) {
            addHeader(*view->model(), Qt::Horizontal, view->model()->columnCount());
        }
        addActions(widget.actions());
    }

private:
    QSet<const QMenu *> m_menus;
};

QList<const QWidget *> shownIn(const QWidget &window)
{
    QList<const QWidget *> shown{&window};
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == &window)
            shown.append(widget);
    }
    return shown;
}

} // namespace

QList<VisibleTexts::Text> VisibleTexts::of(const QWidget &window)
{
    Collection collection;
    const QList<const QWidget *> shown = shownIn(window);
    for (const QWidget *widget : shown)
        collection.addWidget(*widget);
    return collection.texts;
}
