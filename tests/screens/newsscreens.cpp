// SPDX-License-Identifier: MIT
#include "picture.h"
#include "samplewindow.h"
#include "ui/look/look.h"
#include "windowscreens.h"

using namespace Qt::StringLiterals;

namespace {

/// Colleagues changed four rows, one of which is staged here, and removed two.
QPixmap newsWindow(int width, int height)
{
    SampleWindow sample;
    sample.window.resize(Look::px(width), Look::px(height));
    sample.openSandbox();
    const auto id = [&sample](int row) {
        return sample.idAt(row).toLongLong();
    };
    sample.stage(sample.idAt(4), Dataset::Priority, u"85"_s);
    SandboxStore &store = sample.sandbox->store();
    store.setField(id(0), SandboxField::Status, u"LIVE"_s);
    store.setField(id(4), SandboxField::Description, u"Renamed by a colleague"_s);
    store.setField(id(8), SandboxField::Priority, u"64"_s);
    store.setField(id(8), SandboxField::Description, u"Spring renewals"_s);
    store.setField(id(9), SandboxField::Priority, u"12"_s);
    store.remove(id(14));
    store.remove(id(17));
    sample.loader.refresh();
    sample.waitFor(DatasetLoader::State::Ready);
    sample.window.status().setRefreshing(u"Refreshes every 5 min"_s);
    sample.selectRows(8, 1);
    SampleWindow::settle();
    return Picture::ofWindow(sample.window);
}

} // namespace

QPixmap WindowScreens::news()
{
    return newsWindow(1280, 800);
}

QPixmap WindowScreens::newsSmall()
{
    return newsWindow(900, 600);
}
