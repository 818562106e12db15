// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

/// A .ts of the program, as it is in the tree.
class TranslationFile
{
public:
    struct Message
    {
        QString context;
        QString source;
        QStringList translations; ///< one, or the plural's forms
        bool isPlural = false;
        bool isFinished = false;
    };

    /// \a language is a code such as "de".
    explicit TranslationFile(const QString &language);

    const QList<Message> &messages() const { return m_messages; }
    /// Whether \a text is English that the file has a translation for.
    bool isLeftInEnglish(const QString &text) const;

private:
    QList<Message> m_messages;
};
