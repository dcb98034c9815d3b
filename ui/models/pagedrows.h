// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/readerpool.h"
#include "ui/models/pagecache.h"

#include "core/base/ids.h"

namespace fuseboard::ui {

/// A list of any length over the store: an index of row numbers, and the records of the part that is shown, read a page at a
/// time on a reader thread. The owner is the model that shows it. GUI thread.
template <class Record>
class PagedRows
{
public:
    /// Reads these rows; one entry each, empty for a row that is not in the list any more.
    using Records = std::vector<std::optional<Record>>;
    using Fetch = std::function<Result<Records>(store::Connection&, const std::vector<RowId>&)>;

    PagedRows(store::ReaderPool& readers, QObject* owner, const QString& channel, Fetch fetch)
        : m_readers(readers), m_owner(owner), m_channel(channel), m_fetch(std::move(fetch))
    {
    }
    ~PagedRows() { m_readers.cancel(m_channel); }

    std::function<void(int first, int last)> onRows; ///< these can be shown now
    std::function<void(const Error&)> onError;

    using Index = std::vector<RowId>;

    int count() const { return int(m_index->size()); }
    RowId idAt(int row) const { return row >= 0 && row < count() ? index()[size_t(row)] : RowId(); }
    const Index& index() const { return *m_index; }
    /// The same for another thread; it never changes.
    std::shared_ptr<const Index> sharedIndex() const { return m_index; }
    /// -1 when the row is not in the list.
    int positionOf(RowId id) const
    {
        const auto it = std::find(m_index->begin(), m_index->end(), id);
        return it == m_index->end() ? -1 : int(it - m_index->begin());
    }

    void setIndex(Index index)
    {
        m_readers.cancel(m_channel);
        ++m_generation;
        m_reading = false;
        m_cache.clear();
        m_index = std::make_shared<const Index>(std::move(index));
    }

    /// The head of a list that is still being counted, with its records.
    void setHead(Index index, Records records)
    {
        setIndex(std::move(index));
        m_cache.put(0, std::move(records));
    }
    /// Whether what is there is one whole page and the head of this list.
    bool extendable(const Index& index) const
    {
        return m_index->size() == PageCache<Record>::kPageRows && index.size() > m_index->size()
            && std::equal(m_index->begin(), m_index->end(), index.begin());
    }
    void extend(Index index) { m_index = std::make_shared<const Index>(std::move(index)); }

    /// Null while the row is read, and for a row that left the list (known() then).
    const Record* at(int row)
    {
        const Record* record = m_cache.find(row);
        if (!m_cache.wanted().empty())
            schedule();
        return record;
    }
    bool known(int row) const { return m_cache.known(row); }
    void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }
    /// What is shown is read again.
    void outdate() { m_cache.outdate(); }

private:
    void schedule()
    {
        if (m_scheduled || m_reading)
            return;
        m_scheduled = true;
        QMetaObject::invokeMethod(m_owner, [this] {
            m_scheduled = false;
            if (!m_reading)
                read();
        }, Qt::QueuedConnection);
    }

    void read()
    {
        struct Wanted
        {
            int page;
            std::vector<RowId> rows;
        };
        std::vector<Wanted> wanted;
        for (const int page : m_cache.wanted()) {
            const auto first = size_t(page) * PageCache<Record>::kPageRows;
            if (first >= m_index->size())
                continue;
            const auto last = std::min(first + PageCache<Record>::kPageRows, m_index->size());
            wanted.push_back({page, {m_index->begin() + qsizetype(first), m_index->begin() + qsizetype(last)}});
        }
        if (wanted.empty())
            return;
        m_reading = true;
        using Pages = std::vector<std::pair<int, Records>>;
        m_readers.read<Pages>(m_channel, m_owner,
            [wanted, fetch = m_fetch](store::Connection& connection) -> Result<Pages> {
                Pages pages;
                for (const Wanted& page : wanted) {
                    auto records = fetch(connection, page.rows);
                    if (!records)
                        return records.error();
                    pages.emplace_back(page.page, std::move(*records));
                }
                return pages;
            },
            [this, generation = m_generation](Result<Pages> pages) {
                if (generation != m_generation)
                    return;
                m_reading = false;
                if (!pages) {
                    if (pages.error().code != ErrorCode::cancelled && onError)
                        onError(pages.error());
                    return;
                }
                for (auto& [page, records] : *pages) {
                    const int first = page * PageCache<Record>::kPageRows;
                    const int last = first + int(records.size()) - 1;
                    m_cache.put(page, std::move(records));
                    if (onRows)
                        onRows(first, last);
                }
                if (!m_cache.wanted().empty())
                    schedule();
            });
    }

    store::ReaderPool& m_readers;
    QObject* m_owner;
    QString m_channel;
    Fetch m_fetch;
    std::shared_ptr<const Index> m_index = std::make_shared<const Index>();
    PageCache<Record> m_cache;
    quint64 m_generation = 0;
    bool m_scheduled = false;
    bool m_reading = false;
};

} // namespace fuseboard::ui
