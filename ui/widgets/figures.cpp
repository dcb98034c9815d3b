// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figures.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <array>

namespace fuseboard::ui {

namespace {

struct DigitCells
{
    qreal cell = 0;
    std::array<qreal, 10> widths{};
};

const DigitCells& cells(const QFont& font)
{
    static QHash<QString, DigitCells> known; // a handful of fonts in a run
    DigitCells& entry = known[font.key()];
    if (entry.cell > 0)
        return entry;
    const QFontMetricsF metrics(font);
    for (size_t digit = 0; digit < 10; ++digit) {
        entry.widths[digit] = metrics.horizontalAdvance(QChar(u'0' + char16_t(digit)));
        entry.cell = std::max(entry.cell, entry.widths[digit]);
    }
    return entry;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Runs of text between digits are shaped as a whole; every digit is a piece of its own.
template <class Visit>
void pieces(const QString& text, Visit visit)
{
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at + 1;
        if (!isDigit(text[at])) {
            while (end < text.size() && !isDigit(text[end]))
                ++end;
        }
        visit(QStringView(text).mid(at, end - at));
        at = end;
    }
}

} // namespace

qreal figuresWidth(const QFont& font, const QString& text)
{
    const DigitCells& digits = cells(font);
    const QFontMetricsF metrics(font);
    qreal width = 0;
    pieces(text, [&](QStringView piece) {
        width += isDigit(piece[0]) ? digits.cell : metrics.horizontalAdvance(piece.toString());
    });
    return width;
}

void drawFigures(QPainter& painter, const QRectF& where, Qt::Alignment alignment, const QFont& font, const QString& text)
{
    const DigitCells& digits = cells(font);
    const QFontMetricsF metrics(font);
    const qreal width = figuresWidth(font, text);
    qreal x = where.left();
    if (alignment & Qt::AlignRight)
        x = where.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = where.center().x() - width / 2;
    qreal y = where.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        y = where.bottom() - metrics.descent();
    else if (alignment & Qt::AlignVCenter)
        y = where.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter.setFont(font);
    pieces(text, [&](QStringView piece) {
        const QString part = piece.toString();
        if (isDigit(piece[0])) {
            const qreal slack = digits.cell - digits.widths[size_t(piece[0].unicode() - u'0')];
            painter.drawText(QPointF(x + slack / 2, y), part);
            x += digits.cell;
        } else {
            painter.drawText(QPointF(x, y), part);
            x += metrics.horizontalAdvance(part);
        }
    });
}

} // namespace fuseboard::ui
