// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchsyntax.h"

#include "core/base/wording.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

struct Keyword
{
    QLatin1StringView word;
    SearchField field;
};

constexpr std::array<Keyword, 10> kKeywords{{
    {"status"_L1, SearchField::status},   {"reason"_L1, SearchField::reason}, {"destination"_L1, SearchField::destination},
    {"batch"_L1, SearchField::batch},     {"before"_L1, SearchField::before}, {"after"_L1, SearchField::after},
    {"tries"_L1, SearchField::tries},     {"replayed"_L1, SearchField::replayed}, {"tag"_L1, SearchField::tag},
    {"note"_L1, SearchField::note},
}};

/// Reads one term; a message says what is wrong with its value.
class TermReader
{
public:
    TermReader(WallTime now, const QTimeZone& zone) : m_now(now), m_zone(zone) {}

    QString read(const SearchWord& word, SearchTerm& term) const
    {
        switch (term.field) {
        case SearchField::status: return each(word, term, &TermReader::status);
        case SearchField::reason: return each(word, term, &TermReader::reason);
        case SearchField::tries: return numbers(word.value, u"tries"_s, term);
        case SearchField::replayed:
            if (word.value.compare("yes"_L1, Qt::CaseInsensitive) == 0)
                term.ranges = {{1, kMost}};
            else if (word.value.compare("no"_L1, Qt::CaseInsensitive) == 0)
                term.ranges = {{0, 0}};
            else
                return numbers(word.value, u"replayed"_s, term);
            return {};
        case SearchField::before:
        case SearchField::after: return time(word, term);
        default:
            term.value = word.value;
            term.exact = word.exact;
            return {};
        }
    }

private:
    template <class Read>
    QString each(const SearchWord& word, SearchTerm& term, Read readOne) const
    {
        for (const QString& one : word.value.split(u',')) {
            if (const QString wrong = (this->*readOne)(one, term); !wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    QString status(const QString& text, SearchTerm& term) const
    {
        if (text.compare("none"_L1, Qt::CaseInsensitive) == 0) {
            term.ranges.push_back({0, 0});
            return {};
        }
        if (text.size() == 3 && text[0] >= u'1' && text[0] <= u'5') {
            const qint64 hundred = (text[0].unicode() - u'0') * 100;
            if (QStringView(text).sliced(1).compare("xx"_L1, Qt::CaseInsensitive) == 0) {
                term.ranges.push_back({hundred, hundred + 99});
                return {};
            }
            bool isNumber = false;
            const qint64 number = text.toLongLong(&isNumber);
            if (isNumber && number >= 100) {
                term.ranges.push_back({number, number});
                return {};
            }
        }
        return Wording::tr("status: takes a number from 100 to 599, a group like 5xx, or none: status:503.");
    }

    QString reason(const QString& text, SearchTerm& term) const
    {
        const auto reasons = deadLetterReasons(text);
        if (reasons.empty())
            return Wording::tr("There is no reason “%1”. Write one of %2.").arg(text, deadLetterReasonWords().join(u", "_s));
        term.reasons.insert(term.reasons.end(), reasons.begin(), reasons.end());
        return {};
    }

    static std::optional<qint64> number(QStringView text)
    {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        if (text.isEmpty() || text.size() > 15 || !std::all_of(text.begin(), text.end(), isDigit))
            return std::nullopt;
        return text.toLongLong();
    }

    QString numbers(const QString& text, const QString& name, SearchTerm& term) const
    {
        const QStringView all(text);
        const auto take = [&](std::optional<qint64> from, std::optional<qint64> to) {
            if (from && to)
                term.ranges = {{*from, *to}};
        };
        if (const qsizetype dots = all.indexOf(u".."); dots >= 0) {
            take(number(all.first(dots)), number(all.sliced(dots + 2)));
            if (!term.ranges.empty() && term.ranges.front().from > term.ranges.front().to)
                return Wording::tr("The smaller number comes first: %1:%2..%3.").arg(name, all.sliced(dots + 2), all.first(dots));
        } else if (all.startsWith(u">=")) {
            take(number(all.sliced(2)), kMost);
        } else if (all.startsWith(u"<=")) {
            take(0, number(all.sliced(2)));
        } else if (all.startsWith(u'>')) {
            if (const auto n = number(all.sliced(1)))
                take(*n + 1, kMost);
        } else if (all.startsWith(u'<')) {
            if (const auto n = number(all.sliced(1)))
                take(0, *n - 1);
        } else {
            take(number(all), number(all));
        }
        if (!term.ranges.empty())
            return {};
        return name == "replayed"_L1
            ? Wording::tr("replayed: takes yes, no or how often: replayed:yes, replayed:>1, replayed:1..3.")
            : Wording::tr("%1: takes a number or a range: %1:3, %1:>2, %1:<=3, %1:1..3.").arg(name);
    }

    QString time(const SearchWord& word, SearchTerm& term) const
    {
        const QString& text = word.value;
        if (text.size() >= 2 && text.size() <= 7) {
            const auto amount = number(QStringView(text).chopped(1));
            const QChar unit = text.back().toLower();
            const qint64 minutes = unit == u'm' ? 1 : unit == u'h' ? 60 : unit == u'd' ? 1'440 : unit == u'w' ? 10'080 : 0;
            if (amount && minutes > 0) {
                term.at = m_now - std::chrono::minutes(*amount * minutes);
                return {};
            }
        }
        QDateTime at;
        if (const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s); day.isValid()) {
            at = day.startOfDay(m_zone);
        } else {
            QString plain = text;
            if (plain.size() > 10 && plain[10] == u' ')
                plain[10] = u'T';
            for (const QString& form : {u"yyyy-MM-ddTHH:mm"_s, u"yyyy-MM-ddTHH:mm:ss"_s}) {
                if (const QDateTime found = QDateTime::fromString(plain, form); found.isValid())
                    at = QDateTime(found.date(), found.time(), m_zone);
            }
        }
        if (at.isValid()) {
            term.at = fromEpochMs(at.toMSecsSinceEpoch());
            return {};
        }
        const QString name = term.field == SearchField::before ? u"before"_s : u"after"_s;
        return Wording::tr("%1: takes a day, a day with a time, or how long ago: %1:2026-11-01, %1:2026-11-01T14:30, %1:2h, %1:3d.").arg(name);
    }

    WallTime m_now;
    const QTimeZone& m_zone;
};

} // namespace

ParsedSearch parseSearch(const QString& typed, WallTime now, const QTimeZone& zone)
{
    ParsedSearch out;
    const auto fail = [&](int position, int length, const QString& message) {
        out.query.clear();
        out.fault = SearchFault{position, std::max(1, length), message};
    };
    const TermReader reader(now, zone);
    for (const SearchWord& word : searchWords(typed)) {
        const int valueLength = word.position + word.length - word.valueAt;
        if (word.open) {
            fail(word.valueAt, valueLength, Wording::tr("This quote is not closed: write another \" where the text ends."));
            return out;
        }
        SearchTerm term;
        term.negated = word.negated;
        if (!word.name.isNull()) {
            term.field = word.quotedName ? SearchField::payload : searchKeyword(word.name).value_or(SearchField::payload);
            if (term.field == SearchField::payload)
                term.name = word.name;
            if (term.field == SearchField::payload && word.name.isEmpty()) {
                fail(word.nameAt, word.valueAt - word.nameAt, Wording::tr("Write the name of a field before the colon, or put it all in quotes."));
                return out;
            }
        }
        const bool mayBeEmpty = term.field == SearchField::payload && word.exact && word.quoted;
        if (word.value.isEmpty() && !mayBeEmpty) {
            if (word.name.isNull() && word.quoted)
                fail(word.position, word.length, Wording::tr("There is nothing between these quotes: write what to look for, or take them away."));
            else if (word.name.isNull())
                fail(word.position, word.length, Wording::tr("Write what to leave out right after the minus, or put it in quotes to look for it."));
            else if (term.field == SearchField::payload && word.quoted)
                fail(word.position, word.length, Wording::tr("Write %1:=\"\" for an empty field.").arg(quotedForSearch(word.name)));
            else
                fail(word.position, word.length, Wording::tr("Write right after the colon what to look for, like %1:%2.").arg(word.name,
                     term.field == SearchField::status ? u"503"_s : term.field == SearchField::reason ? u"rejected"_s
                     : term.field == SearchField::before || term.field == SearchField::after ? u"2026-11-01"_s
                     : term.field == SearchField::tries || term.field == SearchField::replayed ? u">1"_s : u"text"_s));
            return out;
        }
        if (const QString wrong = reader.read(word, term); !wrong.isEmpty()) {
            fail(word.valueAt, valueLength, wrong);
            return out;
        }
        out.query.push_back(std::move(term));
    }
    return out;
}

std::optional<SearchField> searchKeyword(QStringView name)
{
    for (const Keyword& keyword : kKeywords) {
        if (name.compare(keyword.word, Qt::CaseInsensitive) == 0)
            return keyword.field;
    }
    return std::nullopt;
}

QStringList searchKeywords()
{
    QStringList out;
    for (const Keyword& keyword : kKeywords)
        out.append(keyword.word);
    return out;
}

std::vector<Reason> ambiguousReasons()
{
    return {Reason::noAnswer, Reason::maybeProcessed, Reason::crash};
}

QStringList deadLetterReasonWords()
{
    QStringList out;
    for (const Reason reason : {Reason::rejected, Reason::tooLarge, Reason::exhausted, Reason::expired, Reason::permanent, Reason::settledByHand})
        out.append(name(reason));
    out.append(u"ambiguous"_s);
    for (const Reason reason : ambiguousReasons())
        out.append(name(reason));
    return out;
}

std::vector<Reason> deadLetterReasons(QStringView word)
{
    if (word.compare("ambiguous"_L1, Qt::CaseInsensitive) == 0)
        return ambiguousReasons();
    for (const QString& known : deadLetterReasonWords()) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return {*reasonFromName(known)};
    }
    return {};
}

} // namespace fuseboard::store
