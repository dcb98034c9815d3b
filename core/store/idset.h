// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bitset>
#include <memory>
#include <unordered_map>
#include <vector>

namespace fuseboard::store {

/// A set of row numbers that lie in clusters: a bit each. One thread.
class IdSet
{
public:
    void insert(qint64 id)
    {
        auto& page = m_pages[id / kPage];
        if (!page)
            page = std::make_unique<Page>();
        if (!page->test(bit(id))) {
            page->set(bit(id));
            ++m_size;
        }
    }
    bool contains(qint64 id) const
    {
        if (m_size == 0)
            return false;
        if (id / kPage != m_lastNumber) {
            const auto it = m_pages.find(id / kPage);
            m_lastNumber = id / kPage;
            m_last = it == m_pages.end() ? nullptr : it->second.get();
        }
        return m_last && m_last->test(bit(id));
    }
    /// What is not among the others goes.
    void retain(const IdSet& others)
    {
        m_lastNumber = -1;
        m_size = 0;
        for (auto it = m_pages.begin(); it != m_pages.end();) {
            const auto other = others.m_pages.find(it->first);
            if (other == others.m_pages.end()) {
                it = m_pages.erase(it);
                continue;
            }
            *it->second &= *other->second;
            m_size += it->second->count();
            ++it;
        }
    }
    IdSet copy() const
    {
        IdSet out;
        for (const auto& [number, page] : m_pages)
            out.m_pages.emplace(number, std::make_unique<Page>(*page));
        out.m_size = m_size;
        return out;
    }
    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    /// Ascending.
    template <class Take>
    void forEach(Take&& take) const
    {
        std::vector<qint64> numbers;
        for (const auto& [number, page] : m_pages)
            numbers.push_back(number);
        std::sort(numbers.begin(), numbers.end());
        for (const qint64 number : numbers) {
            const Page& page = *m_pages.at(number);
            for (size_t i = 0; i < size_t(kPage); ++i) {
                if (page.test(i))
                    take(number * kPage + qint64(i));
            }
        }
    }

private:
    static constexpr qint64 kPage = 32'768;
    using Page = std::bitset<size_t(kPage)>;
    static size_t bit(qint64 id) { return size_t(id % kPage); }

    std::unordered_map<qint64, std::unique_ptr<Page>> m_pages;
    size_t m_size = 0;
    mutable qint64 m_lastNumber = -1;
    mutable const Page* m_last = nullptr;
};

} // namespace fuseboard::store
