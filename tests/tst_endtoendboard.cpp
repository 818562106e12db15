// SPDX-License-Identifier: MIT
#include "models/datasets/campaignboard.h"
#include "tests/support/awaited.h"
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/board/boardpanel.h"
#include "ui/details/factlink.h"
#include "ui/history/historypanel.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/filterfield.h"

#include <QClipboard>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

/// From how the campaign tables stand, and from what is known of one dataset, to the rows.
class TestEndToEndBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void everyTableIsThere()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QTableView &board = openBoard(desk);
        QStringList tables;
        desk.storedIds([&](qint64 id) {
            const QString table = desk.server().store().field(id, SandboxField::ImportTable);
            if (!tables.contains(table))
                tables.append(table);
            return false;
        });
        QTRY_COMPARE(board.model()->rowCount(), tables.size());
        for (int row = 0; row < board.model()->rowCount(); ++row) {
            const auto text = [&board, row](int column) {
                return board.model()->index(row, column).data().toString();
            };
            const QString table = text(CampaignBoard::TableColumn);
            QCOMPARE(text(CampaignBoard::LiveColumn).toInt(),
                     stored(desk, table, u"LIVE"_s).size());
            QCOMPARE(text(CampaignBoard::HoldColumn).toInt(),
                     stored(desk, table, u"HOLD"_s).size());
        }
    }

    void aClickLeadsToTheRows()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        QTableView &board = openBoard(desk);
        const QModelIndex cell = wellFilled(board);
        // A status that is chosen above would hide what the number counts.
        desk.desk().order.setStatus(u"EXPIRED"_s);
        QTest::mouseClick(board.viewport(), Qt::LeftButton, {}, board.visualRect(cell).center());
        const QString table = cell.siblingAtColumn(CampaignBoard::TableColumn).data().toString();
        QTRY_COMPARE(sorted(desk.shownIds()), sorted(stored(desk, table, u"LIVE"_s)));
        QCOMPARE(desk.window().findChild<FilterField *>()->text(),
                 cell.data(CampaignBoard::FilterRole).toString());
    }

    void theKeyboardLeadsThereToo()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        QTableView &board = openBoard(desk);
        board.setFocus();
        board.setCurrentIndex(wellFilled(board));
        desk.press(Qt::Key_Right); // to HOLD
        const QModelIndex cell = board.currentIndex();
        QCOMPARE(cell.column(), int(CampaignBoard::HoldColumn));
        desk.press(Qt::Key_Return);
        const QString table = cell.siblingAtColumn(CampaignBoard::TableColumn).data().toString();
        QTRY_COMPARE(sorted(desk.shownIds()), sorted(stored(desk, table, u"HOLD"_s)));
    }

    void aTableThatIsNotDialledIsMarked()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        QTableView &board = openBoard(desk);
        const QModelIndex cell = wellFilled(board);
        const QString table = cell.siblingAtColumn(CampaignBoard::TableColumn).data().toString();
        QCOMPARE(cell.siblingAtColumn(CampaignBoard::DiallingColumn).data().toString(), QString());
        for (const QString &id : stored(desk, table, u"LIVE"_s))
            desk.storeAsColleague(id, SandboxField::Status, u"HOLD"_s);
        desk.press(Qt::Key_F5);
        QTRY_COMPARE(cell.siblingAtColumn(CampaignBoard::DiallingColumn).data().toString(),
                     u"nothing is dialled"_s);
        QCOMPARE(cell.data().toString(), u"0"_s);
    }

    void sortsByAnyColumn()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        QTableView &board = openBoard(desk);
        for (const auto column : {CampaignBoard::LiveColumn, CampaignBoard::RecordsColumn}) {
            QHeaderView &header = *board.horizontalHeader();
            const QPoint place(header.sectionViewportPosition(column) + 10, header.height() / 2);
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
            for (int row = 1; row < board.model()->rowCount(); ++row) {
                const auto key = [&board, column](int at) {
                    return board.model()
                        ->index(at, column)
                        .data(CampaignBoard::SortRole)
                        .toLongLong();
                };
                if (header.sortIndicatorOrder() == Qt::AscendingOrder)
                    QVERIFY(key(row - 1) <= key(row));
                else
                    QVERIFY(key(row - 1) >= key(row));
            }
        }
    }

    void boardAndHistoryTakeTurns()
    {
        {
            DeskFixture desk;
            QVERIFY(desk.signIn());
            openBoard(desk);
            desk.press(Qt::Key_H, Qt::ControlModifier);
            QVERIFY(desk.window().findChild<HistoryPanel *>()->isVisible());
            QVERIFY(!desk.window().findChild<BoardPanel *>()->isVisible());
            desk.press(Qt::Key_B, Qt::ControlModifier);
            QVERIFY(!desk.window().findChild<HistoryPanel *>()->isVisible());
            QVERIFY(desk.window().findChild<BoardPanel *>()->isVisible());
            desk.window().close();
        }
        DeskFixture again(true);
        QVERIFY(again.window().findChild<BoardPanel *>()->isVisible());
        QVERIFY(again.signIn());
        QVERIFY(again.click(u"Close the campaign board"_s));
        QVERIFY(!again.window().findChild<BoardPanel *>()->isVisible());
        QVERIFY(!again.window().actions().board.isChecked());
    }

    void factsLeadToTheDatasetsThatShareThem_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<SandboxField>("field");
        QTest::addColumn<QString>("filter");
        QTest::newRow("queue") << u"Queue"_s << SandboxField::Qid << u"queue:"_s;
        QTest::newRow("table") << u"Campaign"_s << SandboxField::ImportTable << u"table="_s;
        QTest::newRow("file") << u"Source file"_s << SandboxField::SourceFile << u"file="_s;
    }

    void factsLeadToTheDatasetsThatShareThem()
    {
        QFETCH(const QString, fact);
        QFETCH(const SandboxField, field);
        QFETCH(const QString, filter);
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QStringList ids = desk.storedIds([&desk, field](qint64 id) {
            const QString value = desk.server().store().field(id, field);
            return !value.isEmpty() && value != u"0"_s;
        });
        const QString id = ids.first();
        desk.clickCell(id, Dataset::Id);
        FactLink *link = nullptr;
        QTRY_VERIFY((link = linkOf(desk, fact)));
        // Where there is room it is shown whole, and what is copied is whole anyway.
        QTRY_VERIFY2(!link->text().contains(u'…'), qPrintable(link->text()));
        link->setFocus();
        QTest::keyClick(link, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        desk.press(Qt::Key_Space);
        const QString value = desk.stored(id, field);
        const QString text = desk.window().findChild<FilterField *>()->text();
        QVERIFY2(text.startsWith(filter), qPrintable(text));
        QTRY_COMPARE(sorted(desk.shownIds()), sorted(desk.storedIds([&](qint64 other) {
                         return desk.server()
                                    .store()
                                    .field(other, field)
                                    .compare(value, Qt::CaseInsensitive) == 0;
                     })));
        QVERIFY(desk.shownIds().contains(id));
    }

private:
    static QTableView &openBoard(DeskFixture &desk)
    {
        desk.press(Qt::Key_B, Qt::ControlModifier);
        auto *table = desk.find<QTableView>(u"Campaign tables"_s);
        if (!table)
            qFatal("The board does not open.");
        // Nobody clicks before the parts have their places.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (!QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }))
            qFatal("The board stays empty.");
        return *table;
    }

    /// The LIVE cell of a table that has datasets both LIVE and on HOLD.
    static QModelIndex wellFilled(const QTableView &board)
    {
        for (int row = 0; row < board.model()->rowCount(); ++row) {
            const auto count = [&board, row](int column) {
                return board.model()->index(row, column).data().toString().toInt();
            };
            if (count(CampaignBoard::LiveColumn) > 1 && count(CampaignBoard::HoldColumn) > 0)
                return board.model()->index(row, CampaignBoard::LiveColumn);
        }
        qFatal("The sandbox has no such table.");
        return {};
    }

    static QStringList stored(DeskFixture &desk, const QString &table, const QString &status)
    {
        return desk.storedIds([&](qint64 id) {
            return desk.server().store().field(id, SandboxField::ImportTable) == table &&
                   desk.server().store().field(id, SandboxField::Status) == status;
        });
    }

    static FactLink *linkOf(DeskFixture &desk, const QString &fact)
    {
        const QList<FactLink *> links = desk.window().findChildren<FactLink *>();
        const auto found = std::find_if(links.cbegin(), links.cend(), [&fact](FactLink *link) {
            return link->isVisible() && link->accessibleName().startsWith(fact + u':');
        });
        return found == links.cend() ? nullptr : *found;
    }

    static QStringList sorted(QStringList ids)
    {
        ids.sort();
        return ids;
    }
};

DIALDESK_TEST(TestEndToEndBoard)
#include "tst_endtoendboard.moc"
