// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/creditmeters.h"

#include "core/resilience/saturating.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::resilience {

namespace {

__extension__ using Wide = __int128;

void raise(Credits& amount, Credits by)
{
    amount.milli = saturatingAdd(amount.milli, std::max<qint64>(0, by.milli));
}

void lower(Credits& amount, Credits by)
{
    amount.milli = std::max<qint64>(0, saturatingSubtract(amount.milli, std::max<qint64>(0, by.milli)));
}

void raise(Charge& amount, Charge by)
{
    raise(amount.data, by.data);
    raise(amount.actions, by.actions);
}

void lower(Charge& amount, Charge by)
{
    lower(amount.data, by.data);
    lower(amount.actions, by.actions);
}

void correct(Credits& amount, Credits by)
{
    amount.milli = std::max<qint64>(0, saturatingAdd(amount.milli, by.milli));
}

bool fits(Credits used, Credits reserved, Credits charge, const std::optional<Credits>& limit, bool hardStop)
{
    if (charge.milli < 0)
        return false;
    if (charge.milli == 0)
        return true;
    qint64 sum = 0;
    if (__builtin_add_overflow(used.milli, reserved.milli, &sum) || __builtin_add_overflow(sum, charge.milli, &sum))
        return false;
    return !limit || !hardStop || sum <= limit->milli;
}

std::optional<qint64> howManyFit(Credits used, Credits reserved, Credits charge, const std::optional<Credits>& limit)
{
    if (!limit || charge.milli <= 0)
        return std::nullopt;
    const Wide left = Wide(limit->milli) - used.milli - reserved.milli;
    return left <= 0 ? 0 : qint64(left / charge.milli);
}

bool hasReached(Credits used, const std::optional<Credits>& limit, int percent)
{
    if (!limit)
        return false;
    return limit->milli > 0 ? Wide(used.milli) * 100 >= Wide(limit->milli) * percent : used.milli > 0;
}

std::optional<double> percentOf(Credits used, const std::optional<Credits>& limit)
{
    if (!limit)
        return std::nullopt;
    if (limit->milli <= 0)
        return 100.0;
    return 100.0 * double(used.milli) / double(limit->milli);
}

QString amountText(Credits amount)
{
    QString text = QString::number(amount.milli / 1000);
    if (const qint64 rest = amount.milli % 1000) {
        text += u".%1"_s.arg(rest, 3, 10, QChar(u'0'));
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

QString meterText(Credits used, Credits reserved, Credits limit)
{
    const QString text = amountText(used) + u'/' + amountText(limit);
    return reserved.milli > 0 ? QString(text + u", " + amountText(reserved) + u" reserved") : text;
}

} // namespace

bool fits(const DayUse& use, Charge charge, const MeterLimits& limits, bool hardStop)
{
    return fits(use.used.data, use.reserved.data, charge.data, limits.data, hardStop)
        && fits(use.used.actions, use.reserved.actions, charge.actions, limits.actions, hardStop);
}

std::optional<qint64> howManyFit(const DayUse& use, Charge charge, const MeterLimits& limits)
{
    const auto data = howManyFit(use.used.data, use.reserved.data, charge.data, limits.data);
    const auto actions = howManyFit(use.used.actions, use.reserved.actions, charge.actions, limits.actions);
    if (data && actions)
        return std::min(*data, *actions);
    return data ? data : actions;
}

void setAside(DayUse& use, Charge charge)
{
    raise(use.reserved, charge);
}

void commitUse(DayUse& use, Charge reserved, Charge actual, bool unreconciled)
{
    lower(use.reserved, reserved);
    raise(use.used, actual);
    if (unreconciled)
        raise(use.unreconciled, actual);
}

void giveBack(DayUse& use, Charge reserved)
{
    lower(use.reserved, reserved);
}

void correctUse(DayUse& use, Charge used, Charge unreconciled)
{
    correct(use.used.data, used.data);
    correct(use.used.actions, used.actions);
    correct(use.unreconciled.data, unreconciled.data);
    correct(use.unreconciled.actions, unreconciled.actions);
}

std::optional<double> percentUsed(const DayUse& use, const MeterLimits& limits)
{
    const auto data = percentOf(use.used.data, limits.data);
    const auto actions = percentOf(use.used.actions, limits.actions);
    if (data && actions)
        return std::max(*data, *actions);
    return data ? data : actions;
}

std::optional<Credits> balance(const DayUse& a, const MeterLimits& limitsOfA, const DayUse& b, const MeterLimits& limitsOfB)
{
    const auto left = [](const DayUse& use, const MeterLimits& limits) -> std::optional<Credits> {
        if (!limits.data)
            return std::nullopt;
        return Credits{std::max<qint64>(0, saturatingSubtract(limits.data->milli, use.used.data.milli))};
    };
    const auto leftOfA = left(a, limitsOfA);
    const auto leftOfB = left(b, limitsOfB);
    if (leftOfA && leftOfB)
        return std::min(*leftOfA, *leftOfB);
    return leftOfA ? leftOfA : leftOfB;
}

bool hasReached(const DayUse& use, const MeterLimits& limits, int percent)
{
    return hasReached(use.used.data, limits.data, percent) || hasReached(use.used.actions, limits.actions, percent);
}

QString figures(const DayUse& use, const MeterLimits& limits)
{
    QStringList meters;
    if (limits.data)
        meters += meterText(use.used.data, use.reserved.data, *limits.data);
    if (limits.actions)
        meters += meterText(use.used.actions, use.reserved.actions, *limits.actions);
    if (meters.size() == 2)
        return u"data credits "_s + meters[0] + u"; actions "_s + meters[1];
    return meters.join(QString());
}

void AlertMark::forget(const DayUse& use, const MeterLimits& limits, const std::vector<int>& percents)
{
    int reached = 0;
    for (const int percent : percents) {
        if (percent <= announced && hasReached(use, limits, percent))
            reached = std::max(reached, percent);
    }
    announced = reached;
}

std::vector<int> AlertMark::take(const DayUse& use, const MeterLimits& limits, const std::vector<int>& percents)
{
    std::vector<int> news;
    if (!limits.any())
        return news;
    for (const int percent : percents) {
        if (percent > announced && hasReached(use, limits, percent))
            news.push_back(percent);
    }
    std::ranges::sort(news);
    const auto repeated = std::ranges::unique(news);
    news.erase(repeated.begin(), repeated.end());
    if (!news.empty())
        announced = news.back();
    return news;
}

} // namespace fuseboard::resilience
