// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <mutex>
#include <vector>

namespace fuseboard::practice {

/// One request that the practice destination has read in full.
struct PracticeReceipt
{
    qint64 sequence = 0;    ///< 1-based, in the order in which requests were complete
    WallTime at{};
    AttemptId attempt;      ///< header X-Fuseboard-Attempt; none when absent
    QByteArray key;         ///< header Idempotency-Key
    QByteArray bodySha256;  ///< 32 raw bytes
    int status = 0;         ///< what it was answered with; 0: hung up
    bool test = false;      ///< header X-Fuseboard-Test: an operator's test request, of no row
};

struct PracticeCounts
{
    qint64 requests = 0;
    qint64 accepted = 0;  ///< 2xx
    qint64 throttled = 0; ///< 429
    qint64 failed = 0;    ///< any other status
    qint64 hungUp = 0;
};

/// The receipts of a practice destination, in memory and, when a file is given, as NDJSON lines that have reached the
/// operating system before add() returns: they survive a SIGKILL of the process. Safe to use from any thread.
class PracticeReceipts
{
public:
    /// Continues a file that is already there: its receipts are read in, a line torn by a crash is cut off.
    /// Errors: io, parse.
    Result<void> continueFile(const QString& path);

    /// Numbers and keeps the receipt. io when the file did not take it; it is then kept nowhere.
    Result<void> add(PracticeReceipt receipt);

    /// Those after the given sequence number, in order.
    std::vector<PracticeReceipt> since(qint64 sequence) const;
    PracticeCounts counts() const;

    /// Reads a receipts file, e.g. one of a server that is running or was killed. A torn last line is left out: its
    /// request was never answered. Errors: notFound, io, parse (with the line).
    static Result<std::vector<PracticeReceipt>> load(const QString& path);

private:
    void keep(PracticeReceipt receipt);

    mutable std::mutex m_mutex;
    std::vector<PracticeReceipt> m_receipts;
    PracticeCounts m_counts;
    QFile m_file;
};

} // namespace fuseboard::practice
