// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace fuseboard::store {

/// A prepared statement on the native handle of a Connection: typed binding and reading without QVariant, for the paths
/// that run once a row. Forward only. Parameters and columns count from 0 and follow the order of the text.
/// Lives on its connection's thread and not longer than the connection.
class Statement
{
public:
    Statement() = default;
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    Statement& bind(int index, qint64 value);
    Statement& bind(int index, const QString& text);
    Statement& bindText(int index, QByteArrayView utf8);
    Statement& bindBlob(int index, QByteArrayView bytes);
    Statement& bindNull(int index);
    template <class Tag>
    Statement& bind(int index, Id<Tag> id) { return id.valid() ? bind(index, id.value) : bindNull(index); }
    Statement& bind(int index, WallTime at) { return bind(index, toEpochMs(at)); }
    Statement& bind(int index, std::optional<WallTime> at) { return at ? bind(index, *at) : bindNull(index); }
    /// Enumerations of the vocabulary, int, bool and the like.
    template <class T>
        requires(std::is_enum_v<T> || std::is_integral_v<T>)
    Statement& bind(int index, T value) { return bind(index, static_cast<qint64>(value)); }

    /// true: a row is there to read; false: done. Resets itself when done, so it can be bound and stepped again.
    Result<bool> step();
    /// Runs a statement that returns no rows.
    Result<void> run();
    void reset();

    qint64 integer(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;   ///< a copy of the text or blob
    QByteArrayView view(int column) const; ///< of the text or blob itself, until the next step, reset or reading of the column as text
    std::optional<WallTime> instant(int column) const;
    template <class IdType>
    IdType id(int column) const { return IdType(integer(column)); }
    template <class E>
    E as(int column) const { return static_cast<E>(integer(column)); }

private:
    friend class Connection;
    Statement(sqlite3* db, sqlite3_stmt* stmt) : m_db(db), m_stmt(stmt) {}

    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_stmt = nullptr;
};

} // namespace fuseboard::store
