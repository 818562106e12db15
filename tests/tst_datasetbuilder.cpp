// SPDX-License-Identifier: MIT
#include "models/datasets/datasetbuilder.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDatasetBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesValuesInAnyOrder();
    void takesTheLastOfSeveral();
    void tellsMissingFromEmpty();
    void knowsFieldsByName();
    void startsAfresh();
    void equalValuesMakeEqualDatasets();
    void takesManyNames();
};

void TestDatasetBuilder::takesValuesInAnyOrder()
{
    DatasetBuilder builder;
    builder.set(Dataset::RecordCount, "12");
    builder.setExtra("team", "north");
    builder.set(Dataset::Id, "007");
    builder.set(Dataset::Description, "Größe");
    const Dataset row = builder.take();
    QCOMPARE(row.id(), u"007"_s);
    QCOMPARE(row[Dataset::Description], u"Größe"_s);
    QCOMPARE(row.utf8(Dataset::Description), QByteArrayView("Größe"));
    QCOMPARE(row.utf8(Dataset::Description).data()[row.utf8(Dataset::Description).size()], '\0');
    QCOMPARE(row[Dataset::RecordCount], u"12"_s);
    QCOMPARE(row.extra(u"team"_s), u"north"_s);
}

void TestDatasetBuilder::takesTheLastOfSeveral()
{
    DatasetBuilder builder;
    builder.set(Dataset::Notes, "a longer one");
    builder.set(Dataset::Notes, "b");
    builder.setExtra("team", "north");
    builder.setExtra("size", "1");
    builder.setExtra("team", "south");
    const Dataset row = builder.take();
    QCOMPARE(row[Dataset::Notes], u"b"_s);
    QCOMPARE(row.extras(), (QList<Dataset::Extra>{{u"team"_s, u"south"_s}, {u"size"_s, u"1"_s}}));
}

void TestDatasetBuilder::tellsMissingFromEmpty()
{
    DatasetBuilder builder;
    builder.set(Dataset::Notes, "");
    builder.set(Dataset::Locked, {});
    builder.setExtra("empty", "");
    builder.setExtra("missing", {});
    const Dataset row = builder.take();
    QVERIFY(!row[Dataset::Notes].isNull());
    QVERIFY(row[Dataset::Notes].isEmpty());
    QVERIFY(row[Dataset::Locked].isNull());
    QVERIFY(row[Dataset::Id].isNull());
    QVERIFY(!row.extra(u"empty"_s).isNull());
    QVERIFY(row.extra(u"missing"_s).isNull());
    QCOMPARE(row.extras().size(), 2);
}

void TestDatasetBuilder::knowsFieldsByName()
{
    DatasetBuilder builder;
    const auto add = [&builder](const QByteArrayList &names) {
        for (const QByteArray &name : names)
            builder.setNamed(name, "of " + name);
        return builder.take();
    };
    for (const QByteArrayList &names :
         {QByteArrayList{"dataset", "notes", "team"}, QByteArrayList{"team", "dataset", "notes"},
          QByteArrayList{"dataset", "team"}, QByteArrayList{"dataset", "Notes", "notes", "team"}}) {
        const Dataset row = add(names);
        QCOMPARE(row.id(), u"of dataset"_s);
        QCOMPARE(row.extra(u"team"_s), u"of team"_s);
        QCOMPARE(row[Dataset::Notes], names.contains("notes") ? u"of notes"_s : QString());
        QCOMPARE(row.extra(u"Notes"_s), names.contains("Notes") ? u"of Notes"_s : QString());
    }
}

void TestDatasetBuilder::startsAfresh()
{
    DatasetBuilder builder;
    builder.set(Dataset::Id, "1");
    builder.setExtra("team", "north");
    builder.take();
    QCOMPARE(builder.take(), Dataset());
}

void TestDatasetBuilder::equalValuesMakeEqualDatasets()
{
    DatasetBuilder builder;
    builder.setExtra("team", "north");
    builder.set(Dataset::Priority, "100");
    builder.set(Dataset::Priority, "10");
    builder.set(Dataset::Id, "1");
    Dataset other;
    other.set(Dataset::Id, u"1"_s);
    other.set(Dataset::Priority, u"10"_s);
    QVERIFY(other != builder.take());
    other.setExtras({{u"team"_s, u"north"_s}});
    builder.set(Dataset::Id, other.utf8(Dataset::Id));
    builder.set(Dataset::Priority, "10");
    builder.setExtra("team", "north");
    QCOMPARE(builder.take(), other);
    other.set(Dataset::Notes, u""_s);
    Dataset missing = other;
    missing.set(Dataset::Notes, {});
    QVERIFY(missing != other);
}

void TestDatasetBuilder::takesManyNames()
{
    DatasetBuilder builder;
    for (int i = 0; i < 500; ++i)
        builder.setNamed("field" + QByteArray::number(i), QByteArray::number(i));
    builder.setNamed("dataset", "7");
    const Dataset row = builder.take();
    QCOMPARE(row.id(), u"7"_s);
    QCOMPARE(row.extras().size(), 500);
    QCOMPARE(row.extra(u"field499"_s), u"499"_s);
}

DIALDESK_GUILESS_TEST(TestDatasetBuilder)
#include "tst_datasetbuilder.moc"
