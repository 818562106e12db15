// SPDX-License-Identifier: MIT
#include "ui/widgets/filterfield.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/widgets/iconlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
    , m_icon(new IconLabel(u"search"_s, Theme::SecondaryText, 16, this))
    , m_count(Look::secondary({}, Look::Caption))
    , m_clear(new QToolButton(this))
{
    setAccessibleName(tr("Filter"));
    m_count->setParent(this);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_clear->setIcon(Icons::named(u"clear"_s));
    m_clear->setToolTip(tr("Clear filter (Esc)"));
    m_clear->setAccessibleName(tr("Clear filter"));
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setFocusPolicy(Qt::NoFocus); // Esc does the same from the keyboard
    m_clear->hide();

    connect(m_clear, &QToolButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        arrange();
        if (!hasFocus() && !isModified())
            setCursorPosition(0); // how it begins says more than how it ends
    });
    arrange();
}

QSize FilterField::sizeHint() const
{
    return {Look::px(376), QLineEdit::sizeHint().height()};
}

void FilterField::setMatchCount(int matches, int total)
{
    const QLocale locale;
    const QString all = locale.toString(total);
    setCountText(matches == total ? all : tr("%1 of %2").arg(locale.toString(matches), all));
}

void FilterField::setMatchCountUnknown()
{
    setCountText({});
}

void FilterField::setVocabulary(const FilterCompleter::Vocabulary &known)
{
    delete m_completer;
    m_completer = new FilterCompleter(*this, known);
    connect(m_completer, &FilterCompleter::closed, this, &FilterField::showError);
}

void FilterField::setReading(const tl::expected<DatasetFilter, FilterError> &reading)
{
    if (!reading) {
        const FilterError &error = reading.error();
        // People count characters, not the units of UTF-16.
        const auto before = text().left(error.position).toUcs4().size();
        return setError(error.position >= text().size()
                            ? tr("At the end: %1").arg(error.message)
                            : tr("At character %1: %2").arg(before + 1).arg(error.message));
    }
    setError({});
    setToolTip(reading->isEmpty()
                   ? QString()
                   : Look::plainToolTip(tr("Shows datasets: %1.").arg(reading->inWords())));
}

void FilterField::setError(const QString &message)
{
    m_error = message;
    setAccessibleDescription(message);
    setToolTip(Look::plainToolTip(message));
    showError();
}

void FilterField::showError()
{
    const bool isShown = !m_error.isEmpty() && !(m_completer && m_completer->isOpen());
    Look::setEdge(this, isShown ? Look::Wrong : Look::Calm);
    if (!isShown)
        QToolTip::hideText();
    else if (hasFocus())
        QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setCursorPosition(0);
}

void FilterField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        arrange();
}

void FilterField::arrange()
{
    const int icon = Look::px(16);
    const int clear = Look::px(20);
    const int count = m_count->sizeHint().width();
    const auto place = [this](int x, int width, int tall) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(x, (height() - tall) / 2, width, tall));
    };
    m_icon->setGeometry(place(Look::px(10), icon, icon));
    int right = width() - Look::px(8);
    if (!text().isEmpty()) {
        m_clear->setGeometry(place(right - clear + Look::px(2), clear, clear));
        right -= clear + Look::px(4);
    }
    m_count->setGeometry(place(right - count, count, height()));
    const int before = Look::px(24);
    const int after = width() - right + count;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? after : before, 0, mirrored ? before : after, 0);
    const QString example = tr("Filter, for example status:live priority>=50");
    const int room = width() - before - after - Look::px(12);
    setPlaceholderText(fontMetrics().horizontalAdvance(example) <= room ? example : tr("Filter"));
}

void FilterField::setCountText(const QString &text)
{
    m_count->setText(text);
    arrange();
}
