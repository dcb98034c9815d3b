// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statebar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace fuseboard::ui {

StateBar::StateBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateBar::setCounts(const StateCounts& counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    update();
}

QColor StateBar::shade(RowState state, const QPalette& palette)
{
    const QColor ground = color(Token::line, palette);
    switch (state) {
    case RowState::claimed: return color(Token::accent, palette);
    case RowState::retryWait: return blend(color(Token::accent, palette), ground, 0.5);
    case RowState::deferred: return blend(color(Token::muted, palette), ground, 0.35);
    case RowState::pending: return ground;
    case RowState::cancelled:
    case RowState::discarded: return blend(color(Token::grey, palette), ground, 0.6);
    default: return stateColor(state, palette);
    }
}

void StateBar::paint(QPainter& painter, const QRectF& where, const StateCounts& counts, const QPalette& palette)
{
    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64(0));
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    const qreal radius = std::min(3.0, where.height() / 2);
    clip.addRoundedRect(where, radius, radius);
    painter.save();
    painter.setClipPath(clip);
    painter.fillRect(where, color(Token::line, palette));
    if (total > 0) {
        constexpr qreal kLeast = 2;
        const auto nonZero = std::count_if(kOrder.begin(), kOrder.end(), [&](RowState s) { return counts[size_t(s)] > 0; });
        const qreal shared = std::max(0.0, where.width() - kLeast * qreal(nonZero));
        qreal x = where.left();
        for (const RowState state : kOrder) {
            const qint64 rows = counts[size_t(state)];
            if (rows == 0)
                continue;
            const qreal width = kLeast + shared * qreal(rows) / qreal(total);
            painter.fillRect(QRectF(x, where.top(), width + 0.5, where.height()), shade(state, palette));
            x += width;
        }
    }
    painter.restore();
}

void StateBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_counts, palette());
}

} // namespace fuseboard::ui
