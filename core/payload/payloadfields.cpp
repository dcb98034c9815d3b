// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/payloadfields.h"

#include "core/base/wording.h"
#include "core/payload/jsonstring.h"

#include <QSet>

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

namespace {

JsonKind kindOf(QByteArrayView value)
{
    switch (value.front()) {
    case '"': return JsonKind::string;
    case '{': return JsonKind::object;
    case '[': return JsonKind::array;
    case 't':
    case 'f': return JsonKind::boolean;
    case 'n': return JsonKind::null;
    default: return JsonKind::number;
    }
}

PayloadField fieldOf(QByteArrayView name, QByteArrayView value)
{
    PayloadField field{QString::fromUtf8(name), kindOf(value), {}};
    if (field.kind == JsonKind::string) {
        std::string text;
        appendUnescaped(text, value.sliced(1).chopped(1));
        field.text = QString::fromUtf8(text.data(), qsizetype(text.size()));
    } else {
        field.text = QString::fromUtf8(value);
    }
    return field;
}

} // namespace

PayloadField fieldOf(const JsonRewriter::Member& member)
{
    return fieldOf(member.name, member.value);
}

Result<std::vector<PayloadField>> flatFields(QByteArrayView json)
{
    JsonRewriter rewriter;
    if (!rewriter.rewrite(json, JsonRewriter::Form::compact))
        return rewriter.error().toError();
    if (rewriter.kind() != JsonKind::object)
        return Error{ErrorCode::invalidArgument, Wording::tr("the payload is not a JSON object"), {}};
    std::vector<PayloadField> fields;
    fields.reserve(rewriter.memberCount());
    for (size_t i = 0; i < rewriter.memberCount(); ++i) {
        const auto member = rewriter.member(i);
        fields.push_back(fieldOf(member.name, member.value));
    }
    return fields;
}

std::optional<PayloadField> payloadField(QByteArrayView json, QStringView name)
{
    JsonRewriter rewriter;
    if (!rewriter.rewrite(json, JsonRewriter::Form::compact))
        return std::nullopt;
    const QByteArray utf8 = name.toUtf8();
    const QByteArrayView value = rewriter.find(utf8);
    if (value.isNull())
        return std::nullopt;
    return fieldOf(utf8, value);
}

Result<QByteArray> payloadFromFields(std::span<const PayloadField> fields)
{
    std::string out = "{";
    JsonRewriter rewriter;
    QSet<QString> names;
    for (const PayloadField& field : fields) {
        if (names.contains(field.name))
            return Error{ErrorCode::invalidArgument, Wording::tr("the name \"%1\" is used twice").arg(field.name), {}};
        names.insert(field.name);
        if (out.size() > 1)
            out.push_back(',');
        appendJsonString(out, field.name.toUtf8());
        out.push_back(':');
        const QByteArray text = field.text.toUtf8();
        if (field.kind == JsonKind::string) {
            appendJsonString(out, text);
            continue;
        }
        if (!rewriter.rewrite(text, JsonRewriter::Form::compact)) {
            Error error = rewriter.error().toError();
            error.message = Wording::tr("field \"%1\": %2").arg(field.name, inWords(error.message));
            return error;
        }
        out.append(rewriter.text().data(), size_t(rewriter.text().size()));
    }
    out.push_back('}');
    return QByteArray(out.data(), qsizetype(out.size()));
}

} // namespace fuseboard::payload
