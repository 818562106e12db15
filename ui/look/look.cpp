// SPDX-License-Identifier: MIT
#include "ui/look/look.h"

#include "models/datasets/visibletext.h"

#include <QApplication>
#include <QFontInfo>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTextDocument>
#include <QVariant>

#include <algorithm>

namespace {

constexpr qreal bodyPixels = 13;
constexpr char kindProperty[] = "buttonKind";
constexpr char edgeProperty[] = "fieldEdge";

qreal pixels(Look::TextSize size)
{
    switch (size) {
    case Look::Body:
        return bodyPixels;
    case Look::Caption:
        return 12;
    case Look::Small:
        return 11;
    case Look::Title:
        return 15;
    case Look::Display:
        return 18;
    }
    Q_UNREACHABLE();
}

} // namespace

int Look::px(qreal design)
{
    return qRound(design * QFontInfo(QApplication::font()).pixelSize() / bodyPixels);
}

QMargins Look::margins(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft
               ? QMargins(trailing, top, leading, bottom)
               : QMargins(leading, top, trailing, bottom);
}

int Look::textFlags(Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    return static_cast<int>(QStyle::visualAlignment(direction, alignment) | Qt::AlignVCenter) |
           Qt::TextSingleLine;
}

QFont Look::font(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    const qreal factor = pixels(size) / bodyPixels;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

void Look::setKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, kind);
    if (kind == Link)
        button->setCursor(Qt::PointingHandCursor);
    button->updateGeometry();
    button->update();
}

Look::ButtonKind Look::kind(const QWidget *button)
{
    return button ? button->property(kindProperty).value<ButtonKind>() : Plain;
}

QPushButton *Look::button(ButtonKind kind, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    setKind(button, kind);
    return button;
}

void Look::setEdge(QWidget *field, FieldEdge edge)
{
    if (Look::edge(field) == edge)
        return;
    field->setProperty(edgeProperty, edge);
    field->update();
}

Look::FieldEdge Look::edge(const QWidget *field)
{
    return field ? field->property(edgeProperty).value<FieldEdge>() : Calm;
}

QLabel *Look::label(const QString &text, TextSize size, QFont::Weight weight)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font(size, weight));
    return label;
}

QLabel *Look::secondary(const QString &text, TextSize size)
{
    QLabel *label = Look::label(text, size);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void Look::alignWithLayout(QLabel &label)
{
    const Qt::Alignment side = label.alignment() & (Qt::AlignLeft | Qt::AlignAbsolute);
    if (label.layoutDirection() == Qt::RightToLeft && side == Qt::AlignLeft)
        label.setAlignment((label.alignment() & Qt::AlignVertical_Mask) | Qt::AlignRight |
                           Qt::AlignAbsolute);
}

QString Look::plainToolTip(const QString &text)
{
    const QString shown = visibleText(text);
    return Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown) : shown;
}

QString Look::withoutMnemonic(const QString &text)
{
    return QString(text).replace(u'&', QLatin1StringView("&&"));
}

QString Look::oneLine(const QString &text)
{
    constexpr int longest = 512;
    QString line = text.left(longest);
    static constexpr QStringView breaks(u"\n\r\t\u2028\u2029");
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return breaks.contains(c); }, u' ');
    return visibleText(line);
}
