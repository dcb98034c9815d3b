// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/alert.h"

#include <QByteArray>

namespace fuseboard::telemetry {

/// The alert as the JSON that Slack's incoming webhooks take, and with it Mattermost, Rocket.Chat and others: "text" for
/// notifications and for receivers that know nothing else, "blocks" with a headline, the sentences, fields (severity, kind,
/// workspace) and the instant. Compact UTF-8. Characters that the receiver would take for markup are escaped, texts are cut
/// to the receiver's lengths. workspace: its name, as the operator knows it.
QByteArray slackMessage(const Alert& alert, const QString& workspace);

} // namespace fuseboard::telemetry
