// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace fuseboard::store {

class Connection;

/// What operators wrote beside a row.
struct RowMark
{
    QString note;
    QStringList tags; ///< sorted, each once
    bool isEmpty() const { return note.isEmpty() && tags.isEmpty(); }
    bool operator==(const RowMark&) const = default;
};

/// Notes and tags of rows of any state. Reading works on any connection, writing in a WriteJob; whoever writes journals it
/// (bulkaction.h).
class RowMarks
{
public:
    static constexpr int kNoteLength = 4'000;
    static constexpr int kTagLength = 40;
    static constexpr int kTags = 20;

    explicit RowMarks(Connection& connection) : m_connection(connection) {}

    Result<RowMark> mark(RowId row); ///< empty without one
    Result<void> set(RowId row, const RowMark& mark);
    /// Every tag in use with the number of its rows, most used first.
    Result<std::vector<std::pair<QString, qint64>>> tags(int limit);

private:
    Connection& m_connection;
};

/// A tag as it is kept: trimmed, lower case. ErrorCode::invalidArgument for one that is empty, too long, or has white space,
/// commas or quotes in it, which would make it hard to search for.
Result<QString> cleanTag(const QString& text);
/// A note as it is kept: trimmed. ErrorCode::invalidArgument when it is too long.
Result<QString> cleanNote(const QString& text);

/// {"note":…,"tags":[…]}.
QByteArray toJson(const RowMark& mark);
RowMark rowMarkFromJson(QByteArrayView json);

} // namespace fuseboard::store
