// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/deadletterrepository.h"

namespace fuseboard::ui {

/// What the search box of the dead letters understands: free text, status:503, reason:rejected; "quotes" keep words together
/// and take a colon as it is.
struct SearchTerms
{
    QString text;
    std::optional<int> status;
    std::vector<Reason> reasons;

    /// Error invalidArgument names the term; nothing is swallowed.
    static Result<SearchTerms> parse(const QString& typed);
    void apply(store::DeadLetterFilter& filter) const;
};

/// ambiguous stands for all that make a row ambiguous.
std::vector<Reason> deadLetterReasons(QStringView word);
std::vector<Reason> ambiguousReasons();

} // namespace fuseboard::ui
