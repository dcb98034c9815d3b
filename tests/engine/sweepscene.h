// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practicereceipts.h"
#include "tests/support/enginerig.h"
#include "tests/support/faultyvfs.h"

#include <map>

namespace fuseboard::test {

/// One day of a destination, short: rows that are taken, retried, throttled, refused and lost, then an operator who edits,
/// replays and settles. Everything on virtual time over a disk and a network that may fail; every request that is read in
/// full leaves a receipt. How a row fares is in its number: {"n":i}, i % kKinds.
class SweepScene
{
public:
    static constexpr int kKinds = 6;
    static constexpr int kRows = 24;

    explicit SweepScene(ResendPolicy resend = ResendPolicy::neverTwice);

    /// What the n-th request from the start (0 = the first) meets instead of its answer.
    void failRequest(int n, transport::HttpResult result);
    int requestCount() const { return m_requests; }
    bool requestFailed() const { return m_requestFailed; }

    /// The engine starts, or starts again.
    void start();
    /// Time passes until nothing is open any more; holds are released, commits that failed are tried again.
    void finish();
    /// The operator edits and replays what was refused, replays half of what is ambiguous, settles the rest.
    void operate();

    /// Empty when no row is lost, receipts match the journal, and the sums of the workspace agree.
    QStringList complaints();

    EngineRig& rig() { return m_rig; }
    FaultyVfs& disk() { return m_disk; }
    const std::vector<practice::PracticeReceipt>& receipts() const { return m_receipts; }

private:
    std::optional<transport::HttpResult> answer(const transport::HttpRequest& request);
    void keepReceipt(const transport::HttpRequest& request, int status);
    /// One operation as the operator does it: once more when the store did not take it. true when it was taken.
    bool operation(const std::function<Result<void>(store::Operations&)>& what);
    int openRows();

    FaultyVfs m_disk; ///< before the rig, which has files on it
    EngineRig m_rig{m_disk.name()};
    std::vector<practice::PracticeReceipt> m_receipts;
    std::map<int, int> m_seen; ///< requests of each row
    int m_requests = 0;
    int m_failAt = -1;
    bool m_requestFailed = false;
    transport::HttpResult m_failure;
};

} // namespace fuseboard::test
