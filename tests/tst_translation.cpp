// SPDX-License-Identifier: MIT
#include "app/translation.h"
#include "tests/support/registeredtest.h"

#include <QFile>

using namespace Qt::StringLiterals;

class TestTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void eachChoiceHasAFileAndAName()
    {
        for (const QString &choice : Translation::choices().sliced(1)) {
            QVERIFY2(QFile::exists(u":/i18n/dialdesk_%1.qm"_s.arg(choice)), qPrintable(choice));
            QVERIFY2(!Translation::nameOf(choice).isEmpty(), qPrintable(choice));
        }
        QCOMPARE(Translation::nameOf(u"de"_s), u"Deutsch"_s);
        QVERIFY(Translation::nameOf(Translation::choices().constFirst()).isEmpty());
    }

    void speaksTheLanguage_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("dataset");
        QTest::addColumn<QString>("number");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("system") << u"system"_s << u"Dataset"_s << u"1,234.5"_s << Qt::LeftToRight;
        QTest::newRow("English") << u"en"_s << u"Dataset"_s << u"1,234.5"_s << Qt::LeftToRight;
        QTest::newRow("German") << u"de"_s << u"Datensatz"_s << u"1.234,5"_s << Qt::LeftToRight;
        QTest::newRow("Spanish") << u"es"_s << u"Conjunto de datos"_s << u"1234,5"_s
                                 << Qt::LeftToRight;
        QTest::newRow("Arabic") << u"ar"_s << u"مجموعة البيانات"_s << u"١٬٢٣٤٫٥"_s
                                << Qt::RightToLeft;
    }
    void speaksTheLanguage()
    {
        QFETCH(QString, choice);
        const Translation translation(choice);
        QTEST(QCoreApplication::translate("HistoryModel", "Dataset"), "dataset");
        QTEST(QLocale().toString(1234.5, 'f', 1), "number");
        QTEST(QGuiApplication::layoutDirection(), "direction");
    }

    void numbersAreThoseOfTheSystemsCountry()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Switzerland));
        {
            const Translation translation(u"de"_s);
            QCOMPARE(QLocale().territory(), QLocale::Switzerland);
        }
        {
            const Translation translation(u"fr"_s);
            QCOMPARE(QLocale().territory(), QLocale::France);
        }
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void aLanguageWithoutATranslationIsReadInEnglish()
    {
        QLocale::setDefault(QLocale(QLocale::Hebrew));
        {
            const Translation translation;
            QCOMPARE(QCoreApplication::translate("AccountStaging", "%Ln dataset(s)", nullptr, 2),
                     u"2 datasets"_s);
            QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        }
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void turnsToAnother()
    {
        Translation translation(u"de"_s);
        translation.turnTo(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        translation.turnTo(u"en"_s);
        QCOMPARE(QCoreApplication::translate("HistoryModel", "Dataset"), u"Dataset"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
};

DIALDESK_TEST(TestTranslation)
#include "tst_translation.moc"
