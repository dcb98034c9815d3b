// SPDX-License-Identifier: GPL-3.0-or-later
// A destination that moves to another account while its rows are on their way: every credit is settled, given back and corrected
// where it was reserved, and what is claimed from there on is the other account's. Virtual time over the real store.
#include "tests/support/enginerig.h"

#include "core/store/creditbook.h"
#include "core/store/destinationrepository.h"
#include "core/store/history.h"
#include "core/store/recentrecords.h"
#include "core/store/settingschange.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr DestinationId kOne{1};
constexpr AccountId kOld{1};
constexpr Charge kSix{Credits::whole(6), Credits()};
const store::Actor kAda{u"ada"_s, {}};

store::AccountSettings limits(std::optional<qint64> aDay = {}, double rate = -1)
{
    store::AccountSettings s;
    s.recordsPerSecond = rate;
    if (aDay)
        s.dataPerDay = Credits::whole(*aDay);
    return s;
}

AccountId addAccount(EngineRig& rig, const store::AccountSettings& settings = limits())
{
    store::Account account;
    account.name = u"Other"_s;
    account.timeZone = "UTC";
    account.settings = settings;
    const auto added = store::DestinationRepository(rig.workspace().connection()).addAccount(account, rig.workspace().clock().wall());
    if (!added)
        qFatal("%s", qPrintable(added.error().text()));
    return *added;
}

/// As the Settings tab does it: an operation, then the engine is told. The operation's id is returned.
store::OperationRecord move(EngineRig& rig, AccountId to)
{
    store::Connection& c = rig.workspace().connection();
    store::DestinationRepository repository(c);
    const auto shown = repository.destination(kOne);
    store::Destination wanted = *shown;
    wanted.account = to;
    const auto changed = store::SettingsChange(c, rig.workspace().clock().wall()).apply({store::editOf(*shown, wanted)}, kAda);
    if (!changed)
        qFatal("%s", qPrintable(changed.error().text()));
    auto target = std::make_shared<transport::HttpTarget>();
    target->url = shown->webhook.url;
    rig.engine().setDestination(*repository.destination(kOne), target);
    return *store::OperationRepository(c).operation(changed->operation);
}

qint64 used(EngineRig& rig, AccountId account)
{
    return rig.number("SELECT coalesce(sum(data_used), 0) / 1000 FROM credit_day WHERE account_id = " + QByteArray::number(account.value));
}
qint64 reserved(EngineRig& rig, AccountId account)
{
    return rig.number("SELECT coalesce(sum(data_reserved), 0) / 1000 FROM credit_day WHERE account_id = " + QByteArray::number(account.value));
}

const engine::AccountSnapshot& live(const engine::EngineSnapshot& all, AccountId id)
{
    for (const auto& each : all.accounts) {
        if (each.id == id)
            return each;
    }
    qFatal("the engine does not know the account");
}

store::DestinationPolicy slots(int n)
{
    auto policy = EngineRig::policy(ResendPolicy::neverTwice);
    policy.lanes = {n, n, n};
    return policy;
}

} // namespace

class tst_AccountMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnTheWireStaysWhereItWasReserved();
    void aCrashFindsTheAccountOfEachAttempt();
    void theOtherAccountsRoomCounts();
    void aHoldDoesNotFollow();
    void claimsThatWereNotSentAreTakenBack();
    void undoneAndDoneAgain();
};

void tst_AccountMove::whatIsOnTheWireStaysWhereItWasReserved()
{
    EngineRig rig;
    rig.setPolicy(slots(3));
    rig.setLimits(limits(600));
    const AccountId other = addAccount(rig, limits(600));
    rig.addRows(6, kSix);
    rig.start();
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 3);
    QCOMPARE(reserved(rig, kOld), 18);
    move(rig, other);
    QCOMPARE(rig.destination().account, other);
    const auto first = rig.transport().open();
    rig.transport().answer(first.at(0), 200);
    rig.transport().answer(first.at(1), FakeHttpTransport::noAnswer()); // ambiguous: spent, unreconciled
    rig.transport().answer(first.at(2), 422);                           // given back
    rig.settle();
    QCOMPARE(used(rig, kOld), 12);
    QCOMPARE(reserved(rig, kOld), 0);
    QCOMPARE(reserved(rig, other), 18); // the next three
    QCOMPARE(live(rig.engine().snapshot(), kOld).today.used.data, Credits::whole(12));
    QCOMPARE(rig.destination().creditsToday.used.data, Credits::whole(12)); // the destination's own day goes on
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(200); });
    rig.transport().answerAll(FakeHttpTransport::withStatus(200));
    rig.settle();
    QCOMPARE(used(rig, kOld), 12);
    QCOMPARE(used(rig, other), 18);
    QCOMPARE(live(rig.engine().snapshot(), other).today.used.data, Credits::whole(18));
    QCOMPARE(rig.destination().creditsToday.used.data, Credits::whole(30));
    QCOMPARE(rig.destination().creditsToday.reserved.data, Credits());
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());

    // A correction of the ambiguous one is a correction of the account that paid for it; its table and ledger are the same.
    store::CreditCorrection correction;
    correction.attempt = first.at(1);
    correction.data = Credits();
    correction.account = other;
    store::CreditBook book(rig.workspace().connection());
    QVERIFY(!book.correct(correction, {u"ada"_s, u"not charged"_s}, rig.workspace().clock().wall()));
    correction.account = kOld;
    const auto corrected = book.correct(correction, {u"ada"_s, u"not charged"_s}, rig.workspace().clock().wall());
    QVERIFY2(corrected, corrected ? "" : qPrintable(corrected.error().text()));
    rig.engine().creditsMoved(corrected->moves);
    QCOMPARE(used(rig, kOld), 6);
    QCOMPARE(live(rig.engine().snapshot(), kOld).today.used.data, Credits::whole(6));
    QCOMPARE(rig.destination().creditsToday.used.data, Credits::whole(24));
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());

    // What the charts and the rate of a restart read.
    const WallTime now = rig.workspace().clock().wall();
    store::History history(rig.workspace().connection());
    const auto spent = [&](AccountId account) {
        qint64 milli = 0;
        const auto minutes = history.charges(account, now - Millis(600'000), now + Millis(600'000));
        for (const auto& minute : *minutes)
            milli += minute.charge.data.milli;
        return milli / 1000;
    };
    QCOMPARE(spent(kOld) + spent(other), 30);
    QCOMPARE(store::recentRecords(rig.workspace().connection(), kOld, now - Millis(600'000), now)->size(), size_t(3));
    QCOMPARE(store::recentRecords(rig.workspace().connection(), other, now - Millis(600'000), now)->size(), size_t(3));
}

void tst_AccountMove::aCrashFindsTheAccountOfEachAttempt()
{
    EngineRig rig;
    rig.setPolicy(slots(2));
    const AccountId other = addAccount(rig);
    rig.addRows(4, kSix);
    rig.start();
    rig.settle();
    const auto before = rig.transport().open();
    QCOMPARE(before.size(), size_t(2));
    move(rig, other);
    rig.transport().answer(before.front(), 200);
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(2)); // one of either account
    rig.crash();
    rig.start();
    QCOMPARE(rig.rowsIn(RowState::ambiguous), 2);
    QCOMPARE(used(rig, kOld), 12);
    QCOMPARE(used(rig, other), 6);
    QCOMPARE(reserved(rig, kOld) + reserved(rig, other), 0);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_AccountMove::theOtherAccountsRoomCounts()
{
    EngineRig rig;
    rig.setPolicy(slots(5));
    rig.setLimits(limits(12));
    const AccountId other = addAccount(rig, limits(18, 1));
    rig.addRows(9, kSix);
    rig.start();
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(200); });
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 2); // the day of the old one is used up, and the batch put off
    QCOMPARE(rig.destination().waitingFor, Reason::budget);
    move(rig, other);
    rig.settle();
    rig.advance(Millis(60'000));
    QCOMPARE(rig.rowsIn(RowState::delivered), 5);
    QCOMPARE(used(rig, kOld), 12);
    QCOMPARE(used(rig, other), 18);
    QCOMPARE(rig.destination().creditRefusal->figures, u"18/18"_s);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    rig.crash();
    rig.start();
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(200); });
    rig.advance(Millis(60'000));
    QCOMPARE(rig.rowsIn(RowState::delivered), 5); // nor after a restart
}

void tst_AccountMove::aHoldDoesNotFollow() // 402 is the account's, also when its answer comes after the move
{
    EngineRig rig;
    rig.setPolicy(slots(1));
    const AccountId other = addAccount(rig);
    rig.addRows(3, kSix);
    rig.start();
    rig.settle();
    move(rig, other);
    rig.transport().answerAll(FakeHttpTransport::withStatus(402));
    rig.settle();
    const auto snapshot = rig.engine().snapshot();
    QVERIFY(!live(snapshot, kOld).holdReason.isEmpty());
    QVERIFY(live(snapshot, other).holdReason.isEmpty());
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(200); });
    rig.transport().answerAll(FakeHttpTransport::withStatus(200));
    rig.settle();
    rig.advance(Millis(60'000));
    QCOMPARE(rig.rowsIn(RowState::delivered), 3);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_AccountMove::claimsThatWereNotSentAreTakenBack()
{
    EngineRig rig;
    rig.setPolicy(slots(2));
    const AccountId other = addAccount(rig);
    rig.addRows(2, kSix);
    rig.start();
    for (int i = 0; i < 4 && reserved(rig, kOld) == 0; ++i) {
        rig.turnAndHold();
        if (reserved(rig, kOld) == 0)
            rig.deliver();
    }
    QCOMPARE(reserved(rig, kOld), 12); // on disk, the engine has not heard of it yet
    QCOMPARE(rig.transport().sentCount(), 0);
    move(rig, other);
    rig.deliver();
    rig.settle();
    QCOMPARE(reserved(rig, kOld), 0);
    QCOMPARE(reserved(rig, other), 12);
    QCOMPARE(rig.transport().sentCount(), 2);
    rig.transport().answerAll(FakeHttpTransport::withStatus(200));
    rig.settle();
    QCOMPARE(used(rig, kOld), 0);
    QCOMPARE(used(rig, other), 12);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_AccountMove::undoneAndDoneAgain()
{
    EngineRig rig;
    rig.setPolicy(slots(1));
    const AccountId other = addAccount(rig);
    rig.addRows(3, kSix);
    rig.start();
    rig.settle();
    const store::OperationRecord operation = move(rig, other);
    const auto differences = store::settingsDifferences(operation);
    QCOMPARE(differences.size(), size_t(1));
    QCOMPARE(differences.front().label, u"Account"_s);
    QCOMPARE(differences.front().before, u"Account"_s); // the name of it
    QCOMPARE(differences.front().after, u"Other"_s);
    store::Connection& c = rig.workspace().connection();
    const auto turned = store::SettingsChange(c, rig.workspace().clock().wall()).turn(operation, store::UndoDirection::undo);
    QVERIFY2(turned, turned ? "" : qPrintable(turned.error().text()));
    QCOMPARE(turned->destinations, std::vector{kOne});
    auto target = std::make_shared<transport::HttpTarget>();
    const auto back = *store::DestinationRepository(c).destination(kOne);
    QCOMPARE(back.account, kOld);
    target->url = back.webhook.url;
    rig.engine().setDestination(back, target);
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(200); });
    rig.transport().answerAll(FakeHttpTransport::withStatus(200));
    rig.settle();
    QCOMPARE(used(rig, kOld), 18);
    QCOMPARE(used(rig, other), 0);
    QVERIFY(store::SettingsChange(c, rig.workspace().clock().wall()).turn(operation, store::UndoDirection::redo));
    QCOMPARE(store::DestinationRepository(c).destination(kOne)->account, other);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    // An account that is not there.
    const auto shown = store::DestinationRepository(c).destination(kOne);
    store::Destination wanted = *shown;
    wanted.account = AccountId(99);
    const auto refused = store::SettingsChange(c, rig.workspace().clock().wall()).apply({store::editOf(*shown, wanted)}, kAda);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::notFound);
}

QTEST_GUILESS_MAIN(tst_AccountMove)
#include "tst_accountmove.moc"
