// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/keyoptions.h"

#include "core/payload/eventtype.h"

#include <QCommandLineParser>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString& message)
{
    return {ErrorCode::invalidArgument, message, {}};
}

} // namespace

void declareKeyOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"key-header"_s, u"bare, quoted (RFC 8941) or none: how the Idempotency-Key of a row is sent."_s, u"FORM"_s},
        {u"key-column"_s, u"A column that carries the row's key in the payload, so that a table can dedupe by it; empty: none."_s, u"COLUMN"_s},
        {u"sign"_s, u"on or off: sign requests (Standard Webhooks). The secret: fuseboardctl secret set NAME --signing."_s, u"ON"_s},
        {u"event-type"_s, u"Versioned type sent with every request, such as lead.submitted.v1; empty: none."_s, u"TYPE"_s},
        {u"event-type-column"_s, u"A column that carries the event type in the payload, under the signature; empty: none."_s, u"COLUMN"_s},
    });
}

Result<void> applyKeyOptions(const QCommandLineParser& parser, store::DestinationPolicy& policy)
{
    if (parser.isSet(u"key-header"_s)) {
        const QString form = parser.value(u"key-header"_s);
        if (form != "bare"_L1 && form != "quoted"_L1 && form != "none"_L1)
            return refused(u"There is no form “%1” of the key: bare, quoted or none."_s.arg(form));
        policy.sendIdempotencyKey = form != "none"_L1;
        policy.keyForm = form == "quoted"_L1 ? store::KeyForm::quoted : store::KeyForm::bare;
    }
    if (parser.isSet(u"sign"_s)) {
        const QString text = parser.value(u"sign"_s);
        if (text != "on"_L1 && text != "off"_L1)
            return refused(u"“%1” is neither on nor off."_s.arg(text));
        policy.sign = text == "on"_L1;
    }
    if (parser.isSet(u"event-type"_s)) {
        policy.eventType = parser.value(u"event-type"_s);
        if (!policy.eventType.isEmpty() && !payload::isEventType(policy.eventType))
            return refused(u"“%1” is not a versioned event type, such as lead.submitted.v1."_s.arg(policy.eventType));
    }
    if (parser.isSet(u"key-column"_s))
        policy.submissionKeyField = parser.value(u"key-column"_s);
    if (parser.isSet(u"event-type-column"_s))
        policy.eventTypeField = parser.value(u"event-type-column"_s);
    if (!policy.submissionKeyField.isEmpty() && policy.submissionKeyField == policy.eventTypeField)
        return refused(u"The key and the event type need a column each."_s);
    return {};
}

} // namespace fuseboard::ctl
