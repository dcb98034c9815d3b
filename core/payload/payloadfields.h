// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payload/jsonrewriter.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace fuseboard::payload {

/// One field of a payload as forms and CSV exports show it.
struct PayloadField
{
    QString name;
    JsonKind kind = JsonKind::string;
    QString text; ///< of a string what it stands for; of anything else its compact JSON, digits as written

    bool operator==(const PayloadField&) const = default;
};

/// A member of an object that was rewritten in compact form.
PayloadField fieldOf(const JsonRewriter::Member& member);

/// All fields of the outermost object, in written order. Errors: parse (with line and column); invalidArgument when the
/// payload is JSON but no object.
Result<std::vector<PayloadField>> flatFields(QByteArrayView json);

/// One field of the outermost object; nothing when it is missing or the payload is not a JSON object.
std::optional<PayloadField> payloadField(QByteArrayView json, QStringView name);

/// The way back from a form: a compact object in the order of the fields. Errors: parse, when the text of a field that
/// is no string is not JSON; invalidArgument when a name is used twice.
Result<QByteArray> payloadFromFields(std::span<const PayloadField> fields);

} // namespace fuseboard::payload
