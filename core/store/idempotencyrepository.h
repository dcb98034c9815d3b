// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace fuseboard::store {

class Connection;

/// What a kept key is in. Numbers are what the database stores.
enum class KeyState : quint8 { processing = 0, completed = 1, failedRetryable = 2, failedPermanent = 3, ambiguous = 4 };

/// Who wants to do what under which key.
struct KeyWish
{
    QByteArray key;         ///< payload::isIdempotencyKey
    QString operation;      ///< "submit"
    QByteArray fingerprint; ///< SHA-256 of everything that makes the request what it is, hex
    QByteArray owner;       ///< Workspace::run(): one engine a workspace, so any other owner is dead
};

/// What the asker has to do.
struct KeyAnswer
{
    enum Kind : quint8 {
        started,         ///< do it, then say what came of it
        reused,          ///< the key stands for another request (R61)
        inProgress,      ///< it is being done right now (R62)
        ambiguous,       ///< whoever did it ended without a word: it may have been done, so it is not done again
        completed,       ///< it was done: response (R63)
        failedPermanent, ///< it cannot be done: response (R64)
    };
    Kind kind = started;
    QByteArray response; ///< JSON; of an ambiguous one what was noted before the end
};

/// Operations that are done once for a key, whoever asks again, and over restarts (R58, R66, semantics.md §9). Every
/// function is part of a transaction of the caller's that began IMMEDIATE (a WriteJob), so that of two askers one starts
/// (R59), and so that a result is stored with its effect (R69). A key lives for 24 hours from its start; from that instant on
/// it is as if it had never been, unless it is still in process, ambiguous or failed for good: those do not expire.
class IdempotencyRepository
{
public:
    static constexpr Millis kKeepFor{24 * 3'600'000LL};
    static constexpr int kPurgeRows = 1000;

    explicit IdempotencyRepository(Connection& connection) : m_connection(connection) {}

    /// Error invalidArgument: not a key. Error corrupt: the store holds a state that does not exist (R65).
    Result<KeyAnswer> begin(const KeyWish& wish, WallTime now);
    /// What an operator should know in case nothing more is heard, JSON.
    Result<void> note(const KeyWish& wish, const QByteArray& json);
    // The end of what was started. Error conflict: it is not this owner's to end, or has ended.
    Result<void> complete(const KeyWish& wish, const QByteArray& response);
    Result<void> failRetryable(const KeyWish& wish, const QByteArray& error);
    Result<void> failPermanent(const KeyWish& wish, const QByteArray& error);

    /// The random key of a named operation: fresh at the first call, the same for 24 hours, another one after (R53, B-48).
    Result<QByteArray> keyOf(const QString& operation, const QByteArray& fresh, WallTime now);

    /// Removes expired keys, at most limit of them; returns how many. Call again while it returns limit.
    Result<int> purge(WallTime now, int limit = kPurgeRows);
    Result<qint64> count();

private:
    Result<KeyAnswer> start(const KeyWish& wish, WallTime now);
    Result<void> end(const KeyWish& wish, KeyState state, const QByteArray& response);

    Connection& m_connection;
};

} // namespace fuseboard::store
