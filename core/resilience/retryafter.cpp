// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/retryafter.h"

#include "core/resilience/saturating.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fuseboard::resilience {

namespace {

using namespace std::chrono;

constexpr Millis kLongestWait = hours(6);
constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> kDays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                "Thursday", "Friday", "Saturday"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads a date from left to right. Each step says whether the text fits; the rest is left for the next one.
class DateText
{
public:
    explicit DateText(std::string_view text) : m_rest(text) {}

    bool word(std::string_view expected)
    {
        if (!m_rest.starts_with(expected))
            return false;
        m_rest.remove_prefix(expected.size());
        return true;
    }

    bool number(size_t digits, int& value)
    {
        if (m_rest.size() < digits || !std::all_of(m_rest.begin(), m_rest.begin() + qint64(digits), isDigit))
            return false;
        value = 0;
        for (size_t i = 0; i < digits; ++i)
            value = value * 10 + (m_rest[i] - '0');
        m_rest.remove_prefix(digits);
        return true;
    }

    bool dayName(size_t letters)
    {
        return std::any_of(kDays.begin(), kDays.end(), [&](std::string_view day) { return word(day.substr(0, letters)); });
    }

    bool monthName(int& value)
    {
        for (size_t i = 0; i < kMonths.size(); ++i) {
            if (word(kMonths[i])) {
                value = int(i) + 1;
                return true;
            }
        }
        return false;
    }

    bool timeOfDay(seconds& value)
    {
        int h = 0;
        int m = 0;
        int s = 0;
        // A leap second is written :60 and is the next second here.
        if (!number(2, h) || !word(":") || !number(2, m) || !word(":") || !number(2, s) || h > 23 || m > 59 || s > 60)
            return false;
        value = hours(h) + minutes(m) + seconds(s);
        return true;
    }

    bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

std::optional<WallTime> instant(int yearNumber, int monthNumber, int dayNumber, seconds time)
{
    const year_month_day date{year(yearNumber), month(unsigned(monthNumber)), day(unsigned(dayNumber))};
    if (!date.ok())
        return std::nullopt;
    return WallTime(sys_days(date) + time);
}

/// "Sun, 06 Nov 1994 08:49:37 GMT"
std::optional<WallTime> imfFixdate(std::string_view text)
{
    DateText in(text);
    int y = 0;
    int m = 0;
    int d = 0;
    seconds time{};
    if (in.dayName(3) && in.word(", ") && in.number(2, d) && in.word(" ") && in.monthName(m) && in.word(" ")
        && in.number(4, y) && in.word(" ") && in.timeOfDay(time) && in.word(" GMT") && in.atEnd())
        return instant(y, m, d, time);
    return std::nullopt;
}

/// "Sunday, 06-Nov-94 08:49:37 GMT"
std::optional<WallTime> rfc850(std::string_view text, WallTime now)
{
    DateText in(text);
    int y = 0;
    int m = 0;
    int d = 0;
    seconds time{};
    if (!(in.dayName(std::string_view::npos) && in.word(", ") && in.number(2, d) && in.word("-") && in.monthName(m)
          && in.word("-") && in.number(2, y) && in.word(" ") && in.timeOfDay(time) && in.word(" GMT") && in.atEnd()))
        return std::nullopt;
    const year_month_day today(floor<days>(now));
    const int century = int(today.year()) / 100 * 100;
    // The latest year with these two digits that is not more than 50 years ahead.
    for (int fullYear = century + 100 + y;; fullYear -= 100) {
        const int ahead = fullYear - int(today.year());
        if (ahead > 50)
            continue;
        const auto then = instant(fullYear, m, d, time);
        if (ahead == 50 && then) {
            const year_month_day limit(today.year() + years(50), today.month(), today.day());
            const auto limitDay = limit.ok() ? sys_days(limit) : sys_days(limit.year() / limit.month() / last);
            if (*then > WallTime(limitDay + (now - floor<days>(now))))
                continue;
        }
        return then;
    }
}

/// "Sun Nov  6 08:49:37 1994"
std::optional<WallTime> asctime(std::string_view text)
{
    DateText in(text);
    int y = 0;
    int m = 0;
    int d = 0;
    seconds time{};
    if (in.dayName(3) && in.word(" ") && in.monthName(m) && in.word(" ") && (in.word(" ") ? in.number(1, d) : in.number(2, d))
        && in.word(" ") && in.timeOfDay(time) && in.word(" ") && in.number(4, y) && in.atEnd())
        return instant(y, m, d, time);
    return std::nullopt;
}

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t";
    const size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

} // namespace

std::optional<Millis> parseRetryAfter(QByteArrayView value, WallTime now)
{
    const std::string_view text = withoutBlanks({value.data(), size_t(value.size())});
    if (text.empty())
        return std::nullopt;
    if (std::all_of(text.begin(), text.end(), isDigit)) {
        const qint64 longest = duration_cast<seconds>(kLongestWait).count();
        qint64 total = 0;
        for (const char c : text)
            total = std::min(total * 10 + (c - '0'), longest);
        return Millis(seconds(total));
    }
    auto then = imfFixdate(text);
    if (!then)
        then = rfc850(text, now);
    if (!then)
        then = asctime(text);
    if (!then)
        return std::nullopt;
    return std::clamp(elapsed(now, *then), Millis(0), kLongestWait);
}

} // namespace fuseboard::resilience
