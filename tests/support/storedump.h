// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QStringList>

namespace fuseboard::test {

/// Every line of every table, for comparing what a store was before and after: without the journal of operations itself, and
/// without what is used up for good (numbers of payload versions) or follows by itself (the search index, when a batch last made
/// progress; where the writer looks for open attempts; starts of the engine). beside: tables that are left out, too.
QStringList dumpStore(store::Connection& connection, const QStringList& beside = {});

/// What differs, for a message; empty when nothing does.
QString dumpDifference(const QStringList& a, const QStringList& b);

} // namespace fuseboard::test
