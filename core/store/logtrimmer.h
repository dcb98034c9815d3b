// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fuseboard::store {

class Connection;

/// Copies the write-ahead log into the database between two transactions of the store writer: early while nobody waits,
/// otherwise only when the log has grown long, so that claims seldom wait for a checkpoint. Never waits for readers
/// (SQLITE_CHECKPOINT_PASSIVE). On the writer's own connection, never beside it: up to SQLite 3.51.2 a
/// checkpoint that overlaps a commit which begins the log anew may leave committed pages behind (sqlite.org/wal.html, "The WAL-Reset
/// Bug"). Replaces SQLite's own automatic checkpoint on that connection. The connection's thread.
class LogTrimmer
{
public:
    explicit LogTrimmer(Connection& connection);
    ~LogTrimmer();
    LogTrimmer(const LogTrimmer&) = delete;
    LogTrimmer& operator=(const LogTrimmer&) = delete;

    /// After each commit. idle: nothing is waiting to be written.
    void trim(bool idle);

private:
    Connection& m_connection;
    int m_pages = 0;    ///< in the log after the last commit
    int m_tryAgain = 0; ///< length at which a checkpoint that readers held up is tried again
};

} // namespace fuseboard::store
