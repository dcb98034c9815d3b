// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/textposition.h"

#include "core/payload/utf8.h"

#include <cstring>

namespace fuseboard::intake {

void TextPosition::advance(const char* from, const char* to)
{
    const char* lineStart = from;
    for (const char* p = findLineEnd(from, to); p < to; p = findLineEnd(p, to)) {
        const bool feedOfPair = *p == '\n' && p == lineStart && afterReturn && column == 1;
        afterReturn = *p == '\r';
        if (!feedOfPair)
            ++line;
        column = 1;
        lineStart = ++p;
    }
    if (lineStart != to) {
        column += payload::utf8Characters({lineStart, to});
        afterReturn = false;
    }
}

const char* findLineEnd(const char* p, const char* end)
{
    while (p < end && *p != '\n' && *p != '\r')
        ++p;
    return p;
}

const char* nextLine(const char* p, const char* end, bool textComplete)
{
    p = findLineEnd(p, end);
    if (p == end)
        return textComplete ? end : nullptr;
    if (*p == '\n')
        return p + 1;
    if (p + 1 == end)
        return textComplete ? end : nullptr;
    return p[1] == '\n' ? p + 2 : p + 1;
}

} // namespace fuseboard::intake
