// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/engine/accountcredits.h"
#include "core/store/batchrepository.h"
#include "core/store/journal.h"

#include <atomic>
#include <functional>

namespace fuseboard::intake { struct SourceOptions; }

namespace fuseboard::engine {

struct ImportRequest
{
    QString path;
    QString batchName;             ///< empty: the file's name
    store::Destination destination;
    Priority priority = Priority::normal;
    std::optional<Charge> chargePerRow; ///< empty: the destination's estimate
    std::optional<WallTime> deadline;
    std::optional<Credits> dataLimit;   ///< of the batch; empty: the account's for batches
    std::optional<Credits> actionLimit;
    bool strictCredits = false;    ///< a batch that costs more than is left is not accepted (R27)
    std::optional<Millis> rowDeadline;  ///< how long each row may wait; empty: the destination's, 0: without a bound
    QByteArray idempotencyKey;     ///< not empty: imported once for this key, see SubmissionKey
    QByteArray owner;              ///< Workspace::run(), with a key
    int chunkRows = 0;             ///< rows a write job; 0: as many as the writer takes in some 8 ms
};

struct ImportProgress
{
    BatchId batch;
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    store::ImportTally tally;
    std::optional<BatchEstimate> estimate; ///< once the whole file is read: its price against what is left (R27)
    bool repeated = false;         ///< nothing was imported: this is the batch that the key's first submission made
};

/// Reads a file into a batch: parse, identity, chunks through the journal, constant memory. Blocking: run it on a thread of
/// its own. The batch is accepted (running) only when the whole file is committed; on cancel or error it is left
/// interrupted, its rows cancelled and listed.
class ImportJob
{
public:
    ImportJob(store::Journal& journal, const Clock& clock) : m_journal(journal), m_clock(clock) {}

    using OnProgress = std::function<void(const ImportProgress&)>;
    Result<ImportProgress> run(const ImportRequest& request, const OnProgress& progress);
    void cancel() { m_cancelled = true; } ///< from any thread

private:
    store::Journal& m_journal;
    const Clock& m_clock;
    std::atomic<bool> m_cancelled = false;
};

} // namespace fuseboard::engine
