// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/arraybody.h"

namespace fuseboard::payload {

QByteArray arrayBody(std::span<const QByteArray> bodies)
{
    qsizetype size = 0;
    for (const QByteArray& body : bodies)
        size += body.size();
    QByteArray text;
    text.reserve(arraySize(qsizetype(bodies.size()), size));
    text += '[';
    for (const QByteArray& body : bodies) {
        if (text.size() > 1)
            text += ',';
        text += body;
    }
    text += ']';
    return text;
}

} // namespace fuseboard::payload
