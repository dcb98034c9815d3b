// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/importjob.h"

#include "core/base/wording.h"
#include "core/engine/importoutbox.h"
#include "core/engine/submissionkey.h"
#include "core/intake/opensource.h"
#include "core/payload/identity.h"
#include "core/payload/payloadwriter.h"
#include "core/store/history.h"

#include <memory>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

namespace {

using store::BatchRepository;
using store::Connection;
using store::NewRow;

constexpr int kCancelRows = 1000;
constexpr Millis kProgressEvery{100};

Result<void> expectIdentityColumns(const QStringList& wanted, const intake::RowReader& reader)
{
    QStringList missing;
    for (const QString& column : wanted) {
        if (!reader.columns().contains(column))
            missing.append(column);
    }
    // Fields of JSON objects come and go: one that names a row is enough there.
    const bool csv = reader.format().kind == intake::SourceKind::csv;
    if (missing.isEmpty() || (!csv && missing.size() < wanted.size()))
        return {};
    return Error{ErrorCode::invalidArgument,
                 Wording::tr("The file has no column “%1”, which identifies the rows of this destination.").arg(missing.join(u"”, “"_s)),
                 Wording::tr("columns of the file: %1").arg(reader.columns().join(u", "_s))};
}

/// Turns source rows into rows for the store. One thread; keeps its buffers.
class RowMaker
{
public:
    RowMaker(const store::Destination& destination, const intake::RowReader& reader)
        : m_hasher(destination.scope.id, destination.scope.identityColumns), m_writer(reader.columns()),
          m_limit(destination.policy.storedLimit())
    {
    }

    NewRow make(const intake::SourceRow& source)
    {
        NewRow row;
        row.line = source.line;
        row.body = (source.json.isNull() ? m_writer.write(source.values) : source.json).toByteArray();
        if (const auto identity = m_hasher.hash(row.body))
            row.identity = identity->bytes;
        else
            row.fault = Reason::invalid;
        if (row.body.size() > m_limit)
            row.fault = Reason::tooLarge;
        return row;
    }

private:
    payload::IdentityHasher m_hasher;
    payload::PayloadWriter m_writer;
    qsizetype m_limit;
};

std::shared_ptr<ImportChunk> makeChunk(const intake::RowChunk& source, RowMaker& maker)
{
    auto chunk = std::make_shared<ImportChunk>();
    chunk->rows.reserve(source.rowCount());
    for (size_t i = 0; i < source.rowCount(); ++i)
        chunk->rows.push_back(maker.make(source.row(i)));
    chunk->faults.reserve(source.faults().size());
    for (const intake::RowFault& f : source.faults())
        chunk->faults.push_back({f.line, f.column, f.reason, f.raw});
    return chunk;
}

/// Nothing of an import that did not end well is sent; its rows stay listed. What cannot be written now is done by recovery at
/// the next start.
void interrupt(ImportOutbox& outbox, BatchId batch, const Clock& clock, const std::optional<SubmissionKey>& key, const Error& why)
{
    outbox.drain();
    auto done = outbox.writeAndWait([batch, key, why](Connection& connection) {
        const auto set = BatchRepository(connection).setState(batch, BatchState::interrupted);
        return set && key ? key->fail(connection, why) : set;
    });
    auto cancelled = std::make_shared<qint64>(1);
    while (done && *cancelled > 0) {
        done = outbox.writeAndWait([batch, cancelled, now = clock.wall()](Connection& connection) -> Result<void> {
            const auto n = BatchRepository(connection).cancelChunk(batch, kCancelRows, now);
            if (!n)
                return n.error();
            *cancelled = *n;
            return {};
        });
    }
}

/// The whole batch is priced before any of it is sent (R27). One that costs more than is left is said so in an event and, when
/// asked for, refused.
std::optional<Error> estimate(ImportOutbox& outbox, const ImportRequest& request, ImportProgress& state, WallTime now)
{
    auto found = std::make_shared<BatchEstimate>();
    const auto looked = outbox.writeAndWait([found, batch = state.batch, now](Connection& connection) -> Result<void> {
        auto priced = estimateBatch(connection, batch, now);
        if (!priced)
            return priced.error();
        *found = std::move(*priced);
        if (!found->exceeds())
            return {};
        store::EventRecord event;
        event.at = now;
        event.severity = 1;
        event.kind = u"batchEstimate"_s;
        event.batch = batch;
        event.text = found->sentence();
        return store::History(connection).addEvent(event);
    });
    if (!looked)
        return looked.error();
    state.estimate = *found;
    if (request.strictCredits && found->exceeds())
        return Error{ErrorCode::conflict, Wording::tr("%1 None of its rows is sent, as was asked for.").arg(inWords(found->sentence())), {}};
    return std::nullopt;
}

} // namespace

Result<ImportProgress> ImportJob::run(const ImportRequest& request, const OnProgress& progress)
{
    auto opened = intake::openSource(request.path);
    if (!opened)
        return opened.error();
    intake::RowReader& reader = **opened;
    if (auto there = expectIdentityColumns(request.destination.scope.identityColumns, reader); !there)
        return there.error();

    store::Batch batch;
    batch.destination = request.destination.id;
    batch.source = QFileInfo(request.path).fileName();
    batch.name = request.batchName.isEmpty() ? batch.source : request.batchName;
    batch.priority = request.priority;
    batch.columns = reader.columns();
    batch.chargePerRow = request.chargePerRow.value_or(request.destination.policy.chargePerRow);
    batch.deadline = request.deadline;
    batch.dataLimit = request.dataLimit;
    batch.actionLimit = request.actionLimit;
    batch.rowDeadline = request.rowDeadline;

    std::optional<SubmissionKey> key;
    if (!request.idempotencyKey.isEmpty()) {
        auto read = SubmissionKey::of(request);
        if (!read)
            return read.error();
        key = *std::move(read);
    }
    ImportOutbox outbox(m_journal, m_clock);
    auto created = std::make_shared<BatchId>();
    auto answer = std::make_shared<store::KeyAnswer>();
    const auto made = outbox.writeAndWait([batch, created, key, answer, now = m_clock.wall()](Connection& connection) -> Result<void> {
        if (key) {
            auto begun = key->begin(connection, now);
            if (!begun)
                return begun.error();
            *answer = *std::move(begun);
            if (answer->kind != store::KeyAnswer::started)
                return {};
        }
        const auto id = BatchRepository(connection).create(batch, now);
        if (!id)
            return id.error();
        *created = *id;
        return key ? key->note(connection, *id) : Result<void>();
    });
    if (!made)
        return made.error();
    if (key && answer->kind != store::KeyAnswer::started)
        return key->reply(*answer);

    ImportProgress state;
    state.batch = *created;
    std::optional<MonoTime> reported;
    const auto report = [&](bool last) {
        state.bytesRead = reader.bytesRead();
        state.bytesTotal = reader.bytesTotal();
        state.tally = outbox.tally();
        const MonoTime now = m_clock.now();
        if (!progress || (!last && reported && now - *reported < kProgressEvery))
            return;
        reported = now;
        progress(state);
    };

    std::optional<Error> failure;
    RowMaker maker(request.destination, reader);
    intake::RowChunk source;
    while (!failure) {
        const int rows = request.chunkRows > 0 ? request.chunkRows : outbox.chunkRows();
        const auto more = reader.next(source, size_t(rows));
        if (!more) {
            failure = more.error();
            break;
        }
        if (!*more)
            break;
        auto chunk = makeChunk(source, maker);
        if (!outbox.room())
            break;
        if (m_cancelled)
            break;
        outbox.post(state.batch, std::move(chunk), m_clock.wall());
        report(false);
    }
    outbox.drain();
    if (!failure)
        failure = outbox.error();
    if (!failure && m_cancelled)
        failure = Error{ErrorCode::cancelled, Wording::tr("The import was cancelled; none of its rows is sent."), {}};
    if (!failure)
        failure = estimate(outbox, request, state, m_clock.wall());
    if (!failure) {
        state.tally = outbox.tally();
        const auto finished = outbox.writeAndWait([state, key, now = m_clock.wall()](Connection& connection) {
            const auto accepted = BatchRepository(connection).finishImport(state.batch, now);
            return accepted && key ? key->complete(connection, state) : accepted;
        });
        if (!finished)
            failure = finished.error();
    }
    if (failure)
        interrupt(outbox, state.batch, m_clock, key, *failure);
    report(true);
    if (failure)
        return *failure;
    return state;
}

} // namespace fuseboard::engine
