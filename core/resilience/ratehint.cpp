// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/ratehint.h"

#include "core/resilience/saturating.h"
#include "core/resilience/structuredfield.h"

#include <algorithm>

namespace fuseboard::resilience {

namespace {

constexpr qint64 kLongestMs = 6 * 3'600'000;
constexpr qint64 kLowWithoutLimit = 20;
constexpr qint64 kLowShare = 5; ///< a fifth

Millis seconds(qint64 s)
{
    return Millis(std::min(s, kLongestMs / 1000) * 1000);
}

/// Digits only, at most 15 of them, blanks around.
std::optional<qint64> number(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 15)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// "100" or, in some of the older drafts, "100, 100;w=60".
std::optional<qint64> leadingNumber(QByteArrayView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end] != ',' && text[end] != ';')
        ++end;
    return number(text.first(end));
}

std::optional<Millis> resetIn(QByteArrayView text, WallTime now)
{
    const auto value = number(text);
    if (!value)
        return std::nullopt;
    if (*value < 1'000'000'000)
        return seconds(*value);
    qint64 epochMs = *value;
    if (*value <= 100'000'000'000)
        epochMs *= 1000;
    else if (*value < 1'000'000'000'000)
        return std::nullopt;
    return Millis(std::clamp<qint64>(saturatingSubtract(epochMs, toEpochMs(now)), 0, kLongestMs));
}

/// Time that each of the records left would get; nothing left binds most, and the longer the more.
bool bindsMore(const RateHint& a, const RateHint& b)
{
    if (a.remaining == 0 || b.remaining == 0)
        return a.remaining == b.remaining ? a.resetIn > b.resetIn : a.remaining == 0;
    return double(a.resetIn.count()) / double(a.remaining) > double(b.resetIn.count()) / double(b.remaining);
}

std::optional<RateHint> fromItems(QByteArrayView field, QByteArrayView policyField)
{
    const auto items = parseFieldItems(field);
    if (!items)
        return std::nullopt;
    const auto policies = parseFieldItems(policyField);
    std::optional<RateHint> binding;
    for (const FieldItem& item : *items) {
        const auto remaining = item.count("r");
        const auto wait = item.count("t");
        if (!remaining || !wait)
            continue;
        RateHint hint{std::nullopt, *remaining, seconds(*wait)};
        for (const FieldItem& policy : policies.value_or(std::vector<FieldItem>())) {
            if (policy.value == item.value)
                hint.limit = policy.count("q");
        }
        if (!binding || bindsMore(hint, *binding))
            binding = hint;
    }
    return binding;
}

/// limit=100, remaining=50, reset=5: the draft's seventh version.
std::optional<RateHint> fromDictionary(QByteArrayView field)
{
    const auto members = parseFieldDictionary(field);
    if (!members)
        return std::nullopt;
    const auto remaining = members->count("remaining");
    const auto wait = members->count("reset");
    if (!remaining || !wait)
        return std::nullopt;
    return RateHint{members->count("limit"), *remaining, seconds(*wait)};
}

std::optional<RateHint> fromNumbers(QByteArrayView limit, QByteArrayView remaining, QByteArrayView reset, WallTime now)
{
    const auto left = number(remaining);
    const auto wait = resetIn(reset, now);
    if (!left || !wait)
        return std::nullopt;
    return RateHint{leadingNumber(limit), *left, *wait};
}

} // namespace

std::optional<RateHint> parseRateHint(const RateFields& fields, WallTime now)
{
    if (!fields.rateLimit.isEmpty()) {
        if (auto hint = fromItems(fields.rateLimit, fields.rateLimitPolicy))
            return hint;
        if (auto hint = fromDictionary(fields.rateLimit))
            return hint;
    }
    if (auto hint = fromNumbers(fields.limit, fields.remaining, fields.reset, now))
        return hint;
    return fromNumbers(fields.xLimit, fields.xRemaining, fields.xReset, now);
}

RateAdvice adviceFor(const RateHint& hint)
{
    if (hint.resetIn <= Millis(0))
        return {};
    if (hint.remaining <= 0)
        return {hint.resetIn, std::nullopt, Millis(0)};
    const bool low = hint.limit ? hint.remaining <= *hint.limit / kLowShare : hint.remaining <= kLowWithoutLimit;
    if (!low)
        return {};
    const qint64 gap = (hint.resetIn.count() + hint.remaining - 1) / hint.remaining;
    return {std::nullopt, Millis(gap), hint.resetIn};
}

} // namespace fuseboard::resilience
