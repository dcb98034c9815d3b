// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowindex.h"
#include "ui/models/pagedrows.h"

#include <QAbstractTableModel>

namespace fuseboard::ui {

struct Services;

/// Dead letters of a filter in the order asked for: one listing of row numbers, then pages as they come into sight. It stands
/// still until it is loaded again, so nothing moves under the operator's eyes.
class DeadLetterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { row, error, reason, status, tries, age, batch, destination };
    static constexpr int kColumns = 8;

    explicit DeadLetterModel(const Services& services, QObject* parent = nullptr);
    ~DeadLetterModel() override;

    const store::DeadLetterFilter& filter() const { return m_filter; }
    static QString columnName(Column column);
    const store::LetterSort& sort() const { return m_sort; } ///< its column has an arrow in the header
    /// Another list. Newest first, its first page comes at once, the rest when it is counted.
    void show(const store::DeadLetterFilter& filter, const store::LetterSort& sort);
    void setFilter(const store::DeadLetterFilter& filter) { show(filter, m_sort); }
    /// The same list as it is now: what is shown stays until all of it is there.
    void load();
    void loadAs(const store::DeadLetterFilter& filter); ///< the same search, read again for its times
    void refresh();                                        ///< reads what is in sight again; the list stays

    bool loaded() const { return m_loaded; }
    bool counting() const { return m_counting; }  ///< the listing is on its way
    bool partial() const { return m_head; }       ///< there are only the first rows of the list yet
    /// The list counted as it is now, with its facets: recounted() tells. What is shown stands still, to its last row.
    void recount();
    const store::DeadLetterListing& listing() const { return m_listing; } ///< as it was counted last; its rows are in rowIds()
    qint64 matching() const { return m_matching; }         ///< at the last count; rows of the list may have gone by then
    qint64 totalWhenListed() const { return m_totalWhenListed; }
    const std::vector<RowId>& rowIds() const { return m_rows.index(); }
    Millis took() const { return m_took; }        ///< the last listing
    WallTime loadedAt() const { return m_loadedAt; }
    /// Asks how many of the filter died since the listing was made and are not in the list; arrivalsCounted() answers.
    void countArrivals();
    qint64 arrived() const { return m_arrived; }
    qint64 gone() const { return qint64(m_gone.size()); }  ///< rows of the list that were not of it any more at the last count
    qint64 goneIn(int first, int last) const;              ///< of these, both included
    bool isGone(int row) const { return goneIn(row, row) > 0; }
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
    void headShown();        ///< the first page, before the listing
    void listingChanged();
    void arrivalsCounted();
    void recounted();
    void failed(const fuseboard::Error& error);

private:
    void start(bool head);
    void loadHead();
    void takeListing(store::DeadLetterListing listing);
    QVariant display(const store::DeadLetter& letter, Column column) const;
    QVariant toolTip(const store::DeadLetter& letter, Column column) const;

    const Services& m_services;
    store::DeadLetterFilter m_filter;
    store::LetterSort m_sort;
    store::DeadLetterListing m_listing;
    mutable PagedRows<store::DeadLetter> m_rows;
    Millis m_took{};
    WallTime m_loadedAt{};
    QString m_channel;
    bool m_loaded = false;
    bool m_counting = false;
    bool m_head = false;     ///< what is shown is the head of a listing
    bool m_askingNew = false;
    qint64 m_arrived = 0;
    bool m_recounting = false;
    bool m_recountAgain = false; ///< asked for meanwhile: one that is under way is not begun anew
    std::vector<int> m_gone;   ///< their places, ascending
    qint64 m_matching = 0;
    qint64 m_totalWhenListed = 0;
};

/// What a list is sorted by when the head of that column is clicked.
store::LetterColumn sortColumn(DeadLetterModel::Column column);
DeadLetterModel::Column shownColumn(store::LetterColumn column);

} // namespace fuseboard::ui
