// SPDX-License-Identifier: MIT
#include "models/datasets/campaignboard.h"
#include "picture.h"
#include "samplewindow.h"
#include "ui/board/boardpanel.h"
#include "ui/look/look.h"
#include "windowscreens.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// The second table is not dialled, and a cell of the third has been chosen.
QPixmap boardWindow(int width, int height)
{
    SampleWindow sample;
    sample.window.resize(Look::px(width), Look::px(height));
    sample.openSandbox();
    sample.window.actions().board.setChecked(true);
    auto &table = *sample.window.findChild<BoardPanel *>()->findChild<QTableView *>();
    const QString idle = table.model()->index(1, CampaignBoard::TableColumn).data().toString();
    SandboxStore &store = sample.sandbox->store();
    for (const qint64 id : store.ids()) {
        if (store.field(id, SandboxField::ImportTable) == idle &&
            store.field(id, SandboxField::Status) == u"LIVE"_s)
            store.setField(id, SandboxField::Status, u"HOLD"_s);
    }
    sample.loader.refresh();
    sample.waitFor(DatasetLoader::State::Ready);
    sample.changes.markSeen();
    const QModelIndex cell = table.model()->index(2, CampaignBoard::LiveColumn);
    table.setCurrentIndex(cell);
    sample.filter(cell.data(CampaignBoard::FilterRole).toString());
    sample.selectRows(0, 1);
    SampleWindow::settle();
    return Picture::ofWindow(sample.window);
}

} // namespace

QPixmap WindowScreens::board()
{
    return boardWindow(1280, 800);
}

QPixmap WindowScreens::boardSmall()
{
    return boardWindow(900, 600);
}
