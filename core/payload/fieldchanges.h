// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/payloadfields.h"

#include <optional>
#include <vector>

namespace fuseboard::payload {

/// One field that differs between two payloads.
struct FieldChange
{
    QString name;
    std::optional<PayloadField> before; ///< empty: added
    std::optional<PayloadField> after;  ///< empty: removed

    bool operator==(const FieldChange&) const = default;
};

/// What became of the fields: changed and removed ones in the order of before, then the added ones. A field that became a
/// number from a text of the same digits is changed, one that merely stands elsewhere is not. Of a payload that is no object
/// there are none.
std::vector<FieldChange> fieldChanges(QByteArrayView before, QByteArrayView after);

} // namespace fuseboard::payload
