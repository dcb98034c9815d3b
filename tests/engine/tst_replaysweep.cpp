// SPDX-License-Identifier: GPL-3.0-or-later
// A replay whose n-th store call fails, for n = 0, 1, 2… until a run is clean (quality.md, "Fault sweep"; issue 4, point 7): no
// row is lost, none is sent twice, the job tells the truth; and what ends in the middle waits for the operator.
#include "tests/engine/replayscene.h"

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 12;
constexpr int kMostCalls = 400;

Error storeFails()
{
    return {ErrorCode::io, u"The disk does not answer."_s, {}};
}

/// Bodies that came, and how often; answered with what the scene says.
struct Wire
{
    std::map<QByteArray, int> seen;

    void listen(ReplayScene& s)
    {
        s.rig.transport().setResponder([this](const transport::HttpRequest& request) {
            ++seen[request.body];
            return kOk;
        });
    }
    QString twice() const
    {
        for (const auto& [body, n] : seen) {
            if (n > 1)
                return QString::fromUtf8(body) + u" was sent %1 times"_s.arg(n);
        }
        return {};
    }
};

void runOn(ReplayScene& s, Millis most = Millis(40'000))
{
    for (Millis gone{0}; gone < most && !s.last.ended; gone += Millis(200)) {
        if (s.rig.journal().hasFailed())
            s.rig.journal().heal();
        s.run(Millis(200), Millis(100));
    }
}

} // namespace

class tst_ReplaySweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storeCallFails_data() { paces(); }
    void storeCallFails()
    {
        QFETCH(const int, kind);
        int failed = 0;
        for (int n = 0; n < kMostCalls; n += n < 12 ? 1 : 5) {
            ReplayScene s(kRows);
            s.start();
            Wire wire;
            wire.listen(s);
            s.rig.journal().failAfter(n, storeFails());
            s.replay(s.dead(), pacing(kind), kUnchanged, Millis(1'000));
            runOn(s);
            const bool met = s.rig.journal().hasFailed();
            failed += met ? 1 : 0;
            const QByteArray where = "n = " + QByteArray::number(n);
            QVERIFY2(s.last.ended, where.constData());
            QVERIFY2(wire.twice().isEmpty(), QByteArray(where + ": " + wire.twice().toUtf8()).constData());
            QVERIFY2(s.rig.rowsIn(RowState::delivered) == kRows, where.constData());
            QVERIFY2(s.progress().delivered == kRows, where.constData());
            QVERIFY2(s.rig.number("SELECT max(replays) FROM batch_row") == 1, where.constData());
            QVERIFY2(s.rig.number("SELECT count(*) FROM operation WHERE kind = 'replay'") == 1, where.constData());
            QVERIFY2(s.rig.workspace().inconsistencies().isEmpty(), where.constData());
            if (!met)
                break;
        }
        QVERIFY2(failed > 4, qPrintable(QString::number(failed)));
    }

    void storeFailsUntilACrash_data() { paces(); }
    void storeFailsUntilACrash() // what was not released waits; what was on the wire is ambiguous, never sent again by itself
    {
        QFETCH(const int, kind);
        int waited = 0;
        for (int n = 0; n < kMostCalls; n += n < 6 ? 1 : 7) {
            ReplayScene s(kRows);
            s.start();
            Wire wire;
            wire.listen(s);
            s.rig.journal().failAfter(n, storeFails(), true);
            s.replay(s.dead(), pacing(kind), kUnchanged, Millis(1'000));
            s.run(Millis(9'000), Millis(100));
            const bool met = s.rig.journal().hasFailed();
            s.crash([&] { wire.listen(s); });
            const QByteArray where = "n = " + QByteArray::number(n);
            const qint64 sent = qint64(wire.seen.size());
            const bool waits = !s.rounds->isIdle() && s.progress().state == ReplayState::waiting;
            s.run(Millis(3'000), Millis(250));
            if (waits) {
                ++waited;
                QVERIFY2(s.progress().state == ReplayState::waiting, where.constData());
                QVERIFY2(s.progress().unreleased > 0, where.constData());
                s.goOn();
                s.run(Millis(12'000), Millis(250));
                QVERIFY2(s.last.ended, where.constData());
            } else if (!s.rounds->isIdle()) {
                s.run(Millis(9'000), Millis(250)); // all had been released: they go on as rows of their lane
            }
            QVERIFY2(wire.twice().isEmpty(), QByteArray(where + ": " + wire.twice().toUtf8()).constData());
            // A replay that was never written down is gone, and its rows are as they were.
            const bool none = s.rig.number("SELECT count(*) FROM replay_job") == 0;
            const int open = s.rig.rowsIn(RowState::pending) + s.rig.rowsIn(RowState::claimed) + s.rig.rowsIn(RowState::deferred);
            QVERIFY2(open == 0, where.constData());
            QVERIFY2(s.rig.rowsIn(RowState::delivered) + s.rig.rowsIn(RowState::ambiguous) == (none ? 0 : kRows), where.constData());
            QVERIFY2(!none || sent == 0, where.constData());
            QVERIFY2(s.rig.workspace().inconsistencies().isEmpty(), where.constData());
            if (!met)
                break;
        }
        QVERIFY2(waited > 1, qPrintable(QString::number(waited)));
    }

    void itObeysTheRate() // B-17: the account's bucket, whatever the pace
    {
        ReplayScene s(30);
        s.start();
        Wire wire;
        wire.listen(s);
        store::AccountSettings limits;
        limits.recordsPerSecond = 10;
        limits.burst = 1;
        store::Account account;
        account.id = AccountId(1);
        account.name = u"Account"_s;
        account.timeZone = "UTC";
        account.settings = limits;
        s.rig.engine().setAccount(account);
        s.run(Millis(300));
        s.replay(s.dead(), atOnce(), kUnchanged, Millis(0));
        s.run(Millis(1'000));
        const auto early = qint64(wire.seen.size());
        QVERIFY2(early >= 8 && early <= 12, qPrintable(QString::number(early)));
        s.run(Millis(3'000));
        QCOMPARE(s.progress().delivered, 30);
    }

private:
    static void paces()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("at once") << int(ReplayPacing::atOnce);
        QTest::newRow("paced") << int(ReplayPacing::paced);
        QTest::newRow("ramp") << int(ReplayPacing::ramp);
    }
    static ReplayPacing pacing(int kind)
    {
        return {ReplayPacing::Kind(kind), Millis(200), {10}};
    }
};

QTEST_GUILESS_MAIN(tst_ReplaySweep)
#include "tst_replaysweep.moc"
