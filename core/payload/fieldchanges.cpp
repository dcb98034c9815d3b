// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/fieldchanges.h"

#include <QHash>

namespace fuseboard::payload {

std::vector<FieldChange> fieldChanges(QByteArrayView before, QByteArrayView after)
{
    std::vector<FieldChange> out;
    const auto was = flatFields(before);
    const auto is = flatFields(after);
    if (!was || !is)
        return out;
    QHash<QString, const PayloadField*> left;
    for (const PayloadField& field : *is)
        left.insert(field.name, &field);
    for (const PayloadField& field : *was) {
        const PayloadField* now = left.take(field.name);
        if (!now)
            out.push_back({field.name, field, std::nullopt});
        else if (*now != field)
            out.push_back({field.name, field, *now});
    }
    for (const PayloadField& field : *is) {
        if (left.contains(field.name))
            out.push_back({field.name, std::nullopt, field});
    }
    return out;
}

} // namespace fuseboard::payload
