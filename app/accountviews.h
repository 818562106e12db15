// SPDX-License-Identifier: MIT
#pragma once

#include "models/views/tableviews.h"

#include <QTimer>

class MainWindow;
class QSettings;

/// Keeps an account's views, and how its table was left, from one start to the next.
///
/// In the settings, under profiles/NAME: "views", its own views; "view", the key of the chosen one;
/// "table", what the table shows; "changed", whether that is something else than the view.
class AccountViews : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object.
    AccountViews(QSettings &settings, TableViews &views, MainWindow &window);
    ~AccountViews() override { leave(); }

    /// Where the settings keep what belongs to \a account: the beginning of its keys.
    static QString groupOf(const QString &account);
    /// Brings back what was left for that account, called as people call it. Nothing happens where
    /// it is there already.
    void enter(const QString &account);
    /// Keeps what is there, before the columns of the account go.
    void leave();

private:
    void save() const;
    QList<TableView> read(const QString &key);

    QSettings &m_settings;
    TableViews &m_views;
    MainWindow &m_window;
    QString m_group; ///< in the settings; empty where nobody has signed in
    QTimer m_soon;
};
