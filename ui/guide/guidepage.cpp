// SPDX-License-Identifier: MIT
#include "ui/guide/guidepage.h"

#include <QHash>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

const QHash<QByteArray, QString> &byClass()
{
    static const QHash<QByteArray, QString> pages = {
        {"BoardPanel", u"daily-work#campaign-board"_s},
        {"DatasetView", u"daily-work#the-table"_s},
        {"DetailsPanel", u"daily-work#edit"_s},
        {"DialFirstDialog", u"dial-first#step-by-step"_s},
        {"DialOrderPanel", u"dial-first#dial-order"_s},
        {"ExportDialog", u"exports"_s},
        {"FilterField", u"daily-work#filter"_s},
        {"HistoryPanel", u"review#history"_s},
        {"MainWindow", u"daily-work"_s},
        {"NewDatasetDialog", u"daily-work#edit"_s},
        {"ProfileDialog", u"first-sign-in#more-accounts"_s},
        {"RequestLogWindow", u"daily-work#request-log"_s},
        {"ReviewDialog", u"review#review"_s},
        {"SettingsDialog", u"../settings"_s},
        {"SignInDialog", u"first-sign-in"_s},
        {"StatusCounts", u"daily-work#the-three-statuses"_s},
        {"ViewBar", u"daily-work#views"_s},
        {"ViewNameDialog", u"daily-work#views"_s},
    };
    return pages;
}

QString contents()
{
    return u"index"_s;
}

} // namespace

QString GuidePage::of(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto page = byClass().constFind(widget->metaObject()->className());
            page != byClass().cend())
            return *page;
    }
    return contents();
}

QStringList GuidePage::all()
{
    return byClass().values() + QStringList{contents()};
}
