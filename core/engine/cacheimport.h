// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/journal.h"
#include "core/store/records.h"

#include <QStringList>

namespace fuseboard::engine {

struct CacheImportRequest
{
    QString path;
    store::Destination destination;
    QString domainColumn;            ///< empty: the destination's, else the first of domain, website, company_domain, email
    QStringList columns;             ///< fields to keep; empty: all but the domain's column
    std::optional<WallTime> learntAt; ///< when the file was made; empty: now
};

struct CacheImportTally
{
    qint64 rows = 0;
    qint64 stored = 0;         ///< rows that had a domain and a field; of rows with one domain the last stays
    qint64 withoutDomain = 0;
    qint64 withoutFields = 0;
    qint64 faults = 0;         ///< rows that could not be read
    QString domainColumn;      ///< the one that was used
};

/// Reads an enriched file (a table's export) into the cache of the destination's ledger scope, in chunks through the
/// journal. Blocking: not on a thread that must answer.
class CacheImport
{
public:
    CacheImport(store::Journal& journal, const Clock& clock) : m_journal(journal), m_clock(clock) {}
    Result<CacheImportTally> run(const CacheImportRequest& request);

private:
    store::Journal& m_journal;
    const Clock& m_clock;
};

} // namespace fuseboard::engine
