// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QStringList>

namespace fuseboard::store {

/// What a bulk edit makes of payloads, row by row: a recipe, or a corrected file. Asked by the preview and by the operation
/// itself, so both do the same. Decides from what it is given; one thread at a time.
class PayloadChange
{
public:
    enum class Outcome : quint8 {
        unchanged,
        changed,
        fault,     ///< it cannot be done on this row, which is left as it is
        conflict,  ///< made for another version of the payload than the one that is there
    };

    virtual ~PayloadChange() = default;
    virtual Outcome apply(RowId row, qint32 version, QByteArrayView body) = 0;
    /// After changed: strict, compact JSON; valid until the next call.
    virtual QByteArrayView body() const = 0;
    /// After fault: why, in words that are the same for all such rows, and what stood there.
    virtual QString fault() const = 0;
    virtual QString faultValue() const = 0;
    /// Fields that it can touch; empty: any. A row whose identity is made of others keeps it.
    virtual QStringList fields() const = 0;
};

} // namespace fuseboard::store
