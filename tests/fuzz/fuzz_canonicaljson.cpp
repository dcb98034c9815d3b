// SPDX-License-Identifier: GPL-3.0-or-later
// The canonicaliser (RFC 8785): its form is a fixed point and means what the text meant; a refusal has its place in the text.
#include "core/payload/arrayanswer.h"
#include "core/payload/canonicaljson.h"
#include "core/payload/identity.h"
#include "core/payload/jsonrewriter.h"
#include "core/payload/payloadfields.h"
#include "tests/fuzz/holds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace fuseboard;
using namespace fuseboard::payload;
using namespace fuseboard::test;

namespace {

/// Numbers compared as doubles: QJsonValue keeps some of them as integers.
bool sameValue(const QJsonValue& a, const QJsonValue& b)
{
    if (a.isDouble())
        return b.isDouble() && a.toDouble() == b.toDouble();
    if (a.isArray()) {
        const QJsonArray left = a.toArray();
        const QJsonArray right = b.toArray();
        return b.isArray() && std::equal(left.begin(), left.end(), right.begin(), right.end(), sameValue);
    }
    if (a.isObject()) {
        // Not the objects themselves: Qt's order of their keys depends on how they were written.
        const QVariantMap left = a.toObject().toVariantMap();
        const QVariantMap right = b.toObject().toVariantMap();
        return b.isObject() && left.keys() == right.keys()
            && std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const QVariant& x, const QVariant& y) {
                   return sameValue(QJsonValue::fromVariant(x), QJsonValue::fromVariant(y));
               });
    }
    return a == b;
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray json = inputBytes(data, size);
    const auto canonical = canonicalJson(json);
    const auto fault = validateJson(json);
    hold(canonical.ok() == !fault, "what is refused is refused everywhere");
    (void)itemAnswers(json, int(size % 5));
    if (fault) {
        hold(fault->offset >= 0 && fault->offset <= json.size(), "a fault lies within the text");
        hold(fault->line >= 1 && fault->column >= 1 && !fault->message.isEmpty(), "a fault has its place and reason");
        return 0;
    }
    const auto again = canonicalJson(*canonical);
    hold(again.ok() && *again == *canonical, "the canonical form is its own canonical form");
    const auto compact = compactJson(json);
    hold(compact.ok() && canonicalJson(*compact).value() == *canonical, "the compact form has the same canonical form");
    hold(compactJson(*canonical).value() == *canonical, "the canonical form is compact");

    JsonRewriter identity;
    hold(identity.rewrite(json, JsonRewriter::Form::identity), "what is strict has an identity form");
    const QByteArray form = identity.text().toByteArray();
    hold(identity.rewrite(form, JsonRewriter::Form::identity) && identity.text() == form, "the identity form is its own identity form");

    // Qt's reader is lenient, so it reads whatever is strict; it wants an array or object outside.
    QJsonParseError error;
    const QJsonDocument before = QJsonDocument::fromJson(QByteArray('[' + json + ']'), &error);
    if (error.error == QJsonParseError::NoError)
        hold(sameValue(before.array(), QJsonDocument::fromJson(QByteArray('[' + *canonical + ']')).array()), "the canonical form means the same");

    if (const auto fields = flatFields(*compact); fields.ok()) {
        const auto made = payloadFromFields(*fields);
        hold(made.ok() && canonicalJson(*made).value() == *canonical, "the fields of a payload make it again");
        hold(identityHash(ScopeId(1), {}, json).value() == identityHash(ScopeId(1), {}, *compact).value(), "white space is no identity");
    }
    return 0;
}
