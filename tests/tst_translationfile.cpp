// SPDX-License-Identifier: MIT
#include "app/translation.h"
#include "tests/support/registeredtest.h"
#include "tests/support/translationfile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// What each translation has to be, beside being good: whole, and usable where the text is used.
class TestTranslationFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhole_data();
    void isWhole();
    void saysEverythingThatTheProgramSays();

private:
    static QStringList placeholders(const QString &text);
    static bool endsAlike(const QString &source, const QString &text);
};

QStringList TestTranslationFile::placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?\\d+|L?n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

bool TestTranslationFile::endsAlike(const QString &source, const QString &text)
{
    const auto isSpace = [](const QString &of, qsizetype at) {
        return !of.isEmpty() && of.at(at) == u' ';
    };
    return isSpace(source, 0) == isSpace(text, 0) &&
           isSpace(source, source.size() - 1) == isSpace(text, text.size() - 1) &&
           source.endsWith(u'…') == text.endsWith(u'…');
}

void TestTranslationFile::isWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qsizetype>("forms");
    QTest::newRow("Arabic") << u"ar"_s << qsizetype(6);
    QTest::newRow("German") << u"de"_s << qsizetype(2);
    QTest::newRow("English") << u"en"_s << qsizetype(2);
    QTest::newRow("Spanish") << u"es"_s << qsizetype(2);
    QTest::newRow("French") << u"fr"_s << qsizetype(2);
}

void TestTranslationFile::isWhole()
{
    QFETCH(QString, language);
    QFETCH(qsizetype, forms);
    static const QRegularExpression mnemonic(u"&\\w"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression wireWords(
        u"LIVE|HOLD|EXPIRED|--[a-z-]+|\\(\\*[^)]*\\)|\\$[A-Z_]+"_s);
    const TranslationFile file(language);
    QVERIFY(file.messages().size() > 50);
    for (const TranslationFile::Message &message : file.messages()) {
        const auto here = qPrintable(message.context + u": "_s + message.source + u" → "_s +
                                     message.translations.join(u" | "_s));
        QVERIFY2(message.isFinished, here);
        QVERIFY2(message.translations.size() == (message.isPlural ? forms : 1), here);
        for (const QString &text : message.translations) {
            QVERIFY2(!text.trimmed().isEmpty() || message.source.trimmed().isEmpty(), here);
            QVERIFY2(placeholders(text) == placeholders(message.source), here);
            QVERIFY2(text.count(mnemonic) == message.source.count(mnemonic), here);
            QVERIFY2(endsAlike(message.source, text), here);
            for (const QRegularExpressionMatch &word : wireWords.globalMatch(message.source))
                QVERIFY2(text.contains(word.captured()), here);
        }
    }
}

void TestTranslationFile::saysEverythingThatTheProgramSays()
{
    const qsizetype texts = TranslationFile(u"de"_s).messages().size();
    for (const char *language : {"ar", "es", "fr"})
        QCOMPARE(TranslationFile(QString::fromLatin1(language)).messages().size(), texts);
    QCOMPARE(Translation::choices(),
             QStringList({u"system"_s, u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ar"_s}));
}

DIALDESK_APPLESS_TEST(TestTranslationFile)
#include "tst_translationfile.moc"
