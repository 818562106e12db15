// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"

#include "app/datafolder.h"
#include "app/translation.h"
#include "tests/support/awaited.h"
#include "ui/dialogs/signindialog.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

QString spokenName(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    return text.section(u'\t', 0, 0).remove(u'&');
}

void DeskFixture::isolate()
{
    static const QTemporaryDir folder;
    // Tests run side by side, so a folder that they share will not do.
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(u"dialdesk"_s);
    QCoreApplication::setApplicationName(u"dialdesk"_s);
    // Several programs come and go in one test.
    QApplication::setQuitOnLastWindowClosed(false);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    static const Translation translation; // for the plurals
}

DeskFixture::DeskFixture(bool keepSettings)
{
    if (!keepSettings) {
        QSettings().clear();
        QDir(DataFolder::path()).removeRecursively();
    }
    startServer();
    startAgain();
}

DeskFixture::~DeskFixture() = default;

void DeskFixture::startAgain(const ConnectionOptions &options)
{
    m_app.reset();
    m_app = std::make_unique<Application>(options, keychain);
    QSignalSpy painted(&window(), &MainWindow::firstPainted);
    m_app->start();
    if (!painted.wait(patienceMs))
        qFatal("The window never came up.");
}

void DeskFixture::startServer()
{
    m_server = std::make_unique<SandboxServer>(SandboxOptions{.port = m_port});
    if (!m_server->listen())
        qFatal("The sandbox can't listen: %s", qPrintable(m_server->errorString()));
    m_port = static_cast<quint16>(m_server->url().port());
    QObject::connect(m_server.get(), &SandboxServer::requestHandled, m_server.get(),
                     [this](const QString &script, const QString &method, const QString &action,
                            const QString &verb) {
                         const bool isToken = script == u"token.php"_s;
                         requests.append((isToken ? u"token"_s : method) + u' ' + action);
                         // Name, key and token of a sign-in may never stand in a URL.
                         if (isToken && verb != u"POST"_s)
                             qFatal("A sign-in came as %s.", qPrintable(verb));
                     });
}

bool DeskFixture::click(const QWidget &root, const QString &button)
{
    auto *found = find<QAbstractButton>(root, button);
    if (!found || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

void DeskFixture::type(QWidget *field, const QString &text)
{
    QTest::mouseClick(field, Qt::LeftButton);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void DeskFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()))
        qFatal("The window can't be brought to the front.");
    QWidget *focus = window().focusWidget();
    QTest::keyClick(focus ? focus : &window(), key, modifiers);
}

void DeskFixture::submit(const QString &user, const QString &key, const QUrl &url)
{
    auto &dialog = *this->dialog<SignInDialog>();
    if (auto *accounts = find<QComboBox>(dialog, u"Account"_s)) {
        accounts->setFocus();
        QTest::keyClick(accounts, Qt::Key_Home);
        QTest::keyClick(accounts, Qt::Key_End); // another one
    }
    auto *servers = find<QComboBox>(dialog, u"Server"_s);
    servers->setFocus();
    QTest::keyClick(servers, Qt::Key_End); // the custom one
    type(find<QLineEdit>(dialog, u"Server URL"_s),
         (url.isEmpty() ? server().url() : url).toString());
    type(find<QLineEdit>(dialog, u"User name"_s), user);
    type(find<QLineEdit>(dialog, u"API key"_s), key);
    click(dialog, u"Sign in"_s);
}

bool DeskFixture::signIn(const QUrl &url)
{
    if (!dialog<SignInDialog>())
        window().actions().signIn.trigger();
    submit(u"demo"_s, u"demo"_s, url);
    return QTest::qWaitFor([this] { return !dialog<SignInDialog>(); }, 20'000) &&
           QTest::qWaitFor([this] { return state() == DatasetLoader::State::Ready; }, 20'000);
}

DatasetView &DeskFixture::view()
{
    return window().pane().view();
}

QModelIndex DeskFixture::cell(const QString &id, Dataset::Field field)
{
    const QAbstractItemModel &model = *view().model();
    const QModelIndexList found =
        model.match(model.index(0, 0), DatasetModel::IdRole, id, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.first().siblingAtColumn(field);
}

void DeskFixture::clickCell(const QString &id, Dataset::Field field,
                            Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = cell(id, field);
    view().scrollTo(index);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers,
                      view().visualRect(index).center());
}

QStringList DeskFixture::shownIds()
{
    QStringList ids;
    for (int row = 0; row < view().model()->rowCount(); ++row)
        ids.append(view().model()->index(row, 0).data(DatasetModel::IdRole).toString());
    return ids;
}

QStringList DeskFixture::storedIds(const std::function<bool(qint64)> &wanted)
{
    QStringList ids;
    for (const qint64 id : server().store().ids()) {
        if (wanted(id))
            ids.append(QString::number(id));
    }
    return ids;
}

QStringList DeskFixture::someIds(const QString &status, int fewest)
{
    const QStringList ids = storedIds([this, &status](qint64 id) {
        // Priority 100 belongs to callbacks, and 80 and above leaves no room to raise it.
        return server().store().field(id, SandboxField::Status) == status &&
               server().store().field(id, SandboxField::Priority).toInt() < 80;
    });
    if (ids.size() < fewest)
        qFatal("The sandbox has too few datasets of that status.");
    return ids;
}

QString DeskFixture::stored(const QString &id, SandboxField field)
{
    return server().store().field(id.toLongLong(), field);
}

void DeskFixture::storeAsColleague(const QString &id, SandboxField field, const QString &value)
{
    if (!server().store().setField(id.toLongLong(), field, value))
        qFatal("There is no such dataset.");
}

bool DeskFixture::stage(const QString &id, Dataset::Field field, const QString &value)
{
    clickCell(id, field);
    press(Qt::Key_F2);
    QWidget *editor = window().focusWidget();
    if (editor == &view())
        return false;
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, value);
    QTest::keyClick(editor, Qt::Key_Return);
    // The view takes the value, and the focus, when control returns to the event loop.
    if (!QTest::qWaitFor([this] { return view().hasFocus(); }))
        return false;
    return staged(id, field) == value;
}

QString DeskFixture::staged(const QString &id, Dataset::Field field)
{
    const StagedEdit *edit = desk().edits.find(id, field);
    return edit ? edit->value : QString();
}

QString DeskFixture::message()
{
    QStringList texts;
    const QList<MessageBar *> bars = window().findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        if (bar->isVisible())
            texts.append(bar->text());
    }
    return texts.join(u' ');
}
