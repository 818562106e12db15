// SPDX-License-Identifier: MIT
#include "tests/support/windowaudit.h"

#include "tests/support/contrast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget)
{
    QAccessibleInterface *interface =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// For people: what it is, what it is called, and where it stands.
QString describe(const QWidget &widget)
{
    QString text = QString::fromLatin1(widget.metaObject()->className());
    if (const QString name = nameOf(widget); !name.isEmpty())
        text += u" “"_s + name + u'”';
    else if (!widget.objectName().isEmpty())
        text += u' ' + widget.objectName();
    for (const QWidget *up = widget.parentWidget(); up && !up->isWindow(); up = up->parentWidget())
        text += u" < "_s + QString::fromLatin1(up->metaObject()->className());
    return text;
}

QList<QWidget *> shownIn(const QWidget &window)
{
    QList<QWidget *> shown;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == &window &&
            !widget->visibleRegion().isEmpty())
            shown.append(widget);
    }
    return shown;
}

/// Whether \a widget is among buttons of which one is chosen, and Tab goes to one of them; the
/// arrow keys go on from there.
bool isOneOfAGroup(const QWidget &widget, const QSet<const QWidget *> &reached)
{
    const auto isChoice = [](const QAbstractButton *button) {
        return button && button->isCheckable() && (button->autoExclusive() || button->group());
    };
    if (!isChoice(qobject_cast<const QAbstractButton *>(&widget)))
        return false;
    const QList<QAbstractButton *> siblings =
        widget.parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    return std::any_of(siblings.begin(), siblings.end(),
                       [&isChoice, &reached](const QAbstractButton *sibling) {
                           return isChoice(sibling) && reached.contains(sibling);
                       });
}

QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key()).toUpper();
}

/// Says which of \a texts have a letter in common.
QStringList shared(const QStringList &texts, const QString &where)
{
    QMultiHash<QChar, QString> byLetter;
    for (const QString &text : texts) {
        if (const QChar letter = mnemonicOf(text); !letter.isNull())
            byLetter.insert(letter, text);
    }
    QStringList complaints;
    const QList<QChar> letters = byLetter.uniqueKeys();
    for (const QChar letter : letters) {
        if (byLetter.count(letter) > 1)
            complaints.append(where + u": "_s + letter + u" is "_s +
                              QStringList(byLetter.values(letter)).join(u" and "_s));
    }
    return complaints;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

void addMenus(const QList<QAction *> &actions, QSet<const QMenu *> &menus)
{
    for (const QAction *action : actions) {
        const QMenu *menu = action->menu();
        if (menu && !menus.contains(menu)) {
            menus.insert(menu);
            addMenus(menu->actions(), menus);
        }
    }
}

/// By how much a text is wider or higher than its place.
QSize missing(const QWidget &widget)
{
    const QFontMetrics metrics(widget.font());
    const auto wide = [&metrics](const QString &text, int room) {
        const QString shown = QString(text).replace(u'\t', u' ');
        return QSize(metrics.size(Qt::TextShowMnemonic, shown).width() - room, 0);
    };
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const QRect room = label->contentsRect();
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width()) - label->height()};
        return metrics.size(Qt::TextShowMnemonic, label->text()) - room.size() - QSize(0, 2);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool hasText = !button->text().isEmpty() &&
                             !(tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width();
        return hasText ? wide(button->text(), button->width() - icon) : QSize();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = false;
        const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                        QStyle::SC_ComboBoxEditField, box);
        if (box->toolTip().contains(box->currentText()))
            return {}; // a name may be as long as it likes
        return wide(box->currentText(), room.width());
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget); edit && edit->text().isEmpty())
        return wide(edit->placeholderText(), edit->contentsRect().width() -
                                                 edit->textMargins().left() -
                                                 edit->textMargins().right());
    return {};
}

} // namespace

QStringList WindowAudit::nameless(QWidget &window)
{
    QStringList complaints;
    const QList<QWidget *> shown = shownIn(window);
    for (const QWidget *widget : shown) {
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() &&
            nameOf(*widget).trimmed().isEmpty())
            complaints.append(describe(*widget) + u" has no name"_s);
    }
    return complaints;
}

QStringList WindowAudit::beyondTab(QWidget &window)
{
    QSet<QWidget *> expected;
    const QList<QWidget *> shown = shownIn(window);
    for (QWidget *widget : shown) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy())
            expected.insert(widget);
    }
    if (expected.isEmpty())
        return {};
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {u"The window can't be active"_s};
    QWidget *const start = *expected.begin();
    start->setFocus(Qt::TabFocusReason);
    QSet<const QWidget *> reached;
    const QWidget *before = start;
    const qsizetype links = 100; // of a page, which are stops of their own
    for (qsizetype step = 0; step < shown.size() + links; ++step) {
        QWidget *focus = window.focusWidget();
        if (!focus || (focus == start && before != start))
            break;
        reached.insert(focus);
        before = focus;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList complaints;
    if (window.focusWidget() != start)
        complaints.append(u"Tab does not come back to "_s + describe(*start));
    for (const QWidget *widget : std::as_const(expected)) {
        if (!reached.contains(widget) && !isOneOfAGroup(*widget, reached))
            complaints.append(u"Tab does not reach "_s + describe(*widget));
    }
    return complaints;
}

QStringList WindowAudit::sharedMnemonics(const QWidget &window)
{
    QStringList ofWindow;
    QSet<const QMenu *> menus;
    const QList<QWidget *> shown = shownIn(window);
    for (const QWidget *widget : shown) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            ofWindow.append(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            ofWindow.append(label->text());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            ofWindow += textsOf(bar->actions());
            addMenus(bar->actions(), menus);
        }
        addMenus(widget->actions(), menus);
    }
    if (const auto *menu = qobject_cast<const QMenu *>(&window))
        menus.insert(menu);
    QStringList complaints = shared(ofWindow, u"window"_s);
    for (const QMenu *menu : std::as_const(menus))
        complaints += shared(textsOf(menu->actions()), u"menu "_s + menu->title());
    return complaints;
}

QStringList WindowAudit::faint(QWidget &window)
{
    QStringList complaints;
    const Contrast contrast(window);
    const auto check = [&complaints, &contrast, &window](const QWidget &widget, const QRect &place,
                                                         const QString &text) {
        const double found =
            contrast.within(QRect(widget.mapTo(&window, place.topLeft()), place.size()));
        if (found < 4.5)
            complaints.append(
                u"“%1” has %2:1, %3"_s.arg(text).arg(found, 0, 'f', 1).arg(describe(widget)));
    };
    const QList<QWidget *> shown = shownIn(window);
    for (const QWidget *widget : shown) {
        if (!widget->isEnabled())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget);
            label && !label->text().isEmpty())
            check(*label, label->contentsRect(), label->text());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QMargins edge(5, 5, 5, 5); // of which the corners show what is behind
        if (button && !button->text().isEmpty())
            check(*button, button->rect() - edge, button->text());
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model())
            continue;
        for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
            for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = view->model()->index(row, column, view->rootIndex());
                const QRect place = view->visualRect(index) & view->viewport()->rect();
                if (place.width() > 30 && place.height() > 15 &&
                    !index.data().toString().isEmpty() && (index.flags() & Qt::ItemIsEnabled))
                    check(*view->viewport(), place, index.data().toString());
            }
        }
    }
    return complaints;
}

QStringList WindowAudit::clipped(const QWidget &window)
{
    QStringList complaints;
    const QList<QWidget *> shown = shownIn(window);
    for (const QWidget *widget : shown) {
        const QSize lack = missing(*widget);
        if (lack.width() > 2 || lack.height() > 1)
            complaints.append(u"%1 lacks %2 × %3"_s.arg(describe(*widget))
                                  .arg(qMax(0, lack.width()))
                                  .arg(qMax(0, lack.height())));
        const QWidget *parent = widget->parentWidget();
        const bool isScrolled = parent->objectName() == "qt_scrollarea_viewport"_L1;
        if (!isScrolled && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            complaints.append(describe(*widget) + u" reaches beyond its surroundings"_s);
    }
    return complaints;
}
