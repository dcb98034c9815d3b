// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/jsonrewriter.h"

#include <QByteArray>

namespace fuseboard::payload {

/// Puts a text field into a payload on its way out, so that a table without idempotency keys of its own can dedupe by a
/// column (C-7). The rest of the object stays byte for byte as it was; only where the payload has a field of that name
/// already, whose value is then replaced, is white space removed. Keeps its buffers; one thread at a time.
class FieldAdder
{
public:
    /// What is no JSON object comes back as it is.
    QByteArray add(const QByteArray& json, const QByteArray& name, const QByteArray& text);

    /// By how much that makes a payload longer at most, for a text that needs no escapes.
    static qsizetype addedBytes(const QByteArray& name, qsizetype textSize);

private:
    JsonRewriter m_rewriter;
};

} // namespace fuseboard::payload
