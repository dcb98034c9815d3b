// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

namespace fuseboard::resilience {

/// An item of a structured field (RFC 9651) with its parameters; values in the text they were written in, strings without
/// their quotes and escapes.
struct FieldItem
{
    QByteArray value;
    std::vector<std::pair<QByteArray, QByteArray>> parameters;

    /// A parameter that is an Integer of 0 or more; the last of that name.
    std::optional<qint64> count(QByteArrayView key) const;
};

/// List of items. Empty when the field is not well formed: such a field is ignored whole. Inner lists are not read.
std::optional<std::vector<FieldItem>> parseFieldItems(QByteArrayView field);
/// Dictionary of items; its members are the parameters of the result, their own parameters are read and dropped.
std::optional<FieldItem> parseFieldDictionary(QByteArrayView field);

} // namespace fuseboard::resilience
