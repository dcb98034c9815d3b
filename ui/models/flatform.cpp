// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/flatform.h"

#include "core/base/wording.h"
#include "core/payload/canonicaljson.h"
#include "core/payload/jsonstring.h"
#include "ui/models/format.h"
#include "ui/models/jsonlayout.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using payload::JsonKind;
using payload::PayloadField;

namespace {

struct Form
{
    Q_DECLARE_TR_FUNCTIONS(FlatForm)
};

QString nestedWhy(const std::vector<PayloadField>& fields)
{
    QStringList nested;
    for (const PayloadField& field : fields) {
        if (field.kind != JsonKind::object && field.kind != JsonKind::array)
            continue;
        const QString name = field.name.size() > 40 ? field.name.left(39) + u'…' : field.name;
        nested.append((field.kind == JsonKind::object ? Form::tr("“%1” holds an object") : Form::tr("“%1” holds a list")).arg(name));
    }
    if (nested.isEmpty())
        return {};
    const qsizetype more = nested.size() - 3;
    QString text = nested.mid(0, 3).join(u", "_s);
    if (more > 0)
        text += Form::tr(" and so do %1 more").arg(formatCount(more));
    return Form::tr("A form shows fields that hold one value each. Here %1: edit this payload as JSON.").arg(text);
}

} // namespace

FlatForm flatForm(QByteArrayView json)
{
    FlatForm form;
    if (const auto error = payload::validateJson(json)) {
        form.why = Form::tr("The payload is not JSON: line %1, column %2: %3. Correct it under Payload, then there is a form again.")
                       .arg(error->line).arg(error->column).arg(inWords(error->message));
        return form;
    }
    auto fields = payload::flatFields(json);
    if (!fields) {
        form.why = Form::tr("The payload is one value or a list, not an object with fields: edit it as JSON.");
        return form;
    }
    form.why = nestedWhy(*fields);
    if (form.why.isEmpty() && fields->size() > size_t(kMostFormFields)) {
        form.why = Form::tr("%1 fields are too many for a form: edit this payload as JSON.").arg(formatCount(qint64(fields->size())));
    }
    if (form.why.isEmpty())
        form.fields = std::move(*fields);
    return form;
}

Result<QByteArray> fieldValue(JsonKind kind, const QString& text)
{
    switch (kind) {
    case JsonKind::null: return QByteArray("null");
    case JsonKind::boolean: return QByteArray(text == "true"_L1 ? "true" : "false");
    case JsonKind::number: {
        const QByteArray digits = text.toUtf8();
        payload::JsonRewriter rewriter;
        // One number and nothing else: what is typed here must never become another field.
        if (rewriter.rewrite(digits, payload::JsonRewriter::Form::compact)) {
            if (rewriter.kind() == JsonKind::number && rewriter.text() == QByteArrayView(digits))
                return digits;
        } else if (static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"_s); number.match(text).hasMatch()) {
            return Error{ErrorCode::invalidArgument, Form::tr("%1 is beyond what a number can hold; as text it stays as it is").arg(text), {}};
        }
        return Error{ErrorCode::invalidArgument,
                     text.isEmpty() ? Form::tr("a number is missing")
                                    : Form::tr("“%1” is no JSON number; as text it stays as it is").arg(text.left(40)), {}};
    }
    default: break;
    }
    std::string out;
    payload::appendJsonString(out, text.toUtf8());
    return QByteArray::fromStdString(out);
}

Result<QByteArray> withField(QByteArrayView json, int index, QByteArrayView value)
{
    payload::JsonRewriter rewriter;
    if (!rewriter.rewrite(json, payload::JsonRewriter::Form::compact))
        return rewriter.error().toError();
    if (index < 0 || size_t(index) >= rewriter.memberCount())
        return Error{ErrorCode::invalidArgument, Form::tr("There is no such field."), {}};
    const QByteArrayView text = rewriter.text();
    const QByteArrayView before = rewriter.member(size_t(index)).value;
    const qsizetype at = before.data() - text.data();
    const QByteArray whole = text.first(at).toByteArray() + value.toByteArray() + text.sliced(at + before.size()).toByteArray();
    return laidOutJson(whole);
}

QString kindWord(JsonKind kind)
{
    switch (kind) {
    case JsonKind::string: return Form::tr("text");
    case JsonKind::number: return Form::tr("number");
    case JsonKind::boolean: return Form::tr("true or false");
    case JsonKind::null: return Form::tr("null");
    case JsonKind::object: return Form::tr("object");
    case JsonKind::array: return Form::tr("list");
    }
    return {};
}

} // namespace fuseboard::ui
