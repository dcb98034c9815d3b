// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace fuseboard::store {

/// One level of a full-text index: its segments, oldest first.
struct FullTextLevel
{
    int merging = 0;            ///< segments that a begun merge is reading
    std::vector<qint64> pages;  ///< of each segment
};

/// The structure record of an FTS5 index (the row of number 10 in its _data table). nullopt: written by a later SQLite in a
/// form that is not known here.
[[nodiscard]] std::optional<std::vector<FullTextLevel>> fullTextLevels(QByteArrayView record);

/// What FTS5's 'merge' command would do next: it goes on with a begun merge, else takes the level of the most segments.
struct FullTextMerge
{
    int level = -1; ///< -1: there is nothing
    int segments = 0;
    qint64 pages = 0; ///< of all that would be read
};
[[nodiscard]] FullTextMerge nextMerge(const std::vector<FullTextLevel>& levels);

} // namespace fuseboard::store
