// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace fuseboard::ui {

struct PaletteEntry;

/// How well typed letters fit a text: the higher the better.
struct PaletteMatch
{
    int score = 0;
    std::vector<int> at; ///< places in the text that were hit, ascending
};

/// Every letter typed has to be found, in order; case and accents do not count. Letters that begin a word and letters that
/// follow each other count more, gaps cost.
std::optional<PaletteMatch> matchText(QStringView typed, QStringView text);

/// Each typed word in the title, or else in the group or the keywords, which count less. Nothing typed matches everything.
std::optional<PaletteMatch> matchEntry(QStringView typed, const PaletteEntry& entry);

/// Whether what is typed says what the entry does, not only what it is about: "reset crm", not "crm" or "breaker crm".
bool namesAction(QStringView typed, const PaletteEntry& entry);

} // namespace fuseboard::ui
