// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/widening.h"

#include "core/store/deadletterrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

std::vector<Widening> widenings(const QString& search, const FacetChoices& choices)
{
    std::vector<Widening> out;
    const auto words = store::searchWords(search);
    for (const store::SearchWord& word : words) {
        QString rest = search;
        rest.remove(word.position, word.length);
        out.push_back({u'“' + search.mid(word.position, word.length) + u'”', rest.trimmed(), choices});
    }
    for (const auto& [group, choice] : choices) {
        FacetChoices rest = choices;
        rest.erase(group);
        out.push_back({facetTitle(group) + u": "_s + choice.word, search, std::move(rest)});
    }
    if (out.size() > 1)
        out.push_back({});
    return out;
}

store::DeadLetterFilter filterOf(const QString& search, const FacetChoices& choices, WallTime now, const QTimeZone& zone)
{
    store::DeadLetterFilter filter;
    filter.now = now;
    filter.search = store::parseSearch(search, now, zone).query;
    applyChoices(choices, filter);
    return filter;
}

Result<std::vector<Widening>> countWidenings(store::Connection& connection, std::vector<Widening> all, WallTime now)
{
    for (Widening& widening : all) {
        const auto rows = store::DeadLetterRepository(connection).count(filterOf(widening.search, widening.choices, now, QTimeZone::systemTimeZone()));
        if (!rows)
            return rows.error();
        widening.rows = *rows;
    }
    std::erase_if(all, [](const Widening& w) { return w.rows == 0; });
    std::stable_sort(all.begin(), all.end(), [](const Widening& a, const Widening& b) { return a.rows < b.rows; });
    return all;
}

} // namespace fuseboard::ui
