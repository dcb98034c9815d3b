// SPDX-License-Identifier: GPL-3.0-or-later
// DeadLetterModel: what is counted of its list while it stands still.
#include "ui/models/deadlettermodel.h"

#include "core/store/idset.h"
#include "core/store/lettersearch.h"
#include "ui/models/services.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

/// How many of the rows are not listed. A row that came back after its replay is where it was.
qint64 beyond(const std::vector<RowId>& rows, const std::vector<RowId>& listed)
{
    if (rows.empty())
        return 0;
    store::IdSet found;
    for (const RowId row : rows)
        found.insert(row.value);
    const auto there = std::count_if(listed.begin(), listed.end(), [&](RowId row) { return found.contains(row.value); });
    return qint64(rows.size()) - qint64(there);
}

} // namespace

void DeadLetterModel::countArrivals()
{
    if (!m_loaded || m_counting || m_askingNew)
        return;
    m_askingNew = true;
    // What was asked for at that time: the new ones are those that a list of now would have more.
    m_services.readers.read<qint64>(m_channel + u".new", this,
        [filter = m_filter, since = m_loadedAt - store::DeadLetterListing::kLate, known = m_listing.latest,
         listed = m_rows.sharedIndex()](store::Connection& connection) -> Result<qint64> {
            const auto rows = store::LetterSearch(connection).arrivals(filter, since, known);
            if (!rows)
                return rows.error();
            return beyond(*rows, *listed);
        },
        [this, listed = m_rows.sharedIndex()](Result<qint64> arrived) {
            m_askingNew = false;
            if (!arrived || m_counting || listed != m_rows.sharedIndex())
                return;
            m_arrived = *arrived;
            Q_EMIT arrivalsCounted();
        });
}

void DeadLetterModel::recount()
{
    if (!m_loaded || m_counting)
        return;
    m_recountAgain = std::exchange(m_recounting, true);
    if (m_recountAgain)
        return;
    struct Count
    {
        store::DeadLetterListing listing;
        qint64 matching = 0;
        qint64 arrived = 0;
        std::vector<int> gone;
    };
    store::DeadLetterFilter filter = m_filter;
    filter.now = m_services.clock.wall();
    m_services.readers.read<Count>(m_channel + u".recount", this,
        [filter, listed = m_rows.sharedIndex()](store::Connection& connection) -> Result<Count> {
            auto listing = store::RowIndex(connection).deadLetters(filter);
            if (!listing)
                return listing.error();
            store::IdSet found;
            for (const RowId row : std::exchange(listing->rows, {}))
                found.insert(row.value);
            Count count{std::move(*listing), qint64(found.size()), 0, {}};
            for (size_t at = 0; at < listed->size(); ++at) {
                if (!found.contains((*listed)[at].value))
                    count.gone.push_back(int(at));
            }
            count.arrived = count.matching - qint64(listed->size() - count.gone.size());
            return count;
        },
        [this, listed = m_rows.sharedIndex()](Result<Count> count) {
            m_recounting = false;
            if (std::exchange(m_recountAgain, false))
                recount();
            if (!count || m_counting || listed != m_rows.sharedIndex())
                return;
            count->listing.latest = std::move(m_listing.latest); // of the list that is shown
            m_listing = std::move(count->listing);
            m_matching = count->matching;
            m_arrived = count->arrived;
            m_gone = std::move(count->gone);
            Q_EMIT recounted();
        });
}

qint64 DeadLetterModel::goneIn(int first, int last) const
{
    return std::upper_bound(m_gone.begin(), m_gone.end(), last) - std::lower_bound(m_gone.begin(), m_gone.end(), first);
}

} // namespace fuseboard::ui
