// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fulltextlevels.h"

#include <algorithm>
#include <numeric>

namespace fuseboard::store {

namespace {

constexpr qsizetype kCookie = 4;
constexpr qint64 kMostParts = 4096; // FTS5 itself stops at 2,000 segments

/// SQLite's variable-length integers: seven bits a byte, the first byte is the highest.
class Numbers
{
public:
    explicit Numbers(QByteArrayView bytes) : m_bytes(bytes) {}

    std::optional<qint64> next()
    {
        quint64 value = 0;
        for (int i = 0; i < 9 && !m_bytes.isEmpty(); ++i) {
            const auto byte = static_cast<quint8>(m_bytes.front());
            m_bytes = m_bytes.sliced(1);
            if (i == 8)
                return static_cast<qint64>(value << 8 | byte);
            value = value << 7 | (byte & 0x7fU);
            if (!(byte & 0x80U))
                return static_cast<qint64>(value);
        }
        return std::nullopt;
    }
    /// A count, within what FTS5 can have.
    std::optional<int> count()
    {
        const auto value = next();
        return value && *value >= 0 && *value <= kMostParts ? std::optional(int(*value)) : std::nullopt;
    }
    [[nodiscard]] bool atEnd() const { return m_bytes.isEmpty(); }

private:
    QByteArrayView m_bytes;
};

std::optional<FullTextLevel> readLevel(Numbers& numbers)
{
    const auto merging = numbers.count();
    const auto segments = numbers.count();
    if (!merging || !segments || *merging > *segments)
        return std::nullopt;
    FullTextLevel level{*merging, {}};
    for (int i = 0; i < *segments; ++i) {
        const auto id = numbers.next();
        const auto first = numbers.next();
        const auto last = numbers.next();
        if (!id || !first || !last || *first < 0 || *last < *first)
            return std::nullopt;
        level.pages.push_back(*last - *first + 1);
    }
    return level;
}

} // namespace

std::optional<std::vector<FullTextLevel>> fullTextLevels(QByteArrayView record)
{
    if (record.size() < kCookie)
        return std::nullopt;
    Numbers numbers(record.sliced(kCookie));
    const auto count = numbers.count();
    if (!count || !numbers.count() || !numbers.next()) // levels, segments of all, writes so far
        return std::nullopt;
    std::vector<FullTextLevel> levels;
    for (int i = 0; i < *count; ++i) {
        auto level = readLevel(numbers);
        if (!level)
            return std::nullopt;
        levels.push_back(std::move(*level));
    }
    return numbers.atEnd() ? std::optional(std::move(levels)) : std::nullopt;
}

FullTextMerge nextMerge(const std::vector<FullTextLevel>& levels)
{
    FullTextMerge merge;
    for (size_t i = 0; i < levels.size(); ++i) {
        const FullTextLevel& level = levels[i];
        const int segments = level.merging > 0 ? level.merging : int(level.pages.size());
        if (segments > merge.segments)
            merge = {int(i), segments, std::accumulate(level.pages.begin(), level.pages.begin() + segments, qint64(0))};
        if (level.merging > 0)
            break;
    }
    return merge;
}

} // namespace fuseboard::store
