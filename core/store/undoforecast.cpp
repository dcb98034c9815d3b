// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undoforecast.h"

#include "core/base/wording.h"


#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

constexpr int kFirstRows = 32;
constexpr int kRowsAtOnce = 1'024;

QString count(qint64 n)
{
    return wordingLocale().toString(n);
}

Result<UndoForecast> look(Connection& reader, const OperationRecord& operation, UndoDirection direction, int most, bool untilOne)
{
    UndoForecast forecast;
    OperationUndo undo(operation, direction, {});
    RowId after;
    int looked = 0;
    for (int rows = kFirstRows; !untilOne || forecast.tally.done == 0; rows = std::min(rows * 2, kRowsAtOnce)) {
        const auto more = undo.prepare(reader, after, std::min(rows, most - looked));
        if (!more)
            return more.error();
        if (!*more)
            break;
        const auto tally = undo.foretell(reader);
        if (!tally)
            return tally.error();
        forecast.tally.done += tally->done;
        forecast.tally.left += tally->left;
        for (const auto& [why, n] : tally->reasons)
            forecast.tally.reasons[why] += n;
        after = undo.lastPrepared();
        looked += undo.prepared();
        if (looked >= most) {
            forecast.whole = looked >= operation.rowCount;
            break;
        }
    }
    return forecast;
}

} // namespace

Result<QString> UndoForecast::text(Connection& reader, UndoDirection direction) const
{
    if (tally.left == 0)
        return QString();
    const auto why = tally.text(reader);
    if (!why)
        return why.error();
    const bool undo = direction == UndoDirection::undo;
    if (isHopeless())
        return (undo ? Wording::tr("Nothing of it can be undone any more: %1.") : Wording::tr("Nothing of it can be done again: %1.")).arg(*why);
    const QString of = (whole ? Wording::tr("%1 of %2 rows") : Wording::tr("%1 of its first %2 rows")).arg(count(tally.done), count(tally.done + tally.left));
    return (undo ? Wording::tr("%1 can be undone; the others stay: %2.") : Wording::tr("%1 can be done again; the others stay: %2.")).arg(of, *why);
}

Result<UndoForecast> undoForecast(Connection& reader, const OperationRecord& operation, UndoDirection direction, int most)
{
    return look(reader, operation, direction, most, false);
}

Result<UndoForecast> undoOutlook(Connection& reader, const OperationRecord& operation, UndoDirection direction, int most)
{
    return look(reader, operation, direction, most, true);
}

} // namespace fuseboard::store
