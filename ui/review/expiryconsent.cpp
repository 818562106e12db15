// SPDX-License-Identifier: MIT
#include "ui/review/expiryconsent.h"

#include "ui/look/look.h"
#include "ui/widgets/iconlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QStyle>
#include <QTextLayout>

using namespace Qt::StringLiterals;

ExpiryConsent::ExpiryConsent(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(Look::oneLine(text))
    , m_box(new QCheckBox)
{
    m_box->setAccessibleName(m_text);
    m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::margins(Look::px(8), 0, Look::px(12), 0));
    layout->setSpacing(Look::px(12));
    layout->addWidget(new IconLabel(u"error"_s, Theme::DangerText));
    layout->addWidget(m_box, 1);
    // Not clicked: an assistive program toggles.
    connect(m_box, &QCheckBox::toggled, this, &ExpiryConsent::ticked);
}

void ExpiryConsent::setConfirmed(bool confirmed)
{
    const QSignalBlocker blocker(m_box); // which nobody ticked
    m_box->setChecked(confirmed);
}

int ExpiryConsent::heightForWidth(int width) const
{
    const auto lines = wrapped(width).count(u'\n') + 1;
    return static_cast<int>(lines) * m_box->fontMetrics().lineSpacing() + Look::px(16);
}

void ExpiryConsent::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_box->setText(Look::withoutMnemonic(wrapped(width())));
}

/// The sentence with line breaks where this widget, so wide, needs them: a check box breaks none.
QString ExpiryConsent::wrapped(int width) const
{
    const int indicator = m_box->style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                          m_box->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    const int room = width - Look::px(16 + 12 + 8 + 12) - indicator;
    QTextLayout text(m_text, m_box->font());
    QStringList lines;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(qMax(room, Look::px(120)));
        lines.append(m_text.mid(line.textStart(), line.textLength()).trimmed());
    }
    text.endLayout();
    return lines.join(u'\n');
}
