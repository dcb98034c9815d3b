// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace fuseboard::store {

class Connection;

/// What search needs to know of a dead letter, as it was read.
struct LetterFacts
{
    RowId row;
    qint64 changedAt = 0;
    PayloadId payload;
    QByteArray text;        ///< of the payload, searchable; may be a piece of it
    bool last = true;       ///< piece: the row is indexed with this one
    QString error;          ///< as it is shown; may be empty
    QString fingerprint;    ///< of the error
    int status = 0;
    QString label;
};

/// Reads what has to be indexed, and writes it: the two halves of the letter indexer.
class LetterIndex
{
public:
    explicit LetterIndex(Connection& connection) : m_connection(connection) {}

    /// Rows that the index does not know as they are, those of the newest numbers, until their texts have about that many
    /// bytes; in the order of their payloads. A payload of more than 64 KiB comes in pieces, all of them here. Empty: nothing
    /// is left to do. On a reader.
    Result<std::vector<LetterFacts>> gather(qint64 bytes);

    /// Inside a WriteJob: indexes letters from begin on until that much time has gone; how many comes back. One that was
    /// changed since it was read is passed over: it is still to be done. What a piece leaves behind when the next is never
    /// written is a candidate more for a search, never a hit.
    Result<size_t> put(const std::vector<LetterFacts>& letters, size_t begin, std::chrono::microseconds budget);
    /// Inside a WriteJob: joins segments of the full-text indexes (payloads, errors) for about that long, some pages at a time: as many as take a
    /// part of it only, kept from job to job. false: nothing is left to join but segments so large that a single step would keep
    /// the writer too long.
    Result<bool> merge(std::chrono::microseconds budget, int& pages);

    /// The statements of one full-text index.
    struct FullText
    {
        const char* structure; ///< reads what segments it has
        const char* merge;     ///< joins as many pages as are bound
    };

private:
    using Steady = std::chrono::steady_clock;

    Result<bool> worthMerging(const FullText& index);
    Result<bool> merge(const FullText& index, Steady::time_point end, std::chrono::microseconds budget, int& pages);
    Result<qint64> groupOf(const LetterFacts& letter);
    struct ErrorIds
    {
        qint64 text = 0;
        qint64 group = 0;
    };
    Result<ErrorIds> errorOf(const LetterFacts& letter);

    Connection& m_connection;
};

} // namespace fuseboard::store
