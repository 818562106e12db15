// SPDX-License-Identifier: MIT
#include "ui/dialogs/newdatasetdialog.h"

#include "models/changes/editrules.h"
#include "ui/look/look.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

NewDatasetDialog::NewDatasetDialog(const QStringList &campaignTables, QWidget *parent)
    : FormDialog(tr("New dataset"), tr("Create a dataset"),
                 tr("It is created on the server at once, and then read back."), parent)
    , m_table(new QComboBox)
    , m_description(new QLineEdit)
    , m_cancel(Look::button(Look::Plain, tr("Cancel")))
    , m_create(Look::button(Look::Primary, {}))
{
    m_table->setAccessibleName(tr("Campaign table"));
    m_table->setEditable(true);
    m_table->setInsertPolicy(QComboBox::NoInsert);
    m_table->addItems(campaignTables);
    m_table->setCurrentIndex(-1);
    m_description->setAccessibleName(tr("Description"));
    addField(tr("Campaign table"), m_table);
    addField(tr("Description"), m_description);
    auto *foot = addFoot();
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_create);
    m_create->setDefault(true);

    connect(m_table, &QComboBox::editTextChanged, this, &NewDatasetDialog::refresh);
    connect(m_description, &QLineEdit::textChanged, this, &NewDatasetDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &NewDatasetDialog::reject);
    connect(m_create, &QPushButton::clicked, this, [this] {
        const QString refusal =
            EditRules::invalidValue(Dataset::Description, m_description->text());
        if (!refusal.isEmpty())
            return showError(refusal, {});
        notice()->hide();
        setBusy(true);
        Q_EMIT submitted(m_table->currentText().trimmed(), m_description->text());
    });
    refresh();
}

void NewDatasetDialog::warnOfProduction(const QString &account)
{
    notice()->showNotice(tr("This is production."),
                         tr("The dataset is created in %1.").arg(account));
}

void NewDatasetDialog::setCampaignTable(const QString &table)
{
    m_table->setEditText(table);
    m_description->setFocus();
}

void NewDatasetDialog::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void NewDatasetDialog::showError(const QString &title, const QString &text, const QString &details)
{
    setBusy(false);
    notice()->showNotice(title, text, details);
    fitHeight();
}

void NewDatasetDialog::reject()
{
    // What was sent can't be called back; its outcome has to be seen.
    if (m_busy)
        return;
    Q_EMIT cancelled();
    QDialog::reject();
}

void NewDatasetDialog::refresh()
{
    const bool complete =
        !m_table->currentText().trimmed().isEmpty() && !m_description->text().trimmed().isEmpty();
    m_table->setEnabled(!m_busy);
    m_description->setEnabled(!m_busy);
    m_cancel->setEnabled(!m_busy);
    m_create->setText(m_busy ? tr("Creating…") : tr("Create dataset"));
    m_create->setEnabled(complete && !m_busy);
    fitHeight();
}
