// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace fuseboard::ui {

/// What a line of the overview shows, from the left.
enum class LineColumn { breaker, name, health, spark, sentence, queue, inFlight, latency, credits, more };
inline constexpr int kLineColumns = int(LineColumn::more) + 1;

struct LineCell
{
    int x = 0;
    int width = 0; ///< 0: there is no room for it
};

/// Where they stand in a line of that width. Fixed, whatever the texts are: a figure that changes moves nothing.
std::array<LineCell, kLineColumns> lineCells(int width);

} // namespace fuseboard::ui
