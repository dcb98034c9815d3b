// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/idempotencyrepository.h"
#include "tests/support/tempworkspace.h"

#include <QtTest>

#include <thread>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;
using Kind = KeyAnswer::Kind;

namespace {

constexpr Millis kDay{24 * 3'600'000LL};

KeyWish wish(const QByteArray& key = "k1", const QByteArray& fingerprint = "f1", const QByteArray& owner = "run-1")
{
    return {key, u"submit"_s, fingerprint, owner};
}

struct Scene
{
    TempWorkspace workspace;
    IdempotencyRepository repository{workspace.connection()};
    WallTime t0 = workspace.clock().wall();

    KeyAnswer begin(const KeyWish& what, Millis after = Millis(0))
    {
        const auto answer = repository.begin(what, t0 + after);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text()));
        return *answer;
    }
    qint64 number(const char* sql) { return workspace.number(sql); }
};

} // namespace

class TestIdempotencyRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstWriterStarts() // R59, R62
    {
        Scene scene;
        QCOMPARE(scene.begin(wish()).kind, Kind::started);
        QCOMPARE(scene.begin(wish()).kind, Kind::inProgress);
        QCOMPARE(scene.begin(wish("k2")).kind, Kind::started);
    }

    void ofTwoProcessesOneStarts() // R59, B-44, B-50: check and act are one transaction
    {
        TempWorkspace workspace;
        std::atomic<int> started = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                auto connection = std::move(workspace.workspace().connect(Access::readWrite)).value();
                for (int key = 0; key < 20; ++key) {
                    auto transaction = std::move(Transaction::begin(*connection)).value();
                    const auto answer = IdempotencyRepository(*connection).begin(wish("key-" + QByteArray::number(key)), workspace.clock().wall());
                    if (answer && answer->kind == Kind::started)
                        ++started;
                    if (!transaction.commit())
                        started = -1000;
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(started.load(), 20);
    }

    void otherRequestUnderTheSameKey() // R61, B-44: whatever its state
    {
        Scene scene;
        QCOMPARE(scene.begin(wish()).kind, Kind::started);
        QCOMPARE(scene.begin(wish("k1", "f2")).kind, Kind::reused);
        KeyWish other = wish();
        other.operation = u"replay"_s;
        QCOMPARE(scene.begin(other).kind, Kind::reused);
        QVERIFY(scene.repository.complete(wish(), "{}"));
        QCOMPARE(scene.begin(wish("k1", "f2")).kind, Kind::reused);
    }

    void completedIsNotDoneAgain() // R56, R63
    {
        Scene scene;
        scene.begin(wish());
        QVERIFY(scene.repository.complete(wish(), R"({"batch":7})"));
        const auto again = scene.begin(wish("k1", "f1", "run-2"), kDay - Millis(1));
        QCOMPARE(again.kind, Kind::completed);
        QCOMPARE(again.response, QByteArray(R"({"batch":7})"));
    }

    void expiredAtTheInstant() // B-43: without waiting for the purge; the boundary is expired
    {
        Scene scene;
        scene.begin(wish());
        QVERIFY(scene.repository.complete(wish(), "{}"));
        QCOMPARE(scene.begin(wish("k1", "f2"), kDay).kind, Kind::started);
        QCOMPARE(scene.begin(wish("k1", "f2"), kDay).kind, Kind::inProgress);
    }

    void retryableFailureIsTriedAgain() // B-41, R64
    {
        Scene scene;
        scene.begin(wish());
        QVERIFY(scene.repository.failRetryable(wish(), R"({"message":"disk full"})"));
        QCOMPARE(scene.begin(wish("k1", "f2"), Millis(1)).kind, Kind::reused);
        QCOMPARE(scene.begin(wish("k1", "f1", "run-2"), Millis(1)).kind, Kind::started);
        QCOMPARE(scene.begin(wish("k1", "f1", "run-2"), Millis(1)).kind, Kind::inProgress);
        QVERIFY(scene.repository.complete(wish("k1", "f1", "run-2"), "{}"));
        QCOMPARE(scene.begin(wish(), kDay).kind, Kind::completed); // a day from the start that counted
    }

    void permanentFailureIsTold() // R64, B-41; it does not expire
    {
        Scene scene;
        scene.begin(wish());
        QVERIFY(scene.repository.failPermanent(wish(), R"({"message":"not CSV"})"));
        const auto again = scene.begin(wish(), 3 * kDay);
        QCOMPARE(again.kind, Kind::failedPermanent);
        QCOMPARE(again.response, QByteArray(R"({"message":"not CSV"})"));
    }

    void deadOwnerIsAmbiguous() // B-42, row-life.md: never taken over, not even after a day
    {
        Scene scene;
        scene.begin(wish());
        QVERIFY(scene.repository.note(wish(), R"({"batch":3})"));
        const auto answer = scene.begin(wish("k1", "f1", "run-2"));
        QCOMPARE(answer.kind, Kind::ambiguous);
        QCOMPARE(answer.response, QByteArray(R"({"batch":3})"));
        QCOMPARE(scene.begin(wish("k1", "f1", "run-2"), 2 * kDay).kind, Kind::ambiguous);
        QCOMPARE(scene.begin(wish("k1", "f1", "run-1"), 2 * kDay).kind, Kind::ambiguous);
        QCOMPARE(scene.number("SELECT state FROM idempotency_key"), qint64(KeyState::ambiguous));
    }

    void onlyItsOwnerEndsIt() // R60, B-42
    {
        Scene scene;
        scene.begin(wish());
        QCOMPARE(scene.repository.complete(wish("k1", "f1", "run-2"), "{}").error().code, ErrorCode::conflict);
        QVERIFY(scene.repository.complete(wish(), "{}"));
        QCOMPARE(scene.repository.failPermanent(wish(), "{}").error().code, ErrorCode::conflict);
        QCOMPARE(scene.begin(wish()).kind, Kind::completed);
    }

    void unknownStateIsAnError() // R65
    {
        Scene scene;
        scene.begin(wish());
        for (const char* state : {"5", "-1", "259"}) {
            scene.workspace.run("UPDATE idempotency_key SET state = " + QByteArray(state));
            QCOMPARE(scene.repository.begin(wish(), scene.t0).error().code, ErrorCode::corrupt);
            QCOMPARE(scene.repository.begin(wish(), scene.t0 + kDay).error().code, ErrorCode::corrupt);
        }
    }

    void keysAreChecked() // R58
    {
        Scene scene;
        for (const QByteArray& bad : {QByteArray(), QByteArray(256, 'k'), QByteArray("a b")})
            QCOMPARE(scene.repository.begin(wish(bad), scene.t0).error().code, ErrorCode::invalidArgument);
        QCOMPARE(scene.begin(wish(QByteArray(255, 'k'))).kind, Kind::started);
        QCOMPARE(scene.number("SELECT expires_at - created_at FROM idempotency_key"), kDay.count());
    }

    void keyOfAnOperation() // R53, B-48, B-49
    {
        Scene scene;
        QCOMPARE(scene.repository.keyOf(u"nightly"_s, "u1", scene.t0).value(), QByteArray("u1"));
        scene.workspace.reopen();
        IdempotencyRepository later(scene.workspace.connection());
        QCOMPARE(later.keyOf(u"nightly"_s, "u2", scene.t0 + kDay - Millis(1)).value(), QByteArray("u1"));
        QCOMPARE(later.keyOf(u"weekly"_s, "u3", scene.t0).value(), QByteArray("u3"));
        QCOMPARE(later.keyOf(u"nightly"_s, "u4", scene.t0 + kDay).value(), QByteArray("u4"));
        QCOMPARE(later.keyOf(u"nightly"_s, "u5", scene.t0 + kDay).value(), QByteArray("u4"));
    }

    void purgeTakesWhatHasExpired() // R66, B-45
    {
        Scene scene;
        for (int i = 0; i < 5; ++i) {
            const auto key = wish("done-" + QByteArray::number(i));
            scene.begin(key, Millis(i));
            QVERIFY(scene.repository.complete(key, "{}"));
        }
        scene.begin(wish("retryable"));
        QVERIFY(scene.repository.failRetryable(wish("retryable"), "{}"));
        scene.begin(wish("open"));
        scene.begin(wish("permanent"));
        QVERIFY(scene.repository.failPermanent(wish("permanent"), "{}"));
        scene.begin(wish("unclear"));
        scene.begin(wish("unclear", "f1", "run-2"));
        QVERIFY(scene.repository.keyOf(u"nightly"_s, "u1", scene.t0));
        QCOMPARE(scene.repository.count().value(), 10);

        QCOMPARE(scene.repository.purge(scene.t0 + kDay - Millis(1)).value(), 0);
        QCOMPARE(scene.repository.purge(scene.t0 + kDay + Millis(2)).value(), 5); // done-0, 1, 2, retryable, nightly
        QCOMPARE(scene.repository.purge(scene.t0 + 9 * kDay, 1).value(), 1);
        QCOMPARE(scene.repository.purge(scene.t0 + 9 * kDay).value(), 1);
        QCOMPARE(scene.number("SELECT count(*) FROM idempotency_key WHERE state IN (0, 3, 4)"), 3);
        QCOMPARE(scene.repository.count().value(), 3);
    }

    void effectAndResultAreOne() // R69: both or neither
    {
        Scene scene;
        {
            auto transaction = std::move(Transaction::begin(scene.workspace.connection())).value();
            scene.begin(wish());
            scene.workspace.addBatch();
            QVERIFY(scene.repository.complete(wish(), "{}"));
        }
        QCOMPARE(scene.number("SELECT count(*) FROM batch"), 0);
        QCOMPARE(scene.begin(wish()).kind, Kind::started);
    }
};

QTEST_GUILESS_MAIN(TestIdempotencyRepository)
#include "tst_idempotencyrepository.moc"
