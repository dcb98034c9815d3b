// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/history.h"

#include <QString>

#include <vector>

namespace fuseboard::store { class Connection; }

namespace fuseboard::reports {

struct ReportPeriod
{
    WallTime from{};
    WallTime to{};                        ///< exclusive
    std::vector<DestinationId> destinations; ///< empty: all
};

struct DestinationLine
{
    DestinationId id;
    QString name;
    QString account;                      ///< that it has now
    qint64 delivered = 0;
    qint64 failed = 0;                    ///< attempts that count against the destination; most of them are tried again
    qint64 turnedAway = 0;                ///< attempts that do not: a refused row, a 429
    qint64 ambiguous = 0;
    double successPercent = 0;            ///< of delivered + failed; -1: no traffic
    double p50Ms = 0, p95Ms = 0, p99Ms = 0;
    Charge charge;
    std::optional<Credits> dailyLimit;
};

/// What a destination was charged under one account: it may have moved within the period.
struct CreditLine
{
    QString destination;
    QString account;
    Charge charge;
    std::optional<Credits> dailyLimit;    ///< of the account, as it is now
};

struct BreakerIncident
{
    QString destination;
    WallTime openedAt{};
    std::optional<WallTime> closedAt;     ///< empty: still open
    QString cause;
};

struct ErrorLine
{
    QString error;
    int status = 0;
    QString destination;
    qint64 attempts = 0;
};

struct DeadLetterLine
{
    QString destination;
    Reason reason = Reason::none;
    qint64 rows = 0;
};

/// Rows that a fallback was given in the period, by what it gave (R97, R101).
struct FallbackLine
{
    QString destination;
    RowSource source = RowSource::none;
    Staleness staleness = Staleness::fresh; ///< of cached fields
    qint64 rows = 0;
};

/// Figures of a period, as they stand in the store.
struct Report
{
    ReportPeriod period;
    WallTime madeAt{};
    QString workspace;
    std::vector<DestinationLine> destinations;
    DestinationLine total;
    std::vector<CreditLine> credits;      ///< of each destination: its account now, then those that it was charged under before
    std::vector<BreakerIncident> incidents;
    std::vector<ErrorLine> errors;        ///< most frequent first, at most 20
    std::vector<DeadLetterLine> deadLetters; ///< as of now
    std::vector<FallbackLine> fallbacks;
};

Result<Report> makeReport(store::Connection& connection, const ReportPeriod& period, const QString& workspaceName, WallTime now);
QByteArray toHtml(const Report& report); ///< complete page, prints well, no scripts
QByteArray toCsv(const Report& report);  ///< sections one after another, RFC 4180
QByteArray toJson(const Report& report);

} // namespace fuseboard::reports
