// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <deque>
#include <vector>

namespace fuseboard::store {

class Connection;

/// Which attempts have no outcome yet, kept in memory so that meta.open_from, the number below which every attempt is
/// closed, costs one statement a transaction and recovery reads only what lies above it. Attempt numbers ascend.
class OpenAttempts
{
public:
    /// From the workspace as it is.
    Result<void> load(Connection& connection);

    void opened(AttemptId attempt) { m_opened.push_back(attempt.value); }
    void closed(AttemptId attempt) { m_closed.push_back(attempt.value); }
    /// Writes open_from when it moved, as of the commit before: it may lag, it never runs ahead.
    Result<void> save(Connection& connection);
    void committed();
    void rolledBack();

    /// Smallest open attempt, or the number after the last one that was opened.
    qint64 openFrom() const { return m_base; }

private:
    void open(qint64 attempt);
    void close(qint64 attempt);

    qint64 m_base = 1;             ///< number of the first flag
    std::deque<bool> m_flags;      ///< open or not, from m_base; the first one is open
    std::vector<qint64> m_opened;  ///< of the running transaction
    std::vector<qint64> m_closed;
    qint64 m_saved = -1;
    qint64 m_saving = -1;
};

} // namespace fuseboard::store
