// SPDX-License-Identifier: MIT
#include "picture.h"
#include "samplewindow.h"
#include "tests/support/quirkyaccount.h"
#include "ui/look/look.h"
#include "ui/review/reviewdialog.h"
#include "windowscreens.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Eight datasets with the names of the design, each in the campaign table "leads".
struct SampleAccount
{
    SampleAccount()
    {
        const QStringList names = {
            u"Spring renewals - north"_s,       u"Boiler cover - lapsed"_s,
            u"Broadband bundle - cold leads"_s, u"Solar survey - detached"_s,
            u"Direct debit failed - first"_s,   u"Landlords - new tenancy"_s};
        for (int id = 1; id <= names.size(); ++id)
            datasets.setField(id, u"description"_s, names.at(id - 1));
        for (int id = 3; id <= names.size(); ++id)
            datasets.setField(id, u"d_status"_s, u"HOLD"_s);
    }

    RogueServer server;
    QuirkyAccount datasets{server, 6};
};

/// The window with its review over a sample account.
struct ReviewSample
{
    explicit ReviewSample(int width = 1280, int height = 800)
    {
        window.window.resize(Look::px(width), Look::px(height));
    }

    void read()
    {
        window.connectTo(account.server.url(), SampleWindow::demo(), std::chrono::seconds(1));
        window.waitFor(DatasetLoader::State::Ready);
    }
    void stage(int id, Dataset::Field field, const QString &value)
    {
        window.stage(QString::number(id), field, value);
    }
    void stageSix()
    {
        for (int id = 1; id <= 4; ++id)
            stage(id, Dataset::Priority, QString::number(40 + 5 * id));
        stage(5, Dataset::Description, u"Direct debit failed - first call"_s);
        stage(6, Dataset::Status, u"LIVE"_s);
    }
    void open()
    {
        window.window.actions().review.trigger();
        window.waitFor(ChangeRunner::Phase::Reviewed);
    }
    ReviewDialog &dialog() { return window.dialog<ReviewDialog>(); }
    void post()
    {
        for (QPushButton *button : dialog().findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button->click();
        }
    }
    void press(const QString &name)
    {
        for (QPushButton *button : dialog().findChildren<QPushButton *>()) {
            if (button->accessibleName() == name)
                return button->click();
        }
    }
    static void waitFor(const std::function<bool()> &condition)
    {
        if (!QTest::qWaitFor(condition, 20'000))
            qFatal("The review never came so far.");
    }
    QPixmap picture()
    {
        SampleWindow::settle();
        return Picture::ofDialog(window.window, dialog());
    }

    SampleAccount account;
    SampleWindow window;
};

} // namespace

QPixmap WindowScreens::review()
{
    ReviewSample sample;
    sample.account.datasets.setField(1, u"description"_s, u"Renewals N"_s);
    sample.account.datasets.setField(2, u"import_table"_s, u"boiler_cover"_s);
    sample.read();
    sample.stage(1, Dataset::Description, u"Spring renewals - north"_s);
    sample.stage(1, Dataset::Priority, u"85"_s);
    sample.stage(2, Dataset::Status, u"HOLD"_s);
    sample.stage(3, Dataset::Status, u"EXPIRED"_s);
    sample.account.datasets.setField(1, u"d_priority"_s, u"70"_s);
    sample.open();
    sample.window.runner.chooseMine(1, true);
    return sample.picture();
}

QPixmap WindowScreens::reviewConflicts()
{
    ReviewSample sample;
    sample.read();
    sample.window.window.setAccount({.name = u"EU contact centre"_s, .isProduction = true});
    for (int id = 1; id <= 4; ++id)
        sample.stage(id, Dataset::Priority, QString::number(60 + id));
    sample.stage(5, Dataset::Description, u"Direct debit failed - first call, evenings only"_s);
    for (int id = 1; id <= 3; ++id)
        sample.account.datasets.setField(id, u"d_priority"_s, QString::number(30 + id));
    sample.account.datasets.setField(4, u"d_priority"_s, u"64"_s);
    sample.account.datasets.setField(5, u"description"_s,
                                     u"Direct debit failed - first call, <b>mornings</b> only"_s);
    sample.open();
    sample.window.runner.chooseMine(0, true);
    sample.window.runner.chooseMine(1, false);
    return sample.picture();
}

QPixmap WindowScreens::reviewSmall()
{
    ReviewSample sample(900, 600);
    sample.account.datasets.setField(3, u"description"_s,
                                     u"Broadband bundle - cold leads, left in spring & summer"_s);
    sample.read();
    sample.stage(1, Dataset::Priority, u"85"_s);
    sample.stage(3, Dataset::Status, u"EXPIRED"_s);
    sample.stage(4, Dataset::Priority, u"85"_s);
    sample.stage(5, Dataset::Description, u"Direct debit failed - first call, evenings only"_s);
    sample.account.datasets.setField(1, u"d_priority"_s, u"70"_s);
    sample.account.datasets.setField(
        5, u"description"_s, u"Direct debit failed - first call, on no account before noon"_s);
    sample.open();
    return sample.picture();
}

QPixmap WindowScreens::reviewPosting()
{
    ReviewSample sample;
    sample.read();
    sample.stageSix();
    sample.open();
    // Together three take; then one by one, the second without an answer.
    sample.account.datasets.treatWrites({{.applies = 3, .says = QuirkyAccount::success()},
                                         {.applies = 0, .says = QuirkyAccount::refusal()},
                                         {.applies = 0, .says = RogueReply::silence()}});
    sample.post();
    sample.waitFor([&sample] { return sample.account.server.count(QuirkyAccount::update()) == 3; });
    return sample.picture();
}

QPixmap WindowScreens::reviewFailed()
{
    ReviewSample sample;
    sample.read();
    sample.stageSix();
    sample.open();
    sample.account.datasets.treatWrites({{.applies = 3, .says = QuirkyAccount::success()}});
    sample.account.datasets.refuse(4);
    sample.account.datasets.refuse(6);
    sample.post();
    sample.window.waitFor(ChangeRunner::Phase::Settled);
    sample.press(u"Details of dataset 4, Priority"_s);
    return sample.picture();
}

QPixmap WindowScreens::reviewUnknown()
{
    ReviewSample sample;
    sample.read();
    sample.stageSix();
    sample.open();
    // All at once: three take effect. Then one by one: the next is refused, and with the last but
    // one the line goes down, so that nothing can be read back.
    sample.account.datasets.treatWrites({{.applies = 3, .says = QuirkyAccount::success()},
                                         {.applies = 0, .says = QuirkyAccount::refusal()},
                                         {.applies = 1, .says = RogueReply::silence()}});
    int reads = 0;
    QObject::connect(&sample.window.runner, &ChangeRunner::rowsRead, &sample.dialog(), [&] {
        if (++reads == 1)
            sample.account.server.answerNext(QuirkyAccount::read(), {RogueReply::httpStatus(503)});
    });
    sample.post();
    sample.window.waitFor(ChangeRunner::Phase::Settled);
    return sample.picture();
}
