// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace fuseboard::intake {

/// Line and column while a text goes by. CR, LF and CRLF each end one line, also when CR and LF come separately.
struct TextPosition
{
    qint64 line = 1;
    qint64 column = 1; ///< in characters
    bool afterReturn = false;

    void advance(const char* from, const char* to);
    TextPosition advanced(const char* from, const char* to) const
    {
        TextPosition copy = *this;
        copy.advance(from, to);
        return copy;
    }
};

/// The first CR or LF at or after p; end when there is none.
const char* findLineEnd(const char* p, const char* end);

/// One past the line end at or after p. Null when it is not certain yet: no line end, or a CR right before end while
/// more text follows.
const char* nextLine(const char* p, const char* end, bool textComplete);

} // namespace fuseboard::intake
