// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <atomic>
#include <condition_variable>
#include <chrono>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>

namespace fuseboard::store {

class Workspace;
class Connection;

/// The one writing connection, on a thread of its own: drains everything posted into one transaction, commits, acknowledges.
/// When a commit fails, claims and jobs are answered with the error, settlements and what is to be written surely stay and are
/// tried again every 250 ms until they are on disk; storeTrouble() says so. Where another run has taken the workspace over (its
/// lock file was deleted), every commit fails with ErrorCode::locked.
class StoreWriter final : public Journal
{
public:
    /// retryEvery: how often a commit that failed is tried again.
    explicit StoreWriter(const Workspace& workspace, std::chrono::milliseconds retryEvery = std::chrono::milliseconds(250));
    ~StoreWriter() override; ///< commits what was posted, then joins

    /// Opens the connection on the writer's thread. Before the first post.
    Result<void> start();
    void stop();

    void setSink(JournalSink* sink) override;
    void claim(std::vector<Claim> claims) override;
    void unclaim(std::vector<Unclaim> unclaims) override;
    void settle(std::vector<Settlement> settlements) override;
    void write(WriteJob job, WriteDone done = {}) override;
    void writeSurely(WriteJob job, WriteDone done = {}) override;

    /// Posts a job and waits for its commit. Never on the GUI or engine thread.
    Result<void> writeAndWait(WriteJob job);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace fuseboard::store
