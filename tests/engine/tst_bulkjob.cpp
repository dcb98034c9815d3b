// SPDX-License-Identifier: GPL-3.0-or-later
// Bulk operations through the desk (row-life.md, "Operator against engine"): one operation in chunks, resumed after a crash,
// taken back when it is cancelled, undone and done again.
#include "tests/engine/deskscene.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace fuseboard;
using namespace fuseboard::test;
using store::UndoDirection;

#define COMPARE_STORES(a, b) \
    do { \
        if (const QString different = DeskScene::difference(a, b); !different.isEmpty()) \
            QFAIL(qPrintable(different)); \
    } while (false)

namespace {

struct Kind
{
    const char* name;
    QByteArray detail;
    int applied; ///< of 210 rows of addLetters(), 30 of each sort
};

const std::vector<Kind> kKinds{
    {"discard", "{}", 150},
    {"settle", "{\"delivered\":true}", 90},
    {"settle", "{\"delivered\":false}", 90},
    {"move", "{}", 60},
    {"note", "{\"note\":\"ask Ann\"}", 210},
    {"tag", "{\"add\":[\"eu\",\"late\"],\"remove\":[]}", 210},
    {"importEdit", "{}", 60},
    {"bulkEdit", "{\"recipe\":\"[{\\\"step\\\":\\\"set\\\",\\\"field\\\":\\\"note\\\",\\\"value\\\":\\\"x\\\"}]\"}", 150},
    {"allowReplays", "{}", 60},
};

} // namespace

class BulkJobTest : public QObject
{
    Q_OBJECT

private:
    static void addKinds()
    {
        QTest::addColumn<int>("kind");
        for (size_t i = 0; i < kKinds.size(); ++i)
            QTest::addRow("%s %s", kKinds[i].name, kKinds[i].detail.constData()) << int(i);
    }
    static const Kind& kind()
    {
        QFETCH(int, kind);
        return kKinds[size_t(kind)];
    }

private Q_SLOTS:
    void oneOperationUndoneAndDoneAgain_data() { addKinds(); }
    void oneOperationUndoneAndDoneAgain()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(210);
        const qint64 operations = s.store.number("SELECT count(*) FROM operation");
        const QStringList before = s.dump();
        const engine::DeskProgress done = s.apply(QLatin1String(kind().name), rows, kind().detail);
        QVERIFY(!done.error);
        QCOMPARE(done.applied, kind().applied);
        QCOMPARE(done.skipped, 210 - kind().applied);
        QCOMPARE(done.total, 210);
        QCOMPARE(s.store.number("SELECT count(*) FROM operation"), operations + 1); // not one a chunk
        QCOMPARE(s.stateOf(done.operation), u"applied"_s);
        QCOMPARE(s.store.number("SELECT count(*) FROM operation_body"), 0);
        QCOMPARE(s.store.inconsistencies(), QStringList());
        const QStringList after = s.dump();
        QVERIFY(after != before);

        for (int i = 0; i < 2; ++i) {
            const engine::DeskProgress undone = s.undo(done.operation);
            QVERIFY(!undone.error);
            QCOMPARE(undone.applied, kind().applied);
            QCOMPARE(s.stateOf(done.operation), u"undone"_s);
            QCOMPARE(s.store.inconsistencies(), QStringList());
            COMPARE_STORES(before, s.dump());

            QVERIFY(!s.redo(done.operation).error);
            QCOMPARE(s.stateOf(done.operation), u"applied"_s);
            QCOMPARE(s.store.inconsistencies(), QStringList());
            COMPARE_STORES(after, s.dump());
        }
        const auto record = store::OperationRepository(*s.reader).operation(done.operation);
        QCOMPARE(record->actor, u"ann"_s);
        QCOMPARE(record->changedBy, u"bob"_s); // who undid it, and when
        QVERIFY(record->changedAt);
    }

    void aCrashBetweenAnyTwoSteps_data() { addKinds(); }
    void aCrashBetweenAnyTwoSteps()
    {
        QStringList before, after;
        int steps = 0;
        { // without one
            DeskScene s;
            const std::vector<RowId> rows = s.addLetters(140);
            before = s.dump();
            s.submit(std::make_unique<engine::BulkJob>(s.asked(QLatin1String(kind().name), kind().detail), rows, bodies(rows)));
            steps = s.run();
            after = stripped(s.dump());
        }
        for (int crash = 0; crash < steps; ++crash) {
            DeskScene s;
            const std::vector<RowId> rows = s.addLetters(140);
            s.submit(std::make_unique<engine::BulkJob>(s.asked(QLatin1String(kind().name), kind().detail), rows, bodies(rows)));
            s.run(crash);
            const bool collected = s.store.number("SELECT count(*) FROM operation WHERE selected = 140 AND state IN ('applying', 'applied')") == 1;
            s.restart();
            s.run();
            if (!collected) { // nothing was changed, and it says so
                COMPARE_STORES(before, s.dump());
                QCOMPARE(s.store.number("SELECT count(*) FROM operation WHERE state = 'cancelled' AND detail ->> '$.ended' = 'interrupted'"),
                         crash > 0 ? 1 : 0);
                continue;
            }
            COMPARE_STORES(after, stripped(s.dump()));
            QCOMPARE(s.store.inconsistencies(), QStringList());
        }
    }

    void anUndoAndARedoAreTakenUpToo_data() { addKinds(); }
    void anUndoAndARedoAreTakenUpToo()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(140);
        const QStringList before = s.dump();
        const OperationId operation = s.apply(QLatin1String(kind().name), rows, kind().detail).operation;
        const QStringList after = s.dump();
        for (int step = 1;; ++step) { // a crash after each of their steps
            s.submit(engine::UndoJob::start(operation, UndoDirection::undo, {u"bob"_s, {}}));
            s.run(step);
            const bool whole = s.rounds->isIdle();
            s.restart();
            s.run();
            QCOMPARE(s.stateOf(operation), u"undone"_s);
            COMPARE_STORES(before, s.dump());
            s.submit(engine::UndoJob::start(operation, UndoDirection::redo, {u"bob"_s, {}}));
            s.run(step);
            s.restart();
            s.run();
            QCOMPARE(s.stateOf(operation), u"applied"_s);
            COMPARE_STORES(after, s.dump());
            if (whole)
                break;
        }
        QCOMPARE(s.store.inconsistencies(), QStringList());
    }

    void theNthWriteFails_data() { addKinds(); }
    void theNthWriteFails()
    {
        QStringList before, after;
        int writes = 0;
        for (int n = -1; n < writes; ++n) {
            for (const bool atCommit : {false, true}) {
                DeskScene s;
                const std::vector<RowId> rows = s.addLetters(140);
                const QStringList found = s.dump();
                s.failAt = n;
                s.failAtCommit = atCommit;
                const engine::DeskProgress done = s.apply(QLatin1String(kind().name), rows, kind().detail);
                QVERIFY(!done.error);
                const QStringList applied = stripped(s.dump());
                QVERIFY(!s.undo(done.operation).error);
                COMPARE_STORES(found, s.dump());
                QVERIFY(!s.redo(done.operation).error);
                if (n < 0) {
                    writes = s.writes;
                    after = applied;
                    break;
                }
                COMPARE_STORES(after, applied);
                COMPARE_STORES(applied, stripped(s.dump()));
                const bool said = std::any_of(s.told.begin(), s.told.end(), [](const auto& p) { return p.error && !p.ended; });
                QVERIFY(said || s.writes <= n); // what holds it up; chunks are larger when the machine is idle
            }
        }
    }

    void cancelledAtAnyStepItTakesBackWhatItDid_data() { addKinds(); }
    void cancelledAtAnyStepItTakesBackWhatItDid()
    {
        bool inTheMiddle = false;
        for (int step = 0;; ++step) {
            DeskScene s;
            const std::vector<RowId> rows = s.addLetters(280);
            const QStringList before = s.dump();
            const auto ticket = s.submit(std::make_unique<engine::BulkJob>(s.asked(QLatin1String(kind().name), kind().detail), rows, bodies(rows)));
            s.run(step);
            if (s.rounds->isIdle())
                break;
            const OperationId operation(s.store.number("SELECT coalesce(max(id), 0) FROM operation WHERE kind = '" + QByteArray(kind().name)
                                                       + "' AND selected = 280"));
            inTheMiddle |= s.store.number("SELECT count(*) FROM operation_row WHERE operation_id = " + QByteArray::number(operation.value)) > 0;
            s.rounds->cancel(ticket);
            if (step % 2 == 1) { // and a crash while it takes back
                s.run(1);
                s.restart();
            }
            s.run();
            COMPARE_STORES(before, s.dump());
            QVERIFY(s.ended().cancelled || step % 2 == 1);
            if (operation.valid())
                QCOMPARE(s.stateOf(operation), u"cancelled"_s);
            QCOMPARE(s.store.number("SELECT count(*) FROM operation_body"), 0);
            QCOMPARE(s.store.inconsistencies(), QStringList());
        }
        QVERIFY(inTheMiddle);
    }

    void anUndoThatIsCancelledTurnsRound()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(210);
        const engine::DeskProgress done = s.apply(u"discard"_s, rows);
        const QStringList after = s.dump();
        const auto ticket = s.submit(engine::UndoJob::start(done.operation, UndoDirection::undo, {u"bob"_s, {}}));
        s.run(2);
        QVERIFY(s.dump() != after);
        s.rounds->cancel(ticket);
        s.run();
        QCOMPARE(s.stateOf(done.operation), u"applied"_s);
        QVERIFY(s.ended().cancelled);
        COMPARE_STORES(after, s.dump());
        QVERIFY(!s.undo(done.operation).error);
    }

    void whatWasSentSinceSaysSo()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(14); // 0, 5, 7 and 12 are rejected and settled
        const RowId sent = rows[0], waiting = rows[7], discarded = rows[5], left = rows[12];
        const engine::DeskProgress edit = s.apply(u"importEdit"_s, {sent, waiting, discarded, left});
        QCOMPARE(edit.applied, 4);
        QVERIFY(s.store.operations().replay(s.store.only({sent, waiting}), false, false, s.store.actor()));
        s.store.reject(sent);
        QCOMPARE(s.apply(u"discard"_s, {discarded}).applied, 1);
        // Said beforehand (undo() compares it with what comes of it).
        const auto record = store::OperationRepository(*s.reader).operation(edit.operation);
        const auto forecast = store::undoForecast(*s.reader, *record, UndoDirection::undo, 100);
        QCOMPARE(*forecast->text(*s.reader, UndoDirection::undo),
                 u"1 of 4 rows can be undone; the others stay: 1 changed by “Discard 1 row” since, 1 already sent, 1 about to be sent."_s);
        QVERIFY(!forecast->isHopeless());
        const auto first = store::undoForecast(*s.reader, *record, UndoDirection::undo, 2); // of a large one only the first are looked at
        QVERIFY(!first->whole && !first->isHopeless());
        QCOMPARE(first->tally.done + first->tally.left, 2);
        QCOMPARE(store::undoOutlook(*s.reader, *record, UndoDirection::undo, 100)->tally.done, 1);
        const engine::DeskProgress undone = s.undo(edit.operation);
        QVERIFY(!undone.error);
        QCOMPARE(undone.applied, 1);
        QCOMPARE(undone.skipped, 3);
        QCOMPARE(undone.detail, u"1 changed by “Discard 1 row” since, 1 already sent, 1 about to be sent"_s);
        QCOMPARE(s.store.of(left, "version"), 2); // as addLetters() left it
        QCOMPARE(s.store.of(sent, "version"), 2); // the new one

        // Only what was sent: nothing can be undone, and it stays applied.
        const engine::DeskProgress second = s.apply(u"importEdit"_s, {rows[0]}); // the same text again
        QCOMPARE(second.applied, 0);
        QCOMPARE(s.undo(second.operation).error->message, u"It changed no row."_s);
        QVERIFY(s.store.operations().edit(sent, 2, s.store.body("other"), s.store.actor()));
        const OperationId single(s.store.number("SELECT max(id) FROM operation"));
        QVERIFY(s.store.operations().replay(s.store.only({sent}), false, false, s.store.actor()));
        s.store.deliver(sent);
        const engine::DeskProgress refused = s.undo(single);
        QCOMPARE(refused.error->code, ErrorCode::conflict);
        QCOMPARE(refused.error->message, u"Nothing of it can be undone any more: 1 already sent."_s);
        QCOMPARE(s.stateOf(single), u"applied"_s);

        // A replay is none of that kind.
        const OperationId replay(s.store.number("SELECT max(id) FROM operation WHERE kind = 'replay'"));
        QCOMPARE(s.undo(replay).error->message, u"What was sent cannot be taken back."_s);
        QCOMPARE(s.redo(edit.operation).applied, 1);
        QCOMPARE(s.redo(edit.operation).error->message, u"It is not undone."_s);
        QCOMPARE(s.undo(OperationId(999)).error->code, ErrorCode::notFound);
    }

    void numbersOfVersionsAreNeverUsedTwice()
    {
        DeskScene s;
        const RowId row = s.addLetters(1).front();
        QVERIFY(s.store.operations().edit(row, 1, s.store.body("x"), s.store.actor()));
        const OperationId first(s.store.number("SELECT max(id) FROM operation"));
        QVERIFY(!s.undo(first).error);
        QCOMPARE(s.store.of(row, "version"), 1);
        QVERIFY(s.store.operations().edit(row, 1, s.store.body("y"), s.store.actor()));
        QCOMPARE(s.store.of(row, "version"), 3);
        const engine::DeskProgress redone = s.redo(first); // its text would be lost
        QCOMPARE(redone.error->message, u"Nothing of it can be done again: 1 changed by “Edit 1 row” since."_s);
        QVERIFY(!s.undo(OperationId(s.store.number("SELECT max(id) FROM operation"))).error);
        QVERIFY(!s.redo(first).error);
        QCOMPARE(s.store.of(row, "version"), 2);
        QCOMPARE(s.store.number("SELECT count(*) FROM (SELECT row_id, version FROM payload GROUP BY 1, 2 HAVING count(*) > 1)"), 0);
        QCOMPARE(s.store.inconsistencies(), QStringList());
    }

    void anIdentityThatAnotherTookIsNotTakenBack()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(2); // rejected, ambiguous
        const engine::DeskProgress settled = s.apply(u"settle"_s, {rows[1]}, "{\"delivered\":false}");
        const engine::DeskProgress discarded = s.apply(u"discard"_s, {rows[0]});
        const engine::DeskProgress edited = s.apply(u"importEdit"_s, s.addLetters(1));
        s.store.running({"d1", "d2", "d3"}); // take the three identities
        QCOMPARE(s.store.number("SELECT count(*) FROM batch_row WHERE batch_id = (SELECT max(id) FROM batch) AND state = 0"), 3);

        // An ambiguous row has to hold its identity: it stays settled. A dead one does not.
        const engine::DeskProgress refused = s.undo(settled.operation);
        QCOMPARE(refused.error->message, u"Nothing of it can be undone any more: 1 whose identity another row has now."_s);
        QVERIFY(!s.undo(discarded.operation).error);
        QVERIFY(!s.undo(edited.operation).error);
        QCOMPARE(s.store.of(rows[0], "owns"), 0);
        QCOMPARE(s.store.inconsistencies(), QStringList());
        QVERIFY(s.store.operations().replay(s.store.only({rows[0]}), false, false, s.store.actor()));
        QCOMPARE(s.store.claim(rows[0]), store::ClaimResult::refused); // its claim asks again
    }

    void creditsThatWereCorrectedSinceStay()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(2);
        const engine::DeskProgress settled = s.apply(u"settle"_s, {rows[1]}, "{\"delivered\":true}");
        s.store.clock.advance(Millis(1'000));
        const QByteArray at = QByteArray::number(toEpochMs(s.store.clock.wall()));
        const QByteArray correction = "INSERT INTO credit_entry (at, account_id, day, attempt_id, kind, data_milli, action_milli, actor, reason)"
                                      " SELECT " + at + ", 1, account_day, id, 'correction', 1000, 0, 'ann', 'bill' FROM attempt WHERE row_id = 2";
        QVERIFY(s.store.connection->execute(correction));
        QCOMPARE(s.undo(settled.operation).error->message, u"Nothing of it can be undone any more: 1 whose credits were corrected since."_s);
    }

    void notesAndTagsAreEachTheirOwn()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(3);
        const engine::DeskProgress note = s.apply(u"note"_s, {rows[0]}, "{\"note\":\"first\"}");
        const engine::DeskProgress tag = s.apply(u"tag"_s, {rows[0]}, "{\"add\":[\"eu\"],\"remove\":[]}");
        const engine::DeskProgress second = s.apply(u"note"_s, {rows[0]}, "{\"note\":\"second\"}");
        QCOMPARE(s.undo(note.operation).error->message, u"Nothing of it can be undone any more: 1 changed by “Note on 1 row” since."_s);
        QVERIFY(!s.undo(tag.operation).error);
        QVERIFY(!s.undo(second.operation).error);
        store::RowMarks marks(*s.store.connection);
        QCOMPARE(*marks.mark(rows[0]), (store::RowMark{u"first"_s, {}}));
        // A row that is sent meanwhile keeps its note, and its note can still be undone.
        s.apply(u"discard"_s, {rows[0]});
        QVERIFY(!s.undo(note.operation).error);
        QCOMPARE(s.store.number("SELECT count(*) FROM row_mark"), 0);

        QVERIFY(!store::cleanTag(u"two words"_s));
        QVERIFY(!store::cleanTag(u"  "_s));
        QCOMPARE(*store::cleanTag(u" EU "_s), u"eu"_s);
        QVERIFY(!store::cleanNote(QString(5'000, u'x')));
        QCOMPARE(s.apply(u"tag"_s, rows, "{\"add\":[\"b\",\"a\"],\"remove\":[]}").applied, 3);
        QCOMPARE(s.apply(u"tag"_s, {rows[1]}, "{\"add\":[],\"remove\":[\"a\"]}").applied, 1);
        using Tags = std::vector<std::pair<QString, qint64>>;
        QCOMPARE(*marks.tags(10), (Tags{{u"b"_s, 3}, {u"a"_s, 2}}));
    }

    void leftAloneWithTheReason()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(14);
        std::vector<QByteArray> texts(14, "{\"domain\":\"z\"}");
        texts[0] = "{";
        texts[5] = "{\"domain\":\"" + QByteArray(2'000, 'x') + "\"}";
        texts[7] = s.store.body("d8"); // as it is
        s.submit(std::make_unique<engine::BulkJob>(s.asked(u"importEdit"_s), rows, texts));
        s.run();
        const auto record = store::OperationRepository(*s.reader).operation(s.ended().operation);
        QCOMPARE(QJsonDocument::fromJson(record->detail).object().value(u"left"_s).toObject(),
                 (QJsonObject{{u"gone"_s, 4}, {u"invalid"_s, 1}, {u"maybeDelivered"_s, 6}, {u"tooLarge"_s, 1}, {u"unchanged"_s, 1}}));
        QCOMPARE(record->rowCount, 1);
        QCOMPARE(record->skipped, 13);
        QCOMPARE(record->selected, 14);
    }

    void refusedInTheMiddle()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(7);
        const QStringList before = s.dump();
        store::NewOperation move = s.asked(u"move"_s);
        move.destination = DestinationId(77);
        s.submit(std::make_unique<engine::BulkJob>(move, rows));
        s.run();
        QCOMPARE(s.ended().error->code, ErrorCode::notFound);
        QCOMPARE(s.stateOf(s.ended().operation), u"cancelled"_s);
        COMPARE_STORES(before, s.dump());
        s.submit(std::make_unique<engine::BulkJob>(s.asked(u"juggle"_s), rows));
        s.run();
        QCOMPARE(s.ended().error->code, ErrorCode::unsupported);
        // No rows at all: an operation that says so.
        QCOMPARE(s.apply(u"discard"_s, {}).applied, 0);
        QCOMPARE(s.stateOf(s.ended().operation), u"applied"_s);
    }

    void theInspectorsEditWaitsForItsRow()
    {
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(210);
        s.submit(std::make_unique<engine::BulkJob>(s.asked(u"discard"_s), rows));
        s.submit(std::make_unique<engine::EditJob>(rows[0], 1, s.store.body("z"), s.store.actor()));
        s.run(1);
        QVERIFY(std::any_of(s.told.begin(), s.told.end(), [](const auto& p) { return p.waitsFor == u"Discard 210 rows"; }));
        s.run();
        QCOMPARE(s.ended().error->code, ErrorCode::conflict); // no dead letter any more
        QCOMPARE(s.store.number("SELECT count(*) FROM operation WHERE kind = 'edit' AND selected = 0"), 0);
        const engine::DeskProgress undone = s.undo(OperationId(s.store.number("SELECT max(id) FROM operation")));
        QVERIFY(!undone.error);
        s.submit(std::make_unique<engine::EditJob>(rows[0], 1, s.store.body("z"), s.store.actor()));
        s.run();
        QCOMPARE(s.ended().applied, 1);
        QVERIFY(!s.undo(s.ended().operation).error);
    }

    /// Operations, undo and redo in any order against a model of what each row is.
    void anyOrderOfOperations()
    {
        struct Row
        {
            int state = 0;
            qint64 version = 1, destination = 1;
            bool operator==(const Row&) const = default;
        };
        struct Done
        {
            OperationId id;
            std::map<qint64, std::pair<Row, Row>> rows;
            bool undone = false;
        };
        quint64 seed = 7;
        const auto random = [&](int n) {
            seed = seed * 6364136223846793005ull + 1442695040888963407ull;
            return int((seed >> 33) % quint64(n));
        };
        DeskScene s;
        const std::vector<RowId> rows = s.addLetters(21);
        const auto read = [&] {
            std::map<qint64, Row> all;
            for (const RowId row : rows)
                all[row.value] = {int(s.store.of(row, "state")), s.store.of(row, "version"), s.store.of(row, "destination_id")};
            return all;
        };
        std::vector<Done> journal;
        std::map<qint64, Row> model = read();
        int undone = 0, refused = 0;
        for (int step = 0; step < 400; ++step) {
            s.store.clock.advance(Millis(1));
            if (random(3) > 0 || journal.empty()) {
                std::vector<RowId> some;
                for (const RowId row : rows) {
                    if (random(4) == 0)
                        some.push_back(row);
                }
                const Kind& kind = kKinds[size_t(random(int(kKinds.size()) - 1))]; // the last changes nothing that the model sees
                if (QByteArray(kind.name) == "note" || QByteArray(kind.name) == "tag")
                    continue;
                const engine::DeskProgress done = s.apply(QLatin1String(kind.name), some, kind.detail);
                const auto now = read();
                Done entry{done.operation, {}, false};
                for (const auto& [row, value] : now) {
                    if (!(value == model[row]))
                        entry.rows[row] = {model[row], value};
                }
                if (done.applied > 0 && qint64(entry.rows.size()) == done.applied)
                    journal.push_back(entry);
                else if (done.applied > 0)
                    QVERIFY(!s.undo(done.operation).error); // a settlement that the model does not see
                model = qint64(entry.rows.size()) == done.applied ? now : read();
            } else {
                Done& entry = journal[size_t(random(int(journal.size())))];
                s.undo(entry.id, entry.undone ? UndoDirection::redo : UndoDirection::undo);
                int expected = 0;
                for (const auto& [row, change] : entry.rows) {
                    const auto& [from, to] = entry.undone ? change : std::pair(change.second, change.first);
                    if (model[row] == from && wasLast(journal, entry, row)) {
                        model[row] = to;
                        ++expected;
                    }
                }
                const auto now = read();
                // Rows that look the same may differ in what the model does not see: they are as before or as wanted.
                for (const auto& [row, value] : now) {
                    if (!(value == model[row])) {
                        QVERIFY(entry.rows.contains(row));
                        QVERIFY(value == (entry.undone ? entry.rows[row].first : entry.rows[row].second));
                    }
                }
                model = now;
                const bool was = entry.undone;
                entry.undone = s.stateOf(entry.id) == u"undone";
                (was == entry.undone ? refused : undone)++;
                if (expected > 0 && s.ended().applied == 0)
                    QVERIFY(s.ended().error);
            }
            QCOMPARE(s.store.inconsistencies(), QStringList());
        }
        QVERIFY2(undone > 30, qPrintable(QString::number(undone)));
        QVERIFY2(refused > 5, qPrintable(QString::number(refused)));
    }

private:
    template <class Journal, class Entry>
    static bool wasLast(const Journal& journal, const Entry& entry, qint64 row)
    {
        for (auto at = journal.rbegin(); at != journal.rend() && at->id != entry.id; ++at) {
            if (!at->undone && at->rows.contains(row))
                return false;
        }
        return true;
    }
    static std::vector<QByteArray> bodies(const std::vector<RowId>& rows)
    {
        std::vector<QByteArray> out;
        if (QByteArray(kind().name) == "importEdit") {
            for (const RowId row : rows)
                out.push_back("{\"domain\":\"fixed" + QByteArray::number(row.value) + "\",\"name\":\"F\"}");
        }
        return out;
    }
    static QStringList stripped(const QStringList& dump) { return DeskScene::stripped(dump); }
};

QTEST_GUILESS_MAIN(BulkJobTest)
#include "tst_bulkjob.moc"
