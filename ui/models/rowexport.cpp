// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowexport.h"

#include "core/store/batchrepository.h"
#include "core/store/selectionreader.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/format.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr qint64 kProgressEvery = 2'000;

intake::OutcomeRow outcomeOf(const store::DeadLetter& letter, const QByteArray& body)
{
    return {letter.row.value, letter.version, letter.line, letter.batchName, letter.destinationName, letter.state, letter.reason,
            letter.status, letter.tries, letter.error, letter.changedAt, letter.source, letter.staleness, body};
}

intake::OutcomeRow outcomeOf(const store::BatchRow& row, const QString& batch)
{
    return {row.id.value, row.version, row.line, batch, {}, row.state, row.reason, row.status, row.tries, row.error, row.changedAt,
            RowSource::none, {}, row.body};
}

} // namespace

RowExport::RowExport(const Services& services, JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_jobs(jobs)
{
}

void RowExport::deadLetters(std::vector<RowId> rows, intake::OutcomeFormat format, const QString& path)
{
    const auto expected = qint64(rows.size());
    start(path, format, expected, [rows = std::make_shared<const std::vector<RowId>>(std::move(rows))](store::Connection&) {
        return Result<Source>(Source{{}, [rows](store::Connection& connection, const Take& take) {
            return store::readSelection(connection, *rows, [&](const store::DeadLetter& letter, const QByteArray& body) {
                return take(outcomeOf(letter, body));
            });
        }});
    });
}

void RowExport::batch(BatchId id, qint64 expected, const QString& path)
{
    start(path, intake::OutcomeFormat::csv, expected, [id](store::Connection& opened) -> Result<Source> {
        const auto batch = store::BatchRepository(opened).batch(id);
        if (!batch)
            return batch.error();
        return Source{batch->columns, [id, name = batch->name](store::Connection& connection, const Take& take) {
            return store::BatchRepository(connection).eachRow(id, [&](const store::BatchRow& row) { return take(outcomeOf(row, name)); });
        }};
    });
}

namespace {

Error writeError(const QSaveFile& file)
{
    return {ErrorCode::io, QCoreApplication::translate("RowExport", "%1 could not be written.").arg(file.fileName()), file.errorString()};
}

/// The file is replaced only when all is written. count is asked for every row of every pass.
Result<qint64> writeFile(store::Connection& connection, const QString& path, intake::OutcomeFormat format, const QStringList& columns,
                         const std::function<Result<void>(store::Connection&, const std::function<Result<void>(const intake::OutcomeRow&)>&)>& rows,
                         const std::function<Result<void>()>& count)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    intake::OutcomeWriter writer(file, format, columns);
    for (const bool meeting : {true, false}) {
        if (meeting && !writer.meetsFirst())
            continue;
        const auto passed = rows(connection, [&](const intake::OutcomeRow& row) -> Result<void> {
            if (auto counted = count(); !counted)
                return counted;
            if (!meeting)
                return writer.write(row);
            writer.meet(row.body);
            return {};
        });
        if (!passed)
            return passed.error();
    }
    if (auto finished = writer.finish(); !finished)
        return finished.error();
    if (!file.commit())
        return writeError(file);
    return writer.rows();
}

} // namespace

void RowExport::start(const QString& path, intake::OutcomeFormat format, qint64 expected, Open open)
{
    const qint64 steps = format == intake::OutcomeFormat::ndjson ? expected : 2 * expected;
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
        [open = std::move(open), path, format, cancelled, report](store::Connection& connection) -> Result<qint64> {
            // One view of the store for all passes: names met in the first are all that the second writes.
            if (auto begun = connection.execute("BEGIN"); !begun)
                return begun.error();
            qint64 seen = 0;
            const auto count = [&]() -> Result<void> {
                if (cancelled->load(std::memory_order_relaxed))
                    return Error{ErrorCode::cancelled, tr("The export was cancelled."), {}};
                if (++seen % kProgressEvery == 0)
                    report(seen);
                return {};
            };
            const auto source = open(connection);
            auto rows = source ? writeFile(connection, path, format, source->columns, source->rows, count) : Result<qint64>(source.error());
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
