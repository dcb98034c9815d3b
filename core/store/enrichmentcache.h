// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace fuseboard::store {

class Connection;

/// What is known about one domain.
struct CacheEntry
{
    QByteArray domain;  ///< normalised (payload::normalisedDomain)
    QByteArray fields;  ///< JSON object
    QString origin;     ///< "live", or the file that was imported
    WallTime at{};      ///< when it was learnt: its age decides whether it is fresh (R101)
};

/// The fallback's cache, one a ledger scope: filled by successes (R100) and by imported files, read while the live way is
/// closed (B-27). Reading works on any connection, writing inside a WriteJob.
class EnrichmentCache
{
public:
    explicit EnrichmentCache(Connection& connection) : m_connection(connection) {}

    Result<std::optional<CacheEntry>> find(ScopeId scope, const QByteArray& domain);
    /// Takes the place of what was known, unless that is younger.
    Result<void> put(ScopeId scope, const CacheEntry& entry);
    Result<qint64> count(ScopeId scope);
    /// By domain, after a domain (empty: from the first).
    Result<std::vector<CacheEntry>> page(ScopeId scope, const QByteArray& after, int limit);
    /// Forgets at most limit entries learnt before that instant; how many it were. Again until 0.
    Result<qint64> clear(ScopeId scope, std::optional<WallTime> before, int limit);
    Result<bool> forget(ScopeId scope, const QByteArray& domain);

private:
    Connection& m_connection;
};

} // namespace fuseboard::store
