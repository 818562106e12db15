// SPDX-License-Identifier: MIT
#pragma once

#include "models/views/tableview.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <optional>

/// The views of an account, and which of them was chosen: first those that everybody has, then
/// those of its own.
class TableViews : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString key; ///< the same in every language and on every day
        TableView view;
        QString meaning; ///< what a built-in one shows; empty for one's own
        bool isOwn = false;
    };

    /// \a today tells the date by which the built-in views are made.
    explicit TableViews(std::function<QDate()> today = QDate::currentDate,
                        QObject *parent = nullptr);

    QList<Entry> all() const;
    /// The chosen one; it may have been changed on screen since.
    Entry current() const;
    /// An unknown key chooses the first of all.
    void choose(const QString &key);

    const QList<TableView> &own() const { return m_own; }
    /// Puts \a own in the place of all own views.
    void setOwn(const QList<TableView> &own);
    /// Why a view can't be called so, in a sentence; empty where it can.
    QString refusal(const QString &name) const;
    /// The own view of that name, or nothing.
    std::optional<TableView> ownNamed(const QString &name) const;

    /// Keeps \a view, in the place of the own one of that name where there is one, and chooses it.
    void keep(const TableView &view);
    /// Both are for the chosen view, and do nothing where it is a built-in one.
    void rename(const QString &name);
    void remove();
    /// Adds views from elsewhere. None replaces another: one whose name is taken gets a number,
    /// and one that is here already is left out. Returns how many came.
    int add(const QList<TableView> &views);

Q_SIGNALS:
    /// Other views are there, or another one is chosen.
    void changed();

private:
    static QString keyOf(const TableView &own);
    TableView *find(const QString &name);

    std::function<QDate()> m_today;
    QList<TableView> m_own; ///< by name
    QString m_current;
};
