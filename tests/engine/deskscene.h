// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/bulkjob.h"
#include "core/engine/deskkinds.h"
#include "core/engine/deskrounds.h"
#include "core/engine/undojob.h"
#include "core/store/rowmarks.h"
#include "core/store/undoforecast.h"
#include "tests/store/repositoryfixture.h"
#include "tests/support/storedump.h"

#include <QRegularExpression>

namespace fuseboard::test {

/// A desk without its thread on a workspace with dead letters of every sort; writes can be made to fail.
struct DeskScene
{
    RepositoryFixture store;
    std::unique_ptr<store::Connection> reader;
    std::unique_ptr<engine::DeskRounds> rounds;
    std::vector<engine::DeskProgress> told;
    engine::DeskTicket lastTicket = 0;
    DestinationId other;      ///< of a ledger scope of its own
    int writes = 0;
    int failAt = -1;          ///< the write of that number is refused
    bool failAtCommit = false; ///< it was done, and is rolled back

    DeskScene()
    {
        reader = std::move(store.workspace->connect(store::Access::readOnly)).value();
        other = store.add(u"Other"_s).id;
        restart();
    }

    /// The desk ends without a word and starts again; what it left unfinished is taken up.
    void restart()
    {
        rounds = std::make_unique<engine::DeskRounds>(*reader, store.clock, [this](store::WriteJob job) { return write(job); });
        const auto unfinished = store::OperationRepository(*reader).unfinished();
        Q_ASSERT(unfinished);
        for (const store::OperationRecord& operation : *unfinished) {
            if (auto job = engine::resumedJob(operation))
                submit(std::move(job));
        }
    }

    Result<void> write(const store::WriteJob& job)
    {
        const bool fails = writes++ == failAt;
        const Error failure{ErrorCode::storage, u"disk I/O error"_s, {}};
        if (fails && !failAtCommit)
            return failure;
        auto transaction = *store::Transaction::begin(*store.connection);
        if (auto done = job(*store.connection); !done)
            return done;
        if (fails)
            return failure;
        return transaction.commit();
    }

    engine::DeskTicket submit(std::unique_ptr<engine::DeskJob> job)
    {
        rounds->add(++lastTicket, std::move(job), [this](const engine::DeskProgress& p) { told.push_back(p); });
        return lastTicket;
    }
    /// Until nothing is left to do, or so many turns; how many it took.
    int run(int most = 100'000)
    {
        int turns = 0;
        for (; turns < most && !rounds->isIdle(); ++turns) {
            if (!rounds->turn() && !rounds->isIdle())
                qFatal("a job that nobody would step again");
            store.clock.advance(Millis(250)); // over the wait after a failure
        }
        return turns;
    }

    store::NewOperation asked(const QString& kind, const QByteArray& detail = "{}") const
    {
        store::NewOperation operation;
        operation.kind = kind;
        operation.actor = store.actor();
        operation.detail = detail;
        if (kind == u"move")
            operation.destination = other;
        return operation;
    }
    /// What the last job said at its end.
    engine::DeskProgress ended() const
    {
        for (auto at = told.rbegin(); at != told.rend(); ++at) {
            if (at->ended)
                return *at;
        }
        qFatal("nothing has ended");
    }
    engine::DeskProgress apply(const QString& kind, std::vector<RowId> rows, const QByteArray& detail = "{}")
    {
        std::vector<QByteArray> bodies;
        if (kind == u"importEdit") {
            for (const RowId row : rows)
                bodies.push_back("{\"domain\":\"fixed" + QByteArray::number(row.value) + "\",\"name\":\"F\"}");
        }
        submit(std::make_unique<engine::BulkJob>(asked(kind, detail), std::move(rows), std::move(bodies)));
        run();
        return ended();
    }
    engine::DeskProgress undo(OperationId operation, store::UndoDirection direction = store::UndoDirection::undo)
    {
        const auto foretold = forecast(operation, direction);
        submit(engine::UndoJob::start(operation, direction, {u"bob"_s, {}}));
        run();
        const engine::DeskProgress end = ended();
        if (foretold && foretold->isHopeless() != end.error.has_value())
            qFatal("foretold otherwise: %s", end.error ? qPrintable(end.error->message) : "hopeless");
        if (foretold && !end.error && (foretold->tally.done != end.applied || foretold->tally.left != end.skipped))
            qFatal("foretold %lld done, %lld left: %lld, %lld", foretold->tally.done, foretold->tally.left, end.applied, end.skipped);
        return end;
    }
    /// What is said before it is tried; empty where its line says that it cannot be.
    std::optional<store::UndoForecast> forecast(OperationId id, store::UndoDirection direction)
    {
        const auto operation = store::OperationRepository(*reader).operation(id);
        const bool undo = direction == store::UndoDirection::undo;
        if (!operation || !(undo ? store::notUndoableBecause(*operation) : store::notRedoableBecause(*operation)).isEmpty())
            return std::nullopt;
        auto forecast = store::undoForecast(*reader, *operation, direction, 100'000);
        if (!forecast)
            qFatal("%s", qPrintable(forecast.error().text()));
        return std::move(*forecast);
    }
    engine::DeskProgress redo(OperationId operation) { return undo(operation, store::UndoDirection::redo); }
    QString stateOf(OperationId operation)
    {
        return QString(name(store::OperationRepository(*reader).operation(operation)->state));
    }

    /// So many rows, in turn: rejected, ambiguous, rejected after an unsettled attempt, delivered, waiting, rejected with a
    /// payload of a second version, ambiguous twice. Their numbers.
    std::vector<RowId> addLetters(int n)
    {
        const qint64 first = store.number("SELECT coalesce(max(id), 0) FROM batch_row") + 1;
        QByteArrayList domains;
        for (int i = 0; i < n; ++i)
            domains.append("d" + QByteArray::number(first + i));
        store.running(domains);
        std::vector<RowId> rows;
        for (int i = 0; i < n; ++i) {
            const RowId row(first + i);
            rows.push_back(row);
            store.clock.advance(Millis(7));
            switch (i % 7) {
            case 0: store.reject(row); break;
            case 1: store.loseAnswer(row); break;
            case 2:
            case 6: {
                store.loseAnswer(row);
                const auto replayed = store.operations().replay(store.only({row}), true, false, store.actor());
                Q_ASSERT(replayed);
                i % 7 == 2 ? store.reject(row) : store.loseAnswer(row);
                break;
            }
            case 3: store.deliver(row); break;
            case 5: {
                store.reject(row);
                const auto edited = store.operations().edit(row, 1, store.body("e" + QByteArray::number(row.value)), store.actor());
                Q_ASSERT(edited);
                break;
            }
            default: break;
            }
        }
        return rows;
    }

    /// Every table, for comparing (storedump.h).
    QStringList dump() { return dumpStore(*store.connection); }
    /// Without instants, which differ from run to run.
    static QStringList stripped(QStringList dump)
    {
        static const QRegularExpression instant(u"179300\\d{7}"_s);
        for (QString& line : dump)
            line.replace(instant, u"t"_s);
        dump.sort();
        return dump;
    }
    static QString difference(const QStringList& a, const QStringList& b) { return dumpDifference(a, b); }
};

} // namespace fuseboard::test
