// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskjob.h"
#include "core/store/activitylog.h"
#include "ui/models/pagedrows.h"

#include <QAbstractTableModel>

#include <map>

namespace fuseboard::ui {

struct Services;

/// Operations and events, newest first: one listing of their numbers, then pages as they come into sight. Operations that run
/// show how far they are; one that begins or ends is read again by itself.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { at, what, rows, actor, where, state };
    static constexpr int kColumns = 6;
    static QStringList stateWords(); ///< of operations: what the column of the state has to have room for

    explicit ActivityModel(const Services& services, QObject* parent = nullptr);
    ~ActivityModel() override;

    const store::ActivityFilter& filter() const { return m_filter; }
    void setFilter(const store::ActivityFilter& filter); ///< loads
    void load();
    bool loaded() const { return m_loaded; }
    store::ActivityLog::Key keyAt(int row) const { return m_rows.idAt(row).value; }
    int positionOf(store::ActivityLog::Key key) const { return m_rows.positionOf(RowId(key)); }
    /// Null while it is read.
    const store::ActivityEntry* entryAt(int row) const { return m_rows.at(row); }
    /// Reads which of the operations in these rows can no longer be undone or redone at all, and shows it.
    void foretell(int first, int last);
    /// Why not, of one that was found so: "Nothing of it can be undone any more: 3 already sent."; else empty.
    QString hopelessBecause(int row) const;
    /// Of an operation that runs now; else null.
    const engine::DeskProgress* runningAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void listed();
    void failed(const fuseboard::Error& error);

private:
    QVariant display(const store::ActivityEntry& entry, Column column) const;
    const engine::DeskProgress* running(const store::ActivityEntry& entry) const;
    void onProgress(const engine::DeskProgress& progress);
    void onEnd(const engine::DeskProgress& progress);
    struct Listing
    {
        std::vector<RowId> index;
        std::vector<std::optional<store::ActivityEntry>> head; ///< the first of them
    };
    static Result<Listing> list(store::Connection& connection, const store::ActivityFilter& filter);
    void take(Listing listing);
    /// By operation, what an earlier look found against turning it in that state; empty: something of it can be turned.
    struct Outlook
    {
        store::OperationState state = store::OperationState::applied;
        QString hopeless;
        quint64 asOf = 0; ///< ends of operations by then: what was in the way may have been undone since
    };
    using Outlooks = std::map<OperationId, Outlook>;
    static Result<Outlooks> look(store::Connection& connection, const std::vector<store::OperationRecord>& operations, quint64 asOf);
    QString hopelessBecause(const store::ActivityEntry& entry) const;

    const Services& m_services;
    store::ActivityFilter m_filter;
    mutable PagedRows<store::ActivityEntry> m_rows;
    QString m_channel;
    std::map<OperationId, engine::DeskProgress> m_running;
    Outlooks m_outlooks;
    quint64 m_ends = 0;
    bool m_loaded = false;
};

/// "Discard 312 rows", or what the event says.
QString activityTitle(const store::ActivityEntry& entry);
/// "Done", "Undone", "Note", "Warning"…
QString activityState(const store::ActivityEntry& entry);
/// "Under way 41 %"; what it waits for, or what holds it up.
QString runningText(const engine::DeskProgress& progress);

} // namespace fuseboard::ui
