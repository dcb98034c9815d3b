// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace fuseboard::payload {

/// The body of a request that carries several rows: a JSON array of theirs, in order, nothing added between them but commas.
QByteArray arrayBody(std::span<const QByteArray> bodies);

/// Its size with so many rows whose bodies have that size together.
constexpr qsizetype arraySize(qsizetype rows, qsizetype bodies)
{
    return bodies + 2 + (rows > 0 ? rows - 1 : 0);
}

} // namespace fuseboard::payload
