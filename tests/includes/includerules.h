// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fuseboard::test {

/// What the file at path (relative to the source folder, such as "core/store/workspace.cpp") includes against the
/// rules; one sentence each. The rules are the table of folders in README.md.
QStringList includeFaults(const QString& path, const QString& text);

} // namespace fuseboard::test
