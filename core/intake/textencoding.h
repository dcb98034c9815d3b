// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sourceformat.h"

#include <QByteArrayView>

#include <string>

namespace fuseboard::intake {

struct EncodingGuess
{
    Encoding encoding = Encoding::utf8;
    qsizetype markSize = 0; ///< bytes of the byte order mark
};

/// The encoding of a text, judged by its start: byte order mark; zeros in every second byte (UTF-16 without mark);
/// well-formed UTF-8; else Windows-1252, unless all but few of the non-ASCII sequences are good UTF-8, which makes
/// the rest bad rows of a UTF-8 file.
EncodingGuess guessEncoding(QByteArrayView sample, bool wholeText);

/// Appends Windows-1252 bytes as UTF-8. The five unassigned bytes become the control characters of Latin-1.
void appendWindows1252(std::string& out, QByteArrayView bytes);

/// Appends UTF-16 code units as UTF-8 and returns how many bytes were taken; an odd byte or half a pair at the end stays
/// unless it is the last of the text. A lone surrogate is written as its three bytes of generalised UTF-8, which no
/// strict reader takes for text: the row that holds it becomes a fault.
qsizetype appendUtf16(std::string& out, QByteArrayView bytes, bool bigEndian, bool last);

} // namespace fuseboard::intake
