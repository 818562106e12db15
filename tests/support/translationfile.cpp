// SPDX-License-Identifier: MIT
#include "tests/support/translationfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether \a text is \a pattern with something in place of its placeholders.
bool matches(const QString &text, const QString &pattern)
{
    static const QRegularExpression placeholder(u"%L?(?:n|\\d+)"_s);
    const QString plain = QString(pattern).remove(u'&');
    if (!plain.contains(u'%'))
        return text == plain;
    QString expression;
    for (const QString &part : plain.split(placeholder))
        expression += (expression.isEmpty() ? u""_s : u".*"_s) + QRegularExpression::escape(part);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression))
        .match(text)
        .hasMatch();
}

bool saysSomething(const QString &pattern)
{
    static const QRegularExpression words(u"[A-Za-z]{3}"_s);
    return words.match(QString(pattern).remove(u'&')).hasMatch();
}

} // namespace

TranslationFile::TranslationFile(const QString &language)
{
    QFile file(QStringLiteral(DIALDESK_ROOT "/translations") + u"/dialdesk_"_s + language +
               u".ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no translation of that language.");
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            m_messages.append(
                {.context = context, .isPlural = xml.attributes().hasAttribute("numerus"_L1)});
        } else if (xml.name() == "source"_L1) {
            m_messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            Message &message = m_messages.last();
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isPlural)
                message.translations = {xml.readElementText()};
        } else if (xml.name() == "numerusform"_L1) {
            m_messages.last().translations.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qFatal("The translation can't be read: %s", qPrintable(xml.errorString()));
}

bool TranslationFile::isLeftInEnglish(const QString &text) const
{
    const QString plain = QString(text).remove(u'&').section(u'\t', 0, 0);
    bool isEnglish = false;
    for (const Message &message : m_messages) {
        if (std::any_of(message.translations.begin(), message.translations.end(),
                        [&plain](const QString &form) { return matches(plain, form); }))
            return false;
        isEnglish = isEnglish || (saysSomething(message.source) && matches(plain, message.source));
    }
    return isEnglish;
}
