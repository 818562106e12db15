// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

/// A language that nobody speaks: each text in brackets, with accents and half as long again. What
/// is left of English in the window was never to be translated; what does not fit shows.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    /// The text of the program that \a source is, in that language. Placeholders, mnemonics and the
    /// plural's number stay.
    static QString spoken(const QString &source);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
};
