// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/payloadchange.h"

#include <functional>
#include <span>
#include <vector>

namespace fuseboard::store {

class Connection;

/// What a bulk edit would do to a selection, counted row by row. Every row is in exactly one of the counts.
struct EditPreview
{
    struct Row
    {
        RowId row;
        QByteArray before;
        QByteArray after;
        QString label = {}; ///< as the list calls it; empty until it was indexed
    };
    struct Fault
    {
        QString why;        ///< PayloadChange::fault()
        qint64 rows = 0;
        RowId first;        ///< of the selection
        QString value;      ///< what stands there
        QString label = {}; ///< of that row
    };

    std::vector<Row> rows;     ///< the first that would change, as the selection has them
    qint64 looked = 0;         ///< rows looked at; all of them at the end
    qint64 changed = 0;
    qint64 unchanged = 0;
    std::vector<Fault> faults; ///< most frequent first
    qint64 faulty = 0;         ///< sum of them
    qint64 tooLarge = 0;       ///< would be above the limit of their destination
    qint64 identityHeld = 0;   ///< may have been delivered, so what identifies them stays
    qint64 noIdentity = 0;     ///< would have none of the identity columns left
    qint64 conflict = 0;       ///< changed since the file was written
    qint64 gone = 0;           ///< no dead letters any more

    std::vector<RowId> leftRows; ///< at the end: those that would change and cannot, in the order of the selection

    qint64 newIdentity = 0;    ///< of those that change: would count as other rows than before
    qint64 smallEnough = 0;    ///< of those that change: were too large, and are not any more

    qint64 left() const { return looked - changed; }
};

/// Looks at every row of the selection through the change, and changes nothing. Works on any connection; progress is asked
/// after every few thousand rows and may end it (false: ErrorCode::cancelled).
Result<EditPreview> previewEdit(Connection& connection, std::span<const RowId> selection, PayloadChange& change,
                                const std::function<bool(const EditPreview& soFar)>& progress, size_t shown = 200);

} // namespace fuseboard::store
