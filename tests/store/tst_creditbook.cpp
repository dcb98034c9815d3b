// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/creditbook.h"
#include "core/store/creditpreset.h"
#include "core/store/history.h"
#include "core/store/migrations.h"
#include "tests/store/repositoryfixture.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;

namespace {

const Actor kActor{u"operator"_s, u"not on the invoice"_s};
const QDate kToday(2026, 10, 26);

struct Book : RepositoryFixture
{
    RowId row;

    /// One attempt of 6 credits that ended so.
    explicit Book(RowState to)
    {
        const BatchId batch = running({"acme.com"});
        row = RowId(of(RowId(1), "id"));
        Q_ASSERT(batch.valid());
        const bool claimed = claim(row) == ClaimResult::claimed;
        Q_ASSERT(claimed);
        if (to == RowState::ambiguous)
            settle(row, to, Reason::noAnswer, Outcome::noAnswer, 0, "no answer");
        else if (to == RowState::delivered)
            settle(row, to, Reason::none, Outcome::delivered, 200, {});
        else if (to == RowState::dead)
            settle(row, to, Reason::rejected, Outcome::rowFault, 422, "no");
    }
    Result<CorrectedCredits> correct(CreditCorrection correction, const Actor& actor = kActor)
    {
        if (!correction.account.valid())
            correction.account = account;
        auto transaction = *Transaction::begin(*connection);
        auto done = CreditBook(*connection).correct(correction, actor, clock.wall());
        if (done && !transaction.commit())
            qFatal("the correction could not be committed");
        return done;
    }
    static CreditCorrection price(qint64 milli, AttemptId attempt = AttemptId(1))
    {
        CreditCorrection c;
        c.attempt = attempt;
        c.data = Credits{milli};
        return c;
    }
    static CreditCorrection add(qint64 milli)
    {
        CreditCorrection c;
        c.day = kToday;
        c.data = Credits{milli};
        return c;
    }
    /// used/unreconciled of the day, the destination's day and the batch, which must agree.
    QString everywhere()
    {
        const auto text = [](const resilience::DayUse& u) -> QString {
            return u"%1/%2"_s.arg(u.used.data.milli).arg(u.unreconciled.data.milli);
        };
        CreditBook book(*connection);
        const QString day = text(*History(*connection).dayUse(account, kToday));
        const QString others[] = {text(*book.month(account, kToday)), text(*book.destinationDay(destination.id, kToday)),
                                  text(*book.batch(BatchId(1)))};
        for (const QString& other : others) {
            if (other != day)
                return u"day %1, month %2, destination %3, batch %4"_s.arg(day, others[0], others[1], others[2]);
        }
        return day;
    }
};

} // namespace

class TestCreditBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyAttemptHasItsTruePrice_data()
    {
        QTest::addColumn<RowState>("ended");
        QTest::addColumn<qint64>("price");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("unreconciled, not charged") << RowState::ambiguous << 0LL << u"6000/6000"_s << u"0/0"_s;
        QTest::newRow("unreconciled, charged as estimated") << RowState::ambiguous << 6000LL << u"6000/6000"_s << u"6000/0"_s;
        QTest::newRow("unreconciled, cheaper") << RowState::ambiguous << 2500LL << u"6000/6000"_s << u"2500/0"_s;
        QTest::newRow("delivered, dearer") << RowState::delivered << 9000LL << u"6000/0"_s << u"9000/0"_s;
        QTest::newRow("failed, and charged all the same") << RowState::dead << 1000LL << u"0/0"_s << u"1000/0"_s;
    }
    void anyAttemptHasItsTruePrice() // B-8
    {
        QFETCH(RowState, ended);
        QFETCH(qint64, price);
        QFETCH(QString, before);
        Book book(ended);
        QCOMPARE(book.everywhere(), before);
        const auto done = book.correct(Book::price(price));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
        QTEST(book.everywhere(), "after");
        QCOMPARE(done->reconciled, ended == RowState::ambiguous);
        QCOMPARE(book.number("SELECT count(*) FROM credit_entry WHERE kind = 'correction' AND actor = 'operator' AND reason = 'not on the invoice'"), 1);
        QCOMPARE(book.number("SELECT count(*) FROM operation WHERE kind = 'correctCredits' AND state = 'applied'"), 1);
        QCOMPARE(book.number("SELECT count(*) FROM event WHERE kind = 'creditCorrection' AND account_id = 1"), 1);
        QVERIFY(!book.correct(Book::price(price))); // said already
        const auto again = book.correct(Book::price(3000)); // the entry itself can be corrected
        QVERIFY(again);
        QCOMPARE(book.everywhere(), u"3000/0"_s);
    }

    void amountsOfADay()
    {
        Book book(RowState::delivered);
        QVERIFY(book.correct(Book::add(1500)));
        QCOMPARE(History(*book.connection).dayUse(book.account, kToday)->used.data.milli, 7500);
        QVERIFY(book.correct(Book::add(-7500)));
        QCOMPARE(History(*book.connection).dayUse(book.account, kToday)->used.data.milli, 0);
        QCOMPARE(CreditBook(*book.connection).batch(BatchId(1))->used.data.milli, 6000); // of the account alone
        const auto entries = CreditBook(*book.connection).entries(book.account, 10);
        QCOMPARE(entries->size(), size_t(2));
        QCOMPARE(entries->front().charge.data.milli, -7500);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no reason") << 0 << ErrorCode::invalidArgument;
        QTest::newRow("no amount") << 1 << ErrorCode::invalidArgument;
        QTest::newRow("no such attempt") << 2 << ErrorCode::notFound;
        QTest::newRow("a negative price") << 3 << ErrorCode::invalidArgument;
        QTest::newRow("of another account") << 4 << ErrorCode::invalidArgument;
        QTest::newRow("more given back than used") << 5 << ErrorCode::invalidArgument;
        QTest::newRow("beyond counting") << 6 << ErrorCode::invalidArgument;
        QTest::newRow("nothing changes") << 7 << ErrorCode::invalidArgument;
    }
    void refusals() // B-10
    {
        QFETCH(int, which);
        Book book(RowState::delivered);
        Actor actor = kActor;
        CreditCorrection c = Book::price(1);
        switch (which) {
        case 0: actor.reason = u" "_s; break;
        case 1: c.data.reset(); break;
        case 2: c.attempt = AttemptId(99); break;
        case 3: c.data = Credits{-1}; break;
        case 4: c.account = AccountId(2); break;
        case 5: c = Book::add(-6001); break;
        case 6: c = Book::add(std::numeric_limits<qint64>::max()); break;
        case 7: c = Book::price(6000); break;
        }
        const auto done = book.correct(c, actor);
        QVERIFY(!done);
        QTEST(done.error().code, "code");
        QCOMPARE(book.everywhere(), u"6000/0"_s);
        QCOMPARE(book.number("SELECT count(*) FROM credit_entry"), 0);
    }

    void openAttemptIsNotCorrected()
    {
        Book book(RowState::claimed);
        const auto done = book.correct(Book::price(0));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::conflict);
    }

    void limitsOfABatchAreKept()
    {
        Book book(RowState::delivered);
        BatchRepository repository(*book.connection);
        QVERIFY(repository.setLimits(BatchId(1), Credits{0}, std::nullopt));
        const auto batch = repository.batch(BatchId(1));
        QCOMPARE(*batch->dataLimit, Credits{0}); // nothing, which is not the same as no limit
        QVERIFY(!batch->actionLimit);
        QVERIFY(repository.setLimits(BatchId(1), std::nullopt, Credits{5}));
        QVERIFY(!repository.batches()->front().dataLimit);
        QCOMPARE(*repository.batches()->front().actionLimit, Credits{5});
        QVERIFY(!repository.setLimits(BatchId(9), {}, {}));
    }

    void presets_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<qint64>("day");
        QTest::addColumn<qint64>("destination");
        QTest::addColumn<qint64>("batch");
        QTest::addColumn<bool>("stop");
        QTest::newRow("conservative") << u"conservative"_s << 200LL << 500LL << 100LL << true;
        QTest::newRow("standard") << u"standard"_s << 500LL << 2000LL << 500LL << true;
        QTest::newRow("aggressive") << u"aggressive"_s << 2000LL << 10'000LL << 2000LL << false;
    }
    void presets() // R121
    {
        QFETCH(QString, preset);
        QFETCH(qint64, day);
        QFETCH(qint64, destination);
        QFETCH(qint64, batch);
        const auto found = creditPreset(preset);
        QVERIFY(found);
        AccountSettings before;
        before.recordsPerSecond = 3;
        const AccountSettings s = found->appliedTo(before);
        QCOMPARE(*s.dataPerDay, Credits::whole(day));
        QCOMPARE(found->perDestination, Credits::whole(destination));
        QCOMPARE(*s.dataPerBatch, Credits::whole(batch));
        QTEST(s.hardStop, "stop");
        QCOMPARE(s.alertPercents, (std::array{70, 80, 90}));
        QCOMPARE(s.recordsPerSecond, 3.0);
        QVERIFY(accountSettingsFromJson(toJson(s)) == s);
        QVERIFY(!creditPreset(u"reckless"));
    }

    void scopesOfAnOlderWorkspaceAreFilled() // schema 1 kept the account's days alone
    {
        Book book(RowState::ambiguous);
        QCOMPARE(book.everywhere(), u"6000/6000"_s);
        QByteArray step;
        for (const Migration& migration : migrations()) {
            if (migration.version == 2)
                step = migration.sql;
        }
        const qsizetype from = step.indexOf("INSERT INTO credit_scope");
        const qsizetype to = step.indexOf("CREATE INDEX credit_entry_attempt");
        QVERIFY(from > 0 && to > from);
        QVERIFY(book.connection->execute("DELETE FROM credit_scope"));
        QVERIFY(book.connection->execute(step.mid(from, to - from)));
        QCOMPARE(book.everywhere(), u"6000/6000"_s);
        QCOMPARE(book.number("SELECT count(*) FROM credit_scope"), 2);
    }
};

QTEST_GUILESS_MAIN(TestCreditBook)
#include "tst_creditbook.moc"
