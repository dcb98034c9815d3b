// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/canonicaljson.h"

#include "core/payload/jsonrewriter.h"

namespace fuseboard::payload {

namespace {

Result<QByteArray> rewritten(QByteArrayView json, JsonRewriter::Form form)
{
    JsonRewriter rewriter;
    if (!rewriter.rewrite(json, form))
        return rewriter.error().toError();
    return rewriter.text().toByteArray();
}

} // namespace

Result<QByteArray> canonicalJson(QByteArrayView json)
{
    return rewritten(json, JsonRewriter::Form::canonical);
}

Result<QByteArray> compactJson(QByteArrayView json)
{
    return rewritten(json, JsonRewriter::Form::compact);
}

std::optional<JsonError> validateJson(QByteArrayView json)
{
    JsonRewriter rewriter;
    if (rewriter.rewrite(json, JsonRewriter::Form::compact))
        return std::nullopt;
    return rewriter.error();
}

} // namespace fuseboard::payload
