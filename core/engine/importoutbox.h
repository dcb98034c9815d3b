// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/batchrepository.h"
#include "core/store/journal.h"

#include <memory>
#include <optional>

namespace fuseboard::engine {

struct ImportChunk
{
    std::vector<store::NewRow> rows;
    std::vector<store::NewFault> faults;
    store::ImportTally tally; ///< once it is written
    Millis held{0};           ///< of the writer
};

/// Writing jobs of one import on their way through the journal, as the importing thread sees them: at most two chunks are
/// under way, and their size follows the time that the writer takes for them. Waits block; one thread.
class ImportOutbox
{
public:
    ImportOutbox(store::Journal& journal, const Clock& clock);
    ~ImportOutbox() { drain(); }
    ImportOutbox(const ImportOutbox&) = delete;
    ImportOutbox& operator=(const ImportOutbox&) = delete;

    /// Waits until there is room for a chunk; then false when one before it failed.
    bool room();
    void post(BatchId batch, std::shared_ptr<ImportChunk> chunk, WallTime now);
    /// Posts a job, waits for its commit and everything before it.
    Result<void> writeAndWait(store::WriteJob job);
    /// Waits until nothing is under way.
    void drain();

    /// Rows of the next chunk: some 8 ms of the writer.
    int chunkRows() const;
    /// Of the chunks on disk.
    store::ImportTally tally() const;
    /// Of the first chunk that could not be written.
    std::optional<Error> error() const;

private:
    struct State;
    void begin();

    store::Journal& m_journal;
    const Clock& m_clock;
    std::shared_ptr<State> m_state; // an acknowledgement on the writer's thread may outlive the outbox by a moment
};

} // namespace fuseboard::engine
