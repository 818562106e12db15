// SPDX-License-Identifier: MIT
#pragma once

#include "app/application.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/support/memorykeychain.h"

#include <QTest>

#include <optional>

class DatasetView;

/// The whole program over a sandbox of the test's own, driven by mouse and keys as people drive it.
///
/// Widgets are found by what they are and what a screen reader calls them, never by place.
class DeskFixture
{
public:
    /// Keeps settings and files of the tests away from those of the user. Call it once, first.
    static void isolate();

    /// A program that was never started before, or, with \a keepSettings, one that was.
    explicit DeskFixture(bool keepSettings = false);
    ~DeskFixture();

    /// The visible widget of that type that is called so, or nullptr. Mnemonics and keys in a text
    /// do not count.
    template<typename Widget>
    static Widget *find(const QWidget &root, const QString &name);
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return find<Widget>(window(), name);
    }
    /// The open dialog of that type, or nullptr.
    template<typename Dialog>
    Dialog *dialog();
    /// The dialog that a key combination in the main window opens, or nullptr where none does.
    template<typename Dialog>
    Dialog *open(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);

    /// Presses the button in the middle; false where there is no such button, or it is disabled.
    static bool click(const QWidget &root, const QString &button);
    bool click(const QString &button) { return click(window(), button); }
    /// Replaces what is in the field.
    static void type(QWidget *field, const QString &text);
    /// A key combination in the main window.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    /// Fills in the sign-in dialog with the address of the sandbox, or another one, and submits it.
    void submit(const QString &user, const QString &key, const QUrl &url = {});
    /// Signs in, and returns once the rows are there.
    bool signIn(const QUrl &url = {});
    /// Ends the program and starts it anew, over the same sandbox.
    void startAgain(const ConnectionOptions &options = {});

    QModelIndex cell(const QString &id, Dataset::Field field);
    void clickCell(const QString &id, Dataset::Field field, Qt::KeyboardModifiers modifiers = {});
    /// Types the value into the cell, of description or priority; false where it is not staged
    /// then.
    bool stage(const QString &id, Dataset::Field field, const QString &value);
    /// The staged value, or null where none is.
    QString staged(const QString &id, Dataset::Field field);
    /// Ids of the datasets in the table, from the top.
    QStringList shownIds();
    /// Ids for which \a wanted holds in the store, in ascending order.
    QStringList storedIds(const std::function<bool(qint64)> &wanted);
    /// At least \a fewest of that status, whose priority can be raised.
    QStringList someIds(const QString &status, int fewest);
    QString stored(const QString &id, SandboxField field);
    void storeAsColleague(const QString &id, SandboxField field, const QString &value);
    /// All that is said in the bars above the table.
    QString message();

    void stopServer() { m_server.reset(); }
    /// Starts a new server on the port of the first.
    void startServer();

    MainWindow &window() { return m_app->window(); }
    DatasetView &view();
    const Desk &desk() { return m_app->desk(); }
    IdleLock &idleLock() { return m_app->idleLock(); }
    /// Null until it was wanted.
    GuideWindow *guide() { return m_app->guide(); }
    DatasetLoader::State state() { return desk().loader.state(); }
    SandboxServer &server() { return *m_server; }
    MemoryKeychain keychain;
    /// "token get", "ecnow_datasets read" and so on, as the server answered them.
    QStringList requests;

private:
    std::unique_ptr<SandboxServer> m_server;
    quint16 m_port = 0;
    std::unique_ptr<Application> m_app;
};

/// What a widget is called: its accessible name, or its text.
QString spokenName(const QWidget &widget);

template<typename Widget>
Widget *DeskFixture::find(const QWidget &root, const QString &name)
{
    const QList<Widget *> widgets = root.findChildren<Widget *>();
    const auto found = std::find_if(widgets.cbegin(), widgets.cend(), [&name](Widget *widget) {
        return widget->isVisible() && spokenName(*widget) == name;
    });
    return found == widgets.cend() ? nullptr : *found;
}

template<typename Dialog>
Dialog *DeskFixture::dialog()
{
    const QList<Dialog *> dialogs = window().template findChildren<Dialog *>();
    const auto found = std::find_if(dialogs.cbegin(), dialogs.cend(),
                                    [](Dialog *dialog) { return dialog->isVisible(); });
    return found == dialogs.cend() ? nullptr : *found;
}

template<typename Dialog>
Dialog *DeskFixture::open(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    press(key, modifiers);
    return QTest::qWaitFor([this] { return dialog<Dialog>() != nullptr; }) ? dialog<Dialog>()
                                                                           : nullptr;
}
