// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/attemptcells.h"

#include <algorithm>
#include <cmath>

namespace fuseboard::telemetry {

namespace {
constexpr size_t kKinds = 3;
}

AttemptCells::AttemptCells(WallTime from, WallTime to, int columns, int rows)
    : m_from(from)
    , m_perMs(double(std::max(1, columns)) / double(std::max<qint64>(1, (to - from).count())))
    , m_columns(std::max(1, columns))
    , m_rows(std::max(1, rows))
    , m_cells(size_t(m_columns) * size_t(m_rows) * kKinds)
{
}

void AttemptCells::keep(std::vector<qint64> attempts)
{
    m_kept = std::move(attempts);
    std::sort(m_kept.begin(), m_kept.end());
}

double AttemptCells::heightOf(quint32 latencyUs)
{
    static const double least = std::log10(double(kLeastUs));
    static const double span = std::log10(double(kMostUs)) - least;
    return std::clamp((std::log10(double(std::max(latencyUs, kLeastUs))) - least) / span, 0.0, 1.0);
}

void AttemptCells::add(const AttemptDot& dot)
{
    m_attempts += dot.count;
    m_failures += dot.kind == AttemptKind::failure ? dot.count : 0;
    if (std::binary_search(m_kept.begin(), m_kept.end(), dot.attempt)) {
        m_dots.push_back(dot);
        m_dots.back().named = true;
        return;
    }
    const int column = std::clamp(int(double((dot.at - m_from).count()) * m_perMs), 0, m_columns - 1);
    const int row = std::min(int(heightOf(dot.latencyUs) * m_rows), m_rows - 1);
    qint32& cell = m_cells[(size_t(column) * size_t(m_rows) + size_t(row)) * kKinds + size_t(dot.kind)];
    if (cell > 0) {
        m_dots[size_t(cell - 1)].count += dot.count;
        return;
    }
    m_dots.push_back(dot);
    cell = qint32(m_dots.size());
}

} // namespace fuseboard::telemetry
