// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "ui/deskactions.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TestShortcutsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryKeyOfTheMenusOnce();
    void groupsAsTheMenusDo();
    void noKeyMeansTwoThings();
    void findsByWordKeyAndGroup_data();
    void findsByWordKeyAndGroup();
    void scrollsFromTheSearch();
    void versionsCanBeCopied();

private:
    static QStringList shown(const ShortcutsDialog &dialog);
    static QList<QAction *> actionsUnder(const QList<QAction *> &actions);
};

QStringList TestShortcutsDialog::shown(const ShortcutsDialog &dialog)
{
    QStringList lines;
    const auto *list = dialog.findChild<QTreeWidget *>();
    for (int group = 0; group < list->topLevelItemCount(); ++group) {
        const QTreeWidgetItem *item = list->topLevelItem(group);
        for (int line = 0; line < item->childCount() && !item->isHidden(); ++line) {
            if (!item->child(line)->isHidden())
                lines.append(item->child(line)->text(0));
        }
    }
    return lines;
}

QList<QAction *> TestShortcutsDialog::actionsUnder(const QList<QAction *> &actions)
{
    QList<QAction *> all;
    for (QAction *action : actions) {
        if (action->menu())
            all += actionsUnder(action->menu()->actions());
        else if (!all.contains(action))
            all.append(action);
    }
    return all;
}

void TestShortcutsDialog::hasEveryKeyOfTheMenusOnce()
{
    DeskActions actions;
    QMenuBar menuBar;
    actions.addMenusTo(menuBar);
    QStringList expected;
    QSet<const QAction *> seen;
    const QList<QAction *> all = actionsUnder(menuBar.actions());
    for (const QAction *action : all) {
        if (!action->shortcut().isEmpty() && !seen.contains(action))
            expected.append(action->shortcut().toString(QKeySequence::NativeText));
        seen.insert(action);
    }
    QStringList found;
    const QList<ShortcutList::Group> groups = ShortcutList::of(menuBar);
    for (const ShortcutList::Group &group : groups) {
        for (const ShortcutList::Line &line : group.lines)
            found.append(line.keys.section(u", "_s, 0, 0));
    }
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void TestShortcutsDialog::groupsAsTheMenusDo()
{
    DeskActions actions;
    QMenuBar menuBar;
    actions.addMenusTo(menuBar);
    const QList<ShortcutList::Group> groups = ShortcutList::of(menuBar);
    QStringList titles;
    for (const ShortcutList::Group &group : groups)
        titles.append(group.title);
    QCOMPARE(titles.first(), u"File"_s);
    QVERIFY(titles.contains(u"Edit"_s));
    QCOMPARE(titles.last(), u"Help"_s);
    QCOMPARE(groups.first().lines.first().text, u"New dataset"_s);
    // Changed where it is defined, it is another one here.
    actions.exportList.setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_9);
    const ShortcutList::Group file = ShortcutList::of(menuBar).first();
    QVERIFY(std::any_of(file.lines.begin(), file.lines.end(), [&actions](const auto &line) {
        return line.keys == actions.exportList.shortcut().toString(QKeySequence::NativeText);
    }));
}

void TestShortcutsDialog::noKeyMeansTwoThings()
{
    DeskActions actions;
    QMenuBar menuBar;
    actions.addMenusTo(menuBar);
    QHash<QKeySequence, const QAction *> owners;
    const QList<QAction *> all = actionsUnder(menuBar.actions());
    for (const QAction *action : all) {
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            QVERIFY2(!owners.contains(key) || owners.value(key) == action,
                     qPrintable(key.toString()));
            owners.insert(key, action);
        }
    }
}

void TestShortcutsDialog::findsByWordKeyAndGroup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("all") << QString() << QStringList{u"Copy"_s, u"Paste"_s, u"First row"_s};
    QTest::newRow("word") << u"pAs"_s << QStringList{u"Paste"_s};
    QTest::newRow("key") << u"ctrl+c"_s << QStringList{u"Copy"_s};
    QTest::newRow("group") << u"table"_s << QStringList{u"First row"_s};
    QTest::newRow("nothing") << u"zebra"_s << QStringList();
}

void TestShortcutsDialog::findsByWordKeyAndGroup()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, lines);
    ShortcutsDialog dialog({{u"Edit"_s, {{u"Copy"_s, u"Ctrl+C"_s}, {u"Paste"_s, u"Ctrl+V"_s}}},
                            {u"In the table"_s, {{u"First row"_s, u"Ctrl+Home"_s}}}});
    dialog.open();
    QTest::keyClicks(dialog.focusWidget(), text);
    QCOMPARE(shown(dialog), lines);
}

void TestShortcutsDialog::scrollsFromTheSearch()
{
    ShortcutsDialog dialog({{u"Edit"_s, {{u"Copy"_s, u"Ctrl+C"_s}, {u"Paste"_s, u"Ctrl+V"_s}}}});
    dialog.open();
    auto *list = dialog.findChild<QTreeWidget *>();
    const QTreeWidgetItem *before = list->currentItem();
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Down);
    QVERIFY(list->currentItem() != before);
}

void TestShortcutsDialog::versionsCanBeCopied()
{
    AboutDialog dialog;
    dialog.open();
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    const auto copy = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().remove(u'&') == u"Copy versions"_s;
    });
    QVERIFY(copy != buttons.end());
    QTest::mouseClick(*copy, Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const char *name : {"Dialdesk", "Qt", "SQLite", "simdjson"}) {
        const QRegularExpression line(u"^%1 \\d+\\.\\d+\\.\\d+"_s.arg(QString::fromLatin1(name)),
                                      QRegularExpression::MultilineOption);
        QVERIFY2(copied.contains(line), name);
    }
}

DIALDESK_TEST(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
