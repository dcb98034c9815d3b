// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/deadletterrepository.h"

class QCommandLineParser;

namespace fuseboard::ctl {

/// --reason, --state, --status, --destination, --batch, --text, --search, --row: the same for every `dead` command.
void declareFilter(QCommandLineParser& parser);
/// The last lines of their help.
QString filterHelp();
/// Names are looked up in the workspace; ErrorCode::notFound or invalidArgument says which one is wrong.
/// What is wrong with a search is marked under its place. now: what "2h" of a search counts from.
Result<store::DeadLetterFilter> readFilter(const QCommandLineParser& parser, store::Connection& connection,
                                           WallTime now = SystemClock().wall());
/// The sentence of the fault, and under it the search with the place marked.
QString faultText(const QString& search, const store::SearchFault& fault);
/// Whether any of the options was given.
bool hasFilter(const QCommandLineParser& parser);

/// By name (the newest of it) or number; ErrorCode::notFound.
Result<BatchId> findBatch(const QString& text, store::Connection& connection);
/// "812": a row number.
Result<RowId> parseRow(const QString& text);

} // namespace fuseboard::ctl
