// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowindex.h"
#include "ui/models/pagedrows.h"

#include <QAbstractTableModel>

namespace fuseboard::ui {

struct Services;

/// Dead letters of a filter, newest first: one listing of row numbers, then pages as they come into sight. It stands still
/// until it is loaded again, so nothing moves under the operator's eyes.
class DeadLetterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { row, error, reason, status, tries, age };
    static constexpr int kColumns = 6;

    explicit DeadLetterModel(const Services& services, QObject* parent = nullptr);
    ~DeadLetterModel() override;

    const store::DeadLetterFilter& filter() const { return m_filter; }
    void setFilter(const store::DeadLetterFilter& filter); ///< loads
    /// Into an empty list its first page comes at once, the rest when it is counted.
    void load();
    void refresh();                                        ///< reads what is in sight again; the list stays

    bool loaded() const { return m_loaded; }
    const store::DeadLetterListing& listing() const { return m_listing; } ///< its rows are in rowIds()
    const std::vector<RowId>& rowIds() const { return m_rows.index(); }
    Millis took() const { return m_took; }        ///< the last listing
    WallTime loadedAt() const { return m_loadedAt; }
    RowId rowAt(int row) const { return m_rows.idAt(row); }
    int positionOf(RowId id) const { return m_rows.positionOf(id); }
    /// Null while it is read, or when it is no dead letter any more.
    const store::DeadLetter* letterAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loading();
    void listingChanged();
    void failed(const fuseboard::Error& error);

private:
    void loadHead();
    void takeListing(store::DeadLetterListing listing);
    QVariant display(const store::DeadLetter& letter, Column column) const;
    QVariant toolTip(const store::DeadLetter& letter, Column column) const;

    const Services& m_services;
    store::DeadLetterFilter m_filter;
    store::DeadLetterListing m_listing;
    mutable PagedRows<store::DeadLetter> m_rows;
    Millis m_took{};
    WallTime m_loadedAt{};
    QString m_channel;
    bool m_loaded = false;
    bool m_counting = false;
};

} // namespace fuseboard::ui
