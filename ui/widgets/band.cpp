// SPDX-License-Identifier: MIT
#include "ui/widgets/band.h"

#include "ui/look/look.h"
#include "ui/look/shapes.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

Theme::Tone toneOf(Band::Kind kind, const Theme &theme)
{
    switch (kind) {
    case Band::Info:
        return {theme[Theme::Accent], theme[Theme::StagedGround], theme[Theme::Line]};
    case Band::Warning:
        return theme.warning();
    case Band::Error:
        return theme.danger();
    case Band::Staged:
        break;
    }
    return {theme[Theme::Accent], theme[Theme::StagedGround], theme[Theme::Accent]};
}

} // namespace

Band::Band(Kind kind, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_shape(shape)
{}

void Band::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

QString Band::iconName() const
{
    return m_kind == Error ? u"error"_s : m_kind == Warning ? u"warning"_s : u"info"_s;
}

Theme::Role Band::iconRole() const
{
    return m_kind == Error     ? Theme::DangerText
           : m_kind == Warning ? Theme::WarningText
                               : Theme::Accent;
}

void Band::paintEvent(QPaintEvent *)
{
    const Theme::Tone tone = toneOf(m_kind, Theme::of(palette()));
    QPainter painter(this);
    if (m_shape == Box)
        return Shapes::box(painter, rect(), Look::px(4), tone.ground, tone.edge);
    painter.fillRect(rect(), tone.ground);
    painter.fillRect(0, m_kind == Staged ? 0 : height() - 1, width(), 1, tone.edge);
}
