// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/changetable.h"

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace fuseboard::ui {

ChangeTable::ChangeTable(QWidget* parent)
    : RowTable(parent)
    , m_changes(new ChangeModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Before and after of the first rows that change"));
    setToolTip(tr("The first 200 rows that change, field by field"));
    setModel(m_changes);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidths({168, 120, m_before, 0}, 120);
    setOnWindow();
    rows()->setInk([this](const QModelIndex& index) {
        const ChangeLine* line = m_changes->lineAt(index.row());
        switch (static_cast<ChangeModel::Column>(index.column())) {
        case ChangeModel::Column::row: return Token::text;
        case ChangeModel::Column::field: return Token::text;
        case ChangeModel::Column::before: return line && line->before.isEmpty() ? Token::muted : Token::red;
        case ChangeModel::Column::after: return line && line->after.isEmpty() ? Token::muted : Token::green;
        }
        return Token::text;
    });
}

/// What is compared has the same room on both sides.
void ChangeTable::resizeEvent(QResizeEvent* event)
{
    constexpr int kBefore = int(ChangeModel::Column::before);
    if (columnWidth(kBefore) == m_before) {
        const int both = viewport()->width() - columnWidth(int(ChangeModel::Column::row)) - columnWidth(int(ChangeModel::Column::field));
        m_before = std::max(120, both / 2);
        setColumnWidth(kBefore, m_before);
    }
    RowTable::resizeEvent(event);
}

qint64 ChangeTable::changedRows() const
{
    qint64 rows = 0;
    for (int line = 0; line < m_changes->rowCount(); ++line)
        rows += m_changes->lineAt(line)->firstOfRow;
    return rows;
}

} // namespace fuseboard::ui
