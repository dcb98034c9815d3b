// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/linediff.h"

#include <algorithm>

namespace fuseboard::ui {

namespace {
constexpr qsizetype kCells = 4'000'000;
}

LineDiff diffLines(const QStringList& before, const QStringList& after)
{
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const qsizetype n = before.size() - head - tail;
    const qsizetype m = after.size() - head - tail;

    LineDiff out;
    if (n * m > kCells) {
        for (qsizetype i = 0; i < n; ++i)
            out.removed.push_back({int(head), before[head + i]});
        for (qsizetype j = 0; j < m; ++j)
            out.added.push_back(int(head + j));
        return out;
    }
    // common[i][j]: length of the longest common subsequence of the lines from i and from j on.
    std::vector<int> common(size_t((n + 1) * (m + 1)), 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int& { return common[size_t(i * (m + 1) + j)]; };
    for (qsizetype i = n - 1; i >= 0; --i) {
        for (qsizetype j = m - 1; j >= 0; --j)
            at(i, j) = before[head + i] == after[head + j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    for (qsizetype i = 0, j = 0; i < n || j < m;) {
        if (i < n && j < m && before[head + i] == after[head + j]) {
            ++i;
            ++j;
        } else if (i < n && (j == m || at(i + 1, j) >= at(i, j + 1))) {
            out.removed.push_back({int(head + j), before[head + i++]});
        } else {
            out.added.push_back(int(head + j++));
        }
    }
    return out;
}

} // namespace fuseboard::ui
