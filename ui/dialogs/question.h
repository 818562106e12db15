// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/look/look.h"

#include <functional>

/// Asks before something that can't be undone. Deletes itself when it is answered, or closed
/// without an answer.
class Question : public FormDialog
{
    Q_OBJECT

public:
    Question(const QString &title, const QString &text, QWidget *parent);

    /// Adds a button. Esc does nothing but close, so the first one should be as harmless.
    void addAnswer(const QString &text, Look::ButtonKind kind, std::function<void()> action);

private:
    QHBoxLayout *m_answers;
};
