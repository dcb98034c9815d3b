// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fuseboard::ui {

/// What an operator can do to a destination: from its card, its page or the command palette.
enum class CardAction : quint8 { trip, setEnd, reset, probe, pause, resume, releaseHold, resumeBudget, setSecret, newWebhook, disable, measure };

} // namespace fuseboard::ui
