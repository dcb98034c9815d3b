// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratefields.h"

namespace fuseboard::engine {

std::optional<resilience::RateHint> rateHintOf(const transport::HttpResult& result, WallTime wall)
{
    if (result.status == 0)
        return std::nullopt;
    resilience::RateFields fields;
    const std::pair<const char*, QByteArrayView*> known[] = {
        {"ratelimit", &fields.rateLimit},
        {"ratelimit-policy", &fields.rateLimitPolicy},
        {"ratelimit-limit", &fields.limit},
        {"ratelimit-remaining", &fields.remaining},
        {"ratelimit-reset", &fields.reset},
        {"x-ratelimit-limit", &fields.xLimit},
        {"x-ratelimit-remaining", &fields.xRemaining},
        {"x-ratelimit-reset", &fields.xReset},
    };
    for (const auto& [header, value] : result.headers) {
        const char first = header.isEmpty() ? '\0' : char(header.front() | 0x20);
        if (first == 'a' && header.compare("age", Qt::CaseInsensitive) == 0)
            return std::nullopt;
        if (first != 'r' && first != 'x')
            continue; // once a row: most fields are none of these
        for (const auto& [text, view] : known) {
            if (view->isEmpty() && header.compare(text, Qt::CaseInsensitive) == 0)
                *view = value;
        }
    }
    return fields.empty() ? std::nullopt : resilience::parseRateHint(fields, wall);
}

} // namespace fuseboard::engine
