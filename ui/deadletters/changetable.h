// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/changemodel.h"
#include "ui/widgets/rowtable.h"

namespace fuseboard::ui {

/// The first rows that an edit would change, before and after.
class ChangeTable : public RowTable
{
    Q_OBJECT
public:
    explicit ChangeTable(QWidget* parent = nullptr);
    ChangeModel* changes() const { return m_changes; }
    /// Rows of the workspace that are shown, one or more lines each.
    qint64 changedRows() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ChangeModel* m_changes;
    int m_before = 180; ///< width as it was given last; another is the operator's
};

} // namespace fuseboard::ui
