// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"
#include "core/store/operations.h"

#include <functional>

class QCommandLineParser;

namespace fuseboard::ctl {

/// Adds the filters, --all, --dry-run, --reason-text; the same for every command that changes dead letters.
void declareBulk(QCommandLineParser& parser);

/// Reads the filter, asks for --all when there is none, and with --dry-run only says what it would touch (then the
/// invocation is finished and nothing is returned). Otherwise the rows, as of now.
std::optional<std::vector<RowId>> selectDeadLetters(Invocation& invocation, const QCommandLineParser& parser,
                                                    const QString& verb,
                                                    const std::function<bool(const store::DeadLetter&)>& suits = {});

} // namespace fuseboard::ctl
