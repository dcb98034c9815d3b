// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/editpreview.h"

namespace fuseboard::store {

/// One group of the rows of a preview, in words.
struct EditLine
{
    enum class Kind : quint8 { changed, unchanged, left };

    Kind kind = Kind::changed;
    qint64 rows = 0;
    QString what;   ///< goes on after the number: "stay as they are"
};

/// Every row of the preview in one line: what changes first, then what stays, then what cannot be done and why. Of the faults
/// the most frequent ones have a line of their own.
std::vector<EditLine> editLines(const EditPreview& preview, size_t faults = 4);

} // namespace fuseboard::store
