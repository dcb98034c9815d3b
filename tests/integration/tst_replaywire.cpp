// SPDX-License-Identifier: GPL-3.0-or-later
// Replays on the wire: store, desk, engine and libcurl as they ship, against a receiver that misbehaves and keeps receipts
// (issue 4, point 7; row-life.md, "The invariant every test checks").
#include "core/engine/operationdesk.h"
#include "core/engine/replayjob.h"
#include "core/store/operations.h"
#include "tests/integration/wirescene.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <atomic>
#include <map>
#include <mutex>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;
using store::ReplayPacing;
using store::ReplayState;

namespace {

const store::Actor kOperator{QStringLiteral("operator"), {}};

int rowOf(const Receipt& receipt)
{
    return QJsonDocument::fromJson(receipt.body).object().value(u"n"_s).toInt();
}

bool isFixed(const Receipt& receipt)
{
    return receipt.body.contains("\"fixed\"");
}

/// A wire scene with a desk; what its last replay said.
struct Scene : WireScene
{
    explicit Scene(int rows, ResendPolicy resend = ResendPolicy::neverTwice) : WireScene(FaultyReceiver::Tls::none, resend)
    {
        receiver().setPlan([](const Receipt&) { return Answer::withStatus(422, {}, "n must be text"); });
        addRows(rows);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(finished(), 20'000);
        desk = std::make_unique<engine::OperationDesk>(workspace(), writer(), clock());
        desk->setEngine(&engine());
        QVERIFY(desk->start());
    }
    ~Scene()
    {
        desk->stop();
        stop();
    }
    std::vector<RowId> dead()
    {
        std::vector<RowId> rows;
        const qint64 most = number("SELECT coalesce(max(id), 0) FROM batch_row");
        for (qint64 id = 1; id <= most; ++id) {
            if (number("SELECT count(*) FROM batch_row WHERE state IN (5, 6) AND id = " + QByteArray::number(id)) == 1)
                rows.push_back(RowId(id));
        }
        return rows;
    }
    engine::DeskTicket replay(ReplayPacing pacing, store::ReplayTicks ticks, Millis recall = Millis(0))
    {
        store::ReplaySettings settings;
        settings.pacing = pacing;
        settings.ticks = ticks;
        settings.recall = recall;
        ended = false;
        return desk->submit(std::make_unique<engine::ReplayJob>(engine::ReplayOrder{dead(), settings, kOperator, {}}),
                            [this](const engine::DeskProgress& told) {
                                std::lock_guard lock(mutex);
                                last = engine::ReplayProgress::fromJson(told.detail.toUtf8());
                                ended = told.ended;
                            });
    }
    engine::ReplayProgress progress()
    {
        std::lock_guard lock(mutex);
        return last;
    }
    /// Receipts of each row with a 2xx answer, from that receipt on.
    std::map<int, int> taken(size_t from = 0)
    {
        std::map<int, int> out;
        const auto all = receiver().receipts();
        for (size_t i = from; i < all.size(); ++i) {
            if (all[i].status >= 200 && all[i].status < 300)
                ++out[rowOf(all[i])];
        }
        return out;
    }
    Result<store::OperationResult> edit(RowId row, int version, int n)
    {
        Result<store::OperationResult> out = store::OperationResult{};
        const auto written = writer().writeAndWait([&](store::Connection& connection) -> Result<void> {
            out = store::Operations(connection, clock().wall()).edit(row, version, "{\"n\":" + QByteArray::number(n) + ",\"fixed\":true}", kOperator);
            return out ? Result<void>() : out.error();
        });
        return written ? out : Result<store::OperationResult>(written.error());
    }

    std::unique_ptr<engine::OperationDesk> desk;
    std::mutex mutex;
    engine::ReplayProgress last;
    std::atomic<bool> ended = false;
};

constexpr store::ReplayTicks kUnchanged{false, false, true};
constexpr store::ReplayTicks kAll{true, true, true};

ReplayPacing atOnce()
{
    return {ReplayPacing::atOnce, Millis(500), {}};
}

} // namespace

class tst_ReplayWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void originalAndEditAreNeverBothSent()
    {
        constexpr int kRows = 60;
        Scene s(kRows);
        const auto rows = s.dead();
        QCOMPARE(rows.size(), size_t(kRows));
        const size_t before = size_t(s.receiver().receiptCount());
        s.receiver().setPlan([](const Receipt&) { return Answer::withStatus(200); });
        // Edits run against the release of the same rows: each is sent as it was when its turn came, once.
        s.replay({ReplayPacing::paced, Millis(10), {}}, kUnchanged, Millis(150));
        int edited = 0, late = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto done = s.edit(rows[rows.size() - 1 - i], 1, int(rows.size() - 1 - i));
            edited += done && done->applied == 1 ? 1 : 0;
            late += done && done->applied == 1 ? 0 : 1;
            // From the other end, as fast as they are released: they meet in the middle.
            QTRY_VERIFY_WITH_TIMEOUT(s.ended.load() || s.progress().released > int(i), 30'000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(s.ended.load(), 30'000);
        QCOMPARE(s.progress().delivered, kRows);
        QVERIFY2(edited > 0 && late > 0, qPrintable(u"%1 edited, %2 too late"_s.arg(edited).arg(late)));
        const auto taken = s.taken(before);
        QCOMPARE(taken.size(), size_t(kRows));
        int fixed = 0;
        const auto receipts = s.receiver().receipts();
        for (size_t i = before; i < receipts.size(); ++i)
            fixed += isFixed(receipts[i]) ? 1 : 0;
        QCOMPARE(qint64(receipts.size()) - qint64(before), kRows);
        QCOMPARE(fixed, edited);
        QCOMPARE(s.number("SELECT count(*) FROM attempt WHERE version = 2"), edited);
        QCOMPARE(s.violations(), QStringList());
    }

    void aFaultyReceiverGetsEachRowOnceOrIsAskedFor() // what may be paid twice is sent again only when it was ticked
    {
        constexpr int kRows = 80;
        Scene s(kRows);
        const size_t before = size_t(s.receiver().receiptCount());
        s.receiver().setPlan([](const Receipt& receipt) {
            switch (receipt.number % 7) {
            case 0: return Answer::withStatus(503);
            case 1: return Answer::hangUp();
            case 2: return Answer::withStatus(500);
            case 3: return Answer::withStatus(422);
            case 4: return Answer::tooMany(0);
            default: return Answer::withStatus(200);
            }
        });
        s.replay(atOnce(), kUnchanged);
        QTRY_VERIFY_WITH_TIMEOUT(s.ended.load(), 60'000);
        const auto first = s.progress();
        QCOMPARE(first.delivered + first.failures(), kRows);
        QVERIFY(first.ambiguous > 0);
        QCOMPARE(s.rowsIn(RowState::ambiguous), first.ambiguous);
        for (const auto& [row, n] : s.taken(before))
            QVERIFY2(n == 1, qPrintable(u"row %1 was taken %2 times"_s.arg(row).arg(n)));
        QCOMPARE(s.violations(), QStringList());

        // Without the tick the ambiguous ones stay where they are.
        s.receiver().setPlan([](const Receipt&) { return Answer::withStatus(200); });
        const size_t second = size_t(s.receiver().receiptCount());
        s.replay(atOnce(), kUnchanged);
        QTRY_VERIFY_WITH_TIMEOUT(s.ended.load(), 60'000);
        QCOMPARE(s.rowsIn(RowState::ambiguous), first.ambiguous);
        QCOMPARE(qint64(s.receiver().receiptCount()) - qint64(second), first.failedRows());
        s.replay(atOnce(), kAll);
        QTRY_VERIFY_WITH_TIMEOUT(s.ended.load(), 60'000);
        QCOMPARE(s.rowsIn(RowState::delivered), kRows);
        QCOMPARE(s.violations(), QStringList());
        QCOMPARE(s.taken(before).size(), size_t(kRows));
    }

    void aRampStopsAtItsBound()
    {
        Scene s(100);
        const int before = s.receiver().receiptCount();
        // The first eleven are taken: step 3 is at its twenty-fifth when the bound is passed.
        s.receiver().setPlan([before](const Receipt& receipt) { return Answer::withStatus(receipt.number - before <= 11 ? 200 : 422); });
        s.replay({ReplayPacing::ramp, Millis(500), {10}}, kUnchanged);
        QTRY_COMPARE_WITH_TIMEOUT(s.progress().state, ReplayState::stopped, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(s.number("SELECT count(*) FROM attempt WHERE outcome IS NULL"), 0, 20'000); // nothing is on the wire
        const int sent = s.receiver().receiptCount() - before;
        QCOMPARE(sent, 1 + 5 + 25);
        QCOMPARE(s.progress().released, 31);
        QCOMPARE(s.progress().unreleased, 69);
        QCOMPARE(s.rowsIn(RowState::delivered), 11);
        QCOMPARE(s.violations(), QStringList());
    }

    void aRecallSendsNothing()
    {
        Scene s(10);
        const int before = s.receiver().receiptCount();
        const auto ticket = s.replay(atOnce(), kUnchanged, Millis(10'000));
        QTRY_COMPARE(s.progress().state, ReplayState::recall);
        const qint64 attempts = s.number("SELECT count(*) FROM attempt");
        s.desk->cancel(ticket);
        QTRY_VERIFY(s.ended.load());
        QCOMPARE(s.progress().state, ReplayState::recalled);
        // Every request has its attempt in the journal before it is made.
        QCOMPARE(s.number("SELECT count(*) FROM attempt"), attempts);
        QCOMPARE(s.receiver().receiptCount(), before);
        QCOMPARE(s.rowsIn(RowState::dead), 10);
    }
};

QTEST_GUILESS_MAIN(tst_ReplayWire)
#include "tst_replaywire.moc"
