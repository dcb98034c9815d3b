// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace fuseboard::ui {

/// How one text became another, line by line.
struct LineDiff
{
    struct Removed
    {
        int before = 0; ///< stands above this line of the new text; the number of lines when it stood last
        QString text;
    };
    std::vector<Removed> removed; ///< in order
    std::vector<int> added;       ///< lines of the new text that the old one did not have, ascending

    bool empty() const { return removed.empty() && added.empty(); }
};

/// The longest common subsequence is kept. Texts whose differing middle exceeds some thousand lines are taken as replaced
/// there, so that the time stays bounded.
LineDiff diffLines(const QStringList& before, const QStringList& after);

} // namespace fuseboard::ui
