// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destinations/accountform.h"

namespace fuseboard::ui {

/// What the destination may send and spend, and the limits of its account, which all its destinations share.
class LimitsTab : public AccountForm
{
    Q_OBJECT
public:
    explicit LimitsTab(SettingsDraft& draft, QWidget* parent = nullptr);
};

} // namespace fuseboard::ui
