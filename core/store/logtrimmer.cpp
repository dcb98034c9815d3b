// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logtrimmer.h"

#include "core/store/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace fuseboard::store {

namespace {

constexpr int kWhenIdle = 2'048;  // pages of 4 KiB: 8 MiB
constexpr int kAtMost = 16'384;   // 64 MiB
constexpr int kRest = 512;        // 2 MiB
constexpr int kLongRest = 1'536;  // of a log that has grown long: 6 MiB
constexpr int kLongest = 32'768;  // 128 MiB
constexpr int kRetryStep = 4'096;

/// What is copied between two transactions. A log that is written as fast as it is copied has to end somewhere.
int restOf(int pages)
{
    return pages < kAtMost ? kRest : pages < kLongest ? kLongRest : pages;
}

} // namespace

int LogTrimmer::noteLength(void* self, sqlite3*, const char*, int length)
{
    auto& trimmer = *static_cast<LogTrimmer*>(self);
    if (length <= trimmer.m_pages) { // it has begun anew
        trimmer.m_copied = trimmer.m_tryAgain = 0;
        ++trimmer.m_log;
    }
    trimmer.m_pages = length;
    return SQLITE_OK;
}

LogTrimmer::LogTrimmer(Connection& connection, Connect connect)
    : m_connection(connection)
    , m_connect(std::move(connect))
{
    sqlite3_wal_hook(m_connection.handle(), &LogTrimmer::noteLength, this);
}

LogTrimmer::~LogTrimmer()
{
    sqlite3_wal_hook(m_connection.handle(), nullptr, nullptr);
    {
        std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

LogTrimmer::Outcome LogTrimmer::copy(Connection& connection)
{
    int length = 0;
    int copied = 0;
    // A failure leaves the log as it is; the commits that grow it report what is wrong.
    const int rc = sqlite3_wal_checkpoint_v2(connection.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, &length, &copied);
    return rc == SQLITE_OK ? Outcome{copied == length, copied} : Outcome{};
}

void LogTrimmer::trim(bool idle)
{
    if (isCopying())
        return;
    const int rest = m_pages - m_copied;
    const bool begun = m_copied > 0;
    if (m_pages < m_tryAgain || (begun ? rest == 0 : m_pages < (idle ? kWhenIdle : kAtMost)))
        return;
    if (m_alone || (begun && rest <= restOf(m_pages))) {
        note(copy(m_connection));
        return;
    }
    std::lock_guard lock(m_mutex);
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wanted = true;
    m_wantedOf = m_log;
    m_wake.notify_all();
}

/// false: it may be looked at again; the outcome of the last copy is known.
bool LogTrimmer::isCopying()
{
    std::lock_guard lock(m_mutex);
    if (m_wanted || m_running)
        return true;
    m_alone = m_failed;
    if (const auto outcome = std::exchange(m_outcome, std::nullopt); outcome && m_wantedOf == m_log)
        note(*outcome);
    return false;
}

void LogTrimmer::note(Outcome outcome)
{
    // One that came no further than the last is held up by a reader: more of the log would not help it.
    if (!outcome.whole && outcome.copied <= m_copied)
        m_tryAgain = m_pages + kRetryStep;
    m_copied = std::min(m_pages, std::max(m_copied, outcome.copied));
}

void LogTrimmer::run()
{
    auto connection = m_connect();
    std::unique_lock lock(m_mutex);
    m_failed = !connection;
    if (m_failed)
        m_wanted = false;
    while (!m_failed) {
        m_wake.wait(lock, [this] { return m_wanted || m_stopping; });
        if (m_stopping)
            return;
        m_wanted = false;
        m_running = true;
        lock.unlock();
        const Outcome outcome = copy(**connection);
        lock.lock();
        m_running = false;
        m_outcome = outcome;
    }
}

} // namespace fuseboard::store
