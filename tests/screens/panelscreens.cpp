// SPDX-License-Identifier: MIT
#include "sampledesk.h"
#include "screens.h"
#include "ui/details/detailspanel.h"
#include "ui/look/look.h"

using namespace Qt::StringLiterals;

namespace {

QWidget *panel(const QStringList &ids, const QString &current)
{
    auto *panel = new DetailsPanel;
    auto *desk = new SampleDesk(panel);
    desk->stageSome();
    panel->setModel(&desk->model, &desk->edits);
    panel->setDatasets(ids, current);
    panel->resize(Look::px(304), Look::px(600));
    return panel;
}

} // namespace

QWidget *Screens::detailsOfOne()
{
    return panel({u"104"_s, u"163"_s, u"171"_s, u"105"_s}, u"104"_s);
}

QWidget *Screens::detailsOfMany()
{
    return panel({u"104"_s, u"117"_s, u"181"_s, u"207"_s}, {});
}

QWidget *Screens::detailsOfExpired()
{
    return panel({u"181"_s}, u"181"_s);
}

QWidget *Screens::detailsOfNothing()
{
    return panel({}, {});
}
