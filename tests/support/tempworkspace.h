// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/vocabulary.h"
#include "core/store/workspace.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

#include <memory>

namespace fuseboard::test {

/// A workspace in a folder that goes with it, on a clock that stands still. Filled by hand with the few records that the
/// store's own tests need: account 1, scope 1, destination 1 (webhook 1), scope 2, destination 2 (webhook 2, idempotent).
class TempWorkspace
{
public:
    explicit TempWorkspace(const QString& vfs = {});
    ~TempWorkspace();

    QString folder() const { return m_dir.path(); }
    FakeClock& clock() { return m_clock; }
    store::Workspace& workspace() { return *m_workspace; }
    /// A writing connection of the calling thread.
    store::Connection& connection();
    /// Closes the connection and lets the workspace go, then opens it again.
    void reopen();
    void close();

    struct RowSpec
    {
        RowState state = RowState::pending;
        QByteArray identity;     ///< padded to 32 bytes; empty: one of its own
        bool owns = true;        ///< false leaves the ledger alone
        std::optional<qint64> dueAt;
        qint32 maybe = 0;
        bool payTwice = false;
        Reason reason = Reason::none;
        QByteArray body = "{}";
        qint32 version = 1;
        DestinationId destination{1};
    };
    BatchId addBatch(DestinationId destination = DestinationId(1), BatchState state = BatchState::running);
    /// Counters of the batch and its row range are kept.
    RowId addRow(BatchId batch, const RowSpec& spec);
    RowId addRow(BatchId batch) { return addRow(batch, RowSpec{}); }

    /// First column of the first row, -1 for NULL or nothing.
    qint64 number(const QByteArray& sql);
    QString text(const QByteArray& sql);
    void run(const QByteArray& sql);

    /// What does not add up: counters against rows, credits against attempts, the ledger against its rows. Empty when all does.
    QStringList inconsistencies();

private:
    void addRecords();

    QTemporaryDir m_dir;
    QString m_vfs;
    FakeClock m_clock;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<store::Connection> m_connection;
    qint64 m_made = 0;
};

} // namespace fuseboard::test
