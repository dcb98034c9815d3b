// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fuseboard::payload {

/// Where JSON text stops being well formed, and why.
struct JsonError
{
    qint64 line = 1;   ///< 1-based
    qint64 column = 1; ///< 1-based, in characters (code points), as editors count
    qint64 offset = 0; ///< in bytes from the start of the text
    QString message;   ///< one clause: "the name \"a\" is used twice"

    Error toError() const
    {
        return {ErrorCode::parse, message,
                QLatin1String("line ") + QString::number(line) + QLatin1String(", column ") + QString::number(column)};
    }
};

} // namespace fuseboard::payload
