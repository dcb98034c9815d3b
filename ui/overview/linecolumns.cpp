// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/linecolumns.h"

#include <algorithm>

namespace fuseboard::ui {

namespace {

constexpr int kEdge = 10;
constexpr int kGap = 12;
constexpr std::array<int, kLineColumns> kWidths{104, 170, 48, 70, 0, 74, 60, 108, 124, 26};
constexpr int kRoomForAll = 1'188; ///< below, latency and credits make room for the sentence,
constexpr int kRoomForMost = 860;  ///< and below this the sparkline and what is in flight

bool isShown(LineColumn column, int width)
{
    switch (column) {
    case LineColumn::latency:
    case LineColumn::credits: return width >= kRoomForAll;
    case LineColumn::spark:
    case LineColumn::inFlight: return width >= kRoomForMost;
    default: return true;
    }
}

} // namespace

std::array<LineCell, kLineColumns> lineCells(int width)
{
    std::array<LineCell, kLineColumns> cells;
    int others = 2 * kEdge;
    for (int i = 0; i < kLineColumns; ++i) {
        if (isShown(LineColumn(i), width))
            others += kWidths[size_t(i)] + (i > 0 ? kGap : 0);
    }
    int x = kEdge;
    for (int i = 0; i < kLineColumns; ++i) {
        if (!isShown(LineColumn(i), width))
            continue;
        const int own = LineColumn(i) == LineColumn::sentence ? std::max(0, width - others) : kWidths[size_t(i)];
        cells[size_t(i)] = {x, own};
        x += own + kGap;
    }
    return cells;
}

} // namespace fuseboard::ui
