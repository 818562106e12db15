// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "ui/look/theme.h"
#include "ui/widgets/segmentbutton.h"
#include "ui/widgets/statuscounts.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStatusCounts : public QObject
{
    Q_OBJECT

private:
    static SegmentButton *segment(const StatusCounts &counts, const QString &text)
    {
        const QList<SegmentButton *> all = counts.findChildren<SegmentButton *>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&text](SegmentButton *each) {
            return each->text() == text;
        });
        return found == all.cend() ? nullptr : *found;
    }

private Q_SLOTS:
    void initTestCase() { Theme::light().apply(*qApp); }

    void choosing_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("word");
        QTest::newRow("live") << u"Live"_s << u"LIVE"_s;
        QTest::newRow("hold") << u"Hold"_s << u"HOLD"_s;
        QTest::newRow("expired") << u"Expired"_s << u"EXPIRED"_s;
        QTest::newRow("all") << u"All"_s << QString();
    }

    void choosing()
    {
        QFETCH(QString, label);
        QFETCH(QString, word);
        StatusCounts counts;
        QSignalSpy spy(&counts, &StatusCounts::statusChosen);
        segment(counts, label)->click();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toString(), word);
        QCOMPARE(counts.status(), word);
    }

    void onlyOneIsChosen()
    {
        StatusCounts counts;
        counts.setStatus(u"HOLD"_s);
        segment(counts, u"Live"_s)->click();
        QVERIFY(!segment(counts, u"Hold"_s)->isChecked());
        QVERIFY(!segment(counts, u"All"_s)->isChecked());
    }

    void settingAStatusIsNoChoice()
    {
        StatusCounts counts;
        QSignalSpy spy(&counts, &StatusCounts::statusChosen);
        counts.setStatus(u"EXPIRED"_s);
        QCOMPARE(counts.status(), u"EXPIRED"_s);
        counts.setStatus(u"none of them"_s);
        QVERIFY(!segment(counts, u"All"_s)->isChecked());
        QCOMPARE(spy.size(), 0);
    }

    void arrowKeysChoose()
    {
        StatusCounts counts;
        counts.show();
        counts.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&counts));
        QSignalSpy spy(&counts, &StatusCounts::statusChosen);
        segment(counts, u"All"_s)->setFocus();
        QTest::keyClick(segment(counts, u"All"_s), Qt::Key_Right);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(counts.status(), u"LIVE"_s);
    }

    void countsAreReadOut()
    {
        StatusCounts counts;
        QCOMPARE(segment(counts, u"Live"_s)->accessibleName(), u"Live, –"_s);
        counts.setCounts({1250, 31, 148, 71});
        QCOMPARE(segment(counts, u"Live"_s)->accessibleName(), u"Live, 31"_s);
        QCOMPARE(segment(counts, u"All"_s)->accessibleName(),
                 u"All, %1"_s.arg(QLocale().toString(1250)));
        counts.setCountsUnknown();
        QCOMPARE(segment(counts, u"All"_s)->accessibleName(), u"All, –"_s);
    }
};

DIALDESK_TEST(TestStatusCounts)
#include "tst_statuscounts.moc"
