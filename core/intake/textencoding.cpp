// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/textencoding.h"

#include "core/payload/utf8.h"

#include <array>

namespace fuseboard::intake {

namespace {

// The Encoding Standard's index windows-1252, rows 0x80 to 0x9f.
constexpr std::array<char16_t, 32> kUpperControls = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
    0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

std::optional<Encoding> guessUtf16(QByteArrayView sample)
{
    qsizetype evenZeros = 0, oddZeros = 0;
    const qsizetype pairs = sample.size() / 2;
    if (pairs < 2)
        return std::nullopt;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        evenZeros += sample[i] == 0;
        oddZeros += sample[i + 1] == 0;
    }
    if (oddZeros * 10 > pairs * 3 && evenZeros * 20 < pairs)
        return Encoding::utf16le;
    if (evenZeros * 10 > pairs * 3 && oddZeros * 20 < pairs)
        return Encoding::utf16be;
    return std::nullopt;
}

bool looksLikeUtf8(QByteArrayView sample, bool wholeText)
{
    qsizetype good = 0, bad = 0;
    const char* p = sample.begin();
    const char* const end = sample.end();
    while (p < end) {
        const int length = payload::utf8SequenceLength(p, end);
        // A sequence that the end of the sample cuts in two says nothing.
        if (length == 0 && !wholeText && end - p < 4)
            break;
        good += length > 1;
        bad += length == 0;
        p += length == 0 ? 1 : length;
    }
    return bad == 0 || good > bad * 4;
}

} // namespace

EncodingGuess guessEncoding(QByteArrayView sample, bool wholeText)
{
    if (sample.startsWith(QByteArrayView("\xef\xbb\xbf")))
        return {Encoding::utf8, 3};
    if (sample.startsWith(QByteArrayView("\xff\xfe")))
        return {Encoding::utf16le, 2};
    if (sample.startsWith(QByteArrayView("\xfe\xff")))
        return {Encoding::utf16be, 2};
    if (const auto utf16 = guessUtf16(sample))
        return {*utf16, 0};
    return {looksLikeUtf8(sample, wholeText) ? Encoding::utf8 : Encoding::windows1252, 0};
}

void appendWindows1252(std::string& out, QByteArrayView bytes)
{
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        if (byte < 0x80)
            out.push_back(c);
        else
            payload::appendUtf8(out, byte < 0xa0 ? kUpperControls[byte - 0x80] : byte);
    }
}

qsizetype appendUtf16(std::string& out, QByteArrayView bytes, bool bigEndian, bool last)
{
    const auto unit = [&](qsizetype at) {
        const auto first = static_cast<uchar>(bytes[at]), second = static_cast<uchar>(bytes[at + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    qsizetype at = 0;
    while (at + 1 < bytes.size()) {
        char32_t c = unit(at);
        if (c >= 0xd800 && c < 0xdc00) {
            if (at + 3 < bytes.size()) {
                const char32_t low = unit(at + 2);
                if (low >= 0xdc00 && low < 0xe000) {
                    c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
                    at += 2;
                }
            } else if (!last) {
                break;
            }
        }
        payload::appendUtf8(out, c);
        at += 2;
    }
    if (last && at < bytes.size()) {
        out.push_back('\xff');
        at = bytes.size();
    }
    return at;
}

} // namespace fuseboard::intake
