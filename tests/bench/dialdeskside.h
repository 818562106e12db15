// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/stagededits.h"
#include "models/datasets/datasetchanges.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetorder.h"
#include "tests/bench/replyfeeder.h"
#include "tests/bench/tableside.h"
#include "ui/table/datasetview.h"
#include "ui/table/tablesorting.h"

#include <QCollator>

/// The classes of Dialdesk, wired as the application wires them.
class DialdeskSide : public TableSide
{
public:
    DialdeskSide();

    QTableView &view() override { return m_view; }
    void load(const QByteArray &reply, int rows) override;
    void fill(const QByteArray &reply, int rows) override;
    void clear() override;
    void refresh(const QByteArray &reply, Meter &meter) override;
    void filter(const QString &word, int rows) override;
    void sort(SampleList::Field field) override;
    void writeCsv(const QString &path) override;
    QString cell(int row, SampleList::Field field) const override;
    bool isBefore(SampleList::Field field, const QString &a, const QString &b) const override;

private:
    enum class Merging { EachPiece, WhenAllIsThere };

    /// Returns once the model has it all.
    void read(const QByteArray &reply, Merging merging);
    Painted::Condition arranges();

    StagedEdits m_edits;
    DatasetModel m_datasets;
    RowIntake m_intake{m_datasets};
    DatasetOrder m_order;
    DatasetLoader m_loader;
    DatasetChanges m_changes;
    DatasetView m_view;
    TableSorting m_sorting;
    ReplyFeeder m_feeder;
    QCollator m_collator;
    int m_arrangements = 0;
};
