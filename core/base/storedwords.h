// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace fuseboard {

/// Every sentence and word of the journal that inWords() knows, in English and with %1… for what it names; context "Stored" of
/// the translations. A sentence that is written anew into the journal is added here.
std::span<const char* const> storedWords();
/// Those of them that say why; kept apart for their number only.
std::span<const char* const> storedReasons();

} // namespace fuseboard
