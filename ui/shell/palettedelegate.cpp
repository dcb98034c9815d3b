// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/models/palettemodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kMargin = 10;
constexpr int kGap = 16;

/// Letters that were hit are semi-bold and underlined: weight alone is hard to see in a word.
QList<QTextLayout::FormatRange> hitFormats(const QList<int>& hits)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setFontUnderline(true);
    QList<QTextLayout::FormatRange> ranges;
    for (const int at : hits)
        ranges.append({at, 1, format});
    return ranges;
}

void drawTitle(QPainter& painter, const QRect& where, const QString& title, const QList<int>& hits, const QFont& font)
{
    const QString shown = QFontMetrics(font).elidedText(title, Qt::ElideRight, where.width());
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(shown == title ? hitFormats(hits) : QList<QTextLayout::FormatRange>());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(where.width() + 100);
    layout.endLayout();
    layout.draw(&painter, QPointF(where.left(), where.top() + (where.height() - line.height()) / 2));
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const QRect row = option.rect;
    const QString why = index.data(PaletteModel::whyRole).toString();
    const auto* model = qobject_cast<const PaletteModel*>(index.model());
    const PaletteEntry* entry = model ? model->entry(index.row()) : nullptr;
    const bool enabled = !entry || entry->enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(color(Token::accent, palette));
        painter->setBrush(color(Token::selection, palette));
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
    }
    QRect inner = row.adjusted(kMargin, 0, -kMargin, 0);
    const QFont small = textFont(TextRole::small);
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    painter->setPen(color(Token::muted, palette));
    const QString keys = index.data(PaletteModel::shortcutRole).toString();
    const QString right = enabled ? keys : why;
    const int rightWidth = std::min(smallMetrics.horizontalAdvance(right) + 2, inner.width() * 2 / 5);
    painter->drawText(inner, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine),
                      smallMetrics.elidedText(right, Qt::ElideRight, rightWidth));
    if (!right.isEmpty())
        inner.setRight(inner.right() - rightWidth - kGap);
    const QString group = index.data(PaletteModel::groupRole).toString();
    const QFont font = textFont(TextRole::body);
    const QString title = index.data().toString();
    const int groupWidth = smallMetrics.horizontalAdvance(group) + 2;
    const int titleWidth = QFontMetrics(font).horizontalAdvance(title) + 12;
    const bool both = titleWidth + kGap + groupWidth <= inner.width();
    if (both || inner.width() - groupWidth - kGap > inner.width() / 2) {
        const int left = std::min(titleWidth, inner.width() - groupWidth - kGap) + kGap;
        painter->drawText(inner.adjusted(left, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), group);
        inner.setWidth(left - kGap);
    }
    painter->setPen(color(enabled ? Token::text : Token::muted, palette));
    drawTitle(*painter, inner, title, index.data(PaletteModel::hitsRole).value<QList<int>>(), font);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, metrics().paletteRow};
}

} // namespace fuseboard::ui
