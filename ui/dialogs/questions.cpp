// SPDX-License-Identifier: MIT
#include "ui/dialogs/questions.h"

#include "ui/dialogs/question.h"

#include <QCoreApplication>

namespace {

struct QuestionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

} // namespace

void Questions::discard(int count, QWidget *parent, std::function<void()> discard)
{
    auto *question = new Question(
        QuestionTexts::tr("Discard what is staged?"),
        QuestionTexts::tr(
            "%Ln change(s) were never sent. Until the window is closed Undo brings them back.",
            nullptr, count),
        parent);
    question->addAnswer(QuestionTexts::tr("&Keep them"), Look::Plain, [] {});
    question->addAnswer(QuestionTexts::tr("&Discard %Ln change(s)", nullptr, count), Look::Danger,
                        std::move(discard));
    question->open();
}

void Questions::closing(int count, QWidget *parent, Closing answers)
{
    auto *question = new Question(
        QuestionTexts::tr("Changes are staged"),
        QuestionTexts::tr(
            "%Ln change(s) were never sent. Kept for next time, they are staged again when you "
            "sign in to this account. Discarding them can't be undone.",
            nullptr, count),
        parent);
    // The first has the focus: a key pressed too soon must not discard.
    question->addAnswer(QuestionTexts::tr("&Keep for next time"),
                        answers.review ? Look::Plain : Look::Primary, std::move(answers.keep));
    question->addAnswer(QuestionTexts::tr("&Discard"), Look::Danger, std::move(answers.discard));
    if (answers.review)
        question->addAnswer(QuestionTexts::tr("&Review and post…"), Look::Primary,
                            std::move(answers.review));
    question->open();
}
