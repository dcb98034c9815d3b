// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of settings as operations: what is refused, what the journal keeps, undo and redo, also after a restart.
#include "core/store/settingschange.h"
#include "tests/store/repositoryfixture.h"

#include "core/store/destinationrepository.h"
#include "core/store/operationrepository.h"
#include "core/store/operationtext.h"
#include "core/store/settingsrules.h"

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;

namespace {

const Actor kAda{u"ada"_s, u"tuned"_s};

const SettingsField& field(const char* path, SettingsRecord record = SettingsRecord::destination)
{
    const SettingsField* found = settingsField(record, QString::fromLatin1(path));
    if (!found)
        qFatal("no setting %s", path);
    return *found;
}

} // namespace

class TestSettingsChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySettingHasItsLine()
    {
        // What is in the JSON and not in the table could be changed by nobody and would be journalled without a name.
        for (const auto& [path, value] : settingsOf(Destination{}))
            QVERIFY2(settingsField(SettingsRecord::destination, path), qPrintable(path));
        for (const auto& [path, value] : settingsOf(Account{}))
            QVERIFY2(settingsField(SettingsRecord::account, path), qPrintable(path));
        const SettingsMap known = settingsOf(Destination{});
        for (const SettingsField& each : settingsFields(SettingsRecord::destination))
            QVERIFY2(known.contains(QString::fromLatin1(each.path)), each.path);
    }
    void defaultsAreInOrder()
    {
        for (const char16_t* preset : {u"clay", u"generic", u"practice"}) {
            Destination d;
            d.name = u"x"_s;
            d.preset = QString::fromUtf16(preset);
            d.policy = presetPolicy(d.preset);
            const auto problems = problemsOf(SettingsRecord::destination, settingsOf(d));
            QVERIFY2(problems.empty(), qPrintable(problems.empty() ? QString() : problems.front().path + problems.front().text));
            // Nothing is lost on the way there and back.
            QCOMPARE(withSettings(d, settingsOf(d)).policy, d.policy);
        }
        Account a;
        a.name = u"x"_s;
        QVERIFY(problemsOf(SettingsRecord::account, settingsOf(a)).empty());
        a.settings.recordsPerSecond = -1;
        a.settings.dataPerDay = Credits::whole(500);
        QVERIFY(problemsOf(SettingsRecord::account, settingsOf(a)).empty());
        QCOMPARE(withSettings(a, settingsOf(a)).settings, a.settings);
    }
    void contradictionsAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("successes above probes") << u"breaker.successThreshold"_s << QJsonValue(4);
        QTest::newRow("no time-out at all") << u"attemptTimeoutMs"_s << QJsonValue(0); // R41
        QTest::newRow("cap under base") << u"retry.capMs"_s << QJsonValue(10);
        QTest::newRow("jitter unknown") << u"retry.jitter"_s << QJsonValue(u"some"_s);
        QTest::newRow("percent") << u"breaker.ratePercent"_s << QJsonValue(101);
        QTest::newRow("warn after the end") << u"odometer.warnAt"_s << QJsonValue(60'000);
        QTest::newRow("event type") << u"eventType"_s << QJsonValue(u"lead"_s);
        QTest::newRow("header of the transport") << u"secretHeader"_s << QJsonValue(u"Content-Length"_s);
        QTest::newRow("header twice") << u"headers"_s << QJsonValue(QJsonArray{QJsonArray{u"X-A"_s, u"1"_s}, QJsonArray{u"x-a"_s, u"2"_s}});
        QTest::newRow("URL elsewhere") << u"url"_s << QJsonValue(u"https://api.example.com/x"_s); // C-2
        QTest::newRow("name") << u"name"_s << QJsonValue(u" "_s);
    }
    void contradictionsAreFound()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        Destination d;
        d.name = u"x"_s;
        d.preset = u"clay"_s;
        d.policy = presetPolicy(d.preset);
        SettingsMap map = settingsOf(d);
        map[path] = value;
        const auto problems = problemsOf(SettingsRecord::destination, map);
        QVERIFY(std::ranges::any_of(problems, [&](const SettingsProblem& p) { return p.path == path; }));
    }
    void textsComeBack_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("seconds") << u"breaker.openForMs"_s << u"90"_s << 90'000.0 << u"1 min 30 s"_s;
        QTest::newRow("parts") << u"breaker.openForMs"_s << u"1h 30 min"_s << 5'400'000.0 << u"1 h 30 min"_s;
        QTest::newRow("milliseconds") << u"queue.paceMs"_s << u"200 ms"_s << 200.0 << u"200 ms"_s;
        QTest::newRow("off") << u"breaker.ratePercent"_s << u"off"_s << 0.0 << u"off"_s;
        QTest::newRow("percent") << u"breaker.ratePercent"_s << u"40%"_s << 40.0 << u"40 %"_s;
        QTest::newRow("grouped") << u"odometer.warnAt"_s << u"40,000"_s << 40'000.0 << u"40,000 rows"_s;
        QTest::newRow("credits") << u"dataMilliPerRow"_s << u"0.5"_s << 500.0 << u"0.5 credits"_s;
        QTest::newRow("with unit") << u"dataMilliPerRow"_s << u"6 credits"_s << 6'000.0 << u"6 credits"_s;
    }
    void textsComeBack()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        const auto value = settingFromText(*settingsField(SettingsRecord::destination, path), text);
        QVERIFY2(value, value ? "" : qPrintable(value.error().text()));
        QTEST(value->toDouble(), "value");
        QTEST(settingText(*settingsField(SettingsRecord::destination, path), *value), "shown");
        // What is shown can be read again.
        const auto again = settingFromText(*settingsField(SettingsRecord::destination, path), settingText(*settingsField(SettingsRecord::destination, path), *value));
        QVERIFY(again);
        QCOMPARE(again->toDouble(), value->toDouble());
    }
    /// Each setting, as it is shown in another language: an operator who changes the number leaves the unit where it is.
    void textsComeBackInAnotherLanguage()
    {
        class Foreign final : public QTranslator
        {
        public:
            QString translate(const char*, const char* text, const char*, int) const override { return u"§"_s + QString::fromLatin1(text).toUpper(); }
            bool isEmpty() const override { return false; }
        };
        Foreign foreign;
        QVERIFY(QCoreApplication::installTranslator(&foreign));
        for (const SettingsRecord record : {SettingsRecord::destination, SettingsRecord::account}) {
            for (const SettingsField& setting : settingsFields(record)) {
                if (setting.unit == SettingUnit::text || setting.unit == SettingUnit::choice || setting.unit == SettingUnit::texts || setting.unit == SettingUnit::headers)
                    continue;
                QJsonArray values{setting.most, std::max(1.0, setting.least)};
                if (setting.unit == SettingUnit::flag)
                    values = {true, false};
                if (setting.zero)
                    values.append(setting.optional ? QJsonValue(QJsonValue::Null) : QJsonValue(0));
                for (const QJsonValue& value : values) {
                    const QString shown = settingText(setting, value);
                    const auto again = settingFromText(setting, shown);
                    QVERIFY2(again, qPrintable(QString::fromLatin1(setting.path) + u": "_s + shown));
                    QVERIFY2(isSameSetting(*again, value), qPrintable(QString::fromLatin1(setting.path) + u": "_s + shown));
                }
            }
        }
        QCoreApplication::removeTranslator(&foreign);
    }
    void nonsenseIsRefused()
    {
        for (const auto& [path, text] : {std::pair("breaker.openForMs", u"5 parsecs"), {"breaker.openForMs", u""}, {"lanes.1", u"-3"}, {"lanes.1", u"2.5"},
                                         {"dataMilliPerRow", u"0.0001"}, {"breaker.ratePercent", u"half"}, {"headers", u"no colon"}})
            QVERIFY2(!settingFromText(field(path), QString::fromUtf16(text)), path);
        QVERIFY(settingFromText(field("dataPerDayMilli"), u""_s)->isNull());
        QVERIFY(settingFromText(field("dataPerDayMilli"), u"no limit"_s)->isNull());
        QCOMPARE(settingFromText(field("recordsPerSecond", SettingsRecord::account), u"no limit"_s)->toDouble(), -1.0);
        QVERIFY(!settingFromText(field("recordsPerSecond", SettingsRecord::account), u"0"_s));
    }
    void oneOperationWithBeforeAndAfter()
    {
        RepositoryFixture f;
        DestinationRepository r(*f.connection);
        Destination wanted = *r.destination(f.destination.id);
        const Destination shown = wanted;
        wanted.name = u"CRM two"_s;
        wanted.policy.breaker.openFor = std::chrono::minutes(5);
        wanted.policy.dataPerDay = Credits::whole(100);
        Account account = *r.account(f.account);
        const Account shownAccount = account;
        account.settings.recordsPerSecond = 3;
        const auto changed = SettingsChange(*f.connection, f.clock.wall()).apply({editOf(shown, wanted), editOf(shownAccount, account)}, kAda);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().text()));
        QCOMPARE(changed->destinations, std::vector{f.destination.id});
        QCOMPARE(changed->accounts, std::vector{f.account});
        QCOMPARE(r.destination(f.destination.id)->policy, wanted.policy);
        QCOMPARE(r.destination(f.destination.id)->name, u"CRM two"_s);
        QCOMPARE(r.account(f.account)->settings.recordsPerSecond, 3.0);
        const auto operation = OperationRepository(*f.connection).operation(changed->operation);
        QCOMPARE(operation->kind, u"settings"_s);
        QCOMPARE(operation->actor, u"ada"_s);
        QCOMPARE(notUndoableBecause(*operation), QString());
        const auto differences = settingsDifferences(*operation);
        QCOMPARE(differences.size(), 4u);
        QVERIFY(std::ranges::any_of(differences, [](const SettingDifference& d) { return d.label == u"Cool-down" && d.before == u"30 s" && d.after == u"5 min"; }));
        QVERIFY(std::ranges::any_of(differences, [](const SettingDifference& d) { return d.label == u"Data credits a day" && d.before == u"no limit"; }));
        QCOMPARE(operationTitle(*operation), u"Change settings of “CRM” and 1 more"_s);
        // Nothing to change is no operation.
        const Destination now = *r.destination(f.destination.id);
        const auto nothing = SettingsChange(*f.connection, f.clock.wall()).apply({editOf(now, now)}, kAda);
        QVERIFY(nothing && !nothing->operation.valid());
    }
    void whatWasChangedSinceIsAConflict()
    {
        RepositoryFixture f;
        DestinationRepository r(*f.connection);
        const Destination shown = *r.destination(f.destination.id);
        Destination first = shown;
        first.policy.retry.maxRetries = 7;
        QVERIFY(SettingsChange(*f.connection, f.clock.wall()).apply({editOf(shown, first)}, kAda));
        Destination second = shown;
        second.policy.breaker.openFor = std::chrono::minutes(9);
        const auto refused = SettingsChange(*f.connection, f.clock.wall()).apply({editOf(shown, second)}, kAda);
        QCOMPARE(refused.error().code, ErrorCode::conflict);
        QVERIFY(refused.error().detail.contains(u"Retries is 7 now, not 3"_s));
        QCOMPARE(r.destination(f.destination.id)->policy, first.policy);
        QCOMPARE(f.number("SELECT count(*) FROM operation WHERE kind = 'settings'"), 1);
    }
    void refusals()
    {
        RepositoryFixture f;
        DestinationRepository r(*f.connection);
        const Destination shown = *r.destination(f.destination.id);
        Destination wrong = shown;
        wrong.policy.breaker.successThreshold = 9;
        QCOMPARE(SettingsChange(*f.connection, f.clock.wall()).apply({editOf(shown, wrong)}, kAda).error().code, ErrorCode::invalidArgument);
        Destination other = shown;
        other.webhook = {};
        other.webhook.url = "http://127.0.0.1:9/other";
        other.name = u"Other"_s;
        other.scope = {};
        QVERIFY(r.addDestination(other, f.clock.wall()));
        Destination taken = shown;
        taken.name = u"Other"_s;
        QCOMPARE(SettingsChange(*f.connection, f.clock.wall()).apply({editOf(shown, taken)}, kAda).error().code, ErrorCode::conflict);
        QCOMPARE(f.number("SELECT count(*) FROM operation WHERE kind = 'settings'"), 0);
    }
    void undoAndRedo()
    {
        RepositoryFixture f;
        DestinationRepository r(*f.connection);
        const Destination shown = *r.destination(f.destination.id);
        Destination wanted = shown;
        wanted.policy.breaker.openFor = std::chrono::minutes(5);
        wanted.policy.dataPerDay = Credits::whole(100);
        const auto changed = SettingsChange(*f.connection, f.clock.wall()).apply({editOf(shown, wanted)}, kAda);
        QVERIFY(changed);
        OperationRepository operations(*f.connection);
        QCOMPARE((*operations.lastApplied(OperationScope::settings))->id, changed->operation);
        QVERIFY(!*operations.lastApplied()); // Ctrl+Z among rows does not mean it
        const auto operation = *operations.operation(changed->operation);

        // Another setting may have changed since; the same one may not.
        Destination later = wanted;
        later.policy.retry.maxRetries = 9;
        QVERIFY(SettingsChange(*f.connection, f.clock.wall()).apply({editOf(wanted, later)}, kAda));
        QVERIFY(SettingsChange(*f.connection, f.clock.wall()).turn(operation, UndoDirection::undo));
        const DestinationPolicy back = r.destination(f.destination.id)->policy;
        QCOMPARE(back.breaker.openFor, shown.policy.breaker.openFor);
        QVERIFY(!back.dataPerDay);
        QCOMPARE(back.retry.maxRetries, 9);
        QCOMPARE(SettingsChange(*f.connection, f.clock.wall()).turn(operation, UndoDirection::undo).error().code, ErrorCode::conflict);
        QVERIFY(SettingsChange(*f.connection, f.clock.wall()).turn(operation, UndoDirection::redo));
        QCOMPARE(r.destination(f.destination.id)->policy, later.policy);
    }
    /// An account of its own: one operation, gone when it is undone, there again under its id when it is redone.
    void accountsAreAddedAsSettingsAre()
    {
        RepositoryFixture f;
        DestinationRepository r(*f.connection);
        SettingsChange change(*f.connection, f.clock.wall());
        Account account;
        account.name = u"Clay US"_s;
        account.settings.dataPerDay = Credits::whole(500);
        const auto added = change.addAccount(account, kAda);
        QVERIFY2(added, added ? "" : qPrintable(added.error().text()));
        const AccountId id = added->accounts.front();
        QCOMPARE(r.account(id)->settings, account.settings);
        const OperationRecord operation = *OperationRepository(*f.connection).operation(added->operation);
        QCOMPARE(operation.actor, u"ada"_s);
        QCOMPARE(operationTitle(operation), u"Add the account “Clay US”"_s);
        const auto differences = settingsDifferences(operation);
        QCOMPARE(differences.size(), size_t(2)); // its name, and what it has not by default
        QCOMPARE(differences.back().after, u"Clay US"_s);

        QCOMPARE(change.addAccount(account, kAda).error().code, ErrorCode::conflict);
        Account nameless;
        QCOMPARE(change.addAccount(nameless, kAda).error().code, ErrorCode::invalidArgument);

        QVERIFY(change.turn(operation, UndoDirection::undo));
        QCOMPARE(r.account(id).error().code, ErrorCode::notFound);
        QCOMPARE(change.turn(operation, UndoDirection::undo).error().code, ErrorCode::notFound);
        QVERIFY(change.turn(operation, UndoDirection::redo));
        QCOMPARE(r.account(id)->name, u"Clay US"_s);
        QCOMPARE(r.account(id)->settings, account.settings);
        QCOMPARE(change.turn(operation, UndoDirection::redo).error().code, ErrorCode::conflict);
    }
    void anAccountInUseIsNotUndone_data()
    {
        QTest::addColumn<QByteArray>("use");
        QTest::newRow("a destination") << QByteArray("UPDATE destination SET account_id = %1 WHERE id = 1");
        QTest::newRow("claims before a move") << QByteArray("INSERT INTO destination_account VALUES (1, 0, %1, 0)");
        QTest::newRow("credits") << QByteArray("INSERT INTO credit_day VALUES (%1, 20260101, 1, 0, 0, 0, 0, 0)");
        QTest::newRow("a correction") << QByteArray("INSERT INTO credit_entry (at, account_id, day, kind, data_milli, action_milli, actor, reason)"
                                                    " VALUES (1, %1, 20260101, 'correction', 1, 0, 'ada', '')");
        QTest::newRow("another limit") << QByteArray("UPDATE account SET settings = json_set(settings, '$.burst', 7) WHERE id = %1");
    }
    void anAccountInUseIsNotUndone()
    {
        QFETCH(QByteArray, use);
        RepositoryFixture f;
        SettingsChange change(*f.connection, f.clock.wall());
        Account account;
        account.name = u"Clay US"_s;
        const auto added = change.addAccount(account, kAda);
        QVERIFY(added);
        QVERIFY(f.connection->execute(use.replace("%1", QByteArray::number(added->accounts.front().value))));
        const OperationRecord operation = *OperationRepository(*f.connection).operation(added->operation);
        const auto undone = change.turn(operation, UndoDirection::undo);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::conflict);
        QVERIFY(undone.error().text().contains(u"Clay US"_s));
        QVERIFY(DestinationRepository(*f.connection).account(added->accounts.front()));
    }
    void secretsAreMaskedInWords()
    {
        RepositoryFixture f;
        DestinationRepository r(*f.connection);
        const Destination shown = *r.destination(f.destination.id);
        Destination wanted = shown;
        wanted.policy.headers = {{"Authorization", "Bearer abcdefghijklmnopqrstuvwxyz"}};
        const auto changed = SettingsChange(*f.connection, f.clock.wall()).apply({editOf(shown, wanted)}, kAda);
        QVERIFY(changed);
        const auto differences = settingsDifferences(*OperationRepository(*f.connection).operation(changed->operation));
        QCOMPARE(differences.size(), 1u);
        QVERIFY2(!differences.front().after.contains(u"abcdefgh"_s), qPrintable(differences.front().after));
    }
};

QTEST_GUILESS_MAIN(TestSettingsChange)
#include "tst_settingschange.moc"
