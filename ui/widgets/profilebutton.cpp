// SPDX-License-Identifier: MIT
#include "ui/widgets/profilebutton.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
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
    m_isProduction = account.isProduction;
    m_isReadOnly = account.isReadOnly;
    setAccessibleName(m_name.isEmpty()
                          ? shownName()
                          : (QStringList(tr("Account %1").arg(m_name)) + chips()).join(u", "_s));
    setToolTip(shownName() == m_name ? QString() : Look::plainToolTip(m_name));
    updateGeometry();
    update();
}

QSize ProfileButton::sizeHint() const
{
    const int name = QFontMetrics(nameFont()).horizontalAdvance(shownName());
    int marks = 0;
    for (const QString &chip : chips())
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
        Shapes::box(painter, dotRect, dot / 2.0,
                    theme[m_isProduction ? Theme::Production : Theme::LiveText], {});
    x += Look::px(8);
    painter.setFont(nameFont());
    painter.setPen(theme[isEnabled() ? Theme::Text : Theme::DisabledText]);
    painter.drawText(take(QFontMetrics(nameFont()).horizontalAdvance(shownName()) + 1, height()),
                     Look::textFlags(layoutDirection()), shownName());
    painter.setFont(chipFont());
    for (const QString &text : chips()) {
        x += Look::px(8);
        const QRect chip = take(chipWidth(text), Look::px(16));
        const bool isCalm = text == tr("Read only");
        Shapes::box(painter, chip, Look::px(3), isCalm ? QColor() : theme[Theme::ProductionGround],
                    isCalm ? theme[Theme::StrongLine] : QColor());
        painter.setPen(theme[isCalm ? Theme::SecondaryText : Theme::Production]);
        painter.drawText(chip, Qt::AlignCenter, text);
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

QStringList ProfileButton::chips() const
{
    QStringList chips;
    if (m_isProduction)
        chips.append(tr("Production"));
    if (m_isReadOnly)
        chips.append(tr("Read only"));
    return chips;
}

int ProfileButton::chipWidth(const QString &text)
{
    return QFontMetrics(chipFont()).horizontalAdvance(text) + 2 * Look::px(6);
}
