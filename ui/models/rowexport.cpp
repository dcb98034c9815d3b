// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowexport.h"

#include "core/store/batchrepository.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/format.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr qint64 kProgressEvery = 2'000;

OutcomeRow outcomeOf(const store::DeadLetter& letter, const QByteArray& body)
{
    return {letter.row.value, letter.line, letter.batchName, letter.destinationName, letter.state, letter.reason,
            letter.status, letter.tries, letter.error, letter.changedAt, body};
}

OutcomeRow outcomeOf(const store::BatchRow& row, const QString& batch)
{
    return {row.id.value, row.line, batch, {}, row.state, row.reason, row.status, row.tries, row.error, row.changedAt, row.body};
}

} // namespace

RowExport::RowExport(const Services& services, JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_jobs(jobs)
{
}

void RowExport::deadLetters(const store::DeadLetterFilter& filter, qint64 expected, OutcomeFormat format, const QString& path)
{
    const qint64 steps = format == OutcomeFormat::csv ? 2 * expected : expected;
    start(path, steps, [filter, format, path](store::Connection& connection, const TakeRow& count) {
        return writeOutcomes(path, format, {}, [&](const TakeRow& take) {
            return store::DeadLetterRepository(connection).each(filter, [&](const store::DeadLetter& letter, const QByteArray& body) {
                const OutcomeRow row = outcomeOf(letter, body);
                auto counted = count(row);
                return counted ? take(row) : counted;
            });
        });
    });
}

void RowExport::batch(BatchId id, qint64 expected, const QString& path)
{
    start(path, 2 * expected, [id, path](store::Connection& connection, const TakeRow& count) -> Result<qint64> {
        store::BatchRepository batches(connection);
        const auto batch = batches.batch(id);
        if (!batch)
            return batch.error();
        return writeOutcomes(path, OutcomeFormat::csv, batch->columns, [&](const TakeRow& take) {
            return batches.eachRow(id, [&](const store::BatchRow& batchRow) {
                const OutcomeRow row = outcomeOf(batchRow, batch->name);
                auto counted = count(row);
                return counted ? take(row) : counted;
            });
        });
    });
}

void RowExport::start(const QString& path, qint64 steps, Source source)
{
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    const auto over = std::make_shared<std::atomic<bool>>(false); // progress on its way is dropped once the answer is here
    const QString file = QFileInfo(path).fileName();
    const JobId job = m_jobs.start(tr("Export %1").arg(file), [cancelled] { cancelled->store(true); });
    const QPointer<QObject> self(this);
    auto report = [this, self, over, job, steps](qint64 done) {
        BackgroundTask::deliver(over, self, [this, job, steps, done] {
            m_jobs.progress(job, steps > 0 ? std::optional(std::min(1.0, double(done) / double(steps))) : std::nullopt, {});
        });
    };
    m_services.readers.read<qint64>({}, this,
        [source = std::move(source), cancelled, report](store::Connection& connection) -> Result<qint64> {
            // One view of the store for all passes: names met in the first are all that the second writes.
            if (auto begun = connection.execute("BEGIN"); !begun)
                return begun.error();
            qint64 seen = 0;
            auto rows = source(connection, [&](const OutcomeRow&) -> Result<void> {
                if (cancelled->load(std::memory_order_relaxed))
                    return Error{ErrorCode::cancelled, tr("The export was cancelled."), {}};
                if (++seen % kProgressEvery == 0)
                    report(seen);
                return {};
            });
            const auto ended = connection.execute("ROLLBACK");
            return rows && !ended ? Result<qint64>(ended.error()) : rows;
        },
        [this, over, job, file, path](Result<qint64> rows) {
            over->store(true);
            if (!rows) {
                const bool wanted = rows.error().code == ErrorCode::cancelled;
                m_jobs.finish(job, wanted ? tr("Export cancelled; nothing was written.") : rows.error().message, !wanted);
                if (!wanted)
                    Q_EMIT failed(rows.error());
                return;
            }
            m_jobs.finish(job, tr("%1 rows written to %2").arg(formatCount(*rows), file));
            Q_EMIT exported(*rows, path);
        });
}

} // namespace fuseboard::ui
