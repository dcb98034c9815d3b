// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/readingplace.h"

#include "ui/models/deadlettermodel.h"

#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <unordered_set>

namespace fuseboard::ui {

namespace {

constexpr std::ptrdiff_t kAfter = 1'000; // an action on more in one piece leaves the end of the list

} // namespace

ReadingPlace::ReadingPlace(const QTableView& table, const DeadLetterModel& model, WhenGone whenGone)
    : m_toNext(whenGone == WhenGone::toNext)
{
    const QModelIndex current = table.currentIndex();
    if (!current.isValid())
        return;
    m_row = model.rowAt(current.row());
    const QRect shown = table.visualRect(current);
    if (shown.intersects(table.viewport()->rect()))
        m_top = shown.top();
    if (!m_toNext)
        return;
    const std::vector<RowId>& rows = model.rowIds();
    const auto begin = rows.begin() + current.row() + 1;
    m_after.assign(begin, begin + std::min(kAfter, rows.end() - begin));
}

int ReadingPlace::in(const DeadLetterModel& model) const
{
    if (!m_row.valid())
        return -1;
    if (const int row = model.positionOf(m_row); row >= 0 || !m_toNext)
        return row;
    const std::unordered_set<RowId> after(m_after.begin(), m_after.end());
    const std::vector<RowId>& rows = model.rowIds();
    const auto next = std::find_if(rows.begin(), rows.end(), [&](RowId row) { return after.contains(row); });
    return next == rows.end() ? model.rowCount() - 1 : int(next - rows.begin());
}

void ReadingPlace::scroll(QTableView& table, int row) const
{
    if (!m_top)
        return;
    const int top = table.visualRect(table.model()->index(row, 0)).top();
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() + top - *m_top);
}

} // namespace fuseboard::ui
