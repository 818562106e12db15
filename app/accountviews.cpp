// SPDX-License-Identifier: MIT
#include "app/accountviews.h"

#include "models/views/tableviewjson.h"
#include "ui/mainwindow.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"
#include "ui/table/tablearrangement.h"
#include "ui/table/tablecolumns.h"
#include "ui/views/viewchooser.h"

#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

AccountViews::AccountViews(QSettings &settings, TableViews &views, MainWindow &window)
    : m_settings(settings)
    , m_views(views)
    , m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500); // a column is dragged over many widths
    connect(&m_soon, &QTimer::timeout, this, &AccountViews::save);
    connect(&window.views(), &ViewChooser::changed, this, [this] { m_soon.start(); });
}

QString AccountViews::groupOf(const QString &account)
{
    return u"profiles/"_s + QString::fromLatin1(QUrl::toPercentEncoding(account)) + u'/';
}

void AccountViews::enter(const QString &account)
{
    const QString group = groupOf(account);
    if (group == m_group)
        return;
    m_group = group;
    m_views.setOwn(read(u"views"_s));
    m_views.choose(m_settings.value(m_group + u"view"_s).toString());
    TableView view = m_views.current().view;
    if (const QList<TableView> left = read(u"table"_s); !left.isEmpty()) {
        // A view that was not changed is shown as it is today, when another week may have begun.
        if (m_settings.value(m_group + u"changed"_s).toBool())
            view = left.first();
        else
            view.columns = left.first().columns;
    }
    m_window.pane().view().columns().reset();
    m_window.arrangement().show(view);
}

void AccountViews::leave()
{
    save();
    m_group.clear();
}

void AccountViews::save() const
{
    if (m_group.isEmpty())
        return;
    const auto text = [](const QList<TableView> &views) {
        return QString::fromUtf8(TableViewJson::write(views));
    };
    m_settings.setValue(m_group + u"views"_s, text(m_views.own()));
    m_settings.setValue(m_group + u"view"_s, m_views.current().key);
    m_settings.setValue(m_group + u"table"_s, text({m_window.views().shown()}));
    m_settings.setValue(m_group + u"changed"_s, m_window.views().isChanged());
}

QList<TableView> AccountViews::read(const QString &key)
{
    const QString text = m_settings.value(m_group + key).toString();
    const auto views = TableViewJson::read(text.toUtf8());
    if (views)
        return *views;
    if (!text.isEmpty()) {
        m_settings.setValue(m_group + key + u"Damaged"_s, text);
        m_window.pane().warn(
            tr("How this account's table was left can't be read, so it is shown as "
               "at the first start. The datasets are not affected."));
    }
    return {};
}
