// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's thread: jobs from any thread, progress, cancelling, an end between two steps.
#include "core/engine/operationdesk.h"
#include "core/store/storewriter.h"
#include "tests/support/tempworkspace.h"

#include <QtTest>

#include <condition_variable>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// Writes a line a step, until it is told to end.
class WritingJob final : public engine::DeskJob
{
public:
    explicit WritingJob(int steps) : m_steps(steps) {}
    std::optional<WallTime> step(engine::DeskTools& tools) override
    {
        if (m_cancelled) {
            tools.report({.title = title(), .done = m_done, .ended = true, .cancelled = true});
            return std::nullopt;
        }
        const auto written = tools.write([](store::Connection& c) { return c.execute("INSERT INTO meta SELECT 'step' || count(*), '' FROM meta"); });
        if (!written)
            qFatal("%s", qPrintable(written.error().text()));
        ++m_done;
        tools.report({.title = title(), .done = m_done, .ended = m_done == m_steps});
        if (m_done == m_steps)
            return std::nullopt;
        return tools.clock.wall();
    }
    void cancel() override { m_cancelled = true; }
    OperationId operation() const override { return {}; }
    QString title() const override { return u"write"_s; }

private:
    int m_steps;
    int m_done = 0;
    bool m_cancelled = false;
};

/// What listeners heard, from any thread.
struct Heard
{
    std::mutex mutex;
    std::condition_variable more;
    std::vector<engine::DeskProgress> all;

    void take(const engine::DeskProgress& progress)
    {
        std::lock_guard lock(mutex);
        all.push_back(progress);
        more.notify_all();
    }
    bool waitForEnds(int n)
    {
        std::unique_lock lock(mutex);
        return more.wait_for(lock, std::chrono::seconds(30), [&] {
            return std::count_if(all.begin(), all.end(), [](const auto& p) { return p.ended; }) >= n;
        });
    }
};

} // namespace

class OperationDeskTest : public QObject
{
    Q_OBJECT

private:
    struct Scene
    {
        test::TempWorkspace workspace;
        store::StoreWriter writer{workspace.workspace()};
        SystemClock clock;
        engine::OperationDesk desk{workspace.workspace(), writer, clock};
        Scene()
        {
            const auto started = writer.start();
            Q_ASSERT(started);
        }
    };

private Q_SLOTS:
    void manyAtOnce()
    {
        Scene s;
        QVERIFY(s.desk.start());
        Heard heard;
        const int listener = s.desk.addListener([&](const engine::DeskProgress& p) { heard.take(p); });
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 5; ++i)
                    s.desk.submit(std::make_unique<WritingJob>(3));
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(heard.waitForEnds(20));
        s.desk.removeListener(listener);
        QCOMPARE(heard.all.size(), size_t(60));
        QCOMPARE(s.workspace.number("SELECT count(*) FROM meta WHERE key LIKE 'step%'"), qint64(60));
    }

    void cancelledAndStopped()
    {
        Scene s;
        QVERIFY(s.desk.start());
        Heard heard;
        const auto watch = [&](const engine::DeskProgress& p) { heard.take(p); };
        const engine::DeskTicket first = s.desk.submit(std::make_unique<WritingJob>(-1), watch);
        s.desk.cancel(first);
        QVERIFY(heard.waitForEnds(1));
        QVERIFY(heard.all.back().cancelled);
        QCOMPARE(heard.all.back().ticket, first);

        s.desk.submit(std::make_unique<WritingJob>(-1), watch);
        s.desk.stop(); // in the middle of it, between two steps
        const auto after = s.desk.submit(std::make_unique<WritingJob>(1), watch);
        QCOMPARE(heard.all.back().ticket, after);
        QVERIFY(heard.all.back().ended);
        QCOMPARE(heard.all.back().error->code, ErrorCode::cancelled);
        QVERIFY(s.desk.start()); // and again
        heard.all.clear();
        s.desk.submit(std::make_unique<WritingJob>(2), watch);
        QVERIFY(heard.waitForEnds(1));
    }
};

QTEST_GUILESS_MAIN(OperationDeskTest)
#include "tst_operationdesk.moc"
