// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timemarks.h"

#include "ui/models/format.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/statelook.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr qreal kCount = 16; ///< room for the number of a group beside its shape
constexpr qreal kEdge = 8;   ///< how far it may stand out to the right of the plot

/// Of several at one place, the one that an operator must see.
int urgency(BreakerState state)
{
    switch (state) {
    case BreakerState::open: return 5;
    case BreakerState::forcedOpen: return 4;
    case BreakerState::halfOpen: return 3;
    case BreakerState::closed: return 2;
    default: return 1;
    }
}

} // namespace

void TimeMarks::arrange(WallTime from, WallTime to, const QRectF& plot)
{
    m_groups.clear();
    m_plot = plot;
    m_to = to;
    if (!m_marks || to <= from)
        return;
    const double span = double((to - from).count());
    for (size_t i = 0; i < m_marks->size(); ++i) {
        const WallTime at = (*m_marks)[i].at;
        if (at < from || at > to)
            continue;
        const qreal x = plot.left() + plot.width() * double((at - from).count()) / span;
        if (m_groups.empty() || x - m_groups.back().x > kShape + kCount)
            m_groups.push_back({x, {}});
        m_groups.back().members.push_back(i);
    }
    // One more in a group may be a digit more, and at the right edge numbers stand on the other side.
    for (size_t i = 1; i < m_groups.size();) {
        if (spanOf(m_groups[i]).left() >= spanOf(m_groups[i - 1]).right() + 1) {
            ++i;
            continue;
        }
        auto& into = m_groups[i - 1].members;
        into.insert(into.end(), m_groups[i].members.begin(), m_groups[i].members.end());
        m_groups.erase(m_groups.begin() + std::ptrdiff_t(i));
        i = std::max<size_t>(1, i - 1);
    }
}

QFont TimeMarks::countFont()
{
    QFont font = textFont(TextRole::small);
    font.setPixelSize(10);
    return font;
}

bool TimeMarks::countsRight(const Group& group, qreal width) const
{
    return std::floor(group.x) + 0.5 + kShape / 2 + 1 + width <= m_plot.right() + kEdge;
}

QRectF TimeMarks::spanOf(const Group& group) const
{
    const qreal x = std::floor(group.x) + 0.5;
    QRectF span(x - kShape / 2, m_plot.top() - kShape - 2, kShape, kShape);
    if (group.members.size() < 2)
        return span;
    const qreal width = figuresWidth(countFont(), QString::number(group.members.size()));
    return countsRight(group, width) ? span.adjusted(0, 0, 1 + width, 0) : span.adjusted(-1 - width, 0, 0, 0);
}

std::vector<QRectF> TimeMarks::spans() const
{
    std::vector<QRectF> all;
    for (const Group& group : m_groups)
        all.push_back(spanOf(group));
    return all;
}

void TimeMarks::paint(QPainter& painter, const QPalette& palette) const
{
    const QColor panel = color(Token::panel, palette);
    for (const Group& group : m_groups) {
        BreakerState state = BreakerState::closed;
        for (const size_t i : group.members) {
            if (urgency((*m_marks)[i].to) >= urgency(state))
                state = (*m_marks)[i].to;
        }
        const QColor ink = stateColor(state, palette);
        const qreal x = std::floor(group.x) + 0.5;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(blend(ink, panel, 0.55)); // not dashed: that costs ten times as much, and the reading line is dotted
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF shape(x - kShape / 2, m_plot.top() - kShape - 2, kShape, kShape);
        painter.setPen(Qt::NoPen);
        painter.setBrush(panel);
        painter.drawRect(shape.adjusted(-2, -1, 2, 1));
        paintStateShape(painter, shape, stateLook(state).shape, ink);
        if (group.members.size() > 1) {
            const QFont font = countFont();
            painter.setPen(ink);
            const QString count = QString::number(group.members.size());
            const bool fits = countsRight(group, figuresWidth(font, count));
            const QRectF beside(fits ? shape.right() + 1 : shape.left() - 25, shape.top() - 2, 24, kShape + 4);
            drawFigures(painter, beside, (fits ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, font, count);
        }
    }
}

/// How many of each, when they are too many to be listed.
QString TimeMarks::summaryOf(const Group& group) const
{
    QStringList parts;
    for (const BreakerState state : {BreakerState::open, BreakerState::forcedOpen, BreakerState::halfOpen, BreakerState::closed,
                                     BreakerState::disabled, BreakerState::metricsOnly}) {
        const auto count = std::ranges::count_if(group.members, [&](size_t i) { return (*m_marks)[i].to == state; });
        if (count > 0)
            parts << QCoreApplication::translate("fuseboard::ui::TimeMarks", "%1 times %2").arg(count).arg(stateWord(state));
    }
    return parts.join(u", "_s);
}

QStringList TimeMarks::textsAt(qreal x, int most) const
{
    QStringList lines;
    for (const Group& group : m_groups) {
        // The whole group answers: what cannot be told apart by the eye is told apart by words.
        if (std::abs(group.x - x) > kReach)
            continue;
        if (int(group.members.size()) > most)
            lines << summaryOf(group);
        for (auto it = group.members.rbegin(); it != group.members.rend(); ++it) {
            const BreakerMark& mark = (*m_marks)[*it];
            if (lines.size() == most)
                return lines << QCoreApplication::translate("fuseboard::ui::TimeMarks", "and %1 more").arg(group.members.rend() - it);
            QString line = u"%1  %2: %3"_s.arg(formatInstant(mark.at, m_to), mark.destination, stateWord(mark.to));
            if (!mark.cause.isEmpty())
                line += u", "_s + mark.cause;
            lines << line;
        }
    }
    return lines;
}

} // namespace fuseboard::ui
