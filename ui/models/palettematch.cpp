// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palettematch.h"

#include "ui/models/paletteentry.h"

#include <algorithm>
#include <limits>

namespace fuseboard::ui {

namespace {

constexpr int kHit = 4;
constexpr int kConsecutive = 8;
constexpr int kWordStart = 10;
constexpr int kTextStart = 6;
constexpr int kGap = 1;       ///< for each letter that is skipped between two hits,
constexpr int kGapAtMost = 4; ///< up to so many
constexpr int kElsewhere = 12; ///< a word that only the group or the keywords have
constexpr int kNever = std::numeric_limits<int>::min() / 2;
constexpr qsizetype kLongest = 200;

/// The letter without its accent, small.
QChar folded(QChar letter)
{
    const QString parts = letter.decompositionTag() == QChar::Canonical ? letter.decomposition() : QString();
    return (parts.isEmpty() ? letter : parts.front()).toCaseFolded();
}

bool startsWord(QStringView text, qsizetype at)
{
    if (!text[at].isLetterOrNumber())
        return false;
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

} // namespace

std::optional<PaletteMatch> matchText(QStringView typed, QStringView text)
{
    text = text.first(std::min(text.size(), kLongest));
    const auto n = size_t(typed.size());
    const auto m = size_t(text.size());
    if (n == 0)
        return PaletteMatch{};
    if (n > m)
        return std::nullopt;
    std::vector<QChar> letters(m);
    std::ranges::transform(text, letters.begin(), folded);
    // best[i][j]: of the first i + 1 letters typed, the last of them at j. from: where the one before is.
    std::vector<int> best(n * m, kNever);
    std::vector<int> from(n * m, -1);
    for (size_t i = 0; i < n; ++i) {
        const QChar wanted = folded(typed[qsizetype(i)]);
        for (size_t j = i; j < m; ++j) {
            if (letters[j] != wanted)
                continue;
            const int own = kHit + (startsWord(text, qsizetype(j)) ? kWordStart : 0) + (j == 0 ? kTextStart : 0);
            if (i == 0) {
                best[j] = own - std::min(int(j) * kGap, kGapAtMost);
                continue;
            }
            for (size_t k = i - 1; k < j; ++k) {
                const int before = best[(i - 1) * m + k];
                if (before == kNever)
                    continue;
                const int step = k + 1 == j ? kConsecutive : -std::min(int(j - k - 1) * kGap, kGapAtMost);
                if (before + own + step > best[i * m + j]) {
                    best[i * m + j] = before + own + step;
                    from[i * m + j] = int(k);
                }
            }
        }
    }
    const auto last = best.begin() + qptrdiff((n - 1) * m);
    const auto end = std::max_element(last, last + qptrdiff(m));
    if (*end == kNever)
        return std::nullopt;
    PaletteMatch match{*end, std::vector<int>(n)};
    int j = int(end - last);
    for (size_t i = n; i-- > 0; j = from[i * m + size_t(j)])
        match.at[i] = j;
    return match;
}

std::optional<PaletteMatch> matchEntry(QStringView typed, const PaletteEntry& entry)
{
    PaletteMatch whole;
    for (const QStringView word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto hit = matchText(word, entry.title)) {
            whole.score += hit->score;
            whole.at.insert(whole.at.end(), hit->at.begin(), hit->at.end());
            continue;
        }
        const auto inGroup = matchText(word, entry.group);
        const auto inKeywords = matchText(word, entry.keywords);
        if (!inGroup && !inKeywords)
            return std::nullopt;
        whole.score += std::max(inGroup ? inGroup->score : kNever, inKeywords ? inKeywords->score : kNever) - kElsewhere;
    }
    std::ranges::sort(whole.at);
    const auto twice = std::ranges::unique(whole.at);
    whole.at.erase(twice.begin(), twice.end());
    return whole;
}

bool namesAction(QStringView typed, const PaletteEntry& entry)
{
    QString action = entry.title;
    if (const auto at = action.indexOf(entry.subject); at >= 0)
        action.replace(at, entry.subject.size(), u' ');
    const auto begins = [&](QStringView word) {
        for (qsizetype at = action.indexOf(word, 0, Qt::CaseInsensitive); at >= 0; at = action.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            if (at == 0 || !action[at - 1].isLetterOrNumber())
                return true;
        }
        return false;
    };
    return std::ranges::any_of(typed.split(u' ', Qt::SkipEmptyParts), [&](QStringView word) {
        return begins(word) || (!matchText(word, entry.subject) && matchText(word, entry.title));
    });
}

} // namespace fuseboard::ui
