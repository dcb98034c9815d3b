// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"
#include "core/store/operations.h"

#include <functional>

class QCommandLineParser;

namespace fuseboard::ctl {

/// What a bulk operation came to, over all its chunks.
struct BulkResult
{
    qint64 applied = 0;
    qint64 skipped = 0;
    std::vector<DestinationId> destinations;
};

using BulkStep = std::function<Result<store::OperationResult>(store::Operations&, const store::DeadLetterFilter&)>;

/// Adds the filters, --all, --dry-run, --reason-text; the same for every command that changes dead letters.
void declareBulk(QCommandLineParser& parser);

/// Reads the filter, asks for --all when there is none, and with --dry-run only says what it would touch (then the
/// invocation is finished and nothing is returned). Otherwise the rows, as of now.
std::optional<std::vector<RowId>> selectDeadLetters(Invocation& invocation, const QCommandLineParser& parser,
                                                    const QString& verb,
                                                    const std::function<bool(const store::DeadLetter&)>& suits = {});

/// Runs step over the rows in chunks that the writer takes at a time, each one journalled operation.
Result<BulkResult> applyInChunks(app::Session& session, const std::vector<RowId>& rows, const BulkStep& step);

/// "312 rows discarded, 3 left alone (claimed, or changed meanwhile)."
QString bulkText(const BulkResult& result, const QString& done);

} // namespace fuseboard::ctl
