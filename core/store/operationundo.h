// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/creditmove.h"
#include "core/store/operationrepository.h"
#include "core/store/rowmarks.h"
#include "core/store/rowsnapshot.h"

#include <map>

namespace fuseboard::store {

class Ledger;
class RowMover;

/// Whether operations of that kind can be undone at all: what changed rows or what stands beside them, but for a send or replay,
/// and changes of settings (settingschange.h).
bool isUndoable(QStringView kind);
/// Why this one cannot be undone or redone now; empty when it can, as far as its line says.
QString notUndoableBecause(const OperationRecord& operation);
QString notRedoableBecause(const OperationRecord& operation);

enum class UndoDirection : quint8 { undo, redo };

/// What became of an undo or redo so far; kept in the particulars of the operation ("undo", "redo").
struct UndoTally
{
    qint64 done = 0;
    qint64 left = 0;
    /// Why rows were left alone: sent, waiting (to be sent), later:N (changed by operation N since), identity (another row has
    /// it now), credits (corrected since), removed (the payload was, by retention), old (from a former version), changed.
    std::map<QString, qint64> reasons;

    void leave(const QString& why) { ++left; ++reasons[why]; }
    /// "10 already sent, 2 changed by “Discard 12 rows” since".
    Result<QString> text(Connection& connection) const;
};
QByteArray toJson(const UndoTally& tally);
UndoTally undoTally(const OperationRecord& operation, UndoDirection direction);

/// Undoes an operation, or does it again, a few rows at a time (row-life.md, "Operator against engine"). A row is touched only
/// when it is as the operation left it (redo: as it found it): whatever happened to it since stands, and is counted with the
/// reason. With a row come back its ledger entry, if nobody else took the identity, its credits, audited with a
/// counter-entry, and the counters and states of batches. Its payload version comes back under its number; the one that the
/// operation made stays in the workspace, with its number used.
class OperationUndo
{
public:
    OperationUndo(const OperationRecord& operation, UndoDirection direction, const Actor& by);

    /// On a reader: the next rows after that one, at most so many. False when there are none left.
    Result<bool> prepare(Connection& reader, RowId after, int limit);
    RowId lastPrepared() const { return m_items.empty() ? RowId() : m_items.back().row; }
    int prepared() const { return int(m_items.size()); }
    /// In a WriteJob: those rows.
    Result<UndoTally> apply(Connection& connection, WallTime now);
    /// What apply() would come to as things stand, changing nothing. On a reader.
    Result<UndoTally> foretell(Connection& reader);
    /// Of the last apply(), for an engine that runs.
    const std::vector<CreditMove>& credits() const { return m_credits; }

private:
    struct Item
    {
        RowId row;
        bool known = false; ///< the operation noted how it left the row
        RowSnapshot expected;
        RowSnapshot target;
        RowMark expectedMark;
        RowMark targetMark;
        std::vector<AttemptId> attempts; ///< whose credits follow
    };
    struct Scene;

    bool isMark() const { return m_operation.kind == u"note" || m_operation.kind == u"tag"; }
    Result<void> readItem(Item& item, const QByteArray& before, const QByteArray& after) const;
    Result<UndoTally> applyAll(Scene& scene);
    Result<QString> applyMark(const Scene& scene, const Item& item) const;
    /// Why the row was left alone; empty when it was done.
    Result<QString> applyRow(Scene& scene, const Item& item);
    Result<QString> whyChanged(Connection& connection, const Item& item, const RowSnapshot& now) const;
    Result<QString> restoreIdentity(Scene& scene, const Item& item, RowSnapshot& target, bool ownsNow) const;
    Result<QString> restoreCredits(Scene& scene, const Item& item);

    OperationRecord m_operation;
    UndoDirection m_direction;
    Actor m_by;
    CreditState m_settledCredit = CreditState::none; ///< as a settlement left them
    std::vector<Item> m_items;
    std::vector<CreditMove> m_credits;
};

} // namespace fuseboard::store
