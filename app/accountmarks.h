// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class DeskActions;
class QSettings;

/// How careful people are to be with the account at hand: whether it is marked as production, and
/// whether nothing is to be changed in it from here. Both are kept per account.
class AccountMarks : public QObject
{
    Q_OBJECT

public:
    /// Where \a isReadOnly every account is, whatever is kept of it. All must outlive the object.
    AccountMarks(QSettings &settings, DeskActions &actions, bool isReadOnly,
                 QObject *parent = nullptr);

    /// Takes up what is kept of \a account, and keeps what is chosen from here on.
    void enter(const QString &account);

    bool isProduction() const;
    bool isReadOnly() const;

Q_SIGNALS:
    /// Somebody has chosen otherwise.
    void changed();

private:
    void keep();

    QSettings &m_settings;
    DeskActions &m_actions;
    const bool m_isReadOnly;
    QString m_group;
};
