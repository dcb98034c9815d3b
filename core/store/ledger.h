// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/vocabulary.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace fuseboard::store {

class Connection;

/// Does a row hold its identity against others? While it is open, delivered, ambiguous, or has an ambiguous attempt behind it
/// that nobody has settled. A row that is dead, cancelled, discarded or excluded without one lets it go (row-life.md).
constexpr bool isHolding(RowState state, qint32 maybe, bool owns)
{
    return owns && (isOpen(state) || state == RowState::delivered || state == RowState::ambiguous || maybe > 0);
}

/// The ledger's answer to a row that wants an identity. reason none: it is the row's now, and the row's owns is to be 1.
/// Otherwise the reason for its exclusion and the row that stands in its way; its owns is to be 0.
struct LedgerAnswer
{
    Reason reason = Reason::none;
    RowId holder;
    bool granted() const { return reason == Reason::none; }
};

/// Who holds which identity (row-life.md, "Ledger"). Works inside the caller's transaction on the caller's connection and
/// writes ledger_key and the owns of a row that loses its entry; owns of the asking row is the caller's to write.
/// Identities are 32 bytes and carry their scope. An entry stands for an identity of any payload version of its row: after
/// an edit the old identity is held only if an attempt with it may have been delivered.
class Ledger
{
public:
    explicit Ledger(Connection& connection) : m_connection(connection) {}

    struct Wish
    {
        RowId row;
        BatchId batch;
        QByteArrayView identity;
    };

    /// Head of an identity: its first eight bytes, big endian. Sort by it.
    static qint64 key64(QByteArrayView identity);

    /// Gives the identity to the row unless another row holds it. An entry whose row does not hold it passes over.
    Result<LedgerAnswer> acquire(const Wish& wish);
    /// The same for a chunk of new rows that are not in batch_row yet, one answer a wish in the same order. Wishes are sorted
    /// by (key64, row), so that the index is filled in order and the first of two equals in a file wins.
    Result<std::vector<LedgerAnswer>> acquireChunk(std::span<const Wish> wishes);

    /// Takes the identity off the row, if the entry names it; owns is the caller's to write.
    Result<void> release(RowId row, QByteArrayView identity);

    struct Entry
    {
        RowId row;
        BatchId batch;
        RowState state = RowState::pending;
        qint32 maybe = 0;
        qint32 disc = 0;
        bool current = false; ///< the identity is that of the row's current payload version
        bool holds = false;
    };
    /// The entry of an identity, if there is one; changes nothing (dry run, reports).
    Result<std::optional<Entry>> find(QByteArrayView identity);

private:
    struct Walk
    {
        std::optional<Entry> found;
        qint32 freeDisc = 0;
    };
    Result<Walk> walk(qint64 key, QByteArrayView identity);
    Result<bool> formerIdentity(qint64 previousPayload, QByteArrayView identity);
    Result<bool> insertFirst(qint64 key, RowId row);
    Result<void> insert(qint64 key, qint32 disc, RowId row);
    Result<LedgerAnswer> acquireByWalk(const Wish& wish, std::span<const Wish> granted);

    Connection& m_connection;
};

} // namespace fuseboard::store
