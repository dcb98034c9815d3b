// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readoutbox.h"

#include "ui/widgets/figures.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fuseboard::ui {

namespace {

constexpr qreal kSentence = 190;

} // namespace

void paintReadout(QPainter& painter, const std::vector<ReadoutRow>& all, qreal x, const QRectF& area, qreal width, const QPalette& palette)
{
    const QFont font = textFont(TextRole::small);
    const QFontMetricsF metrics(font);
    const qreal line = metrics.height() + 2;
    const size_t room = std::max<size_t>(3, size_t((area.height() + 10) / line));
    std::vector<ReadoutRow> rows = all;
    if (rows.size() > room) {
        rows.resize(room - 1);
        rows.push_back({{}, QCoreApplication::translate("fuseboard::ui::PlotView", "and %1 more").arg(all.size() - room + 1), {}});
    }
    qreal labels = 0;
    qreal values = 0;
    for (const ReadoutRow& row : rows) {
        // What a breaker did may be a long sentence: it does not widen the box over the curves.
        const qreal label = figuresWidth(font, row.label) + (row.swatch.isValid() ? 14 : 0);
        labels = std::max(labels, row.value.isEmpty() ? std::min(label, kSentence) : label);
        values = std::max(values, figuresWidth(font, row.value));
    }
    const qreal most = std::max(120.0, width - 8);
    const qreal wanted = labels + (values > 0 ? values + 16 : 0) + 20;
    if (wanted > most)
        labels -= wanted - most;
    const QSizeF size(std::min(wanted, most), line * qreal(rows.size()) + 10);
    const qreal left = x + 12 + size.width() <= width ? x + 12 : std::max(0.0, x - 12 - size.width());
    const QRectF box(QPointF(std::floor(left) + 0.5, std::floor(area.top() + 2) + 0.5), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::line, palette));
    painter.setBrush(color(Token::raised, palette));
    painter.drawRoundedRect(box, kControlRadius, kControlRadius);
    qreal y = box.top() + 5;
    for (const ReadoutRow& row : rows) {
        qreal text = box.left() + 10;
        qreal labelWidth = labels;
        if (row.swatch.isValid()) {
            painter.fillRect(QRectF(text, y + line / 2 - 2, 8, 3), row.swatch);
            text += 14;
            labelWidth -= 14;
        }
        painter.setPen(color(row.value.isEmpty() ? Token::text : Token::muted, palette));
        drawFigures(painter, QRectF(text, y, labelWidth, line), Qt::AlignLeft | Qt::AlignVCenter, font,
                    metrics.elidedText(row.label, Qt::ElideRight, row.value.isEmpty() ? box.right() - text - 6 : labelWidth + 2));
        painter.setPen(color(Token::text, palette));
        drawFigures(painter, QRectF(box.left(), y, box.width() - 10, line), Qt::AlignRight | Qt::AlignVCenter, font, row.value);
        y += line;
    }
}

} // namespace fuseboard::ui
