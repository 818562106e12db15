// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/account.h"

#include <QLabel>
#include <QTimer>

class DatasetLoader;

/// The text of the status bar: account, time left of the token, server, and the last read.
class StatusLine : public QLabel
{
    Q_OBJECT

public:
    /// \a loader must outlive the line.
    explicit StatusLine(const DatasetLoader &loader, QWidget *parent = nullptr);

    void setAccount(const Account &account);
    /// How automatic refreshing stands; empty where there is nothing to say.
    void setRefreshing(const QString &text);

private:
    void update();

    const DatasetLoader &m_loader;
    Account m_account;
    QString m_refreshing;
    QTimer m_minute; ///< the time left is told in minutes
};
