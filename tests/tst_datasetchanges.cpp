// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetchanges.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetorder.h"
#include "tests/support/registeredtest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Dataset dataset(const QString &id, const QString &status = u"LIVE"_s,
                const QString &priority = u"10"_s)
{
    Dataset row;
    row.set(Dataset::Id, id);
    row.set(Dataset::Status, status);
    row.set(Dataset::Priority, priority);
    return row;
}

Dataset withExtra(Dataset row, const QString &name, const QString &value)
{
    row.setExtras(row.extras() << Dataset::Extra{name, value});
    return row;
}

} // namespace

/// What is different between two reads, and for how long it is news.
class TestDatasetChanges : public QObject
{
    Q_OBJECT

    using Kind = DatasetChanges::Kind;

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_edits = std::make_unique<StagedEdits>();
        m_datasets = std::make_unique<DatasetModel>(*m_edits);
        m_loader = std::make_unique<DatasetLoader>(*m_datasets);
        m_changes = std::make_unique<DatasetChanges>(*m_datasets, *m_loader);
    }

    void cleanup()
    {
        m_changes.reset();
        m_loader.reset();
        m_datasets.reset();
    }

    void tellsWhatIsDifferent_data()
    {
        QTest::addColumn<QList<Dataset>>("before");
        QTest::addColumn<QList<Dataset>>("after");
        QTest::addColumn<QStringList>("changed");
        QTest::addColumn<QStringList>("added");
        QTest::addColumn<QStringList>("vanished");
        const Dataset one = dataset(u"1"_s);
        const Dataset two = dataset(u"2"_s);
        const Dataset held = dataset(u"1"_s, u"HOLD"_s);
        const QStringList none;
        using Rows = QList<Dataset>;
        QTest::newRow("nothing") << Rows{one, two} << Rows{one, two} << none << none << none;
        QTest::newRow("another order") << Rows{one, two} << Rows{two, one} << none << none << none;
        QTest::newRow("changed") << Rows{one, two} << Rows{held, two} << QStringList{u"1"_s} << none
                                 << none;
        QTest::newRow("new") << Rows{one} << Rows{one, two} << none << QStringList{u"2"_s} << none;
        QTest::newRow("gone") << Rows{one, two} << Rows{two} << none << none << QStringList{u"1"_s};
        QTest::newRow("all gone") << Rows{one, two} << Rows{} << none << none
                                  << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("all new") << Rows{} << Rows{one} << none << QStringList{u"1"_s} << none;
        QTest::newRow("unknown field")
            << Rows{withExtra(one, u"owner"_s, u"Ann"_s)}
            << Rows{withExtra(one, u"owner"_s, u"Bo"_s)} << QStringList{u"1"_s} << none << none;
        QTest::newRow("listed twice")
            << Rows{one, held, two} << Rows{one, held, held, two} << none << none << none;
        QTest::newRow("twice and gone")
            << Rows{one, held, two} << Rows{two} << none << none << QStringList{u"1"_s};
        QTest::newRow("twice, and the second stays where it is")
            << Rows{one, two, one} << Rows{dataset(u"3"_s), two, one} << none << QStringList{u"3"_s}
            << none;
        QTest::newRow("twice, and the second changes")
            << Rows{one, one} << Rows{one, held} << none << none << none;
        QTest::newRow("twice and new")
            << Rows{two} << Rows{one, held, two} << none << QStringList{u"1"_s} << none;
    }

    void tellsWhatIsDifferent()
    {
        QFETCH(const QList<Dataset>, before);
        QFETCH(const QList<Dataset>, after);
        QFETCH(const QStringList, changed);
        QFETCH(const QStringList, added);
        compare(before, after);
        QCOMPARE(m_changes->changedCount(), changed.size());
        QCOMPARE(m_changes->newCount(), added.size());
        QTEST(m_changes->vanished(), "vanished");
        for (const QString &id : changed)
            QCOMPARE(m_changes->kindOf(id), DatasetChanges::Changed);
        for (const QString &id : added)
            QCOMPARE(m_changes->kindOf(id), DatasetChanges::New);
        QCOMPARE(m_changes->ids().size(), changed.size() + added.size());
    }

    void remembersWhatWasSeenLast()
    {
        read({{dataset(u"1"_s)},
              {dataset(u"1"_s, u"HOLD"_s)},
              {dataset(u"1"_s, u"HOLD"_s, u"20"_s)}});
        QCOMPARE(
            m_changes->fieldsOf(u"1"_s),
            (QList<DatasetChanges::Field>{{u"d_status"_s, u"LIVE"_s}, {u"d_priority"_s, u"10"_s}}));
        read({{dataset(u"1"_s, u"EXPIRED"_s, u"20"_s)}});
        QCOMPARE(m_changes->fieldsOf(u"1"_s).first().before, u"LIVE"_s);
    }

    void whatIsAsItWasIsNoNews()
    {
        read({{dataset(u"1"_s)}, {dataset(u"1"_s, u"HOLD"_s)}, {dataset(u"1"_s)}});
        QVERIFY(m_changes->isEmpty());
        read({{}, {dataset(u"1"_s)}});
        QVERIFY(m_changes->isEmpty());
        read({{}, {dataset(u"1"_s, u"HOLD"_s)}});
        QCOMPARE(m_changes->kindOf(u"1"_s), DatasetChanges::Changed);
        QVERIFY(m_changes->vanished().isEmpty());
    }

    void whatCameAndWentUnseenIsNoNews()
    {
        read({{}, {dataset(u"1"_s)}, {dataset(u"1"_s, u"HOLD"_s)}});
        QCOMPARE(m_changes->kindOf(u"1"_s), DatasetChanges::New);
        QVERIFY(m_changes->fieldsOf(u"1"_s).isEmpty());
        read({{}});
        QVERIFY(m_changes->isEmpty());
    }

    void theFirstReadBringsNone()
    {
        // Some of it may have come before the read was broken off.
        m_datasets->mergeSome({dataset(u"1"_s)});
        read({{dataset(u"1"_s, u"HOLD"_s), dataset(u"2"_s)}});
        QVERIFY(m_changes->isEmpty());
        QSignalSpy changed(m_changes.get(), &DatasetChanges::changed);
        read({{dataset(u"2"_s)}});
        QCOMPARE(m_changes->vanished(), QStringList{u"1"_s});
        QCOMPARE(changed.size(), 1);
        m_datasets->clear(); // another account
        QVERIFY(m_changes->isEmpty());
        QCOMPARE(changed.size(), 2);
        read({{dataset(u"7"_s)}});
        QVERIFY(m_changes->isEmpty());
    }

    void ownChangesAreNoNews()
    {
        read({{dataset(u"1"_s), dataset(u"2"_s)}});
        m_datasets->mergeSome({dataset(u"1"_s, u"HOLD"_s), dataset(u"3"_s)});
        read({{dataset(u"1"_s, u"HOLD"_s), dataset(u"2"_s), dataset(u"3"_s)}});
        QVERIFY(m_changes->isEmpty());
        // A colleague's later change is, and says what stood there before it.
        read({{dataset(u"1"_s, u"LIVE"_s), dataset(u"2"_s), dataset(u"3"_s)}});
        QCOMPARE(m_changes->fieldsOf(u"1"_s).first().before, u"HOLD"_s);
    }

    void seenIsSeen()
    {
        read({{dataset(u"1"_s)}, {dataset(u"1"_s, u"HOLD"_s), dataset(u"2"_s)}, {dataset(u"2"_s)}});
        QSignalSpy changed(m_changes.get(), &DatasetChanges::changed);
        m_changes->markSeen();
        QVERIFY(m_changes->isEmpty());
        QCOMPARE(m_changes->summary(), QString());
        QVERIFY(!m_changes->since().isValid());
        m_changes->markSeen();
        QCOMPARE(changed.size(), 1);
        read({{dataset(u"2"_s)}});
        QVERIFY(m_changes->isEmpty());
        QCOMPARE(changed.size(), 1);
    }

    void saysItInASentence_data()
    {
        QTest::addColumn<QList<Dataset>>("after");
        QTest::addColumn<QString>("sentence");
        using Rows = QList<Dataset>;
        const Rows three{dataset(u"1"_s), dataset(u"2"_s), dataset(u"3"_s)};
        QTest::newRow("nothing") << three << QString();
        QTest::newRow("changed") << Rows{three[0], three[1], dataset(u"3"_s, u"HOLD"_s)}
                                 << u"1 changed since %1"_s;
        QTest::newRow("gone") << Rows{three[0]} << u"2 vanished since %1: 2, 3"_s;
        QTest::newRow("all") << Rows{three[0], dataset(u"2"_s, u"HOLD"_s), dataset(u"4"_s)}
                             << u"1 changed, 1 new since %1; 1 vanished: 3"_s;
    }

    void saysItInASentence()
    {
        QFETCH(const QList<Dataset>, after);
        QFETCH(const QString, sentence);
        const QDateTime since(QDate(2026, 3, 4), QTime(12, 4));
        compare({dataset(u"1"_s), dataset(u"2"_s), dataset(u"3"_s)}, after, since);
        const QString time = QLocale().toString(since, QLocale::ShortFormat);
        QCOMPARE(m_changes->summary(), QString(sentence).replace(u"%1"_s, time));
        // Later news does not move the time from which it is told.
        compare(after, {}, since.addSecs(3600));
        if (!sentence.isEmpty())
            QCOMPARE(m_changes->since(), since);
    }

    void manyVanishedOnesAreNotAllTold()
    {
        QList<Dataset> rows;
        for (int id = 1; id <= 40; ++id)
            rows.append(dataset(QString::number(id)));
        compare(rows, {});
        QVERIFY(m_changes->summary().endsWith(u"11, 12, …"_s));
    }

    void theRowsTellTheirNews()
    {
        DatasetOrder order(*m_datasets, *m_edits);
        order.setNews(*m_changes);
        read({{dataset(u"1"_s), dataset(u"2"_s)}});
        QSignalSpy changed(&order, &DatasetOrder::dataChanged);
        read({{dataset(u"1"_s, u"HOLD"_s, {}), dataset(u"2"_s), dataset(u"3"_s)}});
        QVERIFY(!changed.isEmpty());
        const auto told = [&order](int row, int role, int column = Dataset::Description) {
            return order.index(row, column).data(role).toString();
        };
        QCOMPARE(order.index(0, 0).data(DatasetModel::NewsRole).value<Kind>(),
                 DatasetChanges::Changed);
        QCOMPARE(order.index(1, 0).data(DatasetModel::NewsRole).value<Kind>(),
                 DatasetChanges::None);
        QCOMPARE(order.index(2, 0).data(DatasetModel::NewsRole).value<Kind>(), DatasetChanges::New);
        QVERIFY(told(0, Qt::ToolTipRole).endsWith(u": Status was LIVE, Priority was 10"_s));
        QVERIFY(told(0, Qt::ToolTipRole, Dataset::Status).startsWith(u"HOLD\n"_s));
        QCOMPARE(told(1, Qt::ToolTipRole), QString());
        QVERIFY(told(2, Qt::AccessibleDescriptionRole).startsWith(u"New since"_s));
        QCOMPARE(told(0, Qt::DisplayRole, Dataset::Status), u"HOLD"_s);
    }

    void takesTimeInStepWithTheRows()
    {
        // Every row changes, and half of them go: the worst there is.
        const auto millisecondsFor = [this](int count) {
            QList<Dataset> before;
            QList<Dataset> after;
            for (int id = 0; id < count; ++id) {
                before.append(dataset(QString::number(id)));
                after.append(dataset(QString::number(id + count / 2), u"HOLD"_s));
            }
            QElapsedTimer timer;
            timer.start();
            compare(before, after);
            m_changes->markSeen();
            return timer.elapsed();
        };
        const qint64 few = millisecondsFor(10'000);
        const qint64 many = millisecondsFor(100'000);
        // Ten times the rows; a quadratic path would take a hundred times as long.
        QVERIFY2(many < 40 * std::max<qint64>(few, 10),
                 qPrintable(u"%1 ms, then %2 ms"_s.arg(few).arg(many)));
    }

private:
    void compare(const QList<Dataset> &before, const QList<Dataset> &after,
                 const QDateTime &since = QDateTime::currentDateTimeUtc())
    {
        DatasetModel shown(*m_edits);
        shown.merge(before);
        m_changes->compare(shown, after, since);
    }

    /// As the loader does it, one read after the other.
    void read(const QList<QList<Dataset>> &reads)
    {
        for (const QList<Dataset> &rows : reads) {
            Q_EMIT m_loader->arrived(rows);
            m_datasets->merge(rows);
        }
    }

    std::unique_ptr<StagedEdits> m_edits;
    std::unique_ptr<DatasetModel> m_datasets;
    std::unique_ptr<DatasetLoader> m_loader;
    std::unique_ptr<DatasetChanges> m_changes;
};

DIALDESK_GUILESS_TEST(TestDatasetChanges)
#include "tst_datasetchanges.moc"
