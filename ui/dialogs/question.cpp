// SPDX-License-Identifier: MIT
#include "ui/dialogs/question.h"

#include <QHBoxLayout>
#include <QPushButton>

Question::Question(const QString &title, const QString &text, QWidget *parent)
    : FormDialog(title, title, text, parent)
    , m_answers(addFoot())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_answers->addStretch();
}

void Question::addAnswer(const QString &text, Look::ButtonKind kind, std::function<void()> action)
{
    QPushButton *button = Look::button(kind, text);
    button->setDefault(kind == Look::Primary);
    m_answers->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] {
        close();
        action();
    });
}
