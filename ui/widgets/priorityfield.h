// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <optional>

class PrioritySlider;
class QSpinBox;

/// A priority from 0 to 90, as a slider and as a number.
class PriorityField : public QWidget
{
    Q_OBJECT

public:
    explicit PriorityField(QWidget *parent = nullptr);

    /// A priority that is no number from 0 to 90 is shown as \a text, until another is chosen. Does
    /// not disturb somebody who is typing a number.
    void setPriority(const QString &text);
    /// Chooses the number that is being typed, if any.
    void finishTyping();
    /// The value that a staged one replaces, as a notch; nothing where none is staged.
    void setOldPriority(const QString &text, bool staged);

Q_SIGNALS:
    /// Chosen by the user: once the mouse button is up, the number is typed, the key is pressed.
    void chosen(int priority);

private:
    /// What was typed into the number and not taken yet.
    enum class Typed { Nothing, NoNumber, Number };

    void choose(int priority);
    void show(std::optional<int> priority);

    PrioritySlider *m_slider;
    QSpinBox *m_spin;
    Typed m_typed = Typed::Nothing;
    std::optional<int> m_priority;
};
