// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace fuseboard::store {

enum class Access { readWrite, readOnly };

/// One SQLite connection, opened through Qt SQL on the thread that uses it and closed there. WAL is verified, not assumed;
/// the writing connection is always synchronous=FULL; foreign keys on; busy timeout 5 s.
class Connection
{
public:
    /// vfs: name of a registered SQLite VFS, for fault tests; empty for the default.
    /// A reader sees what a crashed writer left in its log, and leaves the file and the log as they are; where the folder is
    /// not writable and such a log is there, it fails with ErrorCode::io and says so.
    static Result<std::unique_ptr<Connection>> open(const QString& file, Access access, const QString& vfs = {});
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// A statement of its own, for queries that are built at run time.
    Result<Statement> prepare(QByteArrayView sql);
    /// The cached statement of that text; not re-entrant. For fixed texts only.
    Result<Statement*> cached(const char* sql);
    /// One or more statements without results, in a row.
    Result<void> execute(QByteArrayView sql);
    /// First column of the first row; 0 when there is none.
    Result<qint64> scalar(QByteArrayView sql);

    qint64 lastInsertId() const;
    /// Rows changed by the last statement.
    int changes() const;
    /// From any thread: makes the running statement fail with ErrorCode::cancelled.
    void interrupt();
    QSqlDatabase database() const;
    sqlite3* handle() const { return m_handle; }
    Error lastError(const QString& doing) const;

    /// Notes a batch whose counts the running transaction changes; the store writer reports them after its commit.
    void touch(BatchId batch);
    std::vector<BatchId> takeTouched() { return std::exchange(m_touched, {}); }

private:
    Connection() = default;
    static Result<std::unique_ptr<Connection>> openHandle(const QString& uri, Access access);
    Result<void> setUpWriter();
    Result<void> setUpReader();

    QString m_name;
    sqlite3* m_handle = nullptr;
    std::unordered_map<const char*, Statement> m_cache;
    std::vector<BatchId> m_touched;
};

/// BEGIN IMMEDIATE at construction, ROLLBACK at scope end unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&&) noexcept;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}
    Connection* m_connection;
};

} // namespace fuseboard::store
