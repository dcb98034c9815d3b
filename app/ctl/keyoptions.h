// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/destinationpolicy.h"

class QCommandLineParser;

namespace fuseboard::ctl {

/// Options of a destination's policy about keys, signatures and event types; the same when it is added and when it is set.
void declareKeyOptions(QCommandLineParser& parser);
/// Changes what the options name, nothing else. Error invalidArgument with a sentence.
Result<void> applyKeyOptions(const QCommandLineParser& parser, store::DestinationPolicy& policy);

} // namespace fuseboard::ctl
