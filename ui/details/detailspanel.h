// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/pacedcall.h"

#include <QPointer>
#include <QWidget>

class DatasetModel;
class DetailsForm;
class FactsList;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class StagedEdits;

/// Everything about the selected datasets, with a form for what can be changed.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// Both must outlive the panel, or be replaced.
    void setModel(DatasetModel *model, StagedEdits *edits);

    /// Shows the selected datasets. Where several are selected and \a current is one of them, that
    /// one is shown, and a link leads to editing all of them at once; without \a current all are
    /// edited.
    void setDatasets(const QStringList &ids, const QString &current = {});

    /// Puts \a section under the facts, behind a line. It is hidden while not one dataset is shown.
    void addSection(QWidget *section);

    /// The dataset whose facts are shown; empty while none or several are.
    QString shownDataset() const;

Q_SIGNALS:
    void shownDatasetChanged(const QString &id);
    /// The rows for which this expression holds are to be seen.
    void filterRequested(const QString &filter);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeContent();
    QStringList shownIds() const;
    void refresh();
    void refreshSoon() { m_refreshing.soon(); }
    void showTitle(const QStringList &ids);

    QPointer<DatasetModel> m_model;
    QPointer<StagedEdits> m_edits;
    QStringList m_ids;
    QString m_current;
    bool m_all = false;
    QString m_shown;

    QLabel *m_title;
    QLabel *m_place;
    QPushButton *m_switch;
    QStackedWidget *m_pages;
    DetailsForm *m_form;
    FactsList *m_facts;
    QWidget *m_single;
    QVBoxLayout *m_sections;
    PacedCall m_refreshing{[this] {
        refresh();
    }};
};
