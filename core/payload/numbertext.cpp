// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/numbertext.h"

#include "core/payload/jsonnumber.h"
#include "core/payload/trimmedtext.h"

namespace fuseboard::payload {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kApostrophe(0x2019);

bool isMark(QChar c, QChar mark)
{
    if (mark == u' ')
        return c.isSpace() && c != u'\n' && c != u'\r' && c != u'\t';
    if (mark == u'\'')
        return c == mark || c == kApostrophe;
    return !mark.isNull() && c == mark;
}

/// Digits from at on, in ASCII; where they end.
qsizetype takeDigits(QStringView text, qsizetype at, QByteArray& out)
{
    while (at < text.size() && text[at].category() == QChar::Number_DecimalDigit)
        out += char('0' + text[at++].digitValue());
    return at;
}

} // namespace

bool isUsable(const NumberFormat& format)
{
    const bool decimal = format.decimal == u'.' || format.decimal == u',';
    const bool grouping = format.grouping.isNull() || QStringView(u".,' ").contains(format.grouping);
    return decimal && grouping && format.decimal != format.grouping;
}

std::optional<QByteArray> numberFromText(QStringView source, const NumberFormat& format, NumberFault* fault)
{
    const auto refuse = [fault](NumberFault why) -> std::optional<QByteArray> {
        *fault = why;
        return std::nullopt;
    };
    const QStringView text = trimmedText(source);
    QByteArray out;
    qsizetype at = 0;
    if (at < text.size() && (text[at] == u'-' || text[at] == kMinus || text[at] == u'+')) {
        if (text[at] != u'+')
            out += '-';
        ++at;
    }
    const qsizetype first = out.size();
    qsizetype from = at;
    at = takeDigits(text, at, out);
    const qsizetype leading = at - from;
    if (leading == 0)
        return refuse(NumberFault::notANumber);
    bool grouped = false;
    while (at < text.size() && isMark(text[at], format.grouping)) {
        from = at + 1;
        at = takeDigits(text, from, out);
        if (at - from != 3 || leading > 3)
            return refuse(NumberFault::notANumber);
        grouped = true;
    }
    if (out[first] == '0' && (leading > 1 || grouped))
        return refuse(NumberFault::leadingZero);
    if (at < text.size() && text[at] == format.decimal) {
        out += '.';
        from = at + 1;
        at = takeDigits(text, from, out);
        if (at == from)
            return refuse(NumberFault::notANumber);
    }
    if (at != text.size())
        return refuse(NumberFault::notANumber);
    if (!parseJsonNumber(out))
        return refuse(NumberFault::beyondDouble);
    *fault = NumberFault::none;
    return out;
}

} // namespace fuseboard::payload
