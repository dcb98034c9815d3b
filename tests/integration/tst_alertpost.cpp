// SPDX-License-Identifier: GPL-3.0-or-later
// A session's alerts against a practice receiver: told once, kept over a restart, never about their own way.
#include "app/session.h"
#include "core/base/randomsource.h"
#include "core/practice/practiceserver.h"
#include "core/secrets/memorystore.h"
#include "core/store/connection.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <atomic>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const store::Actor kAda{u"ada"_s, {}};

struct Scene
{
    QTemporaryDir folder;
    SystemClock clock;
    SystemRandomSource random;
    secrets::MemoryStore secrets;
    practice::PracticeServer receiver{clock, random};
    std::unique_ptr<app::Session> session;
    std::atomic<engine::SnapshotPtr> latest;

    Scene()
    {
        if (!receiver.start(0, folder.filePath(u"alerts.ndjson"_s)))
            qFatal("no receiver");
        open();
    }
    ~Scene() { close(); }

    void open()
    {
        auto opened = app::Session::open({folder.filePath(u"leads.fuseboard"_s), u"tst"_s, false}, clock, secrets);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        session = std::move(*opened);
        latest.store({});
        session->setSnapshotSink([this](engine::SnapshotPtr snapshot) { latest.store(std::move(snapshot)); });
    }
    /// Alerts look at a snapshot of which this is so, and what they told is committed.
    void look(const std::function<bool(const engine::EngineSnapshot&)>& shows)
    {
        QTRY_VERIFY_WITH_TIMEOUT(latest.load() && shows(*latest.load()), 30'000);
        bool looked = false;
        session->alerts()->lookNow([&] { looked = true; });
        QTRY_VERIFY_WITH_TIMEOUT(looked, 30'000);
    }
    void start()
    {
        bool started = false;
        session->startEngine([&](const Result<store::RecoveryReport>& report) { started = bool(report); });
        QTRY_VERIFY_WITH_TIMEOUT(started, 30'000);
    }
    void close()
    {
        if (!session)
            return;
        bool stopped = false;
        session->stopEngine([&] { stopped = true; });
        if (!QTest::qWaitFor([&] { return stopped; }, 30'000))
            qFatal("it does not stop");
        session.reset();
    }
    engine::AlertWebhook::State set()
    {
        std::optional<Result<engine::AlertWebhook::State>> state;
        session->alerts()->connectTo(receiver.url(), kAda, [&](const auto& answer) { state = answer; });
        if (!QTest::qWaitFor([&] { return state.has_value(); }, 30'000) || !*state)
            qFatal("not set");
        return **state;
    }
    qint64 number(const QByteArray& sql)
    {
        auto connection = session->workspace().connect(store::Access::readOnly);
        const auto n = connection ? (*connection)->scalar(sql.constData()) : Result<qint64>(connection.error());
        return n ? *n : -1;
    }
    int receipts() { return int(receiver.counts().requests); }
};

} // namespace

class TestAlertPost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setWhileTheEngineRunsAndTested()
    {
        Scene scene;
        scene.start();
        const auto state = scene.set();
        QVERIFY(state.on);
        QCOMPARE(state.name, u"Alert webhook"_s);
        QCOMPARE(scene.number("SELECT count(DISTINCT scope_id) FROM destination"), 1); // of its own
        QCOMPARE(scene.number("SELECT count(*) FROM destination WHERE preset = 'alerts'"), 1);
        BatchId batch;
        scene.session->alerts()->test([&](const Result<BatchId>& sent) { batch = sent ? *sent : BatchId(); });
        QTRY_VERIFY(batch.valid());
        QTRY_COMPARE_WITH_TIMEOUT(scene.number("SELECT count(*) FROM batch_row WHERE state = 4"), 1, 30'000);
        QCOMPARE(scene.receipts(), 1);
        QCOMPARE(scene.number("SELECT count(*) FROM attempt WHERE data_milli <> 0"), 0); // it costs nothing
        QCOMPARE(scene.number("SELECT lane FROM batch_row"), qint64(Priority::critical));
    }

    void onceOverARestart()
    {
        Scene scene;
        scene.set();
        // An account held by a receiver that says that credits are gone: worth telling, and it lasts.
        QVERIFY(scene.session->writer()->writeAndWait([](store::Connection& c) {
            return c.execute("UPDATE account SET hold_reason = 'HTTP 402', hold_at = 1");
        }));
        scene.start();
        const auto holds = [](const engine::EngineSnapshot& board) {
            return std::ranges::any_of(board.accounts, [](const engine::AccountSnapshot& account) { return !account.holdReason.isEmpty(); });
        };
        scene.look(holds);
        QCOMPARE(scene.receipts(), 0); // its own account: not told through it
        std::optional<store::Destination> added;
        store::Destination crm;
        crm.name = u"CRM import"_s;
        crm.preset = u"generic"_s;
        crm.policy = store::presetPolicy(crm.preset);
        scene.session->addDestination(crm, {}, "http://127.0.0.1:9/crm", {}, [&](const Result<store::Destination>& done) {
            if (done)
                added = *done;
        });
        QTRY_VERIFY(added);
        scene.close();
        scene.open();
        QVERIFY(scene.session->writer()->writeAndWait([](store::Connection& c) {
            return c.execute("UPDATE account SET hold_reason = CASE name WHEN 'CRM import' THEN 'HTTP 402' END");
        }));
        scene.start();
        QTRY_COMPARE_WITH_TIMEOUT(scene.receipts(), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(scene.number("SELECT count(*) FROM batch_row WHERE state = 4"), 1, 30'000);
        scene.close();
        scene.open();
        scene.start();
        for (int looks = 0; looks < 2; ++looks)
            scene.look(holds);
        QCOMPARE(scene.receipts(), 1);
        QCOMPARE(scene.number("SELECT count(*) FROM batch"), 1);
    }

    void aBrokenReceiverMakesNoMoreAlerts()
    {
        Scene scene;
        practice::PracticeDials broken;
        broken.percentByStatus = {{500, 100.0}};
        QVERIFY(scene.receiver.setDials(broken));
        scene.start();
        scene.set();
        int accepted = 0;
        for (int i = 0; i < 8; ++i) {
            scene.session->alerts()->test([&](const Result<BatchId>& batch) { accepted += batch ? 1 : 0; });
            QTRY_COMPARE(accepted, i + 1); // of another instant each: the same alert twice is one row
        }
        // Its breaker opens, its letters grow: told by nobody but the window.
        QTRY_COMPARE_WITH_TIMEOUT(scene.number("SELECT state FROM breaker"), qint64(BreakerState::open), 60'000);
        for (int looks = 0; looks < 2; ++looks) {
            scene.look([](const engine::EngineSnapshot& board) {
                return std::ranges::any_of(board.destinations, [](const auto& d) { return d.breaker == BreakerState::open; });
            });
        }
        QCOMPARE(scene.number("SELECT count(*) FROM batch"), 8);
    }

    void anotherUrlTakesOverAtOnce()
    {
        Scene scene;
        scene.start();
        scene.set();
        practice::PracticeServer other(scene.clock, scene.random);
        QVERIFY(other.start(0, {}));
        std::optional<Result<engine::AlertWebhook::State>> state;
        scene.session->alerts()->connectTo(other.url(), kAda, [&](const auto& answer) { state = answer; });
        QTRY_VERIFY(state && *state);
        scene.session->alerts()->test([](const Result<BatchId>&) {});
        QTRY_COMPARE_WITH_TIMEOUT(other.counts().requests, 1, 30'000);
        QCOMPARE(scene.receipts(), 0);
        QTRY_COMPARE(scene.number("SELECT count(*) FROM webhook WHERE role = 2"), 1); // retired, with its history
    }
};

QTEST_GUILESS_MAIN(TestAlertPost)
#include "tst_alertpost.moc"
