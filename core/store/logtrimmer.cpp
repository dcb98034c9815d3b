// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logtrimmer.h"

#include "core/store/connection.h"

#include <sqlite3.h>

namespace fuseboard::store {

namespace {

constexpr int kWhenIdle = 2'048;  // pages of 4 KiB: 8 MiB
constexpr int kAtMost = 16'384;   // 64 MiB
constexpr int kRetryStep = 4'096;

int noteLength(void* pages, sqlite3*, const char*, int length)
{
    *static_cast<int*>(pages) = length;
    return SQLITE_OK;
}

} // namespace

LogTrimmer::LogTrimmer(Connection& connection) : m_connection(connection)
{
    sqlite3_wal_hook(m_connection.handle(), noteLength, &m_pages);
}

LogTrimmer::~LogTrimmer()
{
    sqlite3_wal_hook(m_connection.handle(), nullptr, nullptr);
}

void LogTrimmer::trim(bool idle)
{
    if (m_pages < (idle ? kWhenIdle : kAtMost) || m_pages < m_tryAgain)
        return;
    int length = 0;
    int copied = 0;
    // A failure leaves the log as it is; the commits that grow it report what is wrong.
    const int rc = sqlite3_wal_checkpoint_v2(m_connection.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, &length, &copied);
    m_tryAgain = rc == SQLITE_OK && copied == length ? 0 : m_pages + kRetryStep;
    if (m_tryAgain == 0)
        m_pages = 0;
}

} // namespace fuseboard::store
