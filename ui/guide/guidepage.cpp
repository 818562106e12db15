// SPDX-License-Identifier: MIT
#include "ui/guide/guidepage.h"

#include <QVariant>
#include <QWidget>

namespace {

constexpr char pageProperty[] = "guidePage";

} // namespace

void GuidePage::set(QWidget &part, const QString &page)
{
    part.setProperty(pageProperty, page);
}

QString GuidePage::of(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString page = widget->property(pageProperty).toString(); !page.isEmpty())
            return page;
    }
    return QStringLiteral("index");
}
