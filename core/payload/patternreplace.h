// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace fuseboard::payload {

/// Replaces every match of a regular expression (PCRE in UTF mode; \d and \w are ASCII as in ECMAScript) with a text that may
/// name what was captured: $1 to $99, $<name>, $& (the whole match), $$ (a dollar). A pattern that would try without end is
/// stopped after kSteps steps of the matcher. One thread at a time.
class PatternReplace
{
public:
    static constexpr int kSteps = 50'000;
    /// No payload is that long; a replacement that multiplies its text ends here.
    static constexpr qsizetype kMaxLength = 4'000'000;

    /// Errors: invalidArgument, one clause: what is wrong with the pattern and where, or which capture does not exist.
    static Result<PatternReplace> compile(const QString& pattern, const QString& with, bool ignoreCase);

    /// Nothing when the matcher was stopped, or the result became too long.
    std::optional<QString> apply(const QString& text) const;

private:
    struct Piece
    {
        QString text;
        int capture = -1; ///< -1: the text
    };

    Result<void> readReplacement(const QString& with);
    std::optional<int> captureOf(QStringView name) const;

    QRegularExpression m_pattern;
    std::vector<Piece> m_pieces;
};

} // namespace fuseboard::payload
