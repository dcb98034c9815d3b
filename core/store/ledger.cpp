// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger.h"

#include "core/store/connection.h"

#include <QtEndian>

namespace fuseboard::store {

namespace {

constexpr qsizetype kIdentityBytes = 32;

Reason refusal(const Ledger::Entry& entry, BatchId asking)
{
    if (entry.batch == asking)
        return Reason::duplicateInFile;
    if (entry.state == RowState::delivered)
        return Reason::alreadyDelivered;
    if (entry.state == RowState::ambiguous || entry.maybe > 0)
        return Reason::maybeDelivered;
    return Reason::waitingElsewhere;
}

} // namespace

qint64 Ledger::key64(QByteArrayView identity)
{
    Q_ASSERT(identity.size() == kIdentityBytes);
    return qFromBigEndian<qint64>(identity.data());
}

Result<LedgerAnswer> Ledger::acquire(const Wish& wish)
{
    return acquireByWalk(wish, {});
}

Result<std::vector<LedgerAnswer>> Ledger::acquireChunk(std::span<const Wish> wishes)
{
    std::vector<LedgerAnswer> answers;
    answers.reserve(wishes.size());
    std::vector<Wish> granted; // of the run of wishes with one head: their rows are not in the tables yet
    qint64 runKey = 0;
    for (const Wish& wish : wishes) {
        const qint64 key = key64(wish.identity);
        if (granted.empty() || key != runKey) {
            granted.clear();
            runKey = key;
        }
        auto inserted = insertFirst(key, wish.row);
        if (!inserted)
            return inserted.error();
        if (*inserted) {
            granted.push_back(wish);
            answers.push_back({});
            continue;
        }
        auto answer = acquireByWalk(wish, granted);
        if (!answer)
            return answer.error();
        if (answer->granted())
            granted.push_back(wish);
        answers.push_back(*answer);
    }
    return answers;
}

Result<void> Ledger::release(RowId row, QByteArrayView identity)
{
    auto statement = m_connection.cached("DELETE FROM ledger_key WHERE key64 = ? AND row_id = ?");
    if (!statement)
        return statement.error();
    return (*statement)->bind(0, key64(identity)).bind(1, row).run();
}

Result<std::optional<Ledger::Entry>> Ledger::find(QByteArrayView identity)
{
    auto walked = walk(key64(identity), identity);
    if (!walked)
        return walked.error();
    return walked->found;
}

Result<Ledger::Walk> Ledger::walk(qint64 key, QByteArrayView identity)
{
    auto statement = m_connection.cached("SELECT k.row_id, k.disc, r.batch_id, r.state, r.maybe, r.owns, p.identity, p.previous "
                                         "FROM ledger_key k LEFT JOIN batch_row r ON r.id = k.row_id "
                                         "LEFT JOIN payload p ON p.id = r.payload_id WHERE k.key64 = ? ORDER BY k.disc");
    if (!statement)
        return statement.error();
    Statement& query = **statement;
    query.bind(0, key);
    Walk result;
    while (true) {
        auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            return result;
        result.freeDisc = query.as<qint32>(1) + 1;
        if (query.isNull(6)) // a row of the chunk at hand, or one that is no longer kept
            continue;
        Entry entry;
        entry.current = query.bytes(6) == identity;
        if (!entry.current) {
            auto former = query.isNull(7) ? Result<bool>(false) : formerIdentity(query.integer(7), identity);
            if (!former)
                return former.error();
            if (!*former)
                continue;
        }
        entry.row = query.id<RowId>(0);
        entry.disc = query.as<qint32>(1);
        entry.batch = query.id<BatchId>(2);
        entry.state = query.as<RowState>(3);
        entry.maybe = query.as<qint32>(4);
        entry.holds = entry.current ? isHolding(entry.state, entry.maybe, query.integer(5) != 0) : entry.maybe > 0;
        query.reset();
        result.found = entry;
        return result;
    }
}

Result<bool> Ledger::formerIdentity(qint64 previousPayload, QByteArrayView identity)
{
    auto statement = m_connection.cached("SELECT identity, previous FROM payload WHERE id = ?");
    if (!statement)
        return statement.error();
    Statement& query = **statement;
    for (qint64 id = previousPayload; id > 0;) {
        auto row = query.bind(0, id).step();
        if (!row)
            return row.error();
        if (!*row)
            return false;
        if (query.bytes(0) == identity) {
            query.reset();
            return true;
        }
        id = query.integer(1);
        query.reset();
    }
    return false;
}

Result<bool> Ledger::insertFirst(qint64 key, RowId row)
{
    auto statement = m_connection.cached("INSERT OR IGNORE INTO ledger_key (key64, disc, row_id) VALUES (?, 0, ?)");
    if (!statement)
        return statement.error();
    if (auto done = (*statement)->bind(0, key).bind(1, row).run(); !done)
        return done.error();
    return m_connection.changes() == 1;
}

Result<void> Ledger::insert(qint64 key, qint32 disc, RowId row)
{
    auto statement = m_connection.cached("INSERT INTO ledger_key (key64, disc, row_id) VALUES (?, ?, ?)");
    if (!statement)
        return statement.error();
    return (*statement)->bind(0, key).bind(1, disc).bind(2, row).run();
}

Result<LedgerAnswer> Ledger::acquireByWalk(const Wish& wish, std::span<const Wish> granted)
{
    for (const Wish& earlier : granted) {
        if (earlier.identity == wish.identity)
            return LedgerAnswer{Reason::duplicateInFile, earlier.row};
    }
    const qint64 key = key64(wish.identity);
    auto walked = walk(key, wish.identity);
    if (!walked)
        return walked.error();
    if (!walked->found) {
        if (auto done = insert(key, walked->freeDisc, wish.row); !done)
            return done.error();
        return LedgerAnswer{};
    }
    const Entry& entry = *walked->found;
    if (entry.row == wish.row)
        return LedgerAnswer{};
    if (entry.holds)
        return LedgerAnswer{refusal(entry, wish.batch), entry.row};

    auto pass = m_connection.cached("UPDATE ledger_key SET row_id = ? WHERE key64 = ? AND disc = ?");
    if (!pass)
        return pass.error();
    if (auto done = (*pass)->bind(0, wish.row).bind(1, key).bind(2, entry.disc).run(); !done)
        return done.error();
    if (entry.current) {
        auto lose = m_connection.cached("UPDATE batch_row SET owns = 0 WHERE id = ?");
        if (!lose)
            return lose.error();
        if (auto done = (*lose)->bind(0, entry.row).run(); !done)
            return done.error();
    }
    return LedgerAnswer{};
}

} // namespace fuseboard::store
