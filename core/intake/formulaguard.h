// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard::intake {

/// A cell that a spreadsheet would run as a formula gets an apostrophe in front: one that starts with = + - @, with their
/// full-width forms, or with tab, CR or LF, and is no plain number (-5, +49 and 1e3 stay as they are). A text that has such
/// apostrophes of its own gets one more, so that unguardedCell() gives every text back exactly.
QString guardedCell(const QString& text);
QString unguardedCell(const QString& cell);
bool needsGuard(QStringView text);

} // namespace fuseboard::intake
