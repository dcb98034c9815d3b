// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <mutex>

namespace fuseboard::test {

/// A Journal over a real one whose n-th call fails as a failing store would, with storeTrouble: claims and jobs are answered
/// with the error, unclaims, settlements and what is written surely are kept until heal() passes them on in their order. For the sweep "the
/// n-th store call fails, for n = 0, 1, 2… until a run is clean". Answers come on the writer's thread, as always.
class FaultyJournal final : public store::Journal
{
public:
    explicit FaultyJournal(store::Journal& real) : m_real(real) {}

    /// Lets n calls pass and fails the next one; from then on everything fails until heal(), when sticky.
    void failAfter(int n, Error error, bool sticky = false);
    void heal();
    int calls() const;
    bool hasFailed() const;

    void setSink(store::JournalSink* sink) override;
    void claim(std::vector<store::Claim> claims) override;
    void unclaim(std::vector<store::Unclaim> unclaims) override;
    void settle(std::vector<store::Settlement> settlements) override;
    void write(store::WriteJob job, store::WriteDone done = {}) override;
    void writeSurely(store::WriteJob job, store::WriteDone done = {}) override;

private:
    /// Tells the sink of the trouble, once.
    bool fails();
    /// On the writer's thread, in its turn.
    void tell(std::function<void(store::JournalSink&)> call);
    void keep(std::function<void()> pass);

    store::Journal& m_real;
    mutable std::mutex m_mutex;
    store::JournalSink* m_sink = nullptr;
    std::vector<std::function<void()>> m_kept;
    Error m_error;
    int m_calls = 0;
    int m_countdown = -1;
    bool m_sticky = false;
    bool m_troubled = false;
    bool m_failed = false;
};

} // namespace fuseboard::test
