// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/flightdots.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fuseboard::ui {

using telemetry::AttemptDot;
using telemetry::AttemptKind;

namespace {

constexpr int kStamp = 9; ///< pixels a stamp is wide and high

QRgb over(QRgb ink, QRgb ground)
{
    const quint32 left = 255 - quint32(qAlpha(ink));
    if (left == 0)
        return ink;
    const quint32 rb = ((ground & 0xff00ffu) * left + 0x800080u) >> 8 & 0xff00ffu;
    const quint32 ag = ((ground >> 8 & 0xff00ffu) * left + 0x800080u) & 0xff00ff00u;
    return ink + (rb | ag);
}

QImage stampOf(AttemptKind kind, qreal ratio, const QPalette& palette)
{
    const int side = int(std::ceil(kStamp * ratio)) | 1;
    QImage stamp(side, side, QImage::Format_ARGB32_Premultiplied);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / 2.0, side / 2.0);
    painter.scale(ratio, ratio);
    paintAttemptShape(painter, {}, kind, palette);
    return stamp;
}

} // namespace

void paintAttemptShape(QPainter& painter, QPointF centre, AttemptKind kind, const QPalette& palette, qreal grow)
{
    painter.setPen(Qt::NoPen);
    switch (kind) {
    case AttemptKind::success:
        painter.setBrush(color(Token::green, palette));
        painter.drawEllipse(centre, 2.1 + grow, 2.1 + grow);
        break;
    case AttemptKind::failure: {
        const qreal r = 3.3 + grow;
        const QPointF corners[] = {centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r), centre + QPointF(-r, 0)};
        painter.setBrush(color(Token::red, palette));
        painter.drawConvexPolygon(corners, 4);
        break;
    }
    case AttemptKind::ignored: {
        const qreal r = 2 + grow;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::grey, palette), 1.2));
        painter.drawRect(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r));
        break;
    }
    }
}

void FlightDots::setDots(const std::vector<AttemptDot>* dots)
{
    m_dots = dots;
    m_drawn.reset();
    m_heights.clear();
    if (!dots)
        return;
    m_heights.reserve(dots->size());
    float low = 9;
    float high = 0;
    for (const AttemptDot& dot : *dots) {
        const float height = std::log10(std::max(1.0f, float(dot.latencyUs)));
        low = std::min(low, height);
        high = std::max(high, height);
        m_heights.push_back(height);
    }
    if (!dots->empty()) {
        m_powers.first = std::clamp(int(std::floor(low)), 2, 7);
        m_powers.second = std::clamp(int(std::ceil(high)), m_powers.first + 2, 9);
    }
}

QPointF FlightDots::place(size_t index, const FlightScale& scale) const
{
    return {scale.xOf((*m_dots)[index].at), scale.yOf(double(m_heights[index]))};
}

const QImage& FlightDots::image(const FlightScale& scale, qreal ratio, const QPalette& palette)
{
    const Drawn wanted{scale.area, scale.from, scale.to, scale.lowest, scale.highest, ratio, color(Token::red, palette).rgb()};
    if (m_drawn != wanted) {
        draw(scale, ratio, palette);
        m_drawn = wanted;
    }
    return m_image;
}

void FlightDots::draw(const FlightScale& scale, qreal ratio, const QPalette& palette)
{
    const QSize size(std::max(1, int(std::ceil(scale.area.width() * ratio))), std::max(1, int(std::ceil(scale.area.height() * ratio))));
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(Qt::transparent);
    if (!m_dots || scale.isEmpty())
        return;
    const std::array<QImage, 3> stamps{stampOf(AttemptKind::success, ratio, palette), stampOf(AttemptKind::failure, ratio, palette),
                                       stampOf(AttemptKind::ignored, ratio, palette)};
    const int side = stamps.front().width();
    const double perMs = scale.area.width() * ratio / double(std::max<qint64>(1, scale.span().count()));
    const double perPower = scale.area.height() * ratio / std::max(1, scale.highest - scale.lowest);
    // Failures over what succeeded, whatever the order they came in.
    for (const AttemptKind kind : {AttemptKind::ignored, AttemptKind::success, AttemptKind::failure}) {
        const QImage& stamp = stamps[size_t(kind)];
        for (size_t i = 0; i < m_dots->size(); ++i) {
            const AttemptDot& dot = (*m_dots)[i];
            if (dot.kind != kind)
                continue;
            const double x = double((dot.at - scale.from).count()) * perMs;
            if (x < -side || x > size.width() + side)
                continue;
            const double up = std::clamp(double(m_heights[i]) - scale.lowest, 0.0, double(scale.highest - scale.lowest)) * perPower;
            const int left = int(std::lround(x)) - side / 2;
            const int top = size.height() - 1 - int(std::lround(up)) - side / 2;
            const int firstX = std::max(0, -left);
            const int endX = std::min(side, size.width() - left);
            for (int sy = std::max(0, -top); sy < std::min(side, size.height() - top); ++sy) {
                const auto* from = reinterpret_cast<const QRgb*>(stamp.constScanLine(sy));
                auto* to = reinterpret_cast<QRgb*>(m_image.scanLine(top + sy)) + left;
                for (int sx = firstX; sx < endX; ++sx) {
                    if (from[sx] != 0)
                        to[sx] = over(from[sx], to[sx]);
                }
            }
        }
    }
}

std::optional<size_t> FlightDots::nearest(QPointF point, const FlightScale& scale, qreal reach) const
{
    std::optional<size_t> best;
    qreal least = reach * reach;
    const WallTime from = scale.timeAt(point.x() - reach);
    const WallTime to = scale.timeAt(point.x() + reach);
    for (size_t i = 0; i < count(); ++i) {
        const AttemptDot& dot = (*m_dots)[i];
        if (dot.at < from || dot.at > to || dot.at < scale.from || dot.at > scale.to)
            continue;
        const QPointF apart = place(i, scale) - point;
        const qreal distance = QPointF::dotProduct(apart, apart);
        if (distance <= least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

std::optional<size_t> FlightDots::beside(std::optional<size_t> index, bool right, const FlightScale& scale) const
{
    const auto before = [this](size_t a, size_t b) {
        return at(a).at != at(b).at ? at(a).at < at(b).at : at(a).attempt < at(b).attempt;
    };
    std::optional<size_t> best;
    for (size_t i = 0; i < count(); ++i) {
        if (at(i).at < scale.from || at(i).at > scale.to)
            continue;
        if (index && !(right ? before(*index, i) : before(i, *index)))
            continue;
        // Without a dot to start from: the first one from the left, or the last one.
        if (!best || (right ? before(i, *best) : before(*best, i)))
            best = i;
    }
    return best;
}

} // namespace fuseboard::ui
