// SPDX-License-Identifier: MIT
#include "ui/widgets/filtercompleter.h"

#include "ui/widgets/completionlist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

namespace {

constexpr int page = 7;

} // namespace

FilterCompleter::FilterCompleter(QLineEdit &field, Vocabulary known)
    : QObject(&field)
    , m_field(field)
    , m_known(std::move(known))
{
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, [this] { open(Wanted::IfBegun); });
    connect(&field, &QLineEdit::textChanged, this, &FilterCompleter::follow);
    connect(&field, &QLineEdit::cursorPositionChanged, this, &FilterCompleter::follow);
}

bool FilterCompleter::isOpen() const
{
    return m_list && m_list->isVisible();
}

void FilterCompleter::close()
{
    if (!isOpen())
        return;
    m_list->hide();
    Q_EMIT closed();
}

void FilterCompleter::open(Wanted wanted)
{
    m_text = m_field.text();
    m_cursor = m_field.cursorPosition();
    m_completion = FilterCompletion::at(m_text, m_cursor, m_known());
    const bool isWanted = wanted == Wanted::Always || m_completion.isBegun || m_completion.isValue;
    if (!isWanted || m_completion.candidates.isEmpty() || m_field.hasSelectedText())
        return close();
    if (!m_list) {
        m_list = new CompletionList(m_field.window());
        connect(m_list, &QListView::clicked, this,
                [this](const QModelIndex &index) { take(index.row()); });
    }
    QToolTip::hideText();
    m_list->showBelow(m_field, m_completion.candidates);
}

/// What the program or an arrow key changes moves an open list on or closes it, and opens none.
void FilterCompleter::follow()
{
    if (!isOpen())
        return;
    if (m_text != m_field.text())
        close();
    else if (m_cursor != m_field.cursorPosition())
        open(Wanted::IfBegun);
}

void FilterCompleter::take(int row)
{
    const FilterCompletion taken = m_completion;
    const QString text = taken.candidates.at(row).text;
    m_field.setSelection(static_cast<int>(taken.start), static_cast<int>(taken.end - taken.start));
    m_field.insert(text);
    // A name asks for its values next; after a value the user says how it goes on.
    if (taken.isValue)
        close();
}

bool FilterCompleter::takesKey(const QKeyEvent &key)
{
    const bool isCtrl = key.modifiers() == Qt::ControlModifier;
    if (!isOpen()) {
        const bool asks = (key.key() == Qt::Key_Down && key.modifiers() == Qt::NoModifier) ||
                          (key.key() == Qt::Key_Space && isCtrl);
        if (asks)
            open(Wanted::Always);
        return asks;
    }
    switch (key.key()) {
    case Qt::Key_Down:
        m_list->moveBy(1);
        return true;
    case Qt::Key_Up:
        m_list->moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        m_list->moveBy(page);
        return true;
    case Qt::Key_PageUp:
        m_list->moveBy(-page);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentRow());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool FilterCompleter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return takesKey(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
