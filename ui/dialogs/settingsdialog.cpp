// SPDX-License-Identifier: MIT
#include "ui/dialogs/settingsdialog.h"

#include "models/datasets/refreshschedule.h"
#include "ui/look/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace {

QSpinBox *spinBox(const SettingsDialog::Number &number, const QString &name)
{
    auto *box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(number.lowest, number.highest);
    box->setValue(number.value);
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const Given &given, QWidget *parent)
    : FormDialog(tr("Settings"), tr("Settings"),
                 tr("They hold on this computer, for every account."), parent)
    , m_appearance(new QComboBox)
    , m_still(new QCheckBox(tr("Reduce &motion")))
    , m_language(new QComboBox)
    , m_refresh(new QComboBox)
    , m_lock(spinBox(given.lock, tr("Lock when not used")))
    , m_watch(spinBox(given.watch, tr("Watch the dialling")))
    , m_timeout(spinBox(given.timeout, tr("Time-out")))
    , m_batchSize(spinBox(given.batchSize, tr("Datasets in one request")))
{
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_appearance, m_language, m_lock, m_refresh, m_watch, m_timeout, m_batchSize})
        field->setMinimumHeight(Look::px(30));
    m_appearance->setAccessibleName(tr("Appearance"));
    m_appearance->addItems({tr("Like the system"), tr("Light"), tr("Dark"),
                            tr("High contrast, light"), tr("High contrast, dark")});
    m_appearance->setCurrentIndex(given.appearance);
    m_language->setAccessibleName(tr("Language"));
    for (const Language &language : given.languages)
        m_language->addItem(language.name.isEmpty() ? tr("Like the system") : language.name,
                            language.code);
    m_language->setCurrentIndex(m_language->findData(given.language));
    addPair(captioned(tr("&Appearance"), m_appearance), captioned(tr("La&nguage"), m_language));

    m_lock->setSpecialValueText(tr("Never"));
    m_lock->setSuffix(tr(" min"));
    m_refresh->setAccessibleName(tr("Refresh automatically"));
    for (const int minutes : RefreshSchedule::intervals)
        m_refresh->addItem(minutes == 0 ? tr("Off") : tr("Every %Ln minute(s)", nullptr, minutes),
                           minutes);
    m_refresh->setCurrentIndex(m_refresh->findData(given.refreshMinutes));
    addPair(captioned(tr("Re&fresh automatically"), m_refresh),
            captioned(tr("&Lock when not used"), m_lock));

    m_watch->setSpecialValueText(tr("Off"));
    m_watch->setSuffix(tr(" min"));
    m_timeout->setSuffix(tr(" s"));
    addPair(captioned(tr("&Watch the dialling"), m_watch), captioned(tr("&Time-out"), m_timeout));
    addAbout(tr("Watching tells, also on the desktop, when no dataset of a campaign table is LIVE "
                "any more, and when none that is LIVE was called for so long."));
    addAbout(tr("The time-out is how long the server may stay without a byte before a request "
                "counts as failed, from %1 to %2 seconds.")
                 .arg(given.timeout.lowest)
                 .arg(given.timeout.highest));

    m_still->setChecked(given.isStill);
    addPair(captioned(tr("Datasets in one &request"), m_batchSize), m_still);
    addAbout(tr("Posting sends so many at a time, from %1 to %2. Fewer show how it goes sooner.")
                 .arg(given.batchSize.lowest)
                 .arg(given.batchSize.highest));
    addAbout(tr("EXPIRED can't be undone, so the confirmation before it can't be turned off."));

    auto *standard = Look::button(Look::Plain, tr("Use the &standard"));
    auto *cancel = Look::button(Look::Plain, tr("Cancel"));
    auto *apply = Look::button(Look::Primary, tr("Apply settings"));
    auto *foot = addFoot();
    foot->addWidget(standard);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(apply);
    apply->setDefault(true);

    connect(standard, &QPushButton::clicked, this, [this, given] {
        m_appearance->setCurrentIndex(LikeTheSystem);
        m_language->setCurrentIndex(0);
        m_still->setChecked(false);
        m_refresh->setCurrentIndex(m_refresh->findData(0));
        m_lock->setValue(given.lock.standard);
        m_watch->setValue(given.watch.standard);
        m_timeout->setValue(given.timeout.standard);
        m_batchSize->setValue(given.batchSize.standard);
    });
    connect(cancel, &QPushButton::clicked, this, &SettingsDialog::reject);
    connect(apply, &QPushButton::clicked, this, [this] {
        Q_EMIT submitted({static_cast<Appearance>(m_appearance->currentIndex()),
                          m_still->isChecked(), m_language->currentData().toString(),
                          m_refresh->currentData().toInt(), m_lock->value(), m_watch->value(),
                          m_timeout->value(), m_batchSize->value()});
        accept();
    });
}

void SettingsDialog::addPair(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::px(12));
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    content()->addLayout(row);
}

void SettingsDialog::addAbout(const QString &text)
{
    auto *label = Look::secondary(text, Look::Caption);
    label->setWordWrap(true);
    content()->addWidget(label);
}
