// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/editpreview.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace fuseboard::ui {

/// One field of a row that an edit would change. Values as JSON, so that blanks and the difference of "1250" and 1250 show.
struct ChangeLine
{
    RowId row;
    bool firstOfRow = true;
    QString field;   ///< empty: the whole payload, which is no object
    QString before;  ///< empty: the field is new
    QString after;   ///< empty: it goes
    QString label = {}; ///< what the list calls the row; empty: its number must do
};

/// In the order of the rows and, within one, of its fields. Long values are cut. Any thread.
std::vector<ChangeLine> changeLines(const std::vector<store::EditPreview::Row>& rows);

/// Before and after of the first rows that an edit would change, a line a field.
class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { row, field, before, after };
    static constexpr int kColumns = 4;
    using Lines = std::shared_ptr<const std::vector<ChangeLine>>;

    using QAbstractTableModel::QAbstractTableModel;

    void show(Lines lines);
    const ChangeLine* lineAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Lines m_lines;
};

} // namespace fuseboard::ui
