// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/idempotencyrepository.h"

#include "core/base/wording.h"
#include "core/payload/idempotencykey.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

bool expires(KeyState state)
{
    return state == KeyState::completed || state == KeyState::failedRetryable;
}

} // namespace

Result<KeyAnswer> IdempotencyRepository::begin(const KeyWish& wish, WallTime now)
{
    if (!payload::isIdempotencyKey(wish.key))
        return Error{ErrorCode::invalidArgument, Wording::tr("An idempotency key has 1 to 255 visible ASCII characters, without spaces."), {}};
    auto q = Query::on(m_connection, "SELECT state, operation, fingerprint, owner, response, expires_at FROM idempotency_key WHERE key = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bindText(0, wish.key).step();
    if (!found)
        return found.error();
    if (!*found)
        return start(wish, now);
    const qint64 number = (*q)->integer(0);
    if (number < 0 || number > qint64(KeyState::ambiguous))
        return Error{ErrorCode::corrupt, Wording::tr("The idempotency key is in a state that this Fuseboard does not know."),
                     Wording::tr("state %1").arg(number)};
    const auto state = KeyState(number);
    if (expires(state) && now >= *(*q)->instant(5))
        return start(wish, now);
    if ((*q)->text(1) != wish.operation || (*q)->bytes(2) != wish.fingerprint)
        return KeyAnswer{KeyAnswer::reused, {}};
    const QByteArray response = (*q)->bytes(4);
    switch (state) {
    case KeyState::completed:
        return KeyAnswer{KeyAnswer::completed, response};
    case KeyState::failedPermanent:
        return KeyAnswer{KeyAnswer::failedPermanent, response};
    case KeyState::failedRetryable:
        return start(wish, now);
    case KeyState::ambiguous:
        return KeyAnswer{KeyAnswer::ambiguous, response};
    case KeyState::processing:
        break;
    }
    if ((*q)->bytes(3) == wish.owner)
        return KeyAnswer{KeyAnswer::inProgress, {}};
    auto mark = Query::on(m_connection, "UPDATE idempotency_key SET state = 4 WHERE key = ? AND state = 0");
    if (!mark)
        return mark.error();
    if (auto done = (*mark)->bindText(0, wish.key).run(); !done)
        return done.error();
    return KeyAnswer{KeyAnswer::ambiguous, response};
}

Result<KeyAnswer> IdempotencyRepository::start(const KeyWish& wish, WallTime now)
{
    auto q = Query::on(m_connection,
                       "INSERT INTO idempotency_key (key, operation, fingerprint, owner, state, response, created_at, expires_at)"
                       " VALUES (?1, ?2, ?3, ?4, 0, '', ?5, ?6) ON CONFLICT (key) DO UPDATE SET operation = excluded.operation,"
                       " fingerprint = excluded.fingerprint, owner = excluded.owner, state = 0, response = '',"
                       " created_at = excluded.created_at, expires_at = excluded.expires_at");
    if (!q)
        return q.error();
    (*q)->bindText(0, wish.key).bind(1, wish.operation).bindText(2, wish.fingerprint).bindText(3, wish.owner);
    (*q)->bind(4, now).bind(5, now + kKeepFor);
    if (auto done = (*q)->run(); !done)
        return done.error();
    return KeyAnswer{};
}

Result<void> IdempotencyRepository::note(const KeyWish& wish, const QByteArray& json)
{
    return end(wish, KeyState::processing, json);
}

Result<void> IdempotencyRepository::complete(const KeyWish& wish, const QByteArray& response)
{
    return end(wish, KeyState::completed, response);
}

Result<void> IdempotencyRepository::failRetryable(const KeyWish& wish, const QByteArray& error)
{
    return end(wish, KeyState::failedRetryable, error);
}

Result<void> IdempotencyRepository::failPermanent(const KeyWish& wish, const QByteArray& error)
{
    return end(wish, KeyState::failedPermanent, error);
}

Result<void> IdempotencyRepository::end(const KeyWish& wish, KeyState state, const QByteArray& response)
{
    auto q = Query::on(m_connection, "UPDATE idempotency_key SET state = ?, response = ? WHERE key = ? AND owner = ? AND state = 0");
    if (!q)
        return q.error();
    (*q)->bind(0, state).bindText(1, response).bindText(2, wish.key).bindText(3, wish.owner);
    if (auto done = (*q)->run(); !done)
        return done;
    if (m_connection.changes() == 0)
        return Error{ErrorCode::conflict, Wording::tr("The operation of this idempotency key is not under way here."), QString::fromLatin1(wish.key)};
    return {};
}

Result<QByteArray> IdempotencyRepository::keyOf(const QString& operation, const QByteArray& fresh, WallTime now)
{
    auto q = Query::on(m_connection, "SELECT key FROM operation_key WHERE operation = ? AND expires_at > ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, operation).bind(1, now).step();
    if (!found)
        return found.error();
    if (*found)
        return (*q)->bytes(0);
    auto insert = Query::on(m_connection, "INSERT OR REPLACE INTO operation_key (operation, key, expires_at) VALUES (?, ?, ?)");
    if (!insert)
        return insert.error();
    (*insert)->bind(0, operation).bindText(1, fresh).bind(2, now + kKeepFor);
    if (auto done = (*insert)->run(); !done)
        return done.error();
    return fresh;
}

Result<int> IdempotencyRepository::purge(WallTime now, int limit)
{
    // DELETE … LIMIT is not compiled into every SQLite (B-45).
    auto keys = Query::on(m_connection, "DELETE FROM idempotency_key WHERE id IN (SELECT id FROM idempotency_key WHERE expires_at <= ?"
                                        " AND state IN (1, 2) ORDER BY expires_at LIMIT ?)");
    if (!keys)
        return keys.error();
    if (auto done = (*keys)->bind(0, now).bind(1, limit).run(); !done)
        return done.error();
    const int removed = m_connection.changes();
    auto names = Query::on(m_connection, "DELETE FROM operation_key WHERE id IN (SELECT id FROM operation_key WHERE expires_at <= ? LIMIT ?)");
    if (!names)
        return names.error();
    if (auto done = (*names)->bind(0, now).bind(1, limit - removed).run(); !done)
        return done.error();
    return removed + m_connection.changes();
}

Result<qint64> IdempotencyRepository::count()
{
    return m_connection.scalar("SELECT (SELECT count(*) FROM idempotency_key) + (SELECT count(*) FROM operation_key)");
}

} // namespace fuseboard::store
