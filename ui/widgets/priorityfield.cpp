// SPDX-License-Identifier: MIT
#include "ui/widgets/priorityfield.h"

#include "models/datasets/dataset.h"
#include "ui/look/look.h"
#include "ui/widgets/priorityslider.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace {

constexpr int notANumber = DatasetPriority::lowest - 1;

} // namespace

PriorityField::PriorityField(QWidget *parent)
    : QWidget(parent)
    , m_slider(new PrioritySlider(this))
    , m_spin(new QSpinBox(this))
{
    m_slider->setAccessibleName(tr("Priority"));
    m_spin->setAccessibleName(tr("Priority as a number"));
    m_spin->setRange(DatasetPriority::lowest, DatasetPriority::highest);
    m_spin->setKeyboardTracking(false);
    m_spin->setFocusPolicy(Qt::StrongFocus);
    m_spin->setMinimumWidth(Look::px(64));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::px(19));
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_spin, 0, Qt::AlignTop);

    connect(m_slider, &QSlider::sliderMoved, this, [this](int value) {
        const QSignalBlocker blocker(m_spin);
        m_spin->setMinimum(DatasetPriority::lowest);
        m_spin->setValue(value);
        m_slider->setHasValue(true);
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { choose(m_slider->value()); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (!m_slider->isSliderDown())
            choose(value);
    });
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) {
        if (value != notANumber)
            choose(value);
    });
    connect(m_spin->findChild<QLineEdit *>(), &QLineEdit::textEdited, this,
            [this] { m_typed = m_spin->hasAcceptableInput() ? Typed::Number : Typed::NoNumber; });
    connect(m_spin, &QSpinBox::editingFinished, this, &PriorityField::finishTyping);
}

void PriorityField::setPriority(const QString &text)
{
    if (m_slider->isSliderDown())
        return;
    const std::optional<int> priority = DatasetPriority::parse(text);
    if (m_typed != Typed::Nothing) {
        m_priority = priority; // what is typed is chosen over this one
        return;
    }
    m_spin->setSpecialValueText(priority         ? QString()
                                : text.isEmpty() ? QStringLiteral(" ")
                                                 : Look::oneLine(text));
    if (priority != m_priority || !priority)
        show(priority);
}

void PriorityField::finishTyping()
{
    const Typed typed = std::exchange(m_typed, Typed::Nothing);
    if (typed == Typed::Nothing)
        return;
    m_spin->interpretText();
    if (typed == Typed::Number && m_spin->value() != notANumber)
        choose(m_spin->value());
    else
        show(m_priority);
}

void PriorityField::setOldPriority(const QString &text, bool staged)
{
    m_slider->setOldValue(staged ? DatasetPriority::parse(text) : std::nullopt);
    Look::setEdge(m_spin, staged ? Look::Staged : Look::Calm);
    m_spin->setFont(Look::font(Look::Body, staged ? QFont::DemiBold : QFont::Normal));
}

void PriorityField::choose(int priority)
{
    m_typed = Typed::Nothing;
    if (m_priority == priority)
        return;
    show(priority);
    Q_EMIT chosen(priority);
}

void PriorityField::show(std::optional<int> priority)
{
    const QSignalBlocker spinBlocker(m_spin);
    const QSignalBlocker sliderBlocker(m_slider);
    m_priority = priority;
    m_spin->setMinimum(priority ? DatasetPriority::lowest : notANumber);
    m_spin->setValue(priority.value_or(notANumber));
    m_slider->setValue(priority.value_or(DatasetPriority::lowest));
    m_slider->setHasValue(priority.has_value());
}
