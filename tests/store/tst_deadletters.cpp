// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/repositoryfixture.h"

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;

class TestDeadLetters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsWithoutAnAttemptAreListedWithTheirReason()
    {
        RepositoryFixture f;
        const BatchId id = f.batch(f.destination);
        NewRow large = f.row("{\"domain\":\"big.com\",\"x\":\"" + QByteArray(131'000, 'x') + "\"}");
        large.fault = Reason::tooLarge;
        QVERIFY(BatchRepository(*f.connection).addRows(id, {large}, {}, f.clock.wall()));
        f.destination.policy.payloadLimit = 100'000;
        QVERIFY(DestinationRepository(*f.connection).updatePolicy(f.destination.id, f.destination.policy));
        const auto page = DeadLetterRepository(*f.connection).page({}, {}, 10);
        QVERIFY(page);
        QCOMPARE(page->size(), size_t(1));
        QCOMPARE(page->front().error, u"Payload 132 KB, limit 100 KB"_s);
        QCOMPARE(page->front().label, u"big.com"_s);
        QCOMPARE(page->front().status, 0);
        QCOMPARE(page->front().tries, 0);
        const auto detail = DeadLetterRepository(*f.connection).detail(RowId(1));
        QVERIFY(detail->attempts.empty());
        QCOMPARE(detail->payloadLimit, 100'000);
        DeadLetterFilter byText;
        byText.text = u"BIG.com"_s; // NULL-safe: no attempt to look into
        QCOMPARE(*DeadLetterRepository(*f.connection).count(byText), 1);
        byText.text = u"nothing"_s;
        QCOMPARE(*DeadLetterRepository(*f.connection).count(byText), 0);
        QCOMPARE(DeadLetterRepository(*f.connection).detail(RowId(9)).error().code, ErrorCode::notFound);
    }
    void filters() // R79, R84: counted by reason; a whole batch is one selection
    {
        RepositoryFixture f;
        DeadLetterRepository letters(*f.connection);
        const BatchId first = f.running({"a.com", "b_c.com", "bxc.com", "d%.com", "e.com"});
        f.running({"f.com"});
        f.reject(RowId(1));
        f.reject(RowId(2), 400, "HTTP 400: bad \"name\"");
        f.reject(RowId(3), 400, "HTTP 400");
        f.loseAnswer(RowId(4));
        f.deliver(RowId(5));
        f.reject(RowId(6));
        const auto count = [&](auto&& change) {
            DeadLetterFilter filter;
            change(filter);
            const auto n = letters.count(filter);
            return n ? *n : -1;
        };
        QCOMPARE(count([](DeadLetterFilter&) {}), 5);
        QCOMPARE(count([](DeadLetterFilter& d) { d.states = {RowState::ambiguous}; }), 1);
        QCOMPARE(count([](DeadLetterFilter& d) { d.states = {RowState::delivered}; }), 0); // never more than dead letters
        QCOMPARE(count([](DeadLetterFilter& d) { d.reasons = {Reason::noAnswer}; }), 1);
        QCOMPARE(count([](DeadLetterFilter& d) { d.status = 400; }), 2);
        QCOMPARE(count([&](DeadLetterFilter& d) { d.batch = first; }), 4);
        QCOMPARE(count([&](DeadLetterFilter& d) { d.destination = DestinationId(7); }), 0);
        QCOMPARE(count([](DeadLetterFilter& d) { d.only = {RowId(1), RowId(5), RowId(6)}; }), 2);
        QCOMPARE(count([](DeadLetterFilter& d) { d.except = {RowId(1)}; }), 4);
        QCOMPARE(count([](DeadLetterFilter& d) { d.text = u"B_C"_s; }), 1); // _ is no wildcard
        QCOMPARE(count([](DeadLetterFilter& d) { d.text = u"%"_s; }), 1);
        QCOMPARE(count([](DeadLetterFilter& d) { d.text = u"bad \"name\""_s; }), 1);
        QCOMPARE(count([](DeadLetterFilter& d) { d.text = u"'; DROP TABLE batch_row; --"_s; }), 0);
        QCOMPARE(count([&](DeadLetterFilter& d) { d.changedBefore = f.clock.wall(); }), 0);
        QCOMPARE(count([&](DeadLetterFilter& d) { d.changedBefore = f.clock.wall() + Millis(1); }), 5);
        const auto byReason = letters.countByReason({});
        QCOMPARE(byReason->size(), size_t(2));
        QCOMPARE(byReason->front(), (std::pair<Reason, qint64>(Reason::rejected, 4)));
    }
    void textFindsWhatJsonEscapes()
    {
        RepositoryFixture f;
        const BatchId id = f.batch(f.destination);
        const NewRow row = f.row("{\"domain\":\"a\",\"name\":\"the \\\"best\\\"\"}");
        QVERIFY(BatchRepository(*f.connection).addRows(id, {row}, {}, f.clock.wall()));
        f.reject(RowId(1));
        DeadLetterFilter filter;
        filter.text = u"the \"best\""_s;
        QCOMPARE(*DeadLetterRepository(*f.connection).count(filter), 1);
    }
    void pagesAreNewestFirstAndComplete()
    {
        RepositoryFixture f;
        QByteArrayList domains;
        for (int i = 0; i < 25; ++i)
            domains.append("d" + QByteArray::number(i));
        f.running(domains);
        for (int i = 1; i <= 25; ++i) {
            if (i % 4 == 0) // several of one instant
                f.clock.advance(Millis(10));
            f.reject(RowId(i));
        }
        DeadLetterRepository letters(*f.connection);
        std::vector<RowId> seen;
        std::optional<DeadLetterCursor> after;
        for (;;) {
            const auto page = letters.page({}, after, 7);
            QVERIFY(page);
            if (page->empty())
                break;
            for (const DeadLetter& letter : *page)
                seen.push_back(letter.row);
            after = DeadLetterCursor{page->back().changedAt, page->back().row};
        }
        QCOMPARE(seen.size(), size_t(25));
        for (size_t i = 0; i < seen.size(); ++i)
            QCOMPARE(seen[i], RowId(25 - qint64(i)));
        qint64 exported = 0;
        QVERIFY(letters.each({}, [&](const DeadLetter& letter, const QByteArray& body) -> Result<void> {
            ++exported;
            return body.contains(letter.label.toUtf8()) ? Result<void>() : Error{};
        }));
        QCOMPARE(exported, 25);
    }
    void detailTellsTheWholeStory() // R72
    {
        RepositoryFixture f;
        f.running({"a.com"});
        f.loseAnswer(RowId(1));
        f.clock.advance(Millis(1'000));
        QVERIFY(f.operations().replay({}, true, false, f.actor()));
        f.reject(RowId(1), 422, "HTTP 422");
        const auto detail = DeadLetterRepository(*f.connection).detail(RowId(1));
        QVERIFY(detail);
        QCOMPARE(detail->letter.destinationName, u"CRM"_s);
        QCOMPARE(detail->letter.batchName, u"leads"_s);
        QCOMPARE(detail->letter.replays, 1);
        QCOMPARE(detail->letter.tries, 2);
        QCOMPARE(detail->letter.error, u"HTTP 422"_s);
        QCOMPARE(detail->letter.changedAt, f.clock.wall());
        QCOMPARE(detail->original, f.body("a.com"));
        QCOMPARE(detail->attempts.size(), size_t(2));
        QCOMPARE(detail->attempts[0].number, 1);
        QCOMPARE(detail->attempts[0].outcome, Outcome::noAnswer);
        QCOMPARE(detail->attempts[0].error, u"no answer in 10 s"_s);
        QCOMPARE(detail->attempts[0].credit, CreditState::unreconciled);
        QCOMPARE(detail->attempts[1].number, 2);
        QCOMPARE(detail->attempts[1].status, 422);
        QCOMPARE(detail->attempts[1].answerBody, QByteArray("no"));
        QVERIFY(detail->attempts[1].maskedUrl.contains(u"127.0.0.1"_s));
        QCOMPARE(detail->history.size(), size_t(1));
        QCOMPARE(detail->history[0].actor, u"ann"_s);
    }
    void aReplayThatFailsGoesBehindTheOthers() // R81: the longest waiting come first in the order of age
    {
        RepositoryFixture f;
        f.running({"a", "b", "c"});
        for (int row = 1; row <= 3; ++row) {
            f.clock.advance(Millis(1'000));
            f.reject(RowId(row));
        }
        f.clock.advance(Millis(1'000));
        QVERIFY(f.operations().replay(f.only({RowId(1)}), false, false, f.actor()));
        f.clock.advance(Millis(1'000));
        f.claim(RowId(1));
        f.clock.advance(Millis(1'000));
        f.settle(RowId(1), RowState::dead, Reason::rejected, Outcome::rowFault, 422, "HTTP 422");
        std::vector<RowId> newestFirst;
        const auto page = DeadLetterRepository(*f.connection).page({}, {}, 10);
        for (const DeadLetter& letter : *page)
            newestFirst.push_back(letter.row);
        QCOMPARE(newestFirst, (std::vector<RowId>{RowId(1), RowId(3), RowId(2)}));
        QCOMPARE(page->front().changedAt, f.clock.wall());
    }
    void labelFallsBackToTheFirstValue()
    {
        RepositoryFixture f;
        const BatchId id = f.batch(f.destination); // columns: name, domain
        const NewRow row = f.row("{\"zip\":\"08123\",\"name\":\"Ann\",\"domain\":\" \"}");
        QVERIFY(BatchRepository(*f.connection).addRows(id, {row}, {}, f.clock.wall()));
        f.reject(RowId(1));
        QCOMPARE(DeadLetterRepository(*f.connection).page({}, {}, 1)->front().label, u"Ann"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeadLetters)
#include "tst_deadletters.moc"
