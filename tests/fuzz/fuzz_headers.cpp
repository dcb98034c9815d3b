// SPDX-License-Identifier: GPL-3.0-or-later
// Retry-After and the RateLimit fields, as a hostile server may write them: a wait is never negative and never beyond its cap.
#include "core/resilience/ratehint.h"
#include "core/resilience/retryafter.h"
#include "tests/fuzz/holds.h"

#include <QByteArrayList>

#include <cstring>

using namespace fuseboard;
using namespace fuseboard::resilience;
using namespace fuseboard::test;

int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    if (size < 4)
        return 0;
    constexpr Millis kCap = std::chrono::hours(6);
    std::uint32_t seconds = 0;
    std::memcpy(&seconds, data, sizeof seconds);
    const WallTime now = fromEpochMs(qint64(seconds) * 1000);
    const QByteArrayList lines = inputBytes(data + 4, size - 4).split('\n');
    const auto line = [&](qsizetype i) { return i < lines.size() ? QByteArrayView(lines[i]) : QByteArrayView(); };

    const auto wait = parseRetryAfter(line(0), now);
    if (wait) {
        hold(*wait >= Millis(0) && *wait <= kCap, "Retry-After is between 0 and six hours");
        hold(parseRetryAfter(QByteArray(" \t" + lines[0] + " "), now) == wait, "blanks around Retry-After do not matter");
    }
    bool isNumber = !lines[0].isEmpty() && lines[0].size() < 15;
    qint64 number = 0;
    for (const char c : lines[0]) {
        isNumber = isNumber && c >= '0' && c <= '9';
        number = number * 10 + (isNumber ? c - '0' : 0) * qint64(isNumber);
        number = isNumber ? number : 0;
    }
    if (isNumber)
        hold(wait == std::min<Millis>(std::chrono::seconds(number), kCap), "digits are seconds");

    const RateFields fields{line(1), line(2), line(3), line(4), line(5), line(6), line(7), line(8)};
    if (const auto hint = parseRateHint(fields, now)) {
        hold(hint->remaining >= 0 && (!hint->limit || *hint->limit >= 0), "counts of records are never negative");
        hold(hint->resetIn >= Millis(0) && hint->resetIn <= kCap, "a reset is between 0 and six hours away");
        const RateAdvice advice = adviceFor(*hint);
        hold(!advice.gate || (*advice.gate >= Millis(0) && *advice.gate <= kCap), "a gate is between 0 and six hours");
        hold(!advice.gap || (*advice.gap >= Millis(0) && *advice.gap <= kCap), "a gap is between 0 and six hours");
        hold(advice.gapFor >= Millis(0) && advice.gapFor <= kCap, "a gap ends within six hours");
    }
    return 0;
}
