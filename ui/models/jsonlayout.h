// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fuseboard::ui {

/// Strict JSON on lines of its own, indented by two spaces; names keep their order, numbers and escapes their digits. Text
/// that is not JSON comes back as it is.
QByteArray laidOutJson(QByteArrayView json);

} // namespace fuseboard::ui
