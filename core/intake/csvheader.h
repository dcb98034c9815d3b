// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fuseboard::intake {

/// Names of the columns from the header row: trimmed, case kept, all different. A name that was there before gets _1, _2…
/// past any name of the header itself; an empty one becomes column_N, N its 1-based place.
QStringList columnNames(const QStringList& header);

} // namespace fuseboard::intake
