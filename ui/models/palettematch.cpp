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
    if (letter < u'\x80')
        return letter >= u'A' && letter <= u'Z' ? QChar(letter.unicode() + 32) : letter;
    const QString parts = letter.decompositionTag() == QChar::Canonical ? letter.decomposition() : QString();
    return (parts.isEmpty() ? letter : parts.front()).toCaseFolded();
}

QString foldedText(QStringView text)
{
    text = text.first(std::min(text.size(), kLongest));
    QString letters(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, letters.begin(), folded);
    return letters;
}

/// Whether they are all there, in order: most entries have not, and that is soon seen.
bool hasLetters(QStringView wanted, QStringView letters)
{
    auto at = letters.begin();
    for (const QChar letter : wanted) {
        at = std::find(at, letters.end(), letter);
        if (at == letters.end())
            return false;
        ++at;
    }
    return true;
}

bool beginsAWord(QStringView wanted, QStringView letters)
{
    for (qsizetype at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
        if (at == 0 || !letters[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

bool startsWord(QStringView text, qsizetype at)
{
    if (!text[at].isLetterOrNumber())
        return false;
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

/// wanted, letters: folded; text: as it is written, where words begin with capitals.
std::optional<PaletteMatch> matchFolded(QStringView wanted, QStringView letters, QStringView text)
{
    const auto n = size_t(wanted.size());
    const auto m = size_t(letters.size());
    if (n == 0)
        return PaletteMatch{};
    if (!hasLetters(wanted, letters))
        return std::nullopt;
    // best[i][j]: of the first i + 1 letters typed, the last of them at j. from: where the one before is.
    std::vector<int> best(n * m, kNever);
    std::vector<int> from(n * m, -1);
    for (size_t i = 0; i < n; ++i) {
        const QChar letter = wanted[qsizetype(i)];
        const int* before = i == 0 ? nullptr : &best[(i - 1) * m];
        int far = kNever; // the best of those so far away that their gaps cost the same
        int farAt = -1;
        for (size_t j = i; j < m; ++j) {
            if (i > 0 && j >= i + kGapAtMost && before[j - 1 - kGapAtMost] > far) {
                farAt = int(j - 1 - kGapAtMost);
                far = before[farAt];
            }
            if (letters[qsizetype(j)] != letter)
                continue;
            const int own = kHit + (startsWord(text, qsizetype(j)) ? kWordStart : 0) + (j == 0 ? kTextStart : 0);
            if (i == 0) {
                best[j] = own - std::min(int(j) * kGap, kGapAtMost);
                continue;
            }
            int& most = best[i * m + j];
            const auto take = [&](int with, int at, int step) {
                if (with == kNever || with + own + step <= most)
                    return;
                most = with + own + step;
                from[i * m + j] = at;
            };
            take(far, farAt, -kGapAtMost);
            for (size_t k = std::max(i - 1, j >= kGapAtMost ? j - kGapAtMost : 0); k < j; ++k)
                take(before[k], int(k), k + 1 == j ? kConsecutive : -int(j - k - 1) * kGap);
        }
    }
    const auto last = best.begin() + qptrdiff((n - 1) * m);
    const auto end = std::max_element(last, last + qptrdiff(m));
    PaletteMatch match{*end, std::vector<int>(n)};
    int j = int(end - last);
    for (size_t i = n; i-- > 0; j = from[i * m + size_t(j)])
        match.at[i] = j;
    return match;
}

} // namespace

std::optional<PaletteMatch> matchText(QStringView typed, QStringView text)
{
    return matchFolded(foldedText(typed), foldedText(text), text);
}

PaletteText::PaletteText(const PaletteEntry& entry)
    : m_title(foldedText(entry.title))
    , m_group(foldedText(entry.group))
    , m_keywords(foldedText(entry.keywords))
    , m_subject(foldedText(entry.subject))
    , m_action(m_title)
{
    if (const auto at = m_subject.isEmpty() ? -1 : m_action.indexOf(m_subject); at >= 0)
        m_action.replace(at, m_subject.size(), u' ');
}

std::optional<PaletteMatch> PaletteText::match(const PaletteTyped& typed, const PaletteEntry& entry) const
{
    for (const QString& word : typed.words()) {
        if (!hasLetters(word, m_title) && !hasLetters(word, m_group) && !hasLetters(word, m_keywords))
            return std::nullopt;
    }
    PaletteMatch whole;
    for (const QString& word : typed.words()) {
        if (const auto hit = matchFolded(word, m_title, entry.title)) {
            whole.score += hit->score;
            whole.at.insert(whole.at.end(), hit->at.begin(), hit->at.end());
            continue;
        }
        const auto inGroup = matchFolded(word, m_group, entry.group);
        const auto inKeywords = matchFolded(word, m_keywords, entry.keywords);
        whole.score += std::max(inGroup ? inGroup->score : kNever, inKeywords ? inKeywords->score : kNever) - kElsewhere;
    }
    std::ranges::sort(whole.at);
    const auto twice = std::ranges::unique(whole.at);
    whole.at.erase(twice.begin(), twice.end());
    return whole;
}

bool PaletteText::namesAction(const PaletteTyped& typed) const
{
    return std::ranges::any_of(typed.words(), [this](const QString& word) {
        return beginsAWord(word, m_action) || (!hasLetters(word, m_subject) && hasLetters(word, m_title));
    });
}

bool PaletteText::namesOnlySubject(const PaletteTyped& typed) const
{
    return !typed.words().isEmpty() && std::ranges::all_of(typed.words(), [this](const QString& word) { return hasLetters(word, m_subject); });
}

PaletteTyped::PaletteTyped(QStringView typed)
{
    for (const QStringView word : typed.split(u' ', Qt::SkipEmptyParts))
        m_words << foldedText(word);
}

std::optional<PaletteMatch> matchEntry(QStringView typed, const PaletteEntry& entry)
{
    return PaletteText(entry).match(PaletteTyped(typed), entry);
}

bool namesAction(QStringView typed, const PaletteEntry& entry)
{
    return PaletteText(entry).namesAction(PaletteTyped(typed));
}

} // namespace fuseboard::ui
