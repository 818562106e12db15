// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QPointer>
#include <QWidget>

class DatasetModel;
class FieldGroup;
class PriorityField;
class QLabel;
class QLineEdit;
class StagedEdits;
class StatusChooser;

/// The three fields that can be changed, for one dataset or for several at once.
///
/// What is chosen or typed is staged at once, for all of the datasets, and nothing that was not
/// touched. Text that is being typed survives every refresh.
class DetailsForm : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsForm(QWidget *parent = nullptr);

    /// Both must outlive the form, or be replaced.
    void setModel(DatasetModel *model, StagedEdits *edits);
    /// Stages what was being typed for the datasets so far, then turns to these.
    void setDatasets(const QStringList &ids);

    /// Shows again what the model and the staged edits hold now.
    void refresh();

private:
    struct Summary
    {
        QString value;
        bool mixed = false;
        int staged = 0;
        int selected = 0;
        QString base;
        bool basesDiffer = false;
        bool editable = false;
    };
    QList<Dataset> datasets() const;
    Summary summaryOf(Dataset::Field field) const;
    QString readOnlyReason() const;

    void stage(Dataset::Field field, const QString &value);
    void stageDescription();
    bool isDescriptionTouched() const;
    void revert(Dataset::Field field);
    void showDescription();
    void showStatus();
    void showPriority();
    static void showNote(FieldGroup *group, const Summary &summary);

    QPointer<DatasetModel> m_model;
    QPointer<StagedEdits> m_edits;
    QStringList m_ids;

    QLabel *m_reason;
    QLineEdit *m_description;
    QString m_shownDescription; ///< what the form has put there
    StatusChooser *m_status;
    PriorityField *m_priority;
    FieldGroup *m_descriptionGroup;
    FieldGroup *m_statusGroup;
    FieldGroup *m_priorityGroup;
};
