// SPDX-License-Identifier: GPL-3.0-or-later
// What a replay would send, and that it then sends just that (issue 4, point 7; R74, R77, B-15, B-17).
#include "core/store/replaydryrun.h"
#include "core/store/replayrelease.h"
#include "tests/store/repositoryfixture.h"

#include <random>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;

namespace {

constexpr ReplayTicks kNone;
constexpr ReplayTicks kAll{true, true, true};

struct Scene : RepositoryFixture
{
    void exhaust(RowId id)
    {
        claim(id);
        settle(id, RowState::dead, Reason::exhausted, Outcome::transient, 503, "busy");
    }
    QByteArray edited(const QByteArray& domain, const QByteArray& name) const { return "{\"domain\":\"" + domain + "\",\"name\":\"" + name + "\"}"; }
    void edit(RowId id, const QByteArray& domain, const QByteArray& name)
    {
        QVERIFY(operations().edit(id, int(of(id, "version")), edited(domain, name), actor()));
    }
    std::vector<RowId> all() const
    {
        std::vector<RowId> rows;
        const qint64 last = *connection->scalar("SELECT coalesce(max(id), 0) FROM batch_row");
        for (qint64 id = 1; id <= last; ++id)
            rows.emplace_back(id);
        return rows;
    }
    ReplayDryRun dryRun(std::vector<RowId> rows) { return *ReplayDryRunReader(*connection).read(std::move(rows)); }
    ReplayDryRun dryRun() { return dryRun(all()); }

    OperationId begin()
    {
        const auto log = OperationLog::begin(*connection, u"replay"_s, actor(), clock.wall());
        Q_ASSERT(log);
        return log->id();
    }
    std::vector<RowId> release(const std::vector<RowId>& rows, ReplayTicks ticks)
    {
        const auto out = ReplayRelease(*connection, begin(), ticks, clock.wall()).release(rows);
        Q_ASSERT(out);
        std::vector<RowId> ids;
        for (const auto& row : out->released)
            ids.push_back(row.row);
        return ids;
    }
};

std::vector<RowId> ids(std::initializer_list<qint64> numbers)
{
    std::vector<RowId> out;
    for (const qint64 n : numbers)
        out.emplace_back(n);
    return out;
}

/// "ready 3, ambiguous 1": lines with rows.
QString lines(const ReplayDryRun& run, ReplayTicks ticks = {})
{
    QStringList out;
    for (int i = 0; i < kReplayLineCount; ++i) {
        const auto line = ReplayLine(i);
        if (const qint64 n = run.count(line, ticks); n != 0)
            out << u"%1 %2"_s.arg(name(line)).arg(n);
        if (run.count(line, ticks) != qint64(run.rowsOf(line, ticks).size()))
            out << u"%1 is not what it lists"_s.arg(name(line));
    }
    return out.join(u", "_s);
}

} // namespace

class tst_ReplayDryRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyAreThoseThatFailedWithoutAWordOnThePayload()
    {
        Scene f;
        f.running({"a", "b", "c"});
        f.exhaust(RowId(1));
        f.reject(RowId(2));
        f.reject(RowId(3));
        f.edit(RowId(3), "c", "better");
        const auto run = f.dryRun();
        QCOMPARE(lines(run), u"ready 2, unchanged 1"_s);
        QCOMPARE(run.rowsToSend(kNone), ids({1, 3}));
        QCOMPARE(run.rowsOf(ReplayLine::unchanged), ids({2}));
        QCOMPARE(run.rowsToSend({false, false, true}), ids({1, 2, 3}));
        QCOMPARE(run.sendable(kNone), 2);
        QCOMPARE(f.release(run.rowsToSend(kNone), kNone), ids({1, 3}));
        QCOMPARE(f.state(RowId(2)), RowState::dead);
        QCOMPARE(f.inconsistencies(), QStringList());
    }

    void anAnswerOf413IsUnchangedToo()
    {
        Scene f;
        f.running({"a"});
        f.claim(RowId(1));
        f.settle(RowId(1), RowState::dead, Reason::tooLarge, Outcome::tooLarge, 413, "too large");
        QCOMPARE(lines(f.dryRun()), u"unchanged 1"_s);
        f.edit(RowId(1), "a", "s");
        QCOMPARE(lines(f.dryRun()), u"ready 1"_s);
    }

    void deliveredSinceNamesTheOtherRow() // the ledger knows what another file has sent meanwhile
    {
        Scene f;
        f.running({"a", "b"});
        f.exhaust(RowId(1));
        f.exhaust(RowId(2));
        f.clock.advance(Millis(60'000));
        f.running({"a"});
        f.deliver(RowId(3));
        const auto run = f.dryRun(ids({2, 1, 1}));
        QCOMPARE(run.selected(), 2); // double ones count once
        QCOMPARE(lines(run), u"ready 1, alreadyDelivered 1"_s);
        const auto* refusal = run.latestRefusal(ReplayBar::alreadyDelivered);
        QVERIFY(refusal);
        QCOMPARE(refusal->row, RowId(1));
        QCOMPARE(refusal->other, RowId(3));
        QCOMPARE(refusal->since, f.clock.wall());
        QCOMPARE(run.rowsToSend(kAll), ids({2}));
        QCOMPARE(f.release(f.all(), kAll), ids({2}));
        QCOMPARE(f.state(RowId(1)), RowState::dead); // it stays where it was, and can be discarded
    }

    void anotherRowMayHaveItOrWaitsForIt()
    {
        Scene f;
        f.running({"a", "b"});
        f.exhaust(RowId(1));
        f.exhaust(RowId(2));
        f.running({"a", "b"});
        f.loseAnswer(RowId(3));
        auto run = f.dryRun(ids({1, 2}));
        QCOMPARE(lines(run), u"maybeDeliveredElsewhere 1, waitingElsewhere 1"_s);
        QCOMPARE(run.rowsOf(ReplayLine::maybeElsewhere), ids({1}));
        QCOMPARE(run.sendable(kAll), 0);
        QCOMPARE(f.release(ids({1, 2}), kAll), ids({}));
        QVERIFY(f.operations().settle(f.only({RowId(3)}), false, f.actor())); // the look at the target: it is not there
        QCOMPARE(f.dryRun(ids({1})).sendable(kNone), 1);
    }

    void twoOfOneIdentityAreOne() // the first that is ticked goes, the other waits for it
    {
        Scene f;
        f.running({"a"});
        f.exhaust(RowId(1)); // lets its identity go
        f.running({"a"});
        f.exhaust(RowId(2)); // has it now, and lets it go
        auto run = f.dryRun();
        QCOMPARE(lines(run), u"ready 1, waitingElsewhere 1"_s);
        QCOMPARE(run.rowsToSend(kNone), ids({1}));
        QCOMPARE(f.release(ids({1, 2}), kNone), ids({1}));
        QCOMPARE(f.of(RowId(1), "owns"), 1);
        QCOMPARE(f.of(RowId(2), "owns"), 0);
        QCOMPARE(f.inconsistencies(), QStringList());
        f.deliver(RowId(1));
        QCOMPARE(lines(f.dryRun(ids({2}))), u"alreadyDelivered 1"_s);
    }

    void whichOfTwoGoesFollowsTheTicks()
    {
        Scene f;
        f.running({"a"});
        f.reject(RowId(1));
        f.running({"a"});
        f.exhaust(RowId(2));
        const auto run = f.dryRun();
        QCOMPARE(lines(run), u"ready 1, unchanged 1"_s); // the first one is not ticked: the second one goes
        QCOMPARE(run.rowsToSend(kNone), ids({2}));
        QCOMPARE(lines(run, {false, false, true}), u"unchanged 1, waitingElsewhere 1"_s);
        QCOMPARE(run.rowsToSend({false, false, true}), ids({1}));
        QCOMPARE(run.parts({false, false, true}).front().rows, 1);
        QCOMPARE(f.release(run.rowsToSend(kNone), kNone), ids({2}));
    }

    void ambiguousAndPastTheLimitNeedTheirTicks() // R77, B-15
    {
        Scene f;
        f.running({"a", "b", "c", "d"});
        f.loseAnswer(RowId(1));
        f.exhaust(RowId(2));
        f.loseAnswer(RowId(3));
        f.loseAnswer(RowId(4));
        QVERIFY(f.connection->execute("UPDATE batch_row SET replays = 3 WHERE id IN (2, 3)"));
        QVERIFY(f.operations().replay(f.only({RowId(4)}), true, false, f.actor()));
        f.exhaust(RowId(4)); // dead, and its first attempt may have been delivered
        const auto run = f.dryRun();
        QCOMPARE(lines(run), u"ambiguous 3, pastLimit 2"_s);
        QCOMPARE(run.charge(ReplayLine::ambiguous).data, Credits::whole(18)); // a second charge each
        QCOMPARE(run.rowsToSend(kNone), ids({}));
        QCOMPARE(run.rowsToSend({true, false, false}), ids({1, 4}));
        QCOMPARE(run.rowsToSend({false, true, false}), ids({2}));
        QCOMPARE(run.rowsToSend(kAll), ids({1, 2, 3, 4}));
        QCOMPARE(f.release(f.all(), {true, false, false}), ids({1, 4}));
        QCOMPARE(f.reason(RowId(2)), Reason::permanent); // on the list for good, until the operator says otherwise
        QCOMPARE(f.state(RowId(3)), RowState::ambiguous);
        QCOMPARE(f.release(f.all(), {false, true, false}), ids({2}));
        QCOMPARE(f.inconsistencies(), QStringList());
    }

    void whatCannotBeSentAtAll()
    {
        Scene f;
        const BatchId cancelled = f.running({"a", "b"});
        f.running({"c", "d"});
        f.exhaust(RowId(1));
        QVERIFY(f.connection->execute(QByteArray("UPDATE batch SET state = 4 WHERE id = " + QByteArray::number(cancelled.value))));
        f.claim(RowId(3));
        f.settle(RowId(3), RowState::dead, Reason::tooLarge, Outcome::tooLarge, 413, "too large");
        store::DestinationPolicy policy = f.destination.policy;
        policy.payloadLimit = 10;
        QVERIFY(DestinationRepository(*f.connection).updatePolicy(f.destination.id, policy));
        f.deliver(RowId(4));
        auto rows = f.all();
        rows.emplace_back(99);
        const auto run = f.dryRun(rows);
        QCOMPARE(lines(run), u"tooLarge 1, batchClosed 1, gone 3"_s);
        QCOMPARE(run.sendable(kAll), 0);
        QCOMPARE(f.release(rows, kAll), ids({}));
    }

    void aCancelledRunEnds()
    {
        Scene f;
        f.running({"a"});
        f.exhaust(RowId(1));
        const auto run = ReplayDryRunReader(*f.connection).read(f.all(), [] { return true; });
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::cancelled);
    }

    void editedMeanwhileIsSentAsItIsNow() // never both: the version that moved is the one that is claimed
    {
        Scene f;
        f.running({"a"});
        f.exhaust(RowId(1));
        const auto rows = f.dryRun().rowsToSend(kNone);
        f.edit(RowId(1), "a", "better");
        QCOMPARE(f.release(rows, kNone), ids({1}));
        QCOMPARE(f.of(RowId(1), "version"), 2);
        QCOMPARE(f.operations().edit(RowId(1), 2, f.edited("a", "third"), f.actor()).error().code, ErrorCode::conflict);
        f.deliver(RowId(1));
        QCOMPARE(f.number("SELECT version FROM attempt ORDER BY id DESC LIMIT 1"), 2);
    }

    void whatIsCountedIsWhatIsSent_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whatIsCountedIsWhatIsSent() // any past, any ticks: the release does what the dry run says
    {
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        const auto chance = [&](unsigned n) { return random() % n; };
        Scene f;
        const QByteArrayList domains{"a", "b", "c", "d", "e"};
        for (int batch = 0; batch < 4; ++batch) {
            QByteArrayList some;
            for (const QByteArray& domain : domains) {
                if (chance(3) > 0)
                    some << domain;
            }
            if (some.isEmpty())
                some << "z";
            f.running(some);
            for (const RowId row : f.all()) {
                if (f.state(row) != RowState::pending)
                    continue;
                if (f.claim(row) != ClaimResult::claimed)
                    continue;
                switch (chance(6)) {
                case 0: f.settle(row, RowState::delivered, Reason::none, Outcome::delivered, 200, {}); break;
                case 1: f.settle(row, RowState::ambiguous, Reason::noAnswer, Outcome::noAnswer, 0, "no answer"); break;
                case 2: f.settle(row, RowState::dead, Reason::exhausted, Outcome::transient, 503, "busy"); break;
                default: f.settle(row, RowState::dead, Reason::rejected, Outcome::rowFault, 422, "no"); break;
                }
            }
            for (const RowId row : f.all()) {
                const QByteArray where = " WHERE id = " + QByteArray::number(row.value);
                if (isDeadLetter(f.state(row)) && chance(5) == 0)
                    QVERIFY(f.connection->execute(QByteArray("UPDATE batch_row SET replays = 3" + where)));
                if (f.state(row) == RowState::dead && chance(3) == 0) {
                    const auto edited = f.operations().edit(row, int(f.of(row, "version")),
                                                            f.edited(domains[chance(5)], QByteArray::number(batch)), f.actor());
                    Q_UNUSED(edited) // a refusal is as good
                }
            }
        }
        const ReplayTicks ticks{chance(2) == 0, chance(2) == 0, chance(2) == 0};
        std::vector<RowId> selection;
        for (const RowId row : f.all()) {
            if (chance(5) > 0)
                selection.push_back(row);
        }
        const auto run = f.dryRun(selection);
        qint64 priced = 0;
        for (const ReplayPart& part : run.parts(ticks))
            priced += part.rows;
        QCOMPARE(priced, run.sendable(ticks));
        const auto expected = run.rowsToSend(ticks);
        QCOMPARE(qint64(expected.size()), run.sendable(ticks));
        QCOMPARE(f.release(expected, ticks), expected);
        QCOMPARE(f.inconsistencies(), QStringList());
        for (const RowId row : expected)
            QCOMPARE(f.claim(row), ClaimResult::claimed); // the ledger has no objection left
        // What was left out has no claim to be sent: the release of the whole selection lets none of it go.
        QCOMPARE(f.release(selection, ticks), ids({}));
    }
};

QTEST_GUILESS_MAIN(tst_ReplayDryRun)
#include "tst_replaydryrun.moc"
