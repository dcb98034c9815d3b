// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

struct sqlite3;

namespace fuseboard::store {

class Connection;

/// Copies the write-ahead log into the database: early while nobody waits, otherwise only when the log has grown long. The bulk
/// is copied on a connection and a thread of its own while the store writer goes on committing; what came meanwhile, some
/// megabytes at most, between two of its transactions, so that the log can begin anew. Never waits for readers
/// (SQLITE_CHECKPOINT_PASSIVE). Replaces SQLite's own automatic checkpoint on that connection. The connection's thread.
class LogTrimmer
{
public:
    using Connect = std::function<Result<std::unique_ptr<Connection>>()>;

    /// connect: another connection that writes to the same file, asked for on the thread that copies. When there is none, all
    /// of it is copied between two transactions.
    LogTrimmer(Connection& connection, Connect connect);
    ~LogTrimmer(); ///< waits for a copy under way
    LogTrimmer(const LogTrimmer&) = delete;
    LogTrimmer& operator=(const LogTrimmer&) = delete;

    /// After each commit. idle: nothing is waiting to be written.
    void trim(bool idle);
    /// Pages in the log after the last commit.
    int pages() const { return m_pages; }

private:
    struct Outcome
    {
        bool whole = false; ///< everything that was in the log then
        int copied = 0;     ///< pages from the log's beginning
    };
    static Outcome copy(Connection& connection);
    static int noteLength(void* self, sqlite3*, const char*, int length);
    void note(Outcome outcome);
    bool isCopying();
    void run();

    Connection& m_connection;
    const Connect m_connect;
    int m_pages = 0;
    int m_copied = 0;   ///< of them, by the last copy; 0: none was made of this log
    int m_tryAgain = 0; ///< length at which a copy that readers held up is tried again
    int m_log = 0;      ///< how often it began anew
    int m_wantedOf = 0; ///< the log that the other thread was asked to copy
    bool m_alone = false;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_wanted = false;
    bool m_running = false;
    bool m_stopping = false;
    bool m_failed = false;             ///< no second connection
    std::optional<Outcome> m_outcome;
    std::thread m_thread;
};

} // namespace fuseboard::store
