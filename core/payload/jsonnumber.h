// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <string>

namespace fuseboard::payload {

/// The double nearest to a JSON number (RFC 8259 §6 grammar, which the caller has checked). Nothing when it is beyond
/// the range of a double (1e400); what is too small becomes 0, as ECMAScript does.
std::optional<double> parseJsonNumber(QByteArrayView text);

/// Appends the number as ECMAScript's Number::toString writes it (RFC 8785 §3.2.2.3): shortest digits that read back
/// to the same double, -0 as 0. The value must be finite.
void appendJsonNumber(std::string& out, double value);

} // namespace fuseboard::payload
