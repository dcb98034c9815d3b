// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowexport.h"

#include "core/store/batchrepository.h"
#include "core/store/selectionreader.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/format.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>
#include <QSet>

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
    start(path, format, expected, lettersOf(std::move(rows)));
}

RowExport::Open RowExport::lettersOf(std::vector<RowId> rows)
{
    return [rows = std::make_shared<const std::vector<RowId>>(std::move(rows))](store::Connection&) {
        return Result<Source>(Source{{}, [rows](store::Connection& connection, const Take& take) {
            return store::readSelection(connection, *rows, [&](const store::DeadLetter& letter, const QByteArray& body) {
                return take(outcomeOf(letter, body), letter.batch);
            });
        }});
    };
}

void RowExport::batch(BatchId id, qint64 expected, const QString& path)
{
    start(path, intake::OutcomeFormat::csv, expected, [id](store::Connection& opened) -> Result<Source> {
        const auto batch = store::BatchRepository(opened).batch(id);
        if (!batch)
            return batch.error();
        return Source{batch->columns, [id, name = batch->name](store::Connection& connection, const Take& take) {
            return store::BatchRepository(connection).eachRow(id, [&](const store::BatchRow& row) { return take(outcomeOf(row, name), {}); });
        }};
    });
}

namespace {

Error writeError(const QSaveFile& file)
{
    return {ErrorCode::io, QCoreApplication::translate("RowExport", "%1 could not be written.").arg(file.fileName()), file.errorString()};
}

/// Columns of the batches that rows come from, each asked for once.
class SourceColumns
{
public:
    explicit SourceColumns(store::Connection& connection) : m_connection(connection) {}
    Result<void> meet(BatchId batch, intake::OutcomeWriter& writer)
    {
        if (!batch.valid() || batch == m_last || m_met.contains(batch))
            return {};
        const auto found = store::BatchRepository(m_connection).batch(batch);
        if (!found)
            return found.error();
        m_last = batch;
        m_met.insert(batch);
        writer.meetSource(found->columns);
        return {};
    }

private:
    store::Connection& m_connection;
    BatchId m_last;
    QSet<BatchId> m_met;
};

using Take = std::function<Result<void>(const intake::OutcomeRow&, BatchId)>;

/// count is asked for every row of every pass.
Result<qint64> writeRows(store::Connection& connection, QIODevice& device, intake::OutcomeFormat format, const QStringList& columns,
                         const std::function<Result<void>(store::Connection&, const Take&)>& rows, const std::function<Result<void>()>& count)
{
    intake::OutcomeWriter writer(device, format, columns);
    SourceColumns sources(connection);
    for (const bool meeting : {true, false}) {
        if (meeting && !writer.meetsFirst())
            continue;
        const auto passed = rows(connection, [&](const intake::OutcomeRow& row, BatchId batch) -> Result<void> {
            if (auto counted = count(); !counted)
                return counted;
            if (!meeting)
                return writer.write(row);
            writer.meet(row.body);
            return sources.meet(batch, writer);
        });
        if (!passed)
            return passed.error();
    }
    if (auto finished = writer.finish(); !finished)
        return finished.error();
    return writer.rows();
}

/// The file is replaced only when all is written.
Result<qint64> writeFile(const QString& path, const std::function<Result<qint64>(QIODevice&)>& write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    auto rows = write(file);
    if (rows && !file.commit())
        return writeError(file);
    return rows;
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
            const auto write = [&](QIODevice& device) { return writeRows(connection, device, format, source->columns, source->rows, count); };
            auto rows = source ? writeFile(path, write) : Result<qint64>(source.error());
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
            m_jobs.finish(job, tr("%1 written to %2").arg(formatRows(*rows), file));
            Q_EMIT exported(*rows, path);
        });
}

void RowExport::copyLetters(std::vector<RowId> rows, intake::OutcomeFormat format)
{
    if (rows.size() > kCopied) {
        Q_EMIT failed({ErrorCode::invalidArgument,
                       tr("%1 rows are too many for the clipboard: it takes %2. Export them to a file.")
                           .arg(formatCount(qint64(rows.size())), formatCount(qint64(kCopied))), {}});
        return;
    }
    struct Copy
    {
        qint64 rows = 0;
        QByteArray text;
    };
    m_services.readers.read<Copy>(u"export.copy.%1"_s.arg(quintptr(this)), this,
        [open = lettersOf(std::move(rows)), format](store::Connection& connection) -> Result<Copy> {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const auto source = open(connection);
            if (!source)
                return source.error();
            const auto fits = [&]() -> Result<void> {
                if (buffer.size() <= kCopiedBytes)
                    return {};
                return Error{ErrorCode::invalidArgument, tr("These rows are too long for the clipboard. Export them to a file."), {}};
            };
            // One view of the store for both passes.
            if (auto begun = connection.execute("BEGIN"); !begun)
                return begun.error();
            const auto written = writeRows(connection, buffer, format, source->columns, source->rows, fits);
            const auto ended = connection.execute("ROLLBACK");
            if (!written || !ended)
                return !written ? written.error() : ended.error();
            return Copy{*written, buffer.data()};
        },
        [this](Result<Copy> copy) {
            if (!copy) {
                if (copy.error().code != ErrorCode::cancelled)
                    Q_EMIT failed(copy.error());
                return;
            }
            QGuiApplication::clipboard()->setText(QString::fromUtf8(copy->text));
            Q_EMIT copied(copy->rows);
        });
}

} // namespace fuseboard::ui
