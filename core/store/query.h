// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace fuseboard::store {

/// One use of a cached statement: reset at scope end, however the reading ends, so that no read transaction stays open.
class Query
{
public:
    /// sql: a fixed text (see Connection::cached).
    static Result<Query> on(Connection& connection, const char* sql)
    {
        auto statement = connection.cached(sql);
        if (!statement)
            return statement.error();
        return Query(*statement);
    }
    Query(Query&& other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    Query& operator=(Query&&) = delete;
    ~Query()
    {
        if (m_statement)
            m_statement->reset();
    }
    Statement& operator*() { return *m_statement; }
    Statement* operator->() { return m_statement; }

private:
    explicit Query(Statement* statement) : m_statement(statement) {}
    Statement* m_statement;
};

/// Calls take for every row that is left.
template <class Take>
Result<void> forEachRow(Statement& statement, Take&& take)
{
    for (;;) {
        const auto more = statement.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        take(statement);
    }
}

} // namespace fuseboard::store
