// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destinations/settingsform.h"

namespace fuseboard::ui {

/// Retries, time-outs, thresholds of the breaker, and what rows get while the live way is closed.
class RetryTab : public SettingsForm
{
    Q_OBJECT
public:
    explicit RetryTab(SettingsDraft& draft, QWidget* parent = nullptr);
};

} // namespace fuseboard::ui
