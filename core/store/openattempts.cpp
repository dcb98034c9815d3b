// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openattempts.h"

#include "core/store/connection.h"

#include <algorithm>

namespace fuseboard::store {

Result<void> OpenAttempts::load(Connection& connection)
{
    auto from = connection.scalar("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'open_from'");
    if (!from)
        return from.error();
    auto last = connection.scalar("SELECT max(id) FROM attempt");
    if (!last)
        return last.error();
    *this = OpenAttempts();
    m_saved = *from;
    m_base = std::max<qint64>(1, *last + 1);
    auto statement = connection.prepare("SELECT id FROM attempt WHERE id >= ? AND outcome IS NULL ORDER BY id");
    if (!statement)
        return statement.error();
    statement->bind(0, *from);
    while (true) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        open(statement->integer(0));
    }
}

Result<void> OpenAttempts::save(Connection& connection)
{
    m_saving = m_base;
    if (!m_opened.empty())
        m_saving = std::min(m_saving, *std::min_element(m_opened.begin(), m_opened.end()));
    if (m_saving == m_saved)
        return {};
    auto statement = connection.cached("INSERT INTO meta (key, value) VALUES ('open_from', ?) "
                                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!statement)
        return statement.error();
    return (*statement)->bindText(0, QByteArray::number(m_saving)).run();
}

void OpenAttempts::committed()
{
    for (const qint64 attempt : m_opened)
        open(attempt);
    for (const qint64 attempt : m_closed)
        close(attempt);
    m_opened.clear();
    m_closed.clear();
    m_saved = m_saving;
}

void OpenAttempts::rolledBack()
{
    m_opened.clear();
    m_closed.clear();
}

void OpenAttempts::open(qint64 attempt)
{
    if (m_flags.empty())
        m_base = attempt;
    while (attempt < m_base) { // not in order: never lose sight of it
        m_flags.push_front(false);
        --m_base;
    }
    const auto index = size_t(attempt - m_base);
    if (index >= m_flags.size())
        m_flags.resize(index + 1, false);
    m_flags[index] = true;
}

void OpenAttempts::close(qint64 attempt)
{
    if (attempt < m_base || size_t(attempt - m_base) >= m_flags.size())
        return;
    m_flags[size_t(attempt - m_base)] = false;
    while (!m_flags.empty() && !m_flags.front()) {
        m_flags.pop_front();
        ++m_base;
    }
}

} // namespace fuseboard::store
