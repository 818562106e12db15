// SPDX-License-Identifier: MIT
#include "ui/widgets/detailstext.h"

#include "ui/look/look.h"

DetailsText::DetailsText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Details"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFont(Look::font(Look::Caption));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

QSize DetailsText::sizeHint() const
{
    constexpr int mostLines = 6;
    const int lines = qBound(2, blockCount() + 1, mostLines);
    return QSize(Look::px(200), lines * fontMetrics().lineSpacing() + Look::px(12));
}
