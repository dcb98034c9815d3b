// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/selectionreader.h"

#include "core/store/connection.h"
#include "core/store/deadletterquery.h"

namespace fuseboard::store {

Result<void> readSelection(Connection& connection, std::span<const RowId> rows,
                           const std::function<Result<void>(const DeadLetter&, const QByteArray&)>& take)
{
    const QByteArray sql = QByteArray("SELECT ") + LetterReader::kColumns
        + " FROM batch_row r CROSS JOIN payload p ON p.id = r.payload_id LEFT JOIN attempt a ON a.id = r.last_attempt"
        + LetterReader::kTables + " WHERE r.id = ?";
    auto q = connection.prepare(sql);
    if (!q)
        return q.error();
    LetterReader reader;
    for (const RowId row : rows) {
        q->bind(0, row);
        const auto found = q->step();
        if (!found)
            return found.error();
        if (*found) {
            const DeadLetter letter = reader.read(*q);
            if (auto taken = take(letter, reader.body(*q)); !taken)
                return taken;
        }
        q->reset();
    }
    return {};
}

} // namespace fuseboard::store
