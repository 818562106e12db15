// SPDX-License-Identifier: MIT
#include "tests/bench/dialdeskside.h"

#include "models/exchange/datasetexport.h"
#include "models/exchange/exportcolumns.h"
#include "models/exchange/outputfile.h"
#include "tests/bench/check.h"
#include "tests/bench/meter.h"

namespace {

/// The order takes news in a while after it came, and waits a second at most.
constexpr int longestHoldBackMs = 3000;

static_assert(int(SampleList::Description) == Dataset::Description);
static_assert(int(SampleList::Campaign) == Dataset::Campaign);

} // namespace

DialdeskSide::DialdeskSide()
    : m_datasets(m_edits)
    , m_order(m_datasets, m_edits)
    , m_loader(m_datasets)
    , m_changes(m_datasets, m_loader)
    , m_sorting(m_order, m_view)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_order.setNews(m_changes);
    QObject::connect(&m_order, &DatasetOrder::arranged, &m_order, [this] { ++m_arrangements; });
    m_view.setModel(&m_order);
    show();
}

void DialdeskSide::load(const QByteArray &reply, int rows)
{
    read(reply, Merging::EachPiece);
    painted().wait([this, rows] { return m_order.rowCount() == rows; });
}

void DialdeskSide::fill(const QByteArray &reply, int rows)
{
    read(reply, Merging::WhenAllIsThere);
    painted().wait([this, rows] { return m_order.rowCount() == rows; });
}

void DialdeskSide::clear()
{
    const auto arranged = arranges();
    m_datasets.clear();
    Painted::waitFor(arranged, longestHoldBackMs);
    paint();
}

void DialdeskSide::refresh(const QByteArray &reply, Meter &meter)
{
    const auto arranged = arranges();
    read(reply, Merging::WhenAllIsThere);
    paint();
    meter.stopWall();
    Painted::waitFor(arranged, longestHoldBackMs);
    paint();
}

void DialdeskSide::read(const QByteArray &reply, Merging merging)
{
    bool isRead = false;
    ReadReply result;
    m_feeder.feed(
        reply, m_datasets.datasets(),
        [&](const auto &rows) {
            result.sent += rows.size();
            result.rows += rows;
            if (merging == Merging::EachPiece)
                m_intake.add(rows);
        },
        [&](const Reply &envelope) {
            result.total = envelope.total;
            m_intake.drop();
            Q_EMIT m_loader.arrived(result.rows);
            m_datasets.merge(result.rows);
            check(DatasetLoader::noticesOf(result, m_datasets.idsListedTwice()).isEmpty(),
                  "nothing is odd about the reply");
            isRead = true;
        });
    painted().wait([&isRead] { return isRead; });
}

void DialdeskSide::filter(const QString &word, int rows)
{
    const auto arranged = arranges();
    m_order.setFilter(DatasetFilter::parse(word, m_datasets.extraNames()).value());
    painted().wait([&] { return arranged() && m_order.rowCount() == rows; });
}

void DialdeskSide::sort(SampleList::Field field)
{
    const auto arranged = arranges();
    m_sorting.sortBy(field, false);
    painted().wait(arranged);
}

void DialdeskSide::writeCsv(const QString &path)
{
    const auto written = OutputFile::write(path, [this](QFileDevice &file) {
        return DatasetExport::write(file, DatasetExport::Csv, m_datasets.datasets(),
                                    ExportColumns::standard(m_datasets.datasets()));
    });
    if (!written)
        qFatal("%s", qPrintable(written.error()));
}

QString DialdeskSide::cell(int row, SampleList::Field field) const
{
    return m_order.index(row, field).data(DatasetModel::RawRole).toString();
}

bool DialdeskSide::isBefore(SampleList::Field field, const QString &a, const QString &b) const
{
    return field == SampleList::Description ? m_collator.compare(a, b) < 0 : a < b;
}

Painted::Condition DialdeskSide::arranges()
{
    return [this, before = m_arrangements] {
        return m_arrangements > before;
    };
}
