// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace fuseboard::store {

class Connection;
class Journal;
class Workspace;

/// Keeps the search index of dead letters: looks for letters that it does not know as they are, reads them on a connection of
/// its own and has the journal write what it found, in jobs that adapt to stay under 10 ms of the writer. Where the writer has
/// other work to do it takes a small part of its time only. A search does not depend on it: what is not indexed is scanned.
///
/// A thread of its own between start() and stop(); both are called on one thread, nudge() on any.
class LetterIndexer
{
public:
    struct Options
    {
        std::chrono::microseconds job{4'000};        ///< aim for one job, what it leaves to its end included: the longest take twice that
        qint64 readBytes = 1 << 20;                  ///< read ahead of the jobs
        std::chrono::milliseconds look{2'000};       ///< how often it looks by itself
        std::chrono::microseconds patience{4'000};   ///< a job that waits longer, with work of others done meanwhile, found the writer busy
    };

    LetterIndexer(const Workspace& workspace, Journal& journal, Options options);
    LetterIndexer(const Workspace& workspace, Journal& journal) : LetterIndexer(workspace, journal, Options()) {}
    ~LetterIndexer(); ///< stops

    /// Called on the indexer's thread whenever it has caught up. Before start().
    void setCaughtUp(std::function<void()> caughtUp) { m_caughtUp = std::move(caughtUp); }
    /// Told of each job: how long it took, and how long it kept the writer, commit included. On the writer's thread; before start().
    void setJobDone(std::function<void(std::chrono::microseconds took, std::chrono::microseconds kept)> done) { m_jobDone = std::move(done); }

    void start();
    void stop(); ///< the job under way is awaited
    void nudge(); ///< there are new dead letters
    /// How many times it found the writer at other work and left it alone for a while. Any thread.
    qint64 yields() const { return m_yields; }

private:
    using Duration = std::chrono::microseconds;
    struct Run;

    void run();
    bool workOff(Connection& reader);
    /// Posts a job that is given its share of the time and waits for it. false: it failed, or there is no more to do.
    bool post(Duration& budget, std::function<Result<bool>(Connection&, Duration budget)> work);
    /// false: stopped meanwhile.
    bool pause(Duration time);
    bool stopping();

    const Workspace& m_workspace;
    Journal& m_journal;
    const Options m_options;
    std::function<void()> m_caughtUp;
    std::function<void(Duration, Duration)> m_jobDone;
    // Of a job before its end. A merge in large segments that took too long says nothing of what an insertion takes.
    Duration m_putBudget;
    Duration m_mergeBudget;
    int m_mergePages = 4;  ///< on the writer's thread, one job at a time
    qint64 m_written = -1; ///< changes on the writer's connection after the last job
    std::atomic<qint64> m_yields = 0;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    bool m_nudged = false;
    std::thread m_thread;
};

} // namespace fuseboard::store
