// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace fuseboard::payload {

/// A versioned event type (R116): words of letters, digits and underscores with full stops between, the last one the
/// version: "lead.submitted.v1". At most 128 characters. A receiver then knows by which version of the columns to read.
bool isEventType(QStringView text);

} // namespace fuseboard::payload
