// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <string>

namespace fuseboard::payload {

/// Appends text as a JSON string with its quotes, escaping no more than must be (RFC 8785 §3.2.2.2): \b \t \n \f \r
/// \" \\ and \u00xx in lower case. Bytes that are not UTF-8 are written as U+FFFD, so the result is always JSON;
/// the readers of core/intake never hand such bytes on.
void appendJsonString(std::string& out, QByteArrayView utf8);

/// Appends what a JSON string stands for. The text between its quotes must be well formed (JsonRewriter checked it).
void appendUnescaped(std::string& out, QByteArrayView inner);

/// Value of four hexadecimal digits; -1 when one of them is not.
int hex4(const char* p);

/// Order of object names in canonical JSON: by UTF-16 code units (RFC 8785 §3.2.3), of UTF-8 texts.
int compareNames(QByteArrayView a, QByteArrayView b);

} // namespace fuseboard::payload
