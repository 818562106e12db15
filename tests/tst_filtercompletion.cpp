// SPDX-License-Identifier: MIT
#include "models/datasets/datasetfilter.h"
#include "models/datasets/filtercompletion.h"
#include "models/datasets/filtervocabulary.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const FilterVocabulary &vocabulary()
{
    static const FilterVocabulary known = {
        .extraFields = {u"team"_s, u"my field"_s, u"x-ray"_s},
        .statuses = {u"LIVE"_s, u"HOLD"_s, u"EXPIRED"_s, u"ON ICE"_s},
        .tables = {u"old solar"_s, u"solar"_s, u"solar_2025"_s, u"say \"hi\""_s},
        .queues = {{u"14"_s, u"After sales"_s}, {u"12"_s, u"Sales"_s}, {u"0"_s, {}}},
    };
    return known;
}

} // namespace

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void offersEveryColumnWhereNothingIsTyped();
    void notesSayWhatItIs();
    void valuesReadBackAsTheyAre();
    void survivesAnyText();
};

/// "|" is the cursor; what is offered comes as the texts that would then stand there, the first of
/// them with the cursor behind what was put in.
void TestFilterCompletion::offers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("results");
    const auto row = [](const QString &text, const QStringList &results) {
        QTest::addRow("%s", qUtf8Printable(text)) << text << results;
    };
    // Names of columns.
    row(u"sta|"_s, {u"status:|"_s});
    row(u"STA|"_s, {u"status:|"_s});
    row(u"d_s|"_s, {u"d_status:|"_s});
    row(u"p|"_s, {u"priority:|"_s});
    row(u"re|"_s, {u"records:|"_s, u"reccount:"_s});
    row(u"nonesuch|"_s, {});
    row(u"live sta|"_s, {u"live status:|"_s});
    row(u"(sta|)"_s, {u"(status:|)"_s});
    row(u"(live)sta|"_s, {u"(live)status:|"_s});
    row(u"-sta|"_s, {u"-status:|"_s});
    row(u"--(-sta|"_s, {u"--(-status:|"_s});
    row(u"live sta| or hold"_s, {u"live status:| or hold"_s});
    row(u"st|uff live"_s, {u"status:| live"_s});
    row(u"st|:live"_s, {u"status|:live"_s});
    row(u"st|ate>=50"_s, {u"status|>=50"_s});
    row(u"status|:live"_s, {});
    row(u"my|"_s, {u"\"my field\":|"_s});
    row(u"\"my f|"_s, {u"\"my field\":|"_s});
    row(u"\"my f|\" live"_s, {u"\"my field\":| live"_s});
    row(u"\"my f| notes:\"a\""_s, {u"\"my field\":| notes:\"a\""_s});
    row(u"\"my| f\":x"_s, {u"\"my field\"|:x"_s});
    row(u"x-r|"_s, {u"\"x-ray\":|"_s});
    row(u"te|"_s, {u"team:|"_s});
    // Nobody completes a pattern, an operator, or what follows a column that is not there.
    row(u"/sta|/"_s, {});
    row(u"/sta|"_s, {});
    row(u"/a\\/sta|"_s, {});
    row(u"table~/sol|/"_s, {});
    row(u"table~\"sol|\""_s, {});
    row(u"table~sol|"_s, {});
    row(u"priority>|=50"_s, {});
    row(u"nonesuch:sol|"_s, {});
    row(u":sol|"_s, {});
    row(u"\"a\"sta|"_s, {});
    row(u"/a/ sta|"_s, {u"/a/ status:|"_s});
    // Values.
    row(u"status:|"_s,
        {u"status:LIVE|"_s, u"status:HOLD"_s, u"status:EXPIRED"_s, u"status:\"ON ICE\""_s});
    row(u"d_status:l|"_s, {u"d_status:LIVE|"_s});
    row(u"status!=h|"_s, {u"status!=HOLD|"_s});
    row(u"status:ice|"_s, {u"status:\"ON ICE\"|"_s});
    row(u"status:live|"_s, {});
    row(u"status:live,|"_s,
        {u"status:live,HOLD|"_s, u"status:live,EXPIRED"_s, u"status:live,\"ON ICE\""_s});
    row(u"status:e|,hold"_s, {u"status:EXPIRED|,hold"_s});
    row(u"status=live,|"_s, {});
    row(u"table:so|"_s, {u"table:solar|"_s, u"table:solar_2025"_s, u"table:\"old solar\""_s});
    row(u"table:solar|"_s, {u"table:solar|"_s, u"table:solar_2025"_s, u"table:\"old solar\""_s});
    row(u"import_table=old|"_s, {u"import_table=\"old solar\"|"_s});
    row(u"table:\"old|"_s, {u"table:\"old solar\"|"_s});
    row(u"table:\"ol|d\" live"_s, {u"table:\"old solar\"| live"_s});
    row(u"table:\"ol| notes:\"x\""_s, {u"table:\"old solar\"| notes:\"x\""_s});
    row(u"table:o|ld live"_s, {u"table:\"old solar\"| live"_s});
    row(u"table:2025|"_s, {u"table:solar_2025|"_s});
    row(u"table:lar|"_s, {});
    row(u"table:hi|"_s, {u"table:\"say \\\"hi\\\"\"|"_s});
    row(u"table:\"say \\\"h|"_s, {u"table:\"say \\\"hi\\\"\"|"_s});
    row(u"(table:old|)"_s, {u"(table:\"old solar\"|)"_s});
    row(u"notes:\"a b\" table:old|"_s, {u"notes:\"a b\" table:\"old solar\"|"_s});
    row(u"queue:|"_s, {u"queue:\"After sales\"|"_s, u"queue:Sales"_s, u"queue:0"_s});
    row(u"queue:sal|"_s, {u"queue:Sales|"_s, u"queue:\"After sales\""_s});
    row(u"qid:1|"_s, {u"qid:14|"_s, u"qid:12"_s});
    row(u"queue>1|"_s, {});
    row(u"notes:a|"_s, {});
    row(u"team:n|"_s, {});
}

void TestFilterCompletion::offers()
{
    QFETCH(QString, text);
    QFETCH(const QStringList, results);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const FilterCompletion completion = FilterCompletion::at(text, cursor, vocabulary());
    QVERIFY(completion.start >= 0 && completion.start <= completion.end);
    QVERIFY(completion.end <= text.size());
    QStringList found;
    for (const FilterCompletion::Candidate &candidate : completion.candidates) {
        const QString put = candidate.text + (found.isEmpty() ? u"|"_s : QString());
        found.append(text.left(completion.start) + put + text.mid(completion.end));
    }
    QCOMPARE(found, results);
}

void TestFilterCompletion::offersEveryColumnWhereNothingIsTyped()
{
    for (const QString &text : {u""_s, u"live "_s, u"("_s, u"-"_s, u"a or "_s}) {
        const FilterCompletion all = FilterCompletion::at(text, text.size(), vocabulary());
        QVERIFY(!all.isBegun && !all.isValue);
        QCOMPARE(all.candidates.size(), Dataset::FieldCount + vocabulary().extraFields.size());
        QCOMPARE(all.candidates.first().text, u"id:"_s);
        QCOMPARE(all.start, text.size());
        QCOMPARE(all.end, text.size());
    }
    // In front of a text the name and its operator are put, and the text stays.
    const FilterCompletion front = FilterCompletion::at(u"spring"_s, 0, vocabulary());
    QCOMPARE(front.end, 0);
}

void TestFilterCompletion::notesSayWhatItIs()
{
    const auto first = [](const QString &text) {
        return FilterCompletion::at(text, text.size(), vocabulary()).candidates.first();
    };
    QCOMPARE(first(u"tab"_s).label, u"table:"_s);
    QCOMPARE(first(u"tab"_s).note, u"Campaign table"_s);
    QCOMPARE(first(u"my"_s).label, u"my field:"_s);
    QCOMPARE(first(u"my"_s).note, QString());
    QCOMPARE(first(u"queue:aft"_s).label, u"After sales"_s);
    QCOMPARE(first(u"queue:aft"_s).note, u"14"_s);
    QCOMPARE(first(u"queue:1"_s).label, u"14"_s);
    QCOMPARE(first(u"queue:1"_s).note, u"After sales"_s);
}

void TestFilterCompletion::valuesReadBackAsTheyAre()
{
    FilterVocabulary odd = vocabulary();
    odd.tables = {u"a b"_s, u"a,b"_s, u"a)b"_s, u"\"a\""_s, u"a\\"_s,
                  u"=a"_s,  u"-a"_s,  u"/a/"_s, u"or a"_s};
    const FilterCompletion completion = FilterCompletion::at(u"table="_s, 6, odd);
    QCOMPARE(completion.candidates.size(), odd.tables.size());
    for (const FilterCompletion::Candidate &candidate : completion.candidates) {
        const auto filter = DatasetFilter::parse(u"table="_s + candidate.text);
        QVERIFY2(filter, qUtf8Printable(candidate.text));
        Dataset row;
        row.set(Dataset::ImportTable, candidate.label);
        QVERIFY(filter->matches(row, {}));
    }
}

void TestFilterCompletion::survivesAnyText()
{
    const QString pieces = u"sta \t()-\"\\/:=!<>~,orORé"_s + QChar(0xD800);
    quint32 state = 1;
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = 0; i < round % 12; ++i) {
            state = state * 1664525 + 1013904223;
            text += pieces.at(
                static_cast<qsizetype>((state >> 8) % static_cast<quint32>(pieces.size())));
        }
        for (qsizetype cursor = 0; cursor <= text.size(); ++cursor) {
            const FilterCompletion found = FilterCompletion::at(text, cursor, vocabulary());
            QVERIFY(found.candidates.isEmpty() ||
                    (found.start <= cursor && cursor <= found.end && found.end <= text.size()));
        }
    }
}

DIALDESK_APPLESS_TEST(TestFilterCompletion)

#include "tst_filtercompletion.moc"
