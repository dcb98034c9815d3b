// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <memory>
#include <optional>

namespace fuseboard::store { class Journal; }

namespace fuseboard::engine {

/// Removes expired idempotency keys: at the start and every hour after, 1,000 a transaction, everything else that waits for
/// the store in between (R66). While rows are on the wire it puts itself off, by an hour at most (R68). What it did becomes
/// an event (R67); so does a failure, which harms nothing else, and a table that has more than doubled in an hour and is
/// large (R68). The engine's thread.
class KeyPurge
{
public:
    static constexpr Millis kEvery{3'600'000};
    /// Above that a table that doubles is no ordinary growth.
    static constexpr qint64 kManyKeys = 10'000;

    explicit KeyPurge(store::Journal& journal, const Clock& clock);
    ~KeyPurge() { stop(); }
    KeyPurge(const KeyPurge&) = delete;
    KeyPurge& operator=(const KeyPurge&) = delete;

    /// busy: rows are on the wire.
    void turn(MonoTime now, bool busy);
    /// The run under way ends with its present transaction.
    void stop();

private:
    struct Run;

    std::shared_ptr<Run> m_run;
    std::optional<MonoTime> m_dueAt;
};

} // namespace fuseboard::engine
