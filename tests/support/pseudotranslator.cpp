// SPDX-License-Identifier: MIT
#include "tests/support/pseudotranslator.h"

#include <algorithm>

QString PseudoTranslator::spoken(const QString &source)
{
    constexpr QStringView plain(u"AEIOUaeiouncy");
    constexpr QStringView accented(u"ÀÉÎÖÛàéîöûñçý");
    QString text;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source.at(i);
        if ((c == u'&' || c == u'%') && i + 1 < source.size()) {
            text += source.mid(i, source.at(i + 1) == u'L' ? 3 : 2);
            i += source.at(i + 1) == u'L' ? 2 : 1;
            continue;
        }
        const auto at = plain.indexOf(c);
        text += at < 0 ? c : accented.at(at);
    }
    return u'⟦' + text + QString(std::clamp<qsizetype>(source.size() / 3, 1, 20), u'~') + u'⟧';
}

QString PseudoTranslator::translate(const char *context, const char *source,
                                    const char * /*disambiguation*/, int /*n*/) const
{
    // Qt's own texts are Qt's to translate, and so are the words that are none.
    const QByteArrayView of(context);
    const bool isQts = of.startsWith('Q') && of.size() > 1 && of.at(1) >= 'A' && of.at(1) <= 'Z';
    return isQts || qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0 ? QString()
                                                                : spoken(QString::fromUtf8(source));
}
