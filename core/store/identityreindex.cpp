// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identityreindex.h"

#include "core/base/wording.h"
#include "core/store/connection.h"
#include "core/store/ledger.h"
#include "core/store/query.h"
#include "core/store/records.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

constexpr int kChunk = 1'000;

struct Found
{
    qint64 payload;
    RowId row;
    BatchId batch;
    QByteArray body;
    payload::Identity identity;
    bool current;
    bool inScope;
    RowState state;
    qint32 maybe;
    bool owns;
};

Found readFound(const Statement& q)
{
    return {q.integer(0), q.id<RowId>(1), q.id<BatchId>(2), q.bytes(3), payload::Identity::fromBytes(q.bytes(4)),
            q.integer(5) != 0, q.integer(6) != 0, q.as<RowState>(7), q.as<qint32>(8), q.integer(9) != 0};
}

int rankOf(const Found& found)
{
    if (found.current && found.state == RowState::delivered)
        return 0;
    if (found.state == RowState::ambiguous || found.maybe > 0)
        return 1;
    return isOpen(found.state) ? 2 : 3;
}

} // namespace

struct IdentityReindex::Scope
{
    Scope(ScopeId scope, const QStringList& former, const QStringList& wanted) : id(scope), before(scope, former), after(scope, wanted) {}

    /// Whether the identity of that payload belongs to the scope. A version before an edit or a move may be another scope's.
    bool holds(const Found& found)
    {
        if (found.identity.isNull())
            return false;
        if (found.current)
            return found.inScope;
        const auto hashed = before.hash(found.body);
        return hashed && *hashed == found.identity;
    }

    ScopeId id;
    payload::IdentityHasher before;
    payload::IdentityHasher after;
};

Result<ReindexReport> IdentityReindex::run(ScopeId id, const QStringList& columns, const Actor& actor, WallTime now,
                                           const OnProgress& progress)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    QStringList former;
    {
        auto q = Query::on(m_connection, "SELECT identity_columns FROM ledger_scope WHERE id = ?");
        if (!q)
            return q.error();
        const auto found = (*q)->bind(0, id).step();
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorCode::notFound, Wording::tr("There is no such ledger scope."), Wording::tr("id %1").arg(id.value)};
        former = stringsFromJson((*q)->bytes(0));
    }
    Scope scope(id, former, columns);
    if (auto done = hashAll(scope, progress); !done)
        return done.error();
    if (m_without > 0)
        return Error{ErrorCode::conflict,
                     columns.isEmpty() ? Wording::tr("The identity columns cannot change: %1 stored rows are no JSON objects.").arg(m_without)
                                       : Wording::tr("The identity columns cannot change: %1 stored rows have none of them, and could not be told apart.").arg(m_without),
                     columns.join(u", "_s)};
    if (auto done = fill(); !done)
        return done.error();

    auto change = Query::on(m_connection, "UPDATE ledger_scope SET identity_columns = ? WHERE id = ?");
    if (!change)
        return change.error();
    if (auto done = (*change)->bindText(0, toJson(columns)).bind(1, id).run(); !done)
        return done.error();
    const QByteArray detail = "{\"scope\":" + QByteArray::number(id.value) + ",\"before\":" + toJson(former) + ",\"after\":" + toJson(columns) + '}';
    if (const auto noted = Operations(m_connection, now).note(u"identityColumns"_s, actor, {}, {}, detail); !noted)
        return noted.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return m_report;
}

Result<void> IdentityReindex::hashAll(Scope& scope, const OnProgress& progress)
{
    const auto total = m_connection.scalar("SELECT count(*) FROM payload");
    if (!total)
        return total.error();
    qint64 after = 0;
    qint64 done = 0;
    for (;;) {
        if (progress && !progress(done, *total))
            return Error{ErrorCode::cancelled, Wording::tr("The identity columns were not changed."), {}};
        const auto more = hashSome(scope, after, done);
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

Result<bool> IdentityReindex::hashSome(Scope& scope, qint64& after, qint64& done)
{
    std::vector<Found> chunk;
    {
        auto q = Query::on(m_connection,
                           "SELECT p.id, p.row_id, r.batch_id, p.body, p.identity, p.id = r.payload_id, d.scope_id = ?1, r.state, r.maybe, r.owns"
                           " FROM payload p JOIN batch_row r ON r.id = p.row_id JOIN destination d ON d.id = r.destination_id"
                           " WHERE p.id > ?2 ORDER BY p.id LIMIT ?3");
        if (!q)
            return q.error();
        (*q)->bind(0, scope.id).bind(1, after).bind(2, kChunk);
        if (auto read = forEachRow(**q, [&](const Statement& row) { chunk.push_back(readFound(row)); }); !read)
            return read.error();
    }
    auto drop = Query::on(m_connection, "DELETE FROM ledger_key WHERE key64 = ? AND row_id = ?");
    if (!drop)
        return drop.error();
    auto update = Query::on(m_connection, "UPDATE payload SET identity = ? WHERE id = ?");
    if (!update)
        return update.error();
    for (const Found& found : chunk) {
        after = found.payload;
        ++done;
        if (!scope.holds(found))
            continue;
        const auto hashed = scope.after.hash(found.body);
        const bool needed = found.current || found.maybe > 0;
        if (!hashed && needed) {
            ++m_without;
            continue;
        }
        const payload::Identity identity = hashed ? *hashed : payload::Identity();
        if (auto gone = (*drop)->bind(0, found.identity.key64()).bind(1, found.row).run(); !gone)
            return gone.error();
        if (auto written = (*update)->bindBlob(0, identity.toByteArray()).bind(1, found.payload).run(); !written)
            return written.error();
        if (found.current)
            ++m_report.rows;
        // What was delivered at its price beside another holder takes part too: under the new columns it may stand alone.
        const int rank = rankOf(found);
        if (found.current ? rank < 2 || found.owns : found.maybe > 0)
            m_holders.push_back({rank, found.row, found.batch, found.current, found.owns, identity});
    }
    return chunk.size() == size_t(kChunk);
}

Result<void> IdentityReindex::fill()
{
    std::sort(m_holders.begin(), m_holders.end(), [](const Holder& a, const Holder& b) {
        return std::tuple(a.rank, a.row, !a.current) < std::tuple(b.rank, b.row, !b.current);
    });
    Ledger ledger(m_connection);
    auto own = Query::on(m_connection, "UPDATE batch_row SET owns = ? WHERE id = ?");
    if (!own)
        return own.error();
    // None is an owner until it is granted, so that an entry says who holds it as the ledger grows.
    for (const Holder& holder : m_holders) {
        if (!holder.current || !holder.owned)
            continue;
        if (auto done = (*own)->bind(0, 0).bind(1, holder.row).run(); !done)
            return done.error();
    }
    for (const Holder& holder : m_holders) {
        const QByteArray identity = holder.identity.toByteArray();
        const auto answer = ledger.acquire({holder.row, holder.batch, identity});
        if (!answer)
            return answer.error();
        if (!holder.current)
            continue;
        if (!answer->granted()) {
            ++m_report.doubled;
            m_report.waiting += holder.rank == 2;
            continue;
        }
        if (auto done = (*own)->bind(0, 1).bind(1, holder.row).run(); !done)
            return done.error();
    }
    return {};
}

} // namespace fuseboard::store
