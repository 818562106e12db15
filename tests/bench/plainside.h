// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/plainmodel.h"
#include "tests/bench/tableside.h"

#include <QSortFilterProxyModel>

/// What a competent Qt developer would write first: structs of QString, Qt's proxy and Qt's table.
class PlainSide : public TableSide
{
public:
    PlainSide();

    QTableView &view() override { return m_view; }
    void load(const QByteArray &reply, int rows) override;
    void fill(const QByteArray &reply, int rows) override { load(reply, rows); }
    void clear() override;
    void refresh(const QByteArray &reply, Meter &meter) override;
    void filter(const QString &word, int rows) override;
    void sort(SampleList::Field field) override;
    void writeCsv(const QString &path) override;
    QString cell(int row, SampleList::Field field) const override;
    bool isBefore(SampleList::Field field, const QString &a, const QString &b) const override;

private:
    PlainModel m_model;
    QSortFilterProxyModel m_proxy;
    QTableView m_view;
};
