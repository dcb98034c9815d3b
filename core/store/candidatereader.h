// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/candidatesource.h"

#include <memory>

namespace fuseboard::store {

class Workspace;

/// Candidates from the workspace, read on a thread and a connection of its own. The untouched rows of a batch come in the
/// order of the file; due rows of a lane (pending, deferred, retryWait) by when they are due, without those of batches that
/// are paused, cancelled or not accepted. A request that cannot be read is answered with its error.
class CandidateReader final : public CandidateSource
{
public:
    explicit CandidateReader(const Workspace& workspace);
    ~CandidateReader() override; ///< drops what waits, interrupts what runs, joins

    /// Opens the connection on the reader's thread. Before the first fetch, after setSink.
    Result<void> start();
    void stop();

    void setSink(Sink sink) override;
    void fetch(FeedRequest request) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace fuseboard::store
