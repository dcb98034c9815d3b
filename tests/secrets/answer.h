// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <optional>

namespace fuseboard::test {

/// Collects what a store says, and how often.
template <class T>
struct Answer
{
    std::optional<Result<T>> result;
    int count = 0;

    std::function<void(Result<T>)> take()
    {
        return [this](Result<T> given) {
            ++count;
            result.emplace(std::move(given));
        };
    }
};

} // namespace fuseboard::test
