// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/cardgrid.h"

#include <QWidget>

#include <algorithm>

namespace fuseboard::ui {

namespace {

constexpr int kMostWidth = 420;
constexpr int kGap = 14;

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

void CardGrid::setOrder(const QList<QWidget*>& order)
{
    QList<QLayoutItem*> sorted = m_items;
    const auto place = [&](const QLayoutItem* item) {
        const qsizetype at = order.indexOf(item->widget());
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto* a, const auto* b) { return place(a) < place(b); });
    if (sorted == m_items)
        return;
    m_items = sorted;
    // Tab goes through the cards as they stand.
    for (qsizetype i = 1; i < m_items.size(); ++i)
        QWidget::setTabOrder(m_items[i - 1]->widget(), m_items[i]->widget());
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
    return {m_least, heightForWidth(m_least)};
}

QSize CardGrid::minimumSize() const
{
    return {m_least, 0};
}

void CardGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int CardGrid::arrange(const QRect& rect, bool apply) const
{
    QList<QLayoutItem*> shown;
    for (QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            shown.append(item);
    }
    if (shown.isEmpty())
        return 0;
    for (const QLayoutItem* item : shown)
        m_least = std::max(m_least, item->minimumSize().width());
    const int fitting = std::max(1, (rect.width() + kGap) / (m_least + kGap));
    const int columns = std::min(fitting, int(shown.size()));
    const int width = std::min(kMostWidth, (rect.width() - (columns - 1) * kGap) / columns);
    // Whole pixels left over go to the first columns, so that the right edge is straight.
    const int spare = width < kMostWidth ? rect.width() - (columns - 1) * kGap - columns * width : 0;
    int y = rect.y();
    for (int first = 0; first < shown.size(); first += columns) {
        const int last = std::min(first + columns, int(shown.size()));
        int height = 0;
        for (int i = first; i < last; ++i) {
            QLayoutItem* item = shown[i];
            height = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
        }
        int x = rect.x();
        for (int i = first; apply && i < last; ++i) {
            const int own = width + (i - first < spare ? 1 : 0);
            shown[i]->setGeometry(QRect(x, y, own, height));
            x += own + kGap;
        }
        y += height + kGap;
    }
    return y - kGap - rect.y();
}

} // namespace fuseboard::ui
