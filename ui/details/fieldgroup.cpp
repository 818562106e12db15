// SPDX-License-Identifier: MIT
#include "ui/details/fieldgroup.h"

#include "ui/look/look.h"
#include "ui/widgets/priorityslider.h"
#include "ui/widgets/stagednote.h"

#include <QHBoxLayout>
#include <QLabel>

FieldGroup::FieldGroup(const QString &caption, QWidget *editor, int overhang, QWidget *parent)
    : QWidget(parent)
    , m_caption(Look::secondary(caption, Look::Caption))
    , m_note(new StagedNote(caption))
{
    m_caption->setBuddy(editor);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // Captions stand at the overhang that every group leaves; only the editor may use it.
    const int lead = PrioritySlider::overhang();
    const auto line = [lead](QWidget *widget, int reach, int above) {
        auto *box = new QHBoxLayout;
        box->setContentsMargins(0, above, 0, 0);
        box->setSpacing(0);
        box->addSpacing(lead - reach);
        box->addWidget(widget);
        return box;
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line(m_caption, 0, 0));
    layout->addLayout(line(editor, overhang, Look::px(4)));
    layout->addLayout(line(m_note, 0, 0));
}

void FieldGroup::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}
