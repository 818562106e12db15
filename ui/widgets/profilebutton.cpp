// SPDX-License-Identifier: MIT
#include "ui/widgets/profilebutton.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/shapes.h"

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
    setSignedOut();
}

void ProfileButton::setProfile(const QString &name, bool production)
{
    m_name = Look::oneLine(name);
    m_production = production;
    setAccessibleName(production ? tr("Account %1, production").arg(m_name)
                                 : tr("Account %1").arg(m_name));
    setToolTip(shownName() == m_name ? QString() : Look::plainToolTip(m_name));
    updateGeometry();
    update();
}

void ProfileButton::setSignedOut()
{
    setProfile({}, false);
    setAccessibleName(tr("Not signed in"));
}

QSize ProfileButton::sizeHint() const
{
    const int name = QFontMetrics(nameFont()).horizontalAdvance(shownName());
    const int chip = m_production ? chipWidth() + Look::px(8) : 0;
    return QSize(Look::px(27) + name + chip + Look::px(34), Look::px(28));
}

void ProfileButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    if (m_production && !hasFocus())
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
        Shapes::box(painter, dotRect, dot / 2.0,
                    theme[m_production ? Theme::Production : Theme::LiveText], {});
    x += Look::px(8);
    painter.setFont(nameFont());
    painter.setPen(theme[isEnabled() ? Theme::Text : Theme::DisabledText]);
    painter.drawText(take(QFontMetrics(nameFont()).horizontalAdvance(shownName()) + 1, height()),
                     Look::textFlags(layoutDirection()), shownName());
    if (m_production) {
        x += Look::px(8);
        const QRect chip = take(chipWidth(), Look::px(16));
        Shapes::box(painter, chip, Look::px(3), theme[Theme::ProductionGround], {});
        painter.setFont(chipFont());
        painter.setPen(theme[Theme::Production]);
        painter.drawText(chip, Qt::AlignCenter, tr("Production"));
    }
    x = width() - Look::px(25);
    const int chevron = Look::px(16);
    Icons::paint(painter, take(chevron, chevron), u"chevron-down"_s, theme[Theme::SecondaryText]);
}

QString ProfileButton::shownName() const
{
    if (m_name.isEmpty())
        return tr("Not signed in");
    return QFontMetrics(nameFont()).elidedText(m_name, Qt::ElideMiddle, Look::px(220));
}

int ProfileButton::chipWidth() const
{
    return QFontMetrics(chipFont()).horizontalAdvance(tr("Production")) + 2 * Look::px(6);
}
