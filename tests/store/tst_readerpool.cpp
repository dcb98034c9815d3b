// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readerpool.h"
#include "tests/support/tempworkspace.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <future>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char kEndless[] = "WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i) SELECT count(*) FROM i";

std::function<Result<qint64>(Connection&)> asking(const QByteArray& sql)
{
    return [sql](Connection& c) { return c.scalar(sql); };
}

/// Runs for ever unless interrupted, and says when it has begun.
std::function<Result<qint64>(Connection&)> endless(std::atomic<int>& begun)
{
    return [&begun](Connection& c) -> Result<qint64> {
        ++begun;
        auto result = c.scalar(kEndless);
        return result;
    };
}

} // namespace

/// Reading off the GUI thread: latest wins, stale answers never arrive.
class tst_ReaderPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheReceiversThread()
    {
        TempWorkspace space;
        ReaderPool pool(space.workspace());
        QObject receiver;
        QThread* thread = nullptr;
        qint64 answer = 0;
        pool.read<qint64>(u"page"_s, &receiver, asking("SELECT 42"), [&](Result<qint64> result) {
            thread = QThread::currentThread();
            answer = *result;
        });
        QTRY_COMPARE(answer, 42);
        QCOMPARE(thread, QThread::currentThread());
    }

    void errorsArrive()
    {
        TempWorkspace space;
        ReaderPool pool(space.workspace());
        QObject receiver;
        bool failed = false;
        pool.read<qint64>(u"page"_s, &receiver, asking("SELECT nothing"), [&](Result<qint64> result) { failed = !result; });
        QTRY_VERIFY(failed);
    }

    void newerRequestInterruptsTheRunningOne()
    {
        TempWorkspace space;
        ReaderPool pool(space.workspace(), 1);
        QObject receiver;
        std::atomic<int> begun{0};
        int stale = 0;
        qint64 answer = 0;
        pool.read<qint64>(u"page"_s, &receiver, endless(begun), [&](Result<qint64>) { ++stale; });
        QTRY_COMPARE(begun.load(), 1);
        // Asked until it is heard: the first interrupt may come before the statement's first step.
        QTRY_VERIFY([&] {
            pool.read<qint64>(u"page"_s, &receiver, asking("SELECT 7"), [&](Result<qint64> result) { answer = *result; });
            return answer == 7;
        }());
        QCOMPARE(stale, 0);
    }

    void newerRequestReplacesTheWaitingOne()
    {
        TempWorkspace space;
        ReaderPool pool(space.workspace(), 1);
        QObject receiver;
        std::promise<void> gate;
        auto open = gate.get_future().share();
        pool.read<qint64>(u"other"_s, &receiver, [open](Connection&) -> Result<qint64> { open.wait(); return qint64(1); }, {[](Result<qint64>) {}});
        QList<qint64> answers;
        for (qint64 i = 1; i <= 5; ++i) {
            pool.read<qint64>(u"page"_s, &receiver, asking("SELECT " + QByteArray::number(i)),
                              [&](Result<qint64> result) { answers += *result; });
        }
        gate.set_value();
        QTRY_COMPARE(answers, QList<qint64>{5});
    }

    void otherChannelsAreLeftAlone()
    {
        TempWorkspace space;
        ReaderPool pool(space.workspace(), 2);
        QObject receiver;
        std::atomic<bool> inside{false};
        std::atomic<bool> leave{false};
        Result<qint64> answer = Error{};
        pool.read<qint64>(
            u"report"_s, &receiver,
            [&](Connection& c) -> Result<qint64> {
                inside = true;
                qint64 sum = 0;
                while (!leave) {
                    auto n = c.scalar("WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i LIMIT 2000) SELECT count(*) FROM i");
                    if (!n)
                        return n;
                    sum = *n;
                }
                return sum;
            },
            [&](Result<qint64> result) { answer = std::move(result); });
        QTRY_VERIFY(inside);
        int pages = 0;
        for (int i = 0; i < 200; ++i) {
            pool.read<qint64>(u"page"_s, &receiver, asking("SELECT 1"), [&](Result<qint64>) { ++pages; });
            pool.cancel(u"nobody"_s);
        }
        QTRY_VERIFY(pages > 0);
        leave = true;
        QTRY_VERIFY2(answer.ok(), qPrintable(answer.ok() ? QString() : answer.error().text()));
        QCOMPARE(*answer, 2000);
    }

    void emptyChannelNeverReplaces()
    {
        TempWorkspace space;
        ReaderPool pool(space.workspace());
        QObject receiver;
        int answers = 0;
        for (int i = 0; i < 50; ++i)
            pool.read<qint64>({}, &receiver, asking("SELECT 1"), [&](Result<qint64>) { ++answers; });
        QTRY_COMPARE(answers, 50);
    }

    void cancelledRequestNeverAnswers()
    {
        TempWorkspace space;
        ReaderPool pool(space.workspace(), 1);
        QObject receiver;
        std::atomic<int> begun{0};
        int stale = 0;
        pool.read<qint64>(u"page"_s, &receiver, endless(begun), [&](Result<qint64>) { ++stale; });
        QTRY_COMPARE(begun.load(), 1);
        bool other = false;
        pool.read<qint64>({}, &receiver, asking("SELECT 1"), [&](Result<qint64>) { other = true; });
        QTRY_VERIFY([&] {
            pool.cancel(u"page"_s);
            return other;
        }());
        QCOMPARE(stale, 0);
    }

    void receiverThatIsGoneHearsNothing()
    {
        TempWorkspace space;
        ReaderPool pool(space.workspace(), 1);
        QObject stays;
        bool wrong = false;
        bool after = false;
        {
            QObject goes;
            pool.read<qint64>({}, &goes, asking("SELECT 1"), [&](Result<qint64>) { wrong = true; });
        }
        pool.read<qint64>({}, &stays, asking("SELECT 1"), [&](Result<qint64>) { after = true; });
        QTRY_VERIFY(after);
        QVERIFY(!wrong);
    }

    void poolThatIsGoneAnswersNothing()
    {
        TempWorkspace space;
        QObject receiver;
        std::atomic<int> begun{0};
        bool wrong = false;
        {
            ReaderPool pool(space.workspace(), 2);
            pool.read<qint64>(u"a"_s, &receiver, asking("SELECT 1"), [&](Result<qint64>) { wrong = true; });
            for (int i = 0; i < 20; ++i)
                pool.read<qint64>({}, &receiver, asking("SELECT 1"), [&](Result<qint64>) { wrong = true; });
        }
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QVERIFY(!wrong);
    }

    void readersCannotWrite()
    {
        TempWorkspace space;
        ReaderPool pool(space.workspace());
        QObject receiver;
        std::optional<ErrorCode> code;
        pool.read<bool>(
            {}, &receiver,
            [](Connection& c) -> Result<bool> {
                if (auto done = c.execute("DELETE FROM meta"); !done)
                    return done.error();
                return true;
            },
            [&](Result<bool> result) { code = result ? ErrorCode::internal : result.error().code; });
        QTRY_VERIFY(code);
        QCOMPARE(int(*code), int(ErrorCode::readOnly));
    }
};

QTEST_GUILESS_MAIN(tst_ReaderPool)
#include "tst_readerpool.moc"
