// SPDX-License-Identifier: MIT
#include "tests/support/matrixtable.h"
#include "tests/support/registeredtest.h"
#include "tests/support/windowreads.h"
#include "tests/support/windowwrites.h"
#include "ui/dialogs/signindialog.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

/// What stands in the window, what is kept and what is sent again when each of the requests is
/// answered with each fault.
///
/// One program goes through all of it, started again only to wait less for a silent server: each
/// cell ends with a server that is well, and the window doing its work by the button that it
/// offers.
class TestFaultMatrixWindow : public QObject
{
    Q_OBJECT

    using Kind = ApiError::Kind;
    using Request = WindowCell::Request;

private Q_SLOTS:
    void initTestCase();
    void cells_data();
    void cells();
    void nobodyListens();
    void cleanup();
    void cleanupTestCase();

private:
    void start(const RestClient::Limits &limits);

    RestClient::Limits m_limits;
    std::unique_ptr<DeskFixture> m_desk;
    MatrixTable m_table{{u"sign-in"_s, u"first read"_s, u"read"_s, u"update"_s,
                         u"update not done"_s, u"verify"_s, u"create"_s, u"create not done"_s}};
};

void TestFaultMatrixWindow::start(const RestClient::Limits &limits)
{
    m_limits = limits;
    m_desk = std::make_unique<DeskFixture>();
    ConnectionOptions options;
    options.limits = limits;
    options.hasTimeout = true;
    m_desk->startAgain(options);
}

void TestFaultMatrixWindow::initTestCase()
{
    DeskFixture::isolate();
    start(Fault::ofLists().constFirst().limits());
}

void TestFaultMatrixWindow::cleanup()
{
    if (QTest::currentTestFailed())
        start(m_limits); // so that one cell that fails is not the end of all others
}

void TestFaultMatrixWindow::cells_data()
{
    using enum WindowCell::Request;
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Request>("request");
    const auto add = [](const Fault &fault, std::initializer_list<Request> requests) {
        for (const Request request : requests)
            QTest::addRow("%s, %s", fault.name, QMetaEnum::fromType<Request>().valueToKey(request))
                << fault << request;
    };
    for (const Fault &fault : Fault::ofAnyReply()) {
        // Who turns a token away has done nothing. Long replies take long, and are all alike.
        if (fault.isLong())
            add(fault, {SignIn, Read});
        else if (fault.kind == Kind::SignIn)
            add(fault, {SignIn, FirstRead, Read, UpdateNotDone, Verify, CreateNotDone});
        else
            add(fault,
                {SignIn, FirstRead, Read, Update, UpdateNotDone, Verify, Create, CreateNotDone});
    }
    for (const Fault &fault : Fault::ofLists()) {
        if (fault.isLong())
            add(fault, {Read});
        else
            add(fault, {FirstRead, Read, Verify});
    }
}

void TestFaultMatrixWindow::cells()
{
    QFETCH(const Fault, fault);
    QFETCH(const Request, request);
    m_table.begin(fault.name, request);
    if (m_limits.silence != fault.limits().silence)
        start(fault.limits());
    std::unique_ptr<WindowCell> cell;
    if (request >= Request::Update)
        cell = std::make_unique<WindowWrites>(*m_desk, fault);
    else
        cell = std::make_unique<WindowReads>(*m_desk, fault);
    cell->run(request);
    if (!QTest::currentTestFailed())
        m_table.tell(fault.name, request, cell->told().left(15));
}

void TestFaultMatrixWindow::nobodyListens()
{
    DeskFixture &desk = *m_desk;
    for (const Request request : {Request::SignIn, Request::Read})
        m_table.begin("nobody listens", request);
    const QUrl url = desk.server().url();
    desk.stopServer();
    desk.window().actions().signIn.trigger();
    desk.submit(u"demo"_s, u"demo"_s, url);
    QTRY_VERIFY(!WindowCell::noticeOf(*desk.dialog<SignInDialog>()).isEmpty());
    m_table.tell("nobody listens", Request::SignIn,
                 WindowCell::noticeOf(*desk.dialog<SignInDialog>()).left(15));
    desk.startServer();
    QVERIFY(DeskFixture::click(*desk.dialog<SignInDialog>(), u"Sign in"_s));
    QTRY_VERIFY(!desk.dialog<SignInDialog>() && desk.state() == DatasetLoader::State::Ready);

    const QStringList rows = desk.shownIds();
    desk.stopServer();
    desk.window().actions().refresh.trigger();
    QTRY_COMPARE(desk.state(), DatasetLoader::State::Stale);
    QCOMPARE(desk.desk().loader.error().kind, Kind::Unreachable);
    QVERIFY(desk.message().startsWith(desk.desk().loader.error().sentence));
    QCOMPARE(desk.shownIds(), rows);
    desk.startServer(); // which does not know the token
    QVERIFY(DeskFixture::click(desk.window(), u"Retry"_s));
    QTRY_COMPARE(desk.state(), DatasetLoader::State::Ready);
    QCOMPARE(desk.message(), QString());
    m_table.tell("nobody listens", Request::Read, u"old rows"_s);
}

void TestFaultMatrixWindow::cleanupTestCase()
{
    m_table.print();
    m_desk.reset();
}

DIALDESK_TEST(TestFaultMatrixWindow)
#include "tst_faultmatrixwindow.moc"
