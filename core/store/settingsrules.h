// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/settingsfields.h"

#include <vector>

namespace fuseboard::store {

/// Why settings cannot be taken as they are: at which of them, and a sentence that says what would do.
struct SettingsProblem
{
    QString path;
    QString text;
    bool operator==(const SettingsProblem&) const = default;
};

/// Everything that is wrong with the whole settings of one record: values out of range, words that there are not, and settings
/// that contradict one another. Empty: they can be applied. What is allowed but unwise is the lint's business. Pure.
std::vector<SettingsProblem> problemsOf(SettingsRecord record, const SettingsMap& settings);

/// Whether a header of that name may be sent with every request: a token of RFC 9110, and none of those that belong to the
/// transport (Content-Length, Host…).
bool isUsableHeader(const QByteArray& name);

} // namespace fuseboard::store
