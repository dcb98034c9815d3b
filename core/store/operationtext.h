// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operationrepository.h"

namespace fuseboard::store {

/// An operation in a few words: "Discard 3,000 rows", "Trip".
QString operationTitle(QStringView kind, qint64 rows, const QByteArray& detail = {});
QString operationTitle(const OperationRecord& operation);
/// A kind of operation or event alone: "Discard", "Reset breaker".
QString kindText(QStringView kind);

} // namespace fuseboard::store
