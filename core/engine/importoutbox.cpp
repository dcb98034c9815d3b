// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/importoutbox.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace fuseboard::engine {

namespace {

constexpr int kChunksInFlight = 2; // one is written while the next is parsed
constexpr int kFirstChunk = 2000;  // 6 to 8 ms of the writer on a machine at rest (tests/bench/bench_import)
constexpr int kLeastChunk = 500;
constexpr int kLargestChunk = 5000;
constexpr Millis kChunkTime{8};    // other work waits meanwhile: a job has 10 ms

/// From what the last chunk took: the ledger's share grows with the workspace. 0: it tells nothing.
int nextChunkRows(int rows, Millis held)
{
    if (held <= Millis(0) || rows < kLeastChunk / 2) // below the clock's resolution, or the end of the file
        return 0;
    return int(std::clamp<qint64>(qint64(rows) * kChunkTime.count() / held.count(), kLeastChunk, kLargestChunk));
}

} // namespace

struct ImportOutbox::State
{
    mutable std::mutex mutex;
    std::condition_variable changed;
    int inFlight = 0;
    int chunkRows = kFirstChunk;
    store::ImportTally tally;
    std::optional<Error> error;

    void end(const Result<void>& result, const ImportChunk* written)
    {
        std::lock_guard lock(mutex);
        --inFlight;
        if (!result) {
            error = error.value_or(result.error());
        } else if (written) {
            tally += written->tally;
            if (const int next = nextChunkRows(int(written->rows.size()), written->held))
                chunkRows = (chunkRows + next) / 2;
        }
        changed.notify_all();
    }
};

ImportOutbox::ImportOutbox(store::Journal& journal, const Clock& clock)
    : m_journal(journal), m_clock(clock), m_state(std::make_shared<State>())
{
}

bool ImportOutbox::room()
{
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [this] { return m_state->inFlight < kChunksInFlight; });
    return !m_state->error;
}

void ImportOutbox::post(BatchId batch, std::shared_ptr<ImportChunk> chunk, WallTime now)
{
    begin();
    m_journal.write(
        [batch, chunk, now, &clock = m_clock](store::Connection& connection) -> Result<void> {
            const MonoTime start = clock.now();
            const auto tally = store::BatchRepository(connection).addRows(batch, chunk->rows, chunk->faults, now);
            if (!tally)
                return tally.error();
            chunk->tally = *tally;
            chunk->held = clock.now() - start;
            return {};
        },
        [state = m_state, chunk](const Result<void>& result) { state->end(result, chunk.get()); });
}

Result<void> ImportOutbox::writeAndWait(store::WriteJob job)
{
    begin();
    auto own = std::make_shared<Result<void>>();
    m_journal.write(std::move(job), [state = m_state, own](const Result<void>& result) {
        *own = result;
        state->end({}, nullptr);
    });
    drain();
    return *own;
}

void ImportOutbox::drain()
{
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [this] { return m_state->inFlight == 0; });
}

int ImportOutbox::chunkRows() const
{
    std::lock_guard lock(m_state->mutex);
    return m_state->chunkRows;
}

store::ImportTally ImportOutbox::tally() const
{
    std::lock_guard lock(m_state->mutex);
    return m_state->tally;
}

std::optional<Error> ImportOutbox::error() const
{
    std::lock_guard lock(m_state->mutex);
    return m_state->error;
}

void ImportOutbox::begin()
{
    std::lock_guard lock(m_state->mutex);
    ++m_state->inFlight;
}

} // namespace fuseboard::engine
