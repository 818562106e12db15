// SPDX-License-Identifier: MIT
#include "ui/details/detailsform.h"

#include "models/changes/editrules.h"
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "models/datasets/visibletext.h"
#include "ui/details/fieldgroup.h"
#include "ui/look/look.h"
#include "ui/widgets/priorityfield.h"
#include "ui/widgets/priorityslider.h"
#include "ui/widgets/stagednote.h"
#include "ui/widgets/statuschooser.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

DetailsForm::DetailsForm(QWidget *parent)
    : QWidget(parent)
    , m_reason(Look::label({}))
    , m_description(new QLineEdit)
    , m_status(new StatusChooser)
    , m_priority(new PriorityField)
    , m_descriptionGroup(new FieldGroup(tr("Description"), m_description))
    , m_statusGroup(new FieldGroup(tr("Status"), m_status))
    , m_priorityGroup(new FieldGroup(tr("Priority"), m_priority, PrioritySlider::overhang()))
{
    m_description->setObjectName(QStringLiteral("description"));
    m_description->setAccessibleName(tr("Description"));
    m_status->setAccessibleName(tr("Status"));
    m_reason->setWordWrap(true);
    m_reason->setIndent(PrioritySlider::overhang());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::px(7));
    layout->addWidget(m_reason);
    layout->addWidget(m_descriptionGroup);
    layout->addWidget(m_statusGroup);
    layout->addWidget(m_priorityGroup);

    connect(m_description, &QLineEdit::editingFinished, this, &DetailsForm::stageDescription);
    connect(m_description, &QLineEdit::textChanged, this, [this] {
        Look::setEdge(m_description, Look::Calm);
        if (!m_description->isModified()) // an assistive program set it, and finishes nothing
            stageDescription();
    });
    connect(m_status, &StatusChooser::chosen, this,
            [this](const QString &word) { stage(Dataset::Status, word); });
    connect(m_priority, &PriorityField::chosen, this,
            [this](int priority) { stage(Dataset::Priority, QString::number(priority)); });
    connect(m_descriptionGroup->note(), &StagedNote::revertRequested, this,
            [this] { revert(Dataset::Description); });
    connect(m_statusGroup->note(), &StagedNote::revertRequested, this,
            [this] { revert(Dataset::Status); });
    connect(m_priorityGroup->note(), &StagedNote::revertRequested, this,
            [this] { revert(Dataset::Priority); });
}

void DetailsForm::setModel(DatasetModel *model, StagedEdits *edits)
{
    setDatasets({});
    m_model = model;
    m_edits = edits;
}

void DetailsForm::setDatasets(const QStringList &ids)
{
    if (m_ids == ids)
        return refresh();
    stageDescription();
    m_shownDescription = m_description->text();
    m_priority->finishTyping();
    m_ids = ids;
    refresh();
}

void DetailsForm::refresh()
{
    const QString reason = readOnlyReason();
    m_reason->setText(visibleText(reason));
    m_reason->setVisible(!reason.isEmpty());
    showDescription();
    showStatus();
    showPriority();
}

QList<Dataset> DetailsForm::datasets() const
{
    QList<Dataset> result;
    for (const QString &id : m_ids) {
        if (const int row = m_model ? m_model->rowOf(id) : -1; row >= 0)
            result.append(m_model->dataset(row));
    }
    return result;
}

DetailsForm::Summary DetailsForm::summaryOf(Dataset::Field field) const
{
    Summary summary;
    const QList<Dataset> rows = datasets();
    for (const Dataset &row : rows) {
        const StagedEdit *edit = m_edits->find(row.id(), field);
        const QString value = edit ? edit->value : row[field];
        if (summary.selected++ == 0)
            summary.value = value;
        else if (value != summary.value)
            summary.mixed = true;
        if (edit) {
            summary.basesDiffer |= summary.staged > 0 && edit->base != summary.base;
            summary.base = edit->base;
            ++summary.staged;
        }
        if (m_model->whyReadOnly(row, field).isEmpty())
            summary.editable = true;
    }
    return summary;
}

QString DetailsForm::readOnlyReason() const
{
    const QList<Dataset> rows = datasets();
    if (rows.size() == 1)
        return m_model->whyReadOnly(rows.first(), Dataset::Status);
    const auto closed = std::count_if(rows.cbegin(), rows.cend(), [this](const Dataset &row) {
        return !m_model->whyReadOnly(row, Dataset::Status).isEmpty();
    });
    if (closed == 0)
        return {};
    return tr("%Ln of them can't be edited and will be left alone.", "datasets",
              static_cast<int>(closed));
}

void DetailsForm::stage(Dataset::Field field, const QString &value)
{
    const QList<Dataset> rows = datasets();
    const StagedEdits::Step step(*m_edits);
    for (const Dataset &row : rows) {
        if (m_model->whyReadOnly(row, field).isEmpty())
            m_edits->stage(row, field, value);
    }
    refresh();
}

void DetailsForm::stageDescription()
{
    const QString text = m_description->text();
    if (!isDescriptionTouched() || m_ids.isEmpty() || !m_edits)
        return;
    const QString refusal = EditRules::invalidValue(Dataset::Description, text);
    m_description->setToolTip(refusal);
    if (!refusal.isEmpty())
        return Look::setEdge(m_description, Look::Wrong);
    m_shownDescription = text;
    stage(Dataset::Description, text);
}

bool DetailsForm::isDescriptionTouched() const
{
    return m_description->text() != m_shownDescription;
}

void DetailsForm::revert(Dataset::Field field)
{
    if (field == Dataset::Description)
        m_shownDescription = m_description->text();
    const StagedEdits::Step step(*m_edits);
    for (const QString &id : std::as_const(m_ids))
        m_edits->revert(id, field);
    refresh();
}

void DetailsForm::showDescription()
{
    const Summary summary = summaryOf(Dataset::Description);
    m_description->setEnabled(summary.editable);
    m_description->setPlaceholderText(summary.mixed ? tr("mixed") : QString());
    showNote(m_descriptionGroup, summary);
    if (isDescriptionTouched())
        return;
    const QString text = summary.mixed ? QString() : summary.value;
    if (text != m_description->text()) {
        const QSignalBlocker blocker(m_description);
        m_description->setText(text);
        m_description->setCursorPosition(0);
    }
    m_shownDescription = m_description->text();
    const bool staged = summary.staged > 0 && !summary.mixed;
    m_description->setFont(Look::font(Look::Body, staged ? QFont::DemiBold : QFont::Normal));
    Look::setEdge(m_description, staged ? Look::Staged : Look::Calm);
}

void DetailsForm::showStatus()
{
    const Summary summary = summaryOf(Dataset::Status);
    m_status->setEnabled(summary.editable);
    m_status->setStatus(summary.mixed ? QString() : summary.value);
    m_statusGroup->setCaption(summary.mixed ? tr("Status: mixed") : tr("Status"));
    showNote(m_statusGroup, summary);
}

void DetailsForm::showPriority()
{
    const Summary summary = summaryOf(Dataset::Priority);
    m_priority->setEnabled(summary.editable);
    m_priority->setPriority(summary.mixed ? tr("mixed") : summary.value);
    m_priority->setOldPriority(summary.base, summary.staged > 0 && !summary.mixed);
    const QList<Dataset> rows = datasets();
    const auto table = [](const Dataset &row) {
        return row[Dataset::ImportTable];
    };
    const bool oneTable = std::all_of(rows.cbegin(), rows.cend(), [&](const Dataset &row) {
        return table(row) == table(rows.first());
    });
    const bool named = oneTable && !rows.isEmpty() && !table(rows.first()).isEmpty();
    m_priorityGroup->setCaption(named ? tr("Priority in %1").arg(table(rows.first()))
                                      : tr("Priority"));
    showNote(m_priorityGroup, summary);
}

void DetailsForm::showNote(FieldGroup *group, const Summary &summary)
{
    if (summary.staged == 0)
        group->note()->hide();
    else if (summary.staged < summary.selected)
        group->note()->setPartlyStaged(summary.staged, summary.selected);
    else if (summary.basesDiffer)
        group->note()->setOldValuesDiffer();
    else
        group->note()->setOldValue(summary.base);
}
