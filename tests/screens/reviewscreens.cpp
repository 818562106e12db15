// SPDX-License-Identifier: MIT
#include "picture.h"
#include "samplewindow.h"
#include "tests/support/quirkyaccount.h"
#include "ui/review/reviewdialog.h"
#include "windowscreens.h"

#include <QPointer>
#include <QPushButton>

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

} // namespace

QPixmap WindowScreens::review()
{
    SampleAccount account;
    SampleWindow sample;
    sample.connectTo(account.server.url());
    sample.waitFor(DatasetLoader::State::Ready);
    sample.stage(u"1"_s, Dataset::Status, u"HOLD"_s);
    sample.stage(u"1"_s, Dataset::Priority, u"85"_s);
    sample.stage(u"2"_s, Dataset::Status, u"HOLD"_s);
    sample.stage(u"3"_s, Dataset::Status, u"EXPIRED"_s);
    sample.stage(u"4"_s, Dataset::Description, u"Solar survey - detached homes"_s);
    account.datasets.setField(1, u"d_priority"_s, u"70"_s);
    sample.window.actions().review.trigger();
    sample.waitFor(ChangeRunner::Phase::Reviewed);
    return Picture::ofDialog(sample.window, sample.dialog<ReviewDialog>());
}

QPixmap WindowScreens::reviewSettled()
{
    SampleAccount account;
    SampleWindow sample;
    sample.connectTo(account.server.url());
    sample.waitFor(DatasetLoader::State::Ready);
    for (int id = 1; id <= 5; ++id)
        sample.stage(QString::number(id), Dataset::Priority, QString::number(40 + 5 * id));
    sample.stage(u"6"_s, Dataset::Status, u"LIVE"_s);
    sample.window.actions().review.trigger();
    sample.waitFor(ChangeRunner::Phase::Reviewed);
    // All at once: three take effect. Then one by one: the next is refused, and with the last but
    // one the line goes down, so that nothing can be read back.
    account.datasets.treatWrites({{.applies = 3, .says = QuirkyAccount::success()},
                                  {.applies = 0, .says = QuirkyAccount::refusal()},
                                  {.applies = 1, .says = RogueReply::closed()}});
    int reads = 0;
    const QPointer<ReviewDialog> dialog = &sample.dialog<ReviewDialog>();
    QObject::connect(&sample.runner, &ChangeRunner::rowsRead, dialog, [&] {
        if (++reads == 1)
            account.server.answerNext(QuirkyAccount::read(), {RogueReply::httpStatus(503)});
    });
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    sample.waitFor(ChangeRunner::Phase::Settled);
    return Picture::ofDialog(sample.window, *dialog);
}
