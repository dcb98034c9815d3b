// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operationselection.h"

#include "core/base/wording.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

Error unreadable()
{
    return Error{ErrorCode::corrupt, Wording::tr("The rows of an operation cannot be read."), {}};
}

} // namespace

QByteArray packRows(std::span<const RowId> rows)
{
    QByteArray out;
    out.reserve(qsizetype(rows.size()) * 2);
    qint64 last = 0;
    for (const RowId row : rows) {
        Q_ASSERT(row.value > last);
        auto gap = quint64(row.value - last);
        last = row.value;
        for (; gap >= 0x80; gap >>= 7)
            out.append(char(quint8(gap) | 0x80));
        out.append(char(quint8(gap)));
    }
    return out;
}

Result<void> unpackRows(QByteArrayView packed, std::vector<RowId>& into)
{
    qint64 last = 0;
    quint64 gap = 0;
    int shift = 0;
    for (const char byte : packed) {
        if (shift > 56)
            return unreadable();
        gap |= quint64(quint8(byte) & 0x7f) << shift;
        if (quint8(byte) & 0x80) {
            shift += 7;
            continue;
        }
        last += qint64(gap);
        into.emplace_back(last);
        gap = 0;
        shift = 0;
    }
    if (shift != 0)
        return unreadable();
    return {};
}

Result<qint64> OperationSelection::append(OperationId operation, qint64 firstChunk, std::span<const RowId> rows)
{
    auto q = Query::on(m_connection, "INSERT INTO operation_selection (operation_id, chunk, rows) VALUES (?, ?, ?)");
    if (!q)
        return q.error();
    qint64 chunk = firstChunk;
    for (size_t from = 0; from < rows.size(); from += size_t(kChunkRows), ++chunk) {
        const auto part = rows.subspan(from, std::min(rows.size() - from, size_t(kChunkRows)));
        if (auto done = (*q)->bind(0, operation).bind(1, chunk).bindBlob(2, packRows(part)).run(); !done)
            return done.error();
    }
    return chunk;
}

Result<std::vector<RowId>> OperationSelection::chunks(OperationId operation, qint64 first, qint64 n)
{
    auto q = Query::on(m_connection, "SELECT rows FROM operation_selection WHERE operation_id = ? AND chunk >= ? AND chunk < ?"
                                     " ORDER BY chunk");
    if (!q)
        return q.error();
    (*q)->bind(0, operation).bind(1, first).bind(2, first + n);
    std::vector<RowId> out;
    for (;;) {
        const auto more = (*q)->step();
        if (!more)
            return more.error();
        if (!*more)
            return out;
        if (auto done = unpackRows((*q)->bytes(0), out); !done)
            return done.error();
    }
}

Result<std::vector<RowId>> OperationSelection::rows(OperationId operation)
{
    auto all = chunks(operation, 0, std::numeric_limits<qint64>::max());
    if (!all || !all->empty())
        return all;
    auto q = Query::on(m_connection, "SELECT row_id FROM operation_row WHERE operation_id = ? ORDER BY row_id");
    if (!q)
        return q.error();
    (*q)->bind(0, operation);
    if (auto done = forEachRow(**q, [&](const Statement& row) { all->push_back(row.id<RowId>(0)); }); !done)
        return done.error();
    return all;
}

} // namespace fuseboard::store
