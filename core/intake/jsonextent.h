// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fuseboard::intake {

/// Finds where one JSON value ends, by its brackets and quotes alone, over any number of pieces of text. Whether the
/// value is well formed is for JsonRewriter to say.
class JsonExtent
{
public:
    /// Before the first character of a value.
    void reset() { *this = {}; }

    /// One past the value's end; null when it goes on after end. A number or word ends before the first character that
    /// cannot be part of it, which may be end itself once textComplete.
    const char* scan(const char* p, const char* end, bool textComplete);

private:
    enum class Kind : quint8 { unknown, brackets, string, word };

    Kind m_kind = Kind::unknown;
    qint64 m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace fuseboard::intake
