// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/vocabulary.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace fuseboard::ui {

/// A row with what became of it, as exports write it.
struct OutcomeRow
{
    qint64 row = 0;
    qint64 line = 0;
    QString batch;
    QString destination;
    RowState state = RowState::pending;
    Reason reason = Reason::none;
    int status = 0;
    int tries = 0;
    QString error;
    WallTime changedAt{};
    QByteArray body;
};

using TakeRow = std::function<Result<void>(const OutcomeRow&)>;
/// Gives every row in order; may be asked twice.
using EachRow = std::function<Result<void>(const TakeRow&)>;

enum class OutcomeFormat { csv, ndjson };

/// Writes the rows to a file, which is replaced only when all is written. CSV has the source's columns, then those that edits
/// added, then the outcome, with cells that a spreadsheet would run as a formula made plain text. Blocking; returns the
/// number of rows. Errors: io, and whatever each gives.
Result<qint64> writeOutcomes(const QString& path, OutcomeFormat format, const QStringList& columns, const EachRow& each);

/// One cell of RFC 4180, quoted where needed.
QByteArray csvCell(const QString& text);

} // namespace fuseboard::ui
