// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/credits.h"
#include "core/base/ids.h"
#include "core/base/randomsource.h"
#include "core/base/result.h"
#include "tests/support/fakerandom.h"

#include <QtTest>

#include <type_traits>
#include <unordered_set>

using namespace fuseboard;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<RowId, AttemptId>, "an id of one table is no id of another");
static_assert(!std::is_convertible_v<qint64, RowId>, "a number becomes an id only on purpose");

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultHoldsEitherValueOrError()
    {
        Result<QString> good(u"x"_s);
        QVERIFY(good.ok());
        QCOMPARE(*good, u"x"_s);
        QCOMPARE(good->size(), 1);

        Result<QString> bad(Error{ErrorCode::parse, u"Not a CSV."_s, u"line 3"_s});
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::parse);
        QCOMPARE(bad.error().text(), u"Not a CSV. (line 3)"_s);
        QCOMPARE(Error({ErrorCode::io, u"Gone."_s, {}}).text(), u"Gone."_s);
    }

    void resultMovesOutWhatCannotBeCopied()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> moved = *std::move(result);
        QCOMPARE(*moved, 7);
    }

    void resultOfNothing()
    {
        QVERIFY(Result<void>().ok());
        const Result<void> bad(Error{ErrorCode::locked, u"Held."_s, {}});
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().code, ErrorCode::locked);
    }

    void idsCompareAndHash()
    {
        QVERIFY(!RowId().valid());
        QVERIFY(!RowId(-1).valid());
        QVERIFY(RowId(1).valid());
        QVERIFY(RowId(1) < RowId(2));
        QCOMPARE((QSet<RowId>{RowId(1), RowId(1), RowId(2)}.size()), 2);
        QCOMPARE((std::unordered_set<RowId>{RowId(5), RowId(5)}.size()), size_t(1));
    }

    void creditsAreExact()
    {
        Credits sum;
        for (int i = 0; i < 10; ++i)
            sum += Credits{100};
        QCOMPARE(sum, Credits::whole(1)); // B-10: ten tenths are one
        QCOMPARE(Credits::whole(6) * 83, Credits::whole(498));
        QVERIFY((Charge{} + Charge{}).isZero());
        QVERIFY(!(Charge{{}, Credits{1}}).isZero());
    }

    void wallTimeRoundTrip()
    {
        for (const qint64 ms : {qint64(0), qint64(-1), qint64(1'793'000'000'123)})
            QCOMPARE(toEpochMs(fromEpochMs(ms)), ms);
    }

    void clockOfTheSystemRunsForward()
    {
        const SystemClock clock;
        const MonoTime first = clock.now();
        QVERIFY(clock.now() >= first);
        QVERIFY(toEpochMs(clock.wall()) > 1'600'000'000'000);
    }

    void uniformStaysBelowOne()
    {
        test::FakeRandom highest = test::FakeRandom::fixed(0x1.fffffffffffffp-1);
        QVERIFY(highest.uniform() < 1.0);
        QVERIFY(highest.uniform() > 0.999);
        test::FakeRandom lowest = test::FakeRandom::fixed(0);
        QCOMPARE(lowest.uniform(), 0.0);
        SystemRandomSource random;
        for (int i = 0; i < 1000; ++i) {
            const double u = random.uniform();
            QVERIFY(u >= 0 && u < 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
