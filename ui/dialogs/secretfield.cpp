// SPDX-License-Identifier: MIT
#include "ui/dialogs/secretfield.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QEvent>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

SecretField::SecretField(const QString &revealText, QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(new QToolButton(this))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setCheckable(true);
    m_reveal->setIcon(Icons::named(u"eye"_s));
    m_reveal->setToolTip(revealText);
    m_reveal->setAccessibleName(revealText);
    m_reveal->setCursor(Qt::ArrowCursor);
    m_reveal->setFocusPolicy(Qt::TabFocus);
    connect(m_reveal, &QToolButton::toggled, this, [this](bool revealed) {
        setEchoMode(revealed ? Normal : Password);
        m_reveal->setIcon(Icons::named(revealed ? u"eye-off"_s : u"eye"_s));
    });
    arrange();
}

void SecretField::wipe()
{
    setText({});
    m_reveal->setChecked(false);
}

void SecretField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void SecretField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void SecretField::arrange()
{
    const int side = Look::px(24);
    const QRect place(width() - side - Look::px(3), (height() - side) / 2, side, side);
    m_reveal->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? side : 0, 0, mirrored ? 0 : side, 0);
}
