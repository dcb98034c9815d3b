// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace fuseboard::payload {

/// How people wrote their numbers. Declared, never guessed: 1,250 is a thousand in one file and one and a quarter in another.
struct NumberFormat
{
    QChar decimal = u'.';  ///< point or comma
    QChar grouping;        ///< comma, point, blank (any of Unicode's), apostrophe; null: digits are not grouped

    bool operator==(const NumberFormat&) const = default;
};

/// Whether the two marks may be used, and differ.
bool isUsable(const NumberFormat& format);

enum class NumberFault : quint8 {
    none,
    notANumber,   ///< anything but digits, sign and the declared marks; groups that are not of three digits
    leadingZero,  ///< 08123 is a code: as a number it would lose its zero
    beyondDouble, ///< JSON readers take it for infinity
};

/// The JSON number that a text stands for: "1,250 " is 1250, "-1.250,50" (with comma and point) is -1250.50. Blanks around
/// it do not matter, digits of any script count, and those after the decimal mark stay as written: nothing is rounded.
/// fault says why there is none.
std::optional<QByteArray> numberFromText(QStringView text, const NumberFormat& format, NumberFault* fault);

} // namespace fuseboard::payload
