// SPDX-License-Identifier: MIT
#include "picture.h"
#include "samplewindow.h"
#include "ui/look/look.h"
#include "windowscreens.h"

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    int row; ///< of the table
    Dataset::Field field;
    QString before;
    QString after;
    HistoryEntry::Outcome outcome = HistoryEntry::Outcome::Confirmed;
    QString detail;
};

void remember(SampleWindow &sample, const QList<Line> &lines)
{
    sample.history.setOwner({u"Sandbox"_s, {}, u"demo"_s});
    for (const Line &line : lines) {
        HistoryEntry entry;
        entry.dataset = sample.idAt(line.row);
        entry.field = line.field;
        entry.before = line.before;
        entry.after = line.after;
        entry = sample.history.record({entry}).first();
        entry.outcome = line.outcome;
        entry.detail = line.detail;
        if (entry.outcome != HistoryEntry::Outcome::Pending)
            sample.history.settle({entry});
    }
}

QPixmap historyWindow(int width, int height)
{
    SampleWindow sample;
    sample.window.resize(Look::px(width), Look::px(height));
    sample.openSandbox();
    sample.filter(u"status:live priority>=30"_s);
    remember(sample,
             {
                 {3, Dataset::Priority, u"40"_s, u"60"_s},
                 {3, Dataset::Status, u"HOLD"_s, u"LIVE"_s},
                 {9, Dataset::Status, u"LIVE"_s, u"EXPIRED"_s, HistoryEntry::Outcome::Failed,
                  u"The server refused it. (Record id [9] is locked.)"_s},
                 {5, Dataset::Description, u"Renewals N"_s, u"Spring renewals - north"_s},
                 {6, Dataset::Priority, u"70"_s, u"75"_s, HistoryEntry::Outcome::Unknown,
                  u"Whether it took effect could not be read back."_s},
                 {3, Dataset::Description, u"Yorkshire"_s, u"Lost to competitor - Yorkshire"_s},
                 {7, Dataset::Priority, u"20"_s, u"35"_s, HistoryEntry::Outcome::Pending},
             });
    sample.selectRows(3, 1);
    sample.window.actions().history.setChecked(true);
    SampleWindow::settle();
    SampleWindow::settle();
    return Picture::ofWindow(sample.window);
}

} // namespace

QPixmap WindowScreens::history()
{
    return historyWindow(1280, 800);
}

QPixmap WindowScreens::historySmall()
{
    return historyWindow(900, 600);
}
