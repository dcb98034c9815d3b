// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/arrayanswer.h"

#include "core/payload/jsonrewriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextLimit = 240;
constexpr int kRefused = 422;
constexpr int kLater = 503;
constexpr int kAccepted = 200;

std::optional<int> wholeNumber(const QJsonValue& value, int from, int to)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (number != std::floor(number) || number < from || number > to)
        return std::nullopt;
    return int(number);
}

std::optional<int> statusNumber(const QJsonObject& item)
{
    for (const auto name : {"status"_L1, "statusCode"_L1, "code"_L1}) {
        const auto number = wholeNumber(item.value(name), 200, 599);
        if (number && *number / 100 != 3)
            return number;
    }
    return std::nullopt;
}

std::optional<int> statusWord(const QJsonObject& item)
{
    static const QStringList good{u"ok"_s, u"success"_s, u"created"_s, u"updated"_s, u"accepted"_s, u"queued"_s, u"delivered"_s};
    static const QStringList bad{u"error"_s, u"failed"_s, u"rejected"_s, u"invalid"_s};
    static const QStringList later{u"retry"_s, u"throttled"_s};
    const QString word = item.value("status"_L1).toString().toLower();
    return good.contains(word)  ? std::optional(kAccepted)
        : bad.contains(word)    ? std::optional(kRefused)
        : later.contains(word)  ? std::optional(kLater)
                                : std::nullopt;
}

bool saysError(const QJsonValue& error)
{
    if (error.isString())
        return !error.toString().trimmed().isEmpty();
    return error.isObject() || error.isArray() || error.toBool() || error.isDouble();
}

int statusOf(const QJsonObject& item, int silent)
{
    if (const auto number = statusNumber(item))
        return *number;
    for (const auto name : {"success"_L1, "ok"_L1}) {
        if (const QJsonValue said = item.value(name); said.isBool())
            return said.toBool() ? kAccepted : kRefused;
    }
    if (const auto word = statusWord(item))
        return *word;
    return saysError(item.value("error"_L1)) ? kRefused : silent;
}

QByteArray textOf(const QJsonObject& item)
{
    const QJsonValue error = item.value("error"_L1);
    for (const QJsonValue& text : {item.value("message"_L1), error, error.toObject().value("message"_L1), item.value("detail"_L1)}) {
        if (const QString said = text.toString().left(kTextLimit).simplified(); !said.isEmpty())
            return said.toUtf8();
    }
    return {};
}

/// Items into their places. silent: what an item stands for that says nothing; whole: one item a row.
std::optional<std::vector<ItemAnswer>> placed(const QJsonArray& items, int rows, bool whole, int silent)
{
    if ((whole && items.size() != rows) || items.size() > rows)
        return std::nullopt;
    std::vector<ItemAnswer> answers(size_t(rows), ItemAnswer{0, {}});
    std::vector<bool> taken(size_t(rows), false);
    const bool indexed = !whole || std::ranges::any_of(items, [](const QJsonValue& v) { return v.toObject().contains("index"_L1); });
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items[i].isObject())
            return std::nullopt;
        const QJsonObject item = items[i].toObject();
        const auto place = indexed ? wholeNumber(item.value("index"_L1), 0, rows - 1) : std::optional(int(i));
        if (!place || taken[size_t(*place)])
            return std::nullopt;
        taken[size_t(*place)] = true;
        answers[size_t(*place)] = {statusOf(item, silent), textOf(item)};
    }
    return answers;
}

} // namespace

std::optional<std::vector<ItemAnswer>> itemAnswers(QByteArrayView body, int rows)
{
    JsonRewriter strict;
    if (rows < 1 || !strict.rewrite(body, JsonRewriter::Form::compact))
        return std::nullopt;
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromRawData(strict.text().data(), strict.text().size()));
    if (json.isArray())
        return placed(json.array(), rows, true, kAccepted);
    const QJsonObject object = json.object();
    if (const QJsonValue results = object.value("results"_L1); results.isArray())
        return placed(results.toArray(), rows, true, kAccepted);
    if (const QJsonValue errors = object.value("errors"_L1); errors.isArray() && !errors.toArray().isEmpty())
        return placed(errors.toArray(), rows, false, kRefused);
    return std::nullopt;
}

} // namespace fuseboard::payload
