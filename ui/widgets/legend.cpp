// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/legend.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace fuseboard::ui {

Legend::Legend(std::vector<LegendEntry> entries, QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(QFontMetrics(textFont(TextRole::small)).height() + 2);
    setEntries(std::move(entries));
}

namespace {

constexpr int kSample = 14, kLeastSample = 8; ///< of a line
constexpr int kWord = 6;                      ///< from there to its word
constexpr int kGap = 18, kLeastGap = 6;

} // namespace

void Legend::setEntries(std::vector<LegendEntry> entries)
{
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    QString name;
    for (const LegendEntry& entry : m_entries)
        name += (name.isEmpty() ? QString() : QStringLiteral(", ")) + entry.text;
    setAccessibleName(name);
    update();
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = textFont(TextRole::small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    // Long words in a narrow place stand closer, so that the last one is whole.
    int room = width();
    for (const LegendEntry& entry : m_entries)
        room -= metrics.horizontalAdvance(entry.text);
    const int count = int(std::max<size_t>(1, m_entries.size()));
    const int each = std::clamp((room + kGap) / count, kLeastSample + kLeastGap + kWord, kSample + kWord + kGap);
    const int gap = std::clamp(each - kSample - kWord, kLeastGap, kGap);
    const int sample = std::clamp(each - kWord - gap, kLeastSample, kSample);
    int x = 0;
    for (const LegendEntry& entry : m_entries) {
        QPen pen = curvePen(color(entry.token, palette()), entry.pattern);
        pen.setWidthF(2);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, height() / 2.0), QPointF(x + sample, height() / 2.0));
        painter.setPen(color(Token::muted, palette()));
        const int wide = metrics.horizontalAdvance(entry.text);
        painter.drawText(QRect(x + sample + kWord, 0, wide + 4, height()), Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        x += sample + kWord + wide + gap;
    }
}

QPen curvePen(const QColor& ink, int pattern)
{
    QPen pen(ink, 1.6);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    switch (pattern % 4) {
    case 1: pen.setDashPattern({4, 2}); break;
    case 2: pen.setDashPattern({1.5, 1.5}); break;
    case 3: pen.setDashPattern({6, 2, 1.5, 2}); break;
    default: break;
    }
    return pen;
}

} // namespace fuseboard::ui
