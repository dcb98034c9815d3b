// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batchrepository.h"
#include "ui/models/pagedrows.h"

#include <QAbstractTableModel>

namespace fuseboard::ui {

struct Services;

/// A row of a batch with the text that names it in a list.
struct ListedRow
{
    store::BatchRow row;
    QString label;
};

/// Rows of one batch in file order, of some states or of all. What is in sight is read again by refresh(); which rows are in
/// the list changes with load() only.
class BatchRowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { line, row, state, error, status, tries, age };
    static constexpr int kColumns = 7;

    explicit BatchRowModel(const Services& services, QObject* parent = nullptr);
    ~BatchRowModel() override;

    void show(BatchId batch, const std::vector<RowState>& states); ///< loads; an invalid batch empties the list
    void load();
    void refresh();
    BatchId batch() const { return m_batch; }
    const std::vector<RowState>& states() const { return m_states; }
    /// Null while it is read.
    const ListedRow* rowAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void listLoaded();
    void failed(const fuseboard::Error& error);

private:
    QVariant display(const ListedRow& listed, Column column) const;

    const Services& m_services;
    BatchId m_batch;
    std::vector<RowState> m_states;
    mutable PagedRows<ListedRow> m_rows;
    QString m_channel;
};

} // namespace fuseboard::ui
