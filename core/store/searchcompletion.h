// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/searchsyntax.h"

#include <QString>

#include <vector>

namespace fuseboard::store {

class Connection;

/// Where in a search something is being written, and what.
struct CompletionPlace
{
    enum class Kind : quint8 { word, value };
    Kind kind = Kind::word;
    int from = 0;               ///< [from, to) is replaced
    int to = 0;
    SearchField field = SearchField::text; ///< of a value
    QString name;               ///< of the payload's field, for payload
    QString written;            ///< so far, without quotes; of a list of values the last
};

/// Pure. cursor: a position in the text; what is right of it within a word is replaced too.
CompletionPlace completionPlace(const QString& typed, int cursor);

struct Suggestion
{
    QString text;               ///< to be put in the place
    QString shown;              ///< the same for the eye
    QString detail;             ///< what it is, or how often it is found
    bool goesOn = false;        ///< a value comes next, without a blank
    bool operator==(const Suggestion&) const = default;
};

struct SearchCompletion
{
    int from = 0;
    int to = 0;
    std::vector<Suggestion> suggestions;
};

/// What may be written at a place: the words of the search language, names and values of the payloads' fields, names of
/// destinations and batches, statuses, tags. Values are taken from the newest letters and, where three characters are
/// written, from those that the full-text index names; the most frequent come first. On any connection; a few milliseconds.
class SearchSuggestions
{
public:
    static constexpr size_t kMost = 16;
    static constexpr int kNewest = 400;       ///< letters that are looked at
    static constexpr int kCandidates = 400;   ///< and as many of the index's

    explicit SearchSuggestions(Connection& connection) : m_connection(connection) {}

    /// asked: the operator wants to see what there is; else a word is only continued to a name that it begins.
    Result<SearchCompletion> complete(const QString& typed, int cursor, WallTime now, bool asked);

private:
    struct Found;

    Result<void> words(const CompletionPlace& place, bool asked, std::vector<Suggestion>& out);
    Result<void> values(const CompletionPlace& place, WallTime now, std::vector<Suggestion>& out);
    Result<void> names(const char* sql, const CompletionPlace& place, const QString& what, std::vector<Suggestion>& out);
    Result<void> tags(const CompletionPlace& place, std::vector<Suggestion>& out);
    Result<void> statuses(const CompletionPlace& place, std::vector<Suggestion>& out);
    Result<Found> payloads(const QString& written);

    Connection& m_connection;
};

/// A field's name as it is written before the colon, in quotes where it needs them.
QString fieldForSearch(const QString& name);

} // namespace fuseboard::store
