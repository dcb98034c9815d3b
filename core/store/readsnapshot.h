// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <sqlite3.h>

#include <tuple>

namespace fuseboard::store {

/// All statements of a call see the same state; inside a writer's transaction they do anyway. An interruption between two of
/// them would go by unseen: one that is not at its end holds it until the next.
class ReadSnapshot
{
public:
    explicit ReadSnapshot(Connection& connection) : m_connection(connection)
    {
        m_own = sqlite3_get_autocommit(connection.handle()) != 0 && connection.execute("BEGIN").ok();
        if (auto held = connection.prepare("SELECT 1"))
            m_held = *std::move(held);
        std::ignore = m_held.step();
    }
    ~ReadSnapshot()
    {
        m_held.reset();
        if (m_own)
            std::ignore = m_connection.execute("COMMIT");
    }
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;

private:
    Connection& m_connection;
    Statement m_held;
    bool m_own = false;
};

} // namespace fuseboard::store
