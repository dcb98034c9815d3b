// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/idset.h"
#include "core/store/letterconditions.h"
#include "core/store/rowindex.h"

namespace fuseboard::store {

/// Puts letters, given newest first, into the order asked for. Texts are ordered by the store's own indexes, letters by where
/// their text stands among them: a million rows are sorted as numbers.
class LetterOrder
{
public:
    LetterOrder(Connection& connection, const LetterSort& sort) : m_connection(connection), m_sort(sort) {}

    Result<void> prepare();
    void add(const LetterKey& key);
    Result<std::vector<RowId>> finish();

private:
    Result<void> rank(const char* sql);
    Result<std::vector<RowId>> byLabel();
    qint64 valueOf(const LetterKey& key) const;

    Connection& m_connection;
    LetterSort m_sort;
    std::unordered_map<qint64, qint64> m_ranks;
    std::vector<RowId> m_rows;
    std::vector<std::pair<qint64, qint64>> m_keys; ///< value, row
    IdSet m_set;
};

} // namespace fuseboard::store
