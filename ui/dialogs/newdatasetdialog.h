// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/formdialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

/// Asks for what a new dataset needs. Creating it is up to whoever hears submitted().
class NewDatasetDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a campaignTables are offered; another one can be typed.
    explicit NewDatasetDialog(const QStringList &campaignTables, QWidget *parent = nullptr);

    /// Says that the dataset will be one of \a account, which is production.
    void warnOfProduction(const QString &account);
    void setCampaignTable(const QString &table);
    void setBusy(bool busy);
    /// Ends being busy and says what went wrong.
    void showError(const QString &title, const QString &text, const QString &details = {});

    void reject() override;

Q_SIGNALS:
    void submitted(const QString &campaignTable, const QString &description);
    void cancelled();

private:
    void refresh();

    QComboBox *m_table;
    QLineEdit *m_description;
    QPushButton *m_cancel;
    QPushButton *m_create;
    bool m_busy = false;
};
