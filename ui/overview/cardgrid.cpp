// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/cardgrid.h"

#include <QHash>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace fuseboard::ui {

namespace {

constexpr int kLeastWidth = 250; ///< whatever cards say, so that columns do not come and go
constexpr int kMostWidth = 620;
constexpr int kGap = 14;
constexpr int kDenseGap = 4;

bool isWide(const QLayoutItem* item)
{
    return item->widget() && item->widget()->property("wide").toBool();
}

} // namespace

CardGrid::CardGrid(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

CardGrid::~CardGrid()
{
    qDeleteAll(m_items);
}

bool CardGrid::setOrder(const QList<QWidget*>& order)
{
    QHash<const QWidget*, qsizetype> places;
    for (qsizetype i = 0; i < order.size(); ++i)
        places.insert(order[i], i);
    QList<QLayoutItem*> sorted = m_items;
    const auto place = [&](const QLayoutItem* item) { return places.value(item->widget(), order.size()); };
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto* a, const auto* b) { return place(a) < place(b); });
    const bool moved = sorted != m_items;
    m_items = sorted;
    invalidate();
    return moved;
}

void CardGrid::setDense(bool dense)
{
    if (dense == m_dense)
        return;
    m_dense = dense;
    invalidate();
}

void CardGrid::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* CardGrid::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int CardGrid::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize CardGrid::sizeHint() const
{
    return {kLeastWidth, heightForWidth(kLeastWidth)};
}

QSize CardGrid::minimumSize() const
{
    return {kLeastWidth, 0};
}

void CardGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int CardGrid::arrange(const QRect& rect, bool apply) const
{
    QList<QLayoutItem*> shown;
    int cards = 0;
    bool grouped = false;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        shown.append(item);
        if (isWide(item)) {
            grouped |= cards > 0;
            continue;
        }
        ++cards;
    }
    if (shown.isEmpty())
        return 0;
    const int fitting = std::max(1, (rect.width() + kGap) / (kLeastWidth + kGap));
    const bool lines = cards == 0;
    if (!lines)
        cards += m_pending;
    int columns = std::max(1, std::min(fitting, cards));
    if (!grouped && cards > 0) { // three and one is two and two
        const int rows = (cards + columns - 1) / columns;
        columns = (cards + rows - 1) / rows;
    }
    const int width = std::min(kMostWidth, (rect.width() - (columns - 1) * kGap) / columns);
    // Whole pixels left over go to the first columns, so that the right edge is straight.
    const int spare = width < kMostWidth ? rect.width() - (columns - 1) * kGap - columns * width : 0;
    int y = rect.y();
    int gap = 0;
    int rowHeight = 0;
    int inRow = 0;
    for (qsizetype first = 0; first < shown.size();) {
        y += gap;
        QList<QLayoutItem*> row{shown[first++]};
        const bool wide = isWide(row.first());
        while (!wide && first < shown.size() && row.size() < columns && !isWide(shown[first]))
            row.append(shown[first++]);
        int height = 0;
        for (QLayoutItem* item : std::as_const(row)) {
            const int own = wide ? rect.width() : width;
            height = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(own) : item->sizeHint().height());
        }
        if (apply)
            placeRow(row, QRect(rect.x(), y, rect.width(), height), wide ? rect.width() : width, wide ? 0 : spare);
        y += height;
        rowHeight = height;
        inRow = wide ? columns : int(row.size());
        gap = m_dense && wide && (first == shown.size() || isWide(shown[first])) ? kDenseGap : kGap;
    }
    if (m_pending > 0) {
        const int rows = lines ? m_pending : std::max(0, (m_pending - (columns - inRow) + columns - 1) / columns);
        y += rows * (rowHeight + (lines && m_dense ? kDenseGap : kGap));
    }
    return y - rect.y();
}

void CardGrid::placeRow(const QList<QLayoutItem*>& row, QRect at, int width, int spare) const
{
    int x = at.x();
    for (qsizetype i = 0; i < row.size(); ++i) {
        const int own = width + (i < spare ? 1 : 0);
        row[i]->setGeometry(QRect(x, at.y(), own, at.height()));
        x += own + kGap;
    }
}

} // namespace fuseboard::ui
