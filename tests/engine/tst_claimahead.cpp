// SPDX-License-Identifier: GPL-3.0-or-later
// Claims that run ahead of a lane's slots: how many, when, and what becomes of them when nothing may be sent any more.
#include "core/engine/claimahead.h"
#include "core/store/destinationrepository.h"
#include "tests/support/enginerig.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSlots = 5;
const store::Actor kOperator{u"operator"_s, u"because"_s};

transport::HttpResult okAfter(qint64 totalUs)
{
    auto result = FakeHttpTransport::withStatus(200);
    result.phases.totalUs = totalUs;
    return result;
}

/// A lane that has seen a hundred answers of that time, and now holds its requests open.
void busy(EngineRig& rig, qint64 totalUs)
{
    auto policy = EngineRig::policy();
    policy.lanes = {0, kSlots, 0};
    rig.setPolicy(policy);
    rig.addRows(140);
    rig.start();
    int sent = 0;
    rig.transport().setResponder([&sent, totalUs](const auto&) -> std::optional<transport::HttpResult> {
        return ++sent <= 100 ? std::optional(okAfter(totalUs)) : std::nullopt;
    });
    rig.settle();
    rig.transport().setResponder({});
    QCOMPARE(rig.rowsIn(RowState::delivered), 100);
    QCOMPARE(int(rig.transport().open().size()), kSlots);
}

} // namespace

class TestClaimAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhereAnswersAreFast()
    {
        engine::ClaimAhead ahead;
        for (int i = 0; i < 63; ++i)
            ahead.learn(1'000);
        QCOMPARE(ahead.limit(32), 0); // not enough answers to judge
        ahead.learn(1'000);
        QCOMPARE(ahead.limit(32), 32);
        QCOMPARE(ahead.limit(500), 64); // row-life.md, step 1: a crash leaves few
        for (int i = 0; i < 200; ++i)
            ahead.learn(200'000);
        QCOMPARE(ahead.limit(32), 0);
    }

    void slotsBoundTheWire()
    {
        EngineRig rig;
        busy(rig, 1'000);
        QCOMPARE(rig.rowsIn(RowState::claimed), 2 * kSlots);
        // As slots come free the oldest go first, and others are claimed behind them.
        const std::vector<AttemptId> open = rig.transport().open();
        rig.transport().answer(open[0], okAfter(1'000));
        rig.transport().answer(open[1], okAfter(1'000));
        rig.settle();
        QCOMPARE(int(rig.transport().open().size()), kSlots);
        QCOMPARE(rig.transport().requests().back().attempt.value, open.back().value + 2);
        QCOMPARE(rig.rowsIn(RowState::claimed), 2 * kSlots);
        rig.transport().setResponder([](const auto&) { return okAfter(1'000); });
        rig.transport().answerAll(okAfter(1'000));
        rig.settle();
        QCOMPARE(rig.rowsIn(RowState::delivered), 140);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }

    void slowAnswersClaimNothingAhead()
    {
        EngineRig rig;
        busy(rig, 200'000);
        QCOMPARE(rig.rowsIn(RowState::claimed), kSlots);
    }

    void takenBackWhenNothingMayBeSent_data()
    {
        QTest::addColumn<int>("act");
        QTest::newRow("pause all") << 0;
        QTest::newRow("pause the destination") << 1;
        QTest::newRow("trip") << 2;
        QTest::newRow("cancel the batch") << 3;
        QTest::newRow("no slots any more") << 4;
        QTest::newRow("stop") << 5;
    }
    void takenBackWhenNothingMayBeSent()
    {
        QFETCH(const int, act);
        EngineRig rig;
        busy(rig, 1'000);
        const int sent = rig.transport().sentCount();
        switch (act) {
        case 0: rig.engine().pauseAll(true, kOperator); break;
        case 1: rig.engine().pauseDestination(DestinationId(1), true, kOperator); break;
        case 2: rig.engine().trip(DestinationId(1), {}, kOperator); break;
        case 3: rig.engine().cancelBatch(rig.lastBatch(), kOperator); break;
        case 4: {
            auto changed = *store::DestinationRepository(rig.workspace().connection()).destination(DestinationId(1));
            changed.policy.lanes = {0, 0, 0};
            auto target = std::make_shared<transport::HttpTarget>();
            target->url = "http://127.0.0.1:1/hook";
            rig.engine().setDestination(changed, target);
            break;
        }
        default: rig.engine().stopClaiming(); break;
        }
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), sent);
        QCOMPARE(rig.rowsIn(RowState::claimed), kSlots); // those on the wire
        rig.transport().answerAll(okAfter(1'000));
        rig.settle();
        QCOMPARE(rig.rowsIn(RowState::claimed), 0);
        QCOMPARE(rig.rowsIn(RowState::delivered), 100 + kSlots);
        QVERIFY(rig.engine().isQuiet());
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }

    void crashLeavesTwiceTheSlotsAtMost()
    {
        EngineRig rig;
        busy(rig, 1'000);
        rig.crash();
        rig.start();
        QCOMPARE(rig.rowsIn(RowState::ambiguous), 2 * kSlots);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestClaimAhead)
#include "tst_claimahead.moc"
