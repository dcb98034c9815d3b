// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <string>

namespace fuseboard::payload {

/// Appends a code point. It must be a scalar value: no surrogate, at most U+10FFFF.
void appendUtf8(std::string& out, char32_t c);

/// Length of the well-formed sequence at p (1 to 4 bytes), 0 when there is none. RFC 3629: nothing overlong, no
/// surrogates, nothing above U+10FFFF. p must be before end.
int utf8SequenceLength(const char* p, const char* end);

/// The first byte that does not belong to well-formed UTF-8; end when there is none.
const char* firstInvalidUtf8(const char* p, const char* end);

/// Number of characters (code points), as an editor counts its columns. Text that is not UTF-8 gives a number too.
qint64 utf8Characters(QByteArrayView text);

/// Text that cannot be shown as it is, cut to a length, for messages and excerpts: invalid bytes become U+FFFD.
QString utf8Excerpt(QByteArrayView text, qsizetype maxCharacters);

} // namespace fuseboard::payload
