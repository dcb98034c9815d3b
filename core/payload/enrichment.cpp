// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/enrichment.h"

#include "core/payload/domain.h"
#include "core/payload/payloadfields.h"

#include <algorithm>

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

namespace {

const QStringList& acknowledgements()
{
    static const QStringList names{u"accepted"_s, u"code"_s,     u"error"_s,      u"errors"_s,    u"id"_s,
                                   u"message"_s,  u"msg"_s,      u"ok"_s,         u"received"_s,  u"receivedat"_s,
                                   u"requestid"_s, u"request_id"_s, u"result"_s,  u"row"_s,       u"rows"_s,
                                   u"status"_s,   u"success"_s,  u"timestamp"_s};
    return names;
}

const QStringList& companyColumns()
{
    static const QStringList names{u"company_name"_s, u"company"_s, u"companyname"_s, u"organization"_s, u"organisation"_s};
    return names;
}

bool isEmptyValue(const PayloadField& field)
{
    switch (field.kind) {
    case JsonKind::null: return true;
    case JsonKind::string: return field.text.trimmed().isEmpty();
    case JsonKind::object: return field.text == u"{}";
    case JsonKind::array: return field.text == u"[]";
    case JsonKind::boolean:
    case JsonKind::number: break;
    }
    return false;
}

template <class Unwanted>
QByteArray without(QByteArrayView object, Unwanted unwanted)
{
    auto fields = flatFields(object);
    if (!fields)
        return {};
    std::erase_if(*fields, unwanted);
    if (fields->empty())
        return {};
    const auto json = payloadFromFields(*fields);
    return json ? *json : QByteArray();
}

} // namespace

Result<QByteArray> overlaid(QByteArrayView row, QByteArrayView fields)
{
    auto below = flatFields(row);
    if (!below)
        return below.error();
    auto above = flatFields(fields);
    if (!above)
        return above.error();
    for (PayloadField& field : *above) {
        const auto same = std::ranges::find(*below, field.name, &PayloadField::name);
        if (same == below->end())
            below->push_back(std::move(field));
        else
            *same = std::move(field);
    }
    return payloadFromFields(*below);
}

QByteArray withoutEmpty(QByteArrayView object)
{
    return without(object, isEmptyValue);
}

QByteArray enrichedFields(QByteArrayView answer)
{
    return without(answer, [](const PayloadField& field) {
        return isEmptyValue(field) || acknowledgements().contains(field.name, Qt::CaseInsensitive);
    });
}

QByteArray locallyDerived(QByteArrayView row, QByteArrayView domain)
{
    const QString name = companyName(domain);
    if (name.isEmpty())
        return {};
    QString column = companyColumns().front();
    if (const auto fields = flatFields(row)) {
        for (const PayloadField& field : *fields) {
            if (!companyColumns().contains(field.name, Qt::CaseInsensitive))
                continue;
            if (!isEmptyValue(field))
                return {};
            column = field.name;
        }
    }
    const PayloadField derived{column, JsonKind::string, name};
    const auto json = payloadFromFields({&derived, 1});
    return json ? *json : QByteArray();
}

} // namespace fuseboard::payload
