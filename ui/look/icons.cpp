// SPDX-License-Identifier: MIT
#include "ui/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// A static library's resources are left out of the program unless something names them. The macro
// wants the global namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(dialdesk);
}

namespace {

QByteArray svg(const QString &name)
{
    [[maybe_unused]] static const bool initialised = (initialiseResources(), true);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QRectF middleSquare(const QRectF &rect)
{
    const qreal side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

class TintedIcon : public QIconEngine
{
public:
    TintedIcon(const QString &name, Theme::Role role)
        : m_name(name)
        , m_role(role)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Icons::paint(*painter, rect, m_name, colour(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor tint = colour(mode, state);
        const QString key = QStringLiteral("dialdesk/%1/%2/%3x%4")
                                .arg(m_name, tint.name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        Icons::paint(painter, QRectF(QPointF(), size), m_name, tint);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIcon(m_name, m_role); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme theme = Theme::of(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return theme[Theme::DisabledText];
        return theme[state == QIcon::On ? Theme::Accent : m_role];
    }

    QString m_name;
    Theme::Role m_role;
};

} // namespace

QIcon Icons::named(const QString &name, Theme::Role role)
{
    return QIcon(new TintedIcon(name, role));
}

void Icons::paint(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    QSvgRenderer renderer(svg(name).replace("currentColor", colour.name().toLatin1()));
    renderer.render(&painter, middleSquare(rect));
}
