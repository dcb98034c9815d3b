// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QPixmap inked(const QString& name, const QColor& ink, QSize devicePixels)
{
    const QString key = u"fuseboard/%1/%2/%3x%4"_s.arg(name, ink.name(QColor::HexArgb))
                            .arg(devicePixels.width()).arg(devicePixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/look/icons/"_s + name + u".svg"_s);
    QByteArray text;
    if (file.open(QIODevice::ReadOnly))
        text = file.readAll();
    text.replace(QByteArrayLiteral("currentColor"), ink.name().toLatin1());
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(text);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(devicePixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, Token token)
        : m_name(std::move(name))
        , m_token(token)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, ink(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return inked(m_name, ink(mode), size); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return inked(m_name, ink(mode), size);
    }
    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_token); }

private:
    QColor ink(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        return mode == QIcon::Disabled ? blend(color(Token::grey, palette), color(Token::panel, palette), 0.45) : color(m_token, palette);
    }

    QString m_name;
    Token m_token;
};

} // namespace

QIcon lineIcon(const QString& name, Token token)
{
    return QIcon(new LineIconEngine(name, token));
}

void paintIcon(QPainter& painter, const QRectF& where, const QString& name, const QColor& ink)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const QSize pixels = (where.size() * ratio).toSize();
    if (!pixels.isEmpty())
        painter.drawPixmap(where, inked(name, ink, pixels), QRectF(QPointF(), QSizeF(pixels)));
}

} // namespace fuseboard::ui
