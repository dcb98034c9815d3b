// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/vocabulary.h"

#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace fuseboard::store {

/// What a term of a search looks at.
enum class SearchField : quint8 { text, payload, status, reason, destination, batch, before, after, tries, replayed, tag, note };

/// Both ends belong to it.
struct NumberRange
{
    qint64 from = 0;
    qint64 to = 0;
    bool operator==(const NumberRange&) const = default;
};

struct SearchTerm
{
    SearchField field = SearchField::text;
    bool negated = false;
    QString name;                     ///< payload: of the field
    QString value;                    ///< of texts and names
    bool exact = false;               ///< payload, names, tags: the whole value and not a part of it
    std::vector<NumberRange> ranges;  ///< status (0: none), tries, replayed
    std::vector<Reason> reasons;
    WallTime at{};                    ///< before, after
    bool operator==(const SearchTerm&) const = default;
};

/// All terms must hold.
using SearchQuery = std::vector<SearchTerm>;

/// What is wrong with a search, where, and what to do about it: one sentence.
struct SearchFault
{
    int position = 0;
    int length = 0;
    QString message;
};

struct ParsedSearch
{
    SearchQuery query;
    std::optional<SearchFault> fault; ///< then there is no query
};

/// The language of the search box. Pure.
///
///   acme timeout          both somewhere in payload or error, whatever the case
///   "new york"            as it stands; "" inside is a quote
///   -test                 not
///   domain:acme.com       the payload's field contains it; domain:=acme.com is it; "Company name":acme, "status":open for
///                         names with blanks, and for fields that are called like what follows
///   status:503,5xx,none  reason:ambiguous,rejected  destination:"EU leads"  batch:march  tag:checked  note:vendor
///   before:2026-11-01  after:2026-11-01T14:30  after:2h (m, h, d, w: that long ago)
///   tries:>2  tries:1..3  replayed:yes  replayed:<=2
///
/// now: what relative times count from; zone: of dates.
ParsedSearch parseSearch(const QString& typed, WallTime now, const QTimeZone& zone);

/// One word of the text, whether it makes sense or not.
struct SearchWord
{
    int position = 0;
    int length = 0;
    bool negated = false;
    QString name;              ///< before the colon; null without one
    bool quotedName = false;
    int nameAt = 0;
    bool exact = false;        ///< := instead of :
    int valueAt = 0;           ///< in the text, at its quote if it has one
    QString value;             ///< without quotes
    bool quoted = false;
    bool open = false;         ///< a quote that is not closed
};
std::vector<SearchWord> searchWords(const QString& typed);

/// In quotes where it needs them.
QString quotedForSearch(const QString& value);

/// The names before a colon that mean something, in their usual order.
QStringList searchKeywords();
/// What such a name stands for, whatever the case.
std::optional<SearchField> searchKeyword(QStringView name);
/// "rejected"…; ambiguous stands for all that make a row ambiguous. Empty: no such reason of a dead letter.
std::vector<Reason> deadLetterReasons(QStringView word);
QStringList deadLetterReasonWords();
std::vector<Reason> ambiguousReasons();

} // namespace fuseboard::store
