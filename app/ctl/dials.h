// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practicedials.h"

class QCommandLineParser;

namespace fuseboard::ctl {

/// --latency, --jitter, --status, --throttle, --hang-up, --outage: how a practice destination behaves.
void declareDials(QCommandLineParser& parser);
/// The given dials with what the options say in place of it. ErrorCode::invalidArgument names the wrong one.
Result<practice::PracticeDials> readDials(const QCommandLineParser& parser, practice::PracticeDials dials);

} // namespace fuseboard::ctl
