// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "tests/support/registeredtest.h"
#include "ui/details/detailspanel.h"
#include "ui/look/theme.h"
#include "ui/widgets/priorityfield.h"
#include "ui/widgets/stagednote.h"
#include "ui/widgets/statuschooser.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Dataset dataset(const QString &id, const QString &status, const QString &priority,
                const QString &description)
{
    Dataset row;
    row.set(Dataset::Id, id);
    row.set(Dataset::Status, status);
    row.set(Dataset::Priority, priority);
    row.set(Dataset::Description, description);
    row.set(Dataset::ImportTable, u"renewals"_s);
    return row;
}

struct Desk
{
    Desk()
        : model(edits)
    {
        model.merge({dataset(u"1"_s, u"LIVE"_s, u"10"_s, u"same"_s),
                     dataset(u"2"_s, u"HOLD"_s, u"20"_s, u"same"_s),
                     dataset(u"3"_s, u"EXPIRED"_s, u"30"_s, u"over"_s),
                     dataset(u"4"_s, u"LIVE"_s, u"40"_s, u"twin"_s),
                     dataset(u"4"_s, u"LIVE"_s, u"40"_s, u"twin"_s)});
        panel.setModel(&model, &edits);
        panel.show();
    }

    QLineEdit *description() { return panel.findChild<QLineEdit *>(u"description"_s); }
    PriorityField *priority() { return panel.findChild<PriorityField *>(); }
    StatusChooser *status() { return panel.findChild<StatusChooser *>(); }

    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    QString staged(const QString &id, Dataset::Field field) const
    {
        const StagedEdit *edit = edits.find(id, field);
        return edit ? edit->value : u"nothing"_s;
    }

    StagedEdits edits;
    DatasetModel model;
    DetailsPanel panel;
};

void type(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

class TestDetailsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::light().apply(*qApp); }

    void nothingSelected()
    {
        Desk desk;
        QVERIFY(desk.says(u"Select a dataset"_s));
        QCOMPARE(desk.panel.shownDataset(), QString());
    }

    void oneDataset()
    {
        Desk desk;
        QSignalSpy spy(&desk.panel, &DetailsPanel::shownDatasetChanged);
        desk.panel.setDatasets({u"1"_s});
        QCOMPARE(spy.size(), 1);
        QCOMPARE(desk.panel.shownDataset(), u"1"_s);
        QVERIFY(desk.says(u"Dataset 1"_s));
        QVERIFY(desk.says(u"Priority in renewals"_s));
        QCOMPARE(desk.description()->text(), u"same"_s);

        type(desk.description(), u"new"_s);
        QCOMPARE(desk.edits.count(), 0);
        QTest::keyClick(desk.description(), Qt::Key_Return);
        QCOMPARE(desk.staged(u"1"_s, Dataset::Description), u"new"_s);
        Q_EMIT desk.status()->chosen(u"HOLD"_s);
        QCOMPARE(desk.staged(u"1"_s, Dataset::Status), u"HOLD"_s);
        Q_EMIT desk.priority()->chosen(85);
        QCOMPARE(desk.staged(u"1"_s, Dataset::Priority), u"85"_s);
        QVERIFY(desk.says(u"was"_s));
    }

    void revertTakesAnEditBack()
    {
        Desk desk;
        desk.panel.setDatasets({u"1"_s});
        Q_EMIT desk.priority()->chosen(85);
        const QList<StagedNote *> notes = desk.panel.findChildren<StagedNote *>();
        const auto shown = std::find_if(notes.cbegin(), notes.cend(),
                                        [](const StagedNote *note) { return note->isVisible(); });
        QVERIFY(shown != notes.cend());
        (*shown)->findChild<QPushButton *>()->click();
        QCOMPARE(desk.edits.count(), 0);
        QVERIFY(!(*shown)->isVisible());
    }

    void severalDatasetsShareWhatIsTouchedAndNothingElse()
    {
        Desk desk;
        desk.panel.setDatasets({u"1"_s, u"2"_s});
        QCOMPARE(desk.description()->text(), u"same"_s);
        QVERIFY(desk.says(u"mixed"_s));
        QCOMPARE(desk.priority()->findChild<QSpinBox *>()->text(), u"mixed"_s);

        Q_EMIT desk.priority()->chosen(50);
        QCOMPARE(desk.staged(u"1"_s, Dataset::Priority), u"50"_s);
        QCOMPARE(desk.staged(u"2"_s, Dataset::Priority), u"50"_s);
        QCOMPARE(desk.edits.count(), 2);
    }

    void aMixedDescriptionIsOnlyStagedOnceTyped()
    {
        Desk desk;
        desk.edits.stage(desk.model.dataset(0), Dataset::Description, u"other"_s);
        desk.panel.setDatasets({u"1"_s, u"2"_s});
        QCOMPARE(desk.description()->text(), QString());
        QCOMPARE(desk.description()->placeholderText(), u"mixed"_s);
        type(desk.description(), u"x"_s);
        QTest::keyClick(desk.description(), Qt::Key_Backspace);
        QTest::keyClick(desk.description(), Qt::Key_Return);
        QCOMPARE(desk.edits.count(), 1);
        type(desk.description(), u"both"_s);
        QTest::keyClick(desk.description(), Qt::Key_Return);
        QCOMPARE(desk.staged(u"2"_s, Dataset::Description), u"both"_s);
    }

    void theCurrentOneOfSeveralIsEditedAloneUntilAllAreAskedFor()
    {
        Desk desk;
        desk.panel.setDatasets({u"1"_s, u"2"_s}, u"2"_s);
        QVERIFY(desk.says(u"1 of 2 selected"_s));
        Q_EMIT desk.priority()->chosen(50);
        QCOMPARE(desk.staged(u"1"_s, Dataset::Priority), u"nothing"_s);
        const QList<QPushButton *> buttons = desk.panel.findChildren<QPushButton *>();
        const auto all = std::find_if(buttons.cbegin(), buttons.cend(), [](QPushButton *button) {
            return button->text() == u"Edit all"_s;
        });
        QVERIFY(all != buttons.cend());
        (*all)->click();
        Q_EMIT desk.priority()->chosen(60);
        QCOMPARE(desk.staged(u"1"_s, Dataset::Priority), u"60"_s);
        QCOMPARE(desk.staged(u"2"_s, Dataset::Priority), u"60"_s);
    }

    void aRefreshLosesNothingThatIsBeingTyped()
    {
        Desk desk;
        desk.panel.setDatasets({u"1"_s});
        type(desk.description(), u"half a sen"_s);
        QSignalSpy changed(&desk.model, &DatasetModel::dataChanged);
        desk.model.mergeSome({dataset(u"1"_s, u"HOLD"_s, u"77"_s, u"changed elsewhere"_s)});
        QCOMPARE(changed.size(), 1);
        QTRY_COMPARE(desk.priority()->findChild<QSpinBox *>()->value(), 77);
        QCOMPARE(desk.description()->text(), u"half a sen"_s);
        QTest::keyClicks(desk.description(), u"tence"_s);
        QTest::keyClick(desk.description(), Qt::Key_Return);
        QCOMPARE(desk.staged(u"1"_s, Dataset::Description), u"half a sentence"_s);
    }

    void whatIsTypedBelongsToTheDatasetItWasTypedFor()
    {
        Desk desk;
        desk.panel.setDatasets({u"1"_s});
        type(desk.description(), u"for one"_s);
        desk.panel.setDatasets({u"2"_s});
        QCOMPARE(desk.staged(u"1"_s, Dataset::Description), u"for one"_s);
        QCOMPARE(desk.staged(u"2"_s, Dataset::Description), u"nothing"_s);
        QCOMPARE(desk.description()->text(), u"same"_s);

        auto *number = desk.priority()->findChild<QSpinBox *>();
        type(number->findChild<QLineEdit *>(), u"7"_s);
        desk.panel.setDatasets({u"1"_s});
        QCOMPARE(desk.staged(u"2"_s, Dataset::Priority), u"7"_s);
        QCOMPARE(desk.staged(u"1"_s, Dataset::Priority), u"nothing"_s);
        QCOMPARE(number->value(), 10);
    }

    void aNumberThatIsTypedIsChosenOverNews_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("staged");
        QTest::newRow("another") << u"7"_s << u"7"_s;
        QTest::newRow("the one of before") << u"10"_s << u"10"_s;
        QTest::newRow("none") << u"\b"_s << u"nothing"_s;
    }

    void aNumberThatIsTypedIsChosenOverNews()
    {
        QFETCH(const QString, typed);
        Desk desk;
        desk.panel.setDatasets({u"1"_s});
        auto *number = desk.priority()->findChild<QSpinBox *>();
        type(number->findChild<QLineEdit *>(), typed);
        desk.model.mergeSome({dataset(u"1"_s, u"LIVE"_s, u"55"_s, u"same"_s)});
        QTest::qWait(0); // the panel takes news in when control returns
        QTest::qWait(0);
        QTest::keyClick(number, Qt::Key_Return);
        QTEST(desk.staged(u"1"_s, Dataset::Priority), "staged");
        QCOMPARE(number->value(),
                 desk.staged(u"1"_s, Dataset::Priority) == u"nothing"_s ? 55 : typed.toInt());
    }

    void followsEditsMadeElsewhere()
    {
        Desk desk;
        desk.panel.setDatasets({u"1"_s});
        desk.edits.stage(desk.model.dataset(0), Dataset::Description, u"from the table"_s);
        QTRY_COMPARE(desk.description()->text(), u"from the table"_s);
        desk.model.merge({});
        QTRY_VERIFY(desk.says(u"Select a dataset"_s));
    }

    void saysWhyADatasetCannotBeEdited_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("reason");
        QTest::newRow("expired") << u"3"_s << u"EXPIRED: it can't be reopened or edited"_s;
        QTest::newRow("twice") << u"4"_s << u"more than once"_s;
    }

    void saysWhyADatasetCannotBeEdited()
    {
        QFETCH(QString, id);
        QFETCH(QString, reason);
        Desk desk;
        desk.panel.setDatasets({id});
        QVERIFY(desk.says(reason));
        QVERIFY(!desk.description()->isEnabled());
        QVERIFY(!desk.status()->isEnabled());
        QVERIFY(!desk.priority()->isEnabled());
    }

    void closedOnesAmongSeveralAreLeftAlone()
    {
        Desk desk;
        desk.panel.setDatasets({u"1"_s, u"3"_s});
        QVERIFY(desk.says(u"can't be edited and will be left alone"_s));
        Q_EMIT desk.priority()->chosen(50);
        QCOMPARE(desk.edits.count(), 1);
        QCOMPARE(desk.staged(u"1"_s, Dataset::Priority), u"50"_s);
    }

    void aRefusedDescriptionStaysToBeCorrected()
    {
        Desk desk;
        desk.panel.setDatasets({u"1"_s});
        desk.description()->setText(u"bell\a"_s);
        desk.description()->setModified(true);
        Q_EMIT desk.description()->editingFinished();
        QCOMPARE(desk.edits.count(), 0);
        QVERIFY(!desk.description()->toolTip().isEmpty());
        QCOMPARE(desk.description()->text(), u"bell\a"_s);
    }
};

DIALDESK_TEST(TestDetailsPanel)
#include "tst_detailspanel.moc"
