// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/jsonnumber.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace fuseboard::payload {

namespace {

bool digit(char c)
{
    return c >= '0' && c <= '9';
}

/// Power of ten of the first digit that is not 0; nothing when all are.
std::optional<qint64> decimalMagnitude(QByteArrayView text)
{
    qint64 beforePoint = 0;
    qint64 first = 0;
    bool found = false;
    bool point = false;
    qint64 position = 0;
    const char* p = text.begin();
    for (; p != text.end() && *p != 'e' && *p != 'E'; ++p) {
        if (*p == '.') {
            point = true;
        } else if (digit(*p)) {
            if (!found && *p != '0') {
                found = true;
                first = position;
            }
            ++position;
            beforePoint += !point;
        }
    }
    if (!found)
        return std::nullopt;
    qint64 exponent = 0;
    if (p != text.end()) {
        ++p;
        const bool negative = p != text.end() && *p == '-';
        for (; p != text.end(); ++p) {
            if (digit(*p))
                exponent = std::min<qint64>(exponent * 10 + (*p - '0'), 1'000'000'000'000);
        }
        exponent = negative ? -exponent : exponent;
    }
    return beforePoint - 1 - first + exponent;
}

} // namespace

std::optional<double> parseJsonNumber(QByteArrayView text)
{
    double value = 0;
    const auto [end, code] = std::from_chars(text.begin(), text.end(), value);
    if (code == std::errc())
        return value;
    // from_chars says "out of range" for both ends and leaves the value alone.
    const auto magnitude = decimalMagnitude(text);
    if (magnitude && *magnitude > 0)
        return std::nullopt;
    return 0.0;
}

void appendJsonNumber(std::string& out, double value)
{
    if (value == 0) {
        out.push_back('0');
        return;
    }
    char buffer[40];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific);
    const char* p = buffer;
    if (*p == '-')
        out.push_back(*p++);

    char digits[20];
    int count = 0;
    for (; p != written.ptr && *p != 'e'; ++p) {
        if (*p != '.')
            digits[count++] = *p;
    }
    int exponent = 0;
    ++p;
    if (p != written.ptr && *p == '+')
        ++p;
    std::from_chars(p, written.ptr, exponent);

    // ECMA-262, Number::toString: k digits, the point stands after digit n.
    const int n = exponent + 1;
    const auto append = [&](int from, int to) { out.append(digits + from, static_cast<size_t>(to - from)); };
    const auto zeros = [&](int howMany) { out.append(static_cast<size_t>(howMany), '0'); };
    if (count <= n && n <= 21) {
        append(0, count);
        zeros(n - count);
    } else if (n > 0 && n <= 21) {
        append(0, n);
        out.push_back('.');
        append(n, count);
    } else if (n > -6 && n <= 0) {
        out.append("0.");
        zeros(-n);
        append(0, count);
    } else {
        append(0, 1);
        if (count > 1) {
            out.push_back('.');
            append(1, count);
        }
        out.push_back('e');
        out.push_back(exponent < 0 ? '-' : '+');
        char power[8];
        const auto end = std::to_chars(power, power + sizeof power, std::abs(exponent)).ptr;
        out.append(power, end);
    }
}

} // namespace fuseboard::payload
