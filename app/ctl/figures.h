// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/credits.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/records.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace fuseboard::ctl {

/// Rows by state and reason.
struct RowFigures
{
    std::map<std::pair<RowState, Reason>, qint64> rows;
    qint64 movedHere = 0; ///< open rows of other destinations' batches that were moved to these; not in rows

    qint64 of(RowState state) const;
    qint64 open() const;
    qint64 all() const;
    qint64 deadLetters() const { return of(RowState::dead) + of(RowState::ambiguous); }
    /// "rejected 12, exhausted 3"; empty when there is none in that state.
    QString reasons(RowState state) const;
};

/// What attempts came to, and what they cost. Attempts undone before the send are not counted: nothing was sent.
struct AttemptFigures
{
    qint64 attempts = 0;
    Charge used;         ///< committed and unreconciled
    Charge unreconciled; ///< the part whose answer is unknown
};

/// Which rows: one batch, some destinations, or all.
struct FigureScope
{
    BatchId batch;
    std::vector<DestinationId> destinations;
};

Result<RowFigures> rowFigures(store::Connection& connection, const FigureScope& scope);
Result<AttemptFigures> attemptFigures(store::Connection& connection, const FigureScope& scope);

/// Stable names: {"delivered": n, "dead": {"rejected": n…}, …}.
QJsonObject toJson(const RowFigures& figures);
/// Lines for people: delivered, dead by reason, ambiguous, excluded by reason, and what is still open.
QString rowText(const RowFigures& figures);

} // namespace fuseboard::ctl
