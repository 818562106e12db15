// SPDX-License-Identifier: MIT
#include "ui/widgets/profilebutton.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/profilecolour.h"
#include "ui/look/shapes.h"
#include "ui/widgets/account.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace {

QFont nameFont()
{
    return Look::font(Look::Body, QFont::DemiBold);
}

QFont chipFont()
{
    return Look::font(Look::Small, QFont::DemiBold);
}

} // namespace

ProfileButton::ProfileButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setAccount({});
}

void ProfileButton::setAccount(const Account &account)
{
    m_name = Look::oneLine(account.name);
    m_colour = account.colour;
    m_isProduction = account.isProduction;
    m_isReadOnly = account.isReadOnly;
    QString spoken = m_name.isEmpty() ? shownName() : tr("Account %1").arg(m_name);
    for (const Chip &chip : chips())
        spoken += u", "_s + chip.text;
    setAccessibleName(spoken);
    setToolTip(shownName() == m_name ? QString() : Look::plainToolTip(m_name));
    updateGeometry();
    update();
}

QSize ProfileButton::sizeHint() const
{
    const int name = QFontMetrics(nameFont()).horizontalAdvance(shownName());
    int marks = 0;
    for (const Chip &chip : chips())
        marks += chipWidth(chip) + Look::px(8);
    return QSize(Look::px(27) + name + marks + Look::px(34), Look::px(28));
}

void ProfileButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    if (m_isProduction && !hasFocus())
        Shapes::box(painter, rect(), Look::px(4), {}, theme[Theme::Production]);

    int x = Look::px(11);
    const auto take = [this, &x](int width, int tall) {
        const QRect part(x, (height() - tall) / 2, width, tall);
        x += width;
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int dot = Look::px(8);
    const QRect dotRect = take(dot, dot);
    if (m_name.isEmpty())
        Shapes::box(painter, dotRect, dot / 2.0, {}, theme[Theme::SecondaryText], 1.4);
    else
        Shapes::box(painter, dotRect, dot / 2.0, dotColour(), {});
    x += Look::px(8);
    painter.setFont(nameFont());
    painter.setPen(theme[isEnabled() ? Theme::Text : Theme::DisabledText]);
    painter.drawText(take(QFontMetrics(nameFont()).horizontalAdvance(shownName()) + 1, height()),
                     Look::textFlags(layoutDirection()), shownName());
    painter.setFont(chipFont());
    for (const Chip &chip : chips()) {
        x += Look::px(8);
        const QRect box = take(chipWidth(chip), Look::px(16));
        Shapes::box(painter, box, Look::px(3), chip.ground, chip.edge);
        painter.setPen(chip.colour);
        painter.drawText(box, Qt::AlignCenter, chip.text);
    }
    x = width() - Look::px(25);
    const int chevron = Look::px(16);
    Icons::paint(painter, take(chevron, chevron), u"chevron-down"_s, theme[Theme::SecondaryText]);
}

QColor ProfileButton::dotColour() const
{
    const Theme theme = Theme::of(palette());
    if (m_isProduction)
        return theme[Theme::Production];
    const QColor own = ProfileColour::of(m_colour, theme);
    return own.isValid() ? own : theme[Theme::LiveText];
}

QString ProfileButton::shownName() const
{
    if (m_name.isEmpty())
        return tr("Not signed in");
    return QFontMetrics(nameFont()).elidedText(m_name, Qt::ElideMiddle, Look::px(220));
}

QList<ProfileButton::Chip> ProfileButton::chips() const
{
    const Theme theme = Theme::of(palette());
    QList<Chip> chips;
    if (m_isProduction)
        chips.append(
            {tr("Production"), theme[Theme::Production], theme[Theme::ProductionGround], {}});
    if (m_isReadOnly)
        chips.append({tr("Read only"), theme[Theme::SecondaryText], {}, theme[Theme::StrongLine]});
    return chips;
}

int ProfileButton::chipWidth(const Chip &chip)
{
    return QFontMetrics(chipFont()).horizontalAdvance(chip.text) + 2 * Look::px(6);
}
