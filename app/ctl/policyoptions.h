// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/destinationpolicy.h"

#include <functional>
#include <vector>

class QCommandLineParser;

namespace fuseboard::ctl {

/// An option that sets a number of a destination's policy.
struct NumberOption
{
    QString name;
    QString what;
    qint64 lowest, highest;
    std::function<void(store::DestinationPolicy&, qint64)> set;
};

void declareNumbers(QCommandLineParser& parser, const std::vector<NumberOption>& options);
/// How many of them were given; ErrorCode::invalidArgument names one that is wrong.
Result<int> applyNumbers(const QCommandLineParser& parser, const std::vector<NumberOption>& options, store::DestinationPolicy& policy);

/// Every threshold of a breaker: --failures, --rate, --open-for…
void declareBreakerOptions(QCommandLineParser& parser);
Result<int> applyBreakerOptions(const QCommandLineParser& parser, store::DestinationPolicy& policy);

} // namespace fuseboard::ctl
