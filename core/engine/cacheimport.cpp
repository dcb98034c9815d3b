// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/cacheimport.h"

#include "core/base/wording.h"
#include "core/intake/opensource.h"
#include "core/payload/domain.h"
#include "core/payload/enrichment.h"
#include "core/payload/payloadfields.h"
#include "core/payload/payloadwriter.h"
#include "core/store/enrichmentcache.h"

#include <QFileInfo>

#include <algorithm>
#include <future>
#include <memory>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kChunkRows = 250; // a few milliseconds of the writer

Result<QString> findDomainColumn(const QStringList& columns, const QString& wanted)
{
    for (const QString& name : wanted.isEmpty() ? payload::domainColumns() : QStringList{wanted}) {
        for (const QString& column : columns) {
            if (column.compare(name, Qt::CaseInsensitive) == 0)
                return column;
        }
    }
    return Error{ErrorCode::invalidArgument,
                 wanted.isEmpty() ? Wording::tr("No column of the file is known to hold a domain; name it.")
                                  : Wording::tr("The file has no column “%1”.").arg(wanted),
                 Wording::tr("columns of the file: %1").arg(columns.join(u", "_s))};
}

/// The fields of a row that the cache keeps, as a JSON object; empty when there are none.
QByteArray keptFields(const QByteArray& body, const QString& domainColumn, const QStringList& columns)
{
    auto fields = payload::flatFields(body);
    if (!fields)
        return {};
    std::erase_if(*fields, [&](const payload::PayloadField& field) {
        return field.name.compare(domainColumn, Qt::CaseInsensitive) == 0 ||
               (!columns.isEmpty() && !columns.contains(field.name, Qt::CaseInsensitive));
    });
    const auto json = payload::payloadFromFields(*fields);
    return json ? payload::withoutEmpty(*json) : QByteArray();
}

Result<void> writeAndWait(store::Journal& journal, store::WriteJob job)
{
    std::promise<Result<void>> promise;
    auto result = promise.get_future();
    journal.write(std::move(job), [&promise](const Result<void>& done) { promise.set_value(done); });
    return result.get();
}

} // namespace

Result<CacheImportTally> CacheImport::run(const CacheImportRequest& request)
{
    auto opened = intake::openSource(request.path);
    if (!opened)
        return opened.error();
    intake::RowReader& reader = **opened;
    const QString wanted = request.domainColumn.isEmpty() ? request.destination.policy.fallback.domainColumn : request.domainColumn;
    const auto column = findDomainColumn(reader.columns(), wanted);
    if (!column)
        return column.error();

    CacheImportTally tally;
    tally.domainColumn = *column;
    const QString origin = QFileInfo(request.path).fileName();
    const WallTime at = request.learntAt.value_or(m_clock.wall());
    payload::PayloadWriter writer(reader.columns());
    intake::RowChunk source;
    while (true) {
        const auto more = reader.next(source, kChunkRows);
        if (!more)
            return more.error();
        if (!*more)
            return tally;
        tally.faults += qint64(source.faults().size());
        auto entries = std::make_shared<std::vector<store::CacheEntry>>();
        for (size_t i = 0; i < source.rowCount(); ++i) {
            const intake::SourceRow row = source.row(i);
            const QByteArray body = (row.json.isNull() ? writer.write(row.values) : row.json).toByteArray();
            ++tally.rows;
            QByteArray domain = payload::domainOf(body, *column);
            QByteArray fields = keptFields(body, *column, request.columns);
            if (domain.isEmpty())
                ++tally.withoutDomain;
            else if (fields.isEmpty())
                ++tally.withoutFields;
            else
                entries->push_back({std::move(domain), std::move(fields), origin, at});
        }
        tally.stored += qint64(entries->size());
        const auto written = writeAndWait(m_journal, [entries, scope = request.destination.scope.id](store::Connection& connection) -> Result<void> {
            store::EnrichmentCache cache(connection);
            for (const store::CacheEntry& entry : *entries) {
                if (auto put = cache.put(scope, entry); !put)
                    return put;
            }
            return {};
        });
        if (!written)
            return written.error();
    }
}

} // namespace fuseboard::engine
