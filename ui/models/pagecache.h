// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <list>
#include <optional>
#include <unordered_map>
#include <vector>

namespace fuseboard::ui {

/// The part of a long list that is in memory: pages of kPageRows records, least recently shown ones dropped. It remembers
/// which pages were asked for and are missing or out of date. One thread.
template <class Record>
class PageCache
{
public:
    static constexpr int kPageRows = 128;
    static constexpr size_t kPages = 48;
    static constexpr size_t kWanted = 6; ///< a screen is one or two pages; what was scrolled past is not read

    /// The record, or nothing while it has to be read; the page is then among wanted().
    const Record* find(int row)
    {
        const int number = row / kPageRows;
        const auto it = m_pages.find(number);
        if (it == m_pages.end()) {
            want(number);
            return nullptr;
        }
        m_order.splice(m_order.begin(), m_order, it->second.place);
        if (it->second.stale)
            want(number);
        const auto offset = size_t(row % kPageRows);
        return offset < it->second.records.size() && it->second.records[offset] ? &*it->second.records[offset] : nullptr;
    }
    /// Whether the row's page was read, even if the row was not there any more.
    bool known(int row) const { return m_pages.contains(row / kPageRows); }

    const std::vector<int>& wanted() const { return m_wanted; }

    void put(int number, std::vector<std::optional<Record>> records)
    {
        std::erase(m_wanted, number);
        if (const auto it = m_pages.find(number); it != m_pages.end()) {
            it->second.records = std::move(records);
            it->second.stale = false;
            return;
        }
        m_order.push_front(number);
        m_pages.emplace(number, Page{std::move(records), m_order.begin(), false});
        while (m_pages.size() > kPages) {
            m_pages.erase(m_order.back());
            m_order.pop_back();
        }
    }

    /// What is in memory is still shown, and read again when shown.
    void outdate()
    {
        for (auto& [number, page] : m_pages)
            page.stale = true;
    }
    void clear()
    {
        m_pages.clear();
        m_order.clear();
        m_wanted.clear();
    }

private:
    struct Page
    {
        std::vector<std::optional<Record>> records;
        std::list<int>::iterator place;
        bool stale = false;
    };

    void want(int number)
    {
        if (std::find(m_wanted.begin(), m_wanted.end(), number) != m_wanted.end())
            return;
        if (m_wanted.size() == kWanted)
            m_wanted.erase(m_wanted.begin());
        m_wanted.push_back(number);
    }

    std::unordered_map<int, Page> m_pages;
    std::list<int> m_order; ///< most recently shown first
    std::vector<int> m_wanted;
};

} // namespace fuseboard::ui
