// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/filtercompletion.h"
#include "models/datasets/filtervocabulary.h"

#include <QObject>
#include <QPointer>

#include <functional>

class CompletionList;
class QKeyEvent;
class QLineEdit;

/// Offers completions while a filter expression is typed, below its field.
///
/// Tab and Enter take the current one and Esc closes the list; all else goes to the field. Down and
/// Ctrl+Space ask for what fits where nothing is typed yet.
class FilterCompleter : public QObject
{
    Q_OBJECT

public:
    using Vocabulary = std::function<FilterVocabulary()>;

    /// \a known is asked each time. The completer becomes a child of \a field.
    FilterCompleter(QLineEdit &field, Vocabulary known);

    bool isOpen() const;
    void close();

Q_SIGNALS:
    /// An open list is not there any more.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Wanted { IfBegun, Always };

    bool takesKey(const QKeyEvent &key);
    void open(Wanted wanted);
    void follow();
    void take(int row);

    QLineEdit &m_field;
    const Vocabulary m_known;
    QPointer<CompletionList> m_list; ///< of the window, which ends it
    FilterCompletion m_completion;
    QString m_text; ///< as it was when the list opened, and the cursor
    int m_cursor = 0;
};
