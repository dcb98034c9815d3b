// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace fuseboard::payload {

/// Without the blanks at both ends: Unicode's white space, and what is as invisible and comes along when tables are copied
/// (zero width space, word joiner, byte order mark). Joiners and direction marks belong to the text.
inline QStringView trimmedText(QStringView text)
{
    const auto blank = [](QChar c) {
        return c.isSpace() || c == QChar(0x200b) || c == QChar(0x2060) || c == QChar::ByteOrderMark;
    };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

} // namespace fuseboard::payload
