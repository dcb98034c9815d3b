// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/sqliteerror.h"

#include <sqlite3.h>

#include <utility>

namespace fuseboard::store {

namespace {

/// Binds again after a reset when the statement was left in the middle of its rows.
template <class Bind>
void bindOrReset(sqlite3_stmt* stmt, Bind bind)
{
    int rc = bind();
    if (rc == SQLITE_MISUSE) {
        sqlite3_reset(stmt);
        rc = bind();
    }
    Q_ASSERT_X(rc == SQLITE_OK, "Statement::bind", sqlite3_errstr(rc));
}

} // namespace

Statement::Statement(Statement&& other) noexcept
    : m_db(std::exchange(other.m_db, nullptr)), m_stmt(std::exchange(other.m_stmt, nullptr))
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_db, other.m_db);
    std::swap(m_stmt, other.m_stmt);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_stmt);
}

Statement& Statement::bind(int index, qint64 value)
{
    bindOrReset(m_stmt, [&] { return sqlite3_bind_int64(m_stmt, index + 1, value); });
    return *this;
}

Statement& Statement::bind(int index, const QString& text)
{
    return bindText(index, text.toUtf8());
}

Statement& Statement::bindText(int index, QByteArrayView utf8)
{
    const char* data = utf8.isEmpty() ? "" : utf8.data();
    bindOrReset(m_stmt, [&] {
        return sqlite3_bind_text64(m_stmt, index + 1, data, sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    });
    return *this;
}

Statement& Statement::bindBlob(int index, QByteArrayView bytes)
{
    const char* data = bytes.isEmpty() ? "" : bytes.data();
    bindOrReset(m_stmt, [&] {
        return sqlite3_bind_blob64(m_stmt, index + 1, data, sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    });
    return *this;
}

Statement& Statement::bindNull(int index)
{
    bindOrReset(m_stmt, [&] { return sqlite3_bind_null(m_stmt, index + 1); });
    return *this;
}

Result<bool> Statement::step()
{
    const int rc = sqlite3_step(m_stmt);
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE) {
        sqlite3_reset(m_stmt);
        return false;
    }
    const Error error = sqliteError(m_db, rc);
    sqlite3_reset(m_stmt);
    return error;
}

Result<void> Statement::run()
{
    const int rc = sqlite3_step(m_stmt);
    if (rc == SQLITE_DONE || rc == SQLITE_ROW) {
        sqlite3_reset(m_stmt);
        return {};
    }
    const Error error = sqliteError(m_db, rc);
    sqlite3_reset(m_stmt);
    return error;
}

void Statement::reset()
{
    sqlite3_reset(m_stmt);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_stmt, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_stmt, column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_stmt, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_stmt, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_stmt, column));
    return QByteArray(data, sqlite3_column_bytes(m_stmt, column));
}

QByteArrayView Statement::view(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_stmt, column));
    return QByteArrayView(data, sqlite3_column_bytes(m_stmt, column));
}

std::optional<WallTime> Statement::instant(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return fromEpochMs(integer(column));
}

} // namespace fuseboard::store
