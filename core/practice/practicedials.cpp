// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practicedials.h"

#include "core/base/wording.h"

namespace fuseboard::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxDelayMs = 10 * 60 * 1000;

Error outside(const QString& dial)
{
    return {ErrorCode::invalidArgument, Wording::tr("A dial of the practice destination is outside its bounds"), dial};
}

bool isPercent(double value)
{
    return value >= 0 && value <= 100; // false for NaN
}

} // namespace

Result<void> PracticeDials::check() const
{
    if (latencyMs < 0 || latencyMs > kMaxDelayMs)
        return outside(u"latency"_s);
    if (jitterMs < 0 || jitterMs > kMaxDelayMs)
        return outside(u"jitter"_s);
    if (retryAfterSeconds < 0)
        return outside(u"Retry-After"_s);
    if (!isPercent(percentThrottled))
        return outside(Wording::tr("percent of 429"));
    if (!isPercent(percentHangUp))
        return outside(Wording::tr("percent of hang-ups"));
    double sum = percentThrottled + percentHangUp;
    for (const auto& [status, percent] : percentByStatus) {
        if (status < 200 || status > 599 || !isPercent(percent))
            return outside(Wording::tr("percent of status %1").arg(status));
        sum += percent;
    }
    if (sum > 100.0 + 1e-9)
        return outside(Wording::tr("sum of percentages"));
    return {};
}

PracticeAnswer decide(const PracticeDials& dials, RandomSource& chance)
{
    double roll = chance.uniform() * 100;
    const double spread = chance.uniform();

    PracticeAnswer answer;
    answer.latency = Millis(dials.latencyMs + qint64(spread * (dials.jitterMs + 1)) * (dials.jitterMs > 0));
    if (dials.outage != PracticeDials::Outage::off) {
        answer.status = 503;
        return answer;
    }
    const auto falls = [&roll](double percent) {
        roll -= percent;
        return roll < 0;
    };
    if (falls(dials.percentHangUp)) {
        answer.status = 0;
    } else if (falls(dials.percentThrottled)) {
        answer.status = 429;
        answer.retryAfterSeconds = dials.retryAfterSeconds;
    } else {
        for (const auto& [status, percent] : dials.percentByStatus) {
            if (falls(percent)) {
                answer.status = status;
                break;
            }
        }
    }
    return answer;
}

} // namespace fuseboard::practice
