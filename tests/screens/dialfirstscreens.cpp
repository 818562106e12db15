// SPDX-License-Identifier: MIT
#include "picture.h"
#include "samplewindow.h"
#include "tests/support/callfloor.h"
#include "ui/dialfirst/dialfirstdialog.h"
#include "ui/look/look.h"
#include "windowscreens.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A run over a floor with the names of the design.
struct DialSample
{
    DialSample()
    {
        const QStringList names{u"Contract end in 7 days"_s,     u"Contract end in 14 days"_s,
                                u"Spring renewals - south"_s,    u"Spring renewals - midlands"_s,
                                u"Spring renewals - Scotland"_s, u"Spring renewals - Wales"_s,
                                u"Spring renewals - islands"_s,  u"Spring renewals - east"_s};
        for (int id = 1; id <= CallFloor::elsewhere; ++id) {
            floor.account.setField(id, u"import_table"_s, u"renewals_2026"_s);
            floor.account.setField(id, u"d_priority"_s, QString::number(qMax(0, 93 - 3 * id)));
        }
        for (int id = 1; id <= names.size(); ++id)
            floor.account.setField(id, u"description"_s, names.at(id - 1));
        floor.account.setField(CallFloor::wanted, u"description"_s, u"Spring renewals - north"_s);
        floor.account.setField(CallFloor::wanted, u"d_priority"_s, u"85"_s);
        floor.account.setField(CallFloor::elsewhere, u"import_table"_s, u"loyalty"_s);
        window.window.resize(Look::px(1280), Look::px(800));
        window.connectTo(floor.server.url());
        window.waitFor(DatasetLoader::State::Ready);
        run.setApi(&connection.api(), u"account"_s);
        effect.setApi(&connection.api());
        dialog.open();
        run.plan({QString::number(CallFloor::wanted)}, DialFirstPlan::Scope::Table);
        waitFor([this] { return run.phase() == DialFirst::Phase::Planned; });
    }
    static void waitFor(const std::function<bool()> &condition)
    {
        if (!QTest::qWaitFor(condition, 20'000))
            qFatal("Dial first never came so far.");
    }
    /// Until \a part of a request has come, which is not answered then.
    void runUntil(const QByteArray &part, const RogueReply &reply = RogueReply::silence())
    {
        const auto isThere = std::make_shared<bool>(false);
        floor.server.setMeddler([isThere, reply, part](int, const RogueRequest &request,
                                                       const std::function<RogueReply()> &answer) {
            *isThere = *isThere || request.body.contains(part);
            const RogueReply good = answer();
            return *isThere ? reply : good;
        });
        run.start();
        waitFor([&] { return *isThere || run.phase() != DialFirst::Phase::Running; });
    }
    QPixmap picture()
    {
        SampleWindow::settle();
        return Picture::ofDialog(window.window, dialog);
    }

    CallFloor floor;
    SampleWindow window;
    Connection connection{*ServerAddress::parse(floor.server.url().toString()),
                          SampleWindow::demo(),
                          WireFormat::Json,
                          {}};
    DialFirstStore store{QString()};
    DialFirst run{store, window.history};
    DialFirstEffect effect;
    DialFirstDialog dialog{run, effect, &window.window};
};

} // namespace

QPixmap WindowScreens::dialFirst()
{
    return DialSample().picture();
}

QPixmap WindowScreens::dialFirstRunning()
{
    DialSample sample;
    sample.runUntil("LIVE");
    return sample.picture();
}

QPixmap WindowScreens::dialFirstStopped()
{
    DialSample sample;
    sample.runUntil("LIVE", RogueReply::closed());
    sample.waitFor([&sample] { return sample.run.phase() == DialFirst::Phase::Interrupted; });
    return sample.picture();
}

QPixmap WindowScreens::dialFirstResumed()
{
    DialSample sample;
    sample.runUntil("LIVE", RogueReply::closed());
    sample.waitFor([&sample] { return sample.run.phase() == DialFirst::Phase::Interrupted; });
    sample.floor.server.setMeddler(
        [](int, const RogueRequest &request, const std::function<RogueReply()> &answer) {
            return request.verb == "POST" ? RogueReply::silence() : answer();
        });
    const int posts = sample.floor.server.count(QuirkyAccount::update());
    sample.run.resume(DialFirstPlan::Goal::Finish);
    sample.waitFor([&] { return sample.floor.server.count(QuirkyAccount::update()) > posts; });
    return sample.picture();
}

QPixmap WindowScreens::dialFirstDone()
{
    DialSample sample;
    // None before, and 37 of 41 since.
    int asked = 0;
    sample.floor.server.answer(u"calls "_s, [&asked](const RogueRequest &) {
        return RogueReply::of(asked++ == 0
                                  ? R"({"success":true,"list":[{"dsid":"1","nc_out":"64"}]})"
                                  : R"({"success":true,"list":[{"dsid":"31","nc_out":"37"},)"
                                    R"({"dsid":"1","nc_out":"4"}]})");
    });
    sample.run.start();
    sample.waitFor([&sample] { return sample.effect.text().contains(QLocale().toString(37)); });
    return sample.picture();
}
