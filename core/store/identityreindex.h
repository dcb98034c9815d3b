// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/payload/identity.h"
#include "core/store/operations.h"

#include <functional>
#include <vector>

namespace fuseboard::store {

class Connection;

struct ReindexReport
{
    qint64 rows = 0;      ///< with an identity under the new columns
    qint64 doubled = 0;   ///< of them those that now have the identity of another row
    qint64 waiting = 0;   ///< of these the ones that were to be sent: excluded when their turn comes
};

/// Gives a ledger scope other identity columns (row-life.md, "Ledger"): hashes every stored payload of the scope again, also
/// those of rows that were moved away and may have been delivered there, and fills the ledger anew. Where rows fall together
/// the identity is held by what was delivered, then by what may have been, then by what waits.
///
/// One transaction, read a thousand payloads at a time: a ledger that is half of the old and half of the new columns would
/// let rows through twice. Some 20 µs a payload. No engine may run on the workspace; the caller holds its lock.
class IdentityReindex
{
public:
    /// Payloads done and in all; false ends it, nothing is changed.
    using OnProgress = std::function<bool(qint64 done, qint64 total)>;

    explicit IdentityReindex(Connection& connection) : m_connection(connection) {}

    /// Errors, nothing changed: conflict when a row that was or may be sent has none of the new columns, notFound,
    /// cancelled.
    Result<ReindexReport> run(ScopeId scope, const QStringList& columns, const Actor& actor, WallTime now, const OnProgress& progress = {});

private:
    struct Holder
    {
        int rank = 0; ///< 0 delivered, 1 maybe delivered, 2 waiting, 3 neither
        RowId row;
        BatchId batch;
        bool current = true; ///< its payload of now, not one before an edit
        bool owned = false;
        payload::Identity identity;
    };
    struct Scope;

    Result<void> hashAll(Scope& scope, const OnProgress& progress);
    Result<bool> hashSome(Scope& scope, qint64& after, qint64& done);
    Result<void> fill();

    Connection& m_connection;
    std::vector<Holder> m_holders;
    ReindexReport m_report;
    qint64 m_without = 0; ///< rows that have none of the columns
};

} // namespace fuseboard::store
