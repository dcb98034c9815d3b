// SPDX-License-Identifier: GPL-3.0-or-later
// R117: what is unwise about settings, by tier; each fix ends its finding and makes no new problem.
#include "core/engine/settingslint.h"
#include "core/store/settingsrules.h"

#include <QtTest>

#include <functional>

using namespace fuseboard;
using namespace fuseboard::engine;
using namespace Qt::StringLiterals;

namespace {

LintSubject subjectOf(const QString& preset)
{
    LintSubject s;
    s.destination.id = DestinationId(1);
    s.destination.name = u"EU leads"_s;
    s.destination.preset = preset;
    s.destination.policy = store::presetPolicy(preset);
    s.destination.webhook.maskedUrl = u"api.example.com/…"_s;
    s.destination.policy.sign = preset == u"generic";
    if (preset == u"practice")
        s.destination.webhook.url = "http://127.0.0.1:9/practice";
    s.account.name = u"Acme"_s;
    s.account.settings.dataPerDay = Credits::whole(500);
    SecretFacts facts;
    facts.hasUrl = facts.hasAuth = facts.hasSigning = true;
    s.secrets = facts;
    return s;
}

using Change = std::function<void(LintSubject&)>;

} // namespace

class TestSettingsLint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void presetsAreClean()
    {
        for (const QString& preset : {u"clay"_s, u"generic"_s, u"practice"_s}) {
            const auto findings = lint(subjectOf(preset));
            QVERIFY2(findings.empty(), qPrintable(preset + u": "_s + (findings.empty() ? QString() : findings.front().id)));
        }
    }
    void everyRule()
    {
        struct Case
        {
            QString id;
            LintTier tier;
            QString preset;
            Change change;
        };
        using P = LintSubject;
        const auto minutes = [](int n) { return Millis(n * 60'000LL); };
        const std::vector<Case> cases{
            {u"retryWithoutKey"_s, LintTier::critical, u"generic"_s, [](P& s) { s.destination.policy.sendIdempotencyKey = false; }},
            {u"retryWithoutKey"_s, LintTier::critical, u"generic"_s, [](P& s) { s.destination.policy.resend = ResendPolicy::idempotent; s.destination.policy.sendIdempotencyKey = false; }},
            {u"clayResend"_s, LintTier::critical, u"clay"_s, [](P& s) { s.destination.policy.resend = ResendPolicy::idempotent; }},
            {u"noTimeout"_s, LintTier::critical, u"generic"_s, [&](P& s) { s.destination.policy.attemptTimeout = s.destination.policy.cycleTimeout = minutes(60); }},
            {u"timeoutTooShort"_s, LintTier::major, u"generic"_s, [](P& s) { s.p999Ms = 14'000; }},
            {u"cycleUnderAttempt"_s, LintTier::major, u"generic"_s, [](P& s) { s.destination.policy.attemptTimeout = Millis(40'000); }},
            {u"connectSlow"_s, LintTier::minor, u"generic"_s, [](P& s) { s.destination.policy.connectTimeout = Millis(20'000); }},
            {u"noJitter"_s, LintTier::major, u"generic"_s, [](P& s) { s.destination.policy.retry.jitter = resilience::Jitter::none; }},
            {u"manyRetries"_s, LintTier::major, u"generic"_s, [](P& s) { s.destination.policy.retry.maxRetries = 40; }},
            {u"retryHasty"_s, LintTier::minor, u"generic"_s, [](P& s) { s.destination.policy.retry.base = Millis(5); }},
            {u"capHigh"_s, LintTier::minor, u"generic"_s, [&](P& s) { s.destination.policy.retry.cap = minutes(30); }},
            {u"noRetryBudget"_s, LintTier::minor, u"generic"_s, [](P& s) { s.destination.policy.retryBudget.on = false; }},
            {u"noBreaker"_s, LintTier::major, u"generic"_s, [](P& s) { s.destination.policy.breaker.failureThreshold = 0; s.destination.policy.breaker.ratePercent = 0; }},
            {u"noBreaker"_s, LintTier::critical, u"generic"_s,
             [](P& s) { s.destination.policy.breaker.failureThreshold = 0; s.destination.policy.breaker.ratePercent = 0; s.calls = 1'000; s.failures = 200; }},
            {u"breakerLate"_s, LintTier::major, u"generic"_s, [](P& s) { s.destination.policy.breaker.failureThreshold = 500; s.destination.policy.breaker.ratePercent = 0; }},
            {u"coolDownShort"_s, LintTier::major, u"generic"_s, [](P& s) { s.destination.policy.breaker.openFor = Millis(100); }},
            {u"coolDownUntuned"_s, LintTier::minor, u"clay"_s, [](P& s) { s.destination.policy.breaker.openFor = Millis(30'000); }},
            {u"coolDownFixed"_s, LintTier::minor, u"generic"_s, [](P& s) { s.calls = 1'000; s.failures = 200; }},
            {u"rateNeverArmed"_s, LintTier::major, u"generic"_s,
             [](P& s) { s.destination.policy.breaker.window = Millis(10'000); s.account.settings.recordsPerSecond = 0.1; s.account.settings.burst = 1; }},
            {u"noDailyLimit"_s, LintTier::major, u"clay"_s, [](P& s) { s.account.settings.dataPerDay.reset(); }},
            {u"noPrice"_s, LintTier::major, u"clay"_s, [](P& s) { s.destination.policy.chargePerRow = {}; }},
            {u"limitWarnsOnly"_s, LintTier::minor, u"clay"_s, [](P& s) { s.account.settings.hardStop = false; }},
            {u"limitAboveAccount"_s, LintTier::minor, u"clay"_s, [](P& s) { s.destination.policy.dataPerDay = Credits::whole(900); }},
            {u"limitUnderPrice"_s, LintTier::critical, u"clay"_s, [](P& s) { s.account.settings.dataPerDay = Credits::whole(5); }},
            {u"rateAboveClay"_s, LintTier::major, u"clay"_s, [](P& s) { s.account.settings.recordsPerSecond = 50; }},
            {u"burstAboveClay"_s, LintTier::minor, u"clay"_s, [](P& s) { s.account.settings.burst = 90; }},
            {u"arrayAboveBurst"_s, LintTier::critical, u"generic"_s, [](P& s) { s.destination.policy.array.records = 100; }},
            {u"allLanesClosed"_s, LintTier::critical, u"generic"_s, [](P& s) { s.destination.policy.lanes = {0, 0, 0}; }},
            {u"normalLaneClosed"_s, LintTier::major, u"generic"_s, [](P& s) { s.destination.policy.lanes[1] = 0; }},
            {u"paceAboveRate"_s, LintTier::minor, u"generic"_s, [](P& s) { s.destination.policy.fallback.queue = true; s.account.settings.recordsPerSecond = 1; }},
            {u"hourAboveRate"_s, LintTier::minor, u"generic"_s, [](P& s) { s.account.settings.recordsPerHour = 1'000'000; }},
            {u"noOdometer"_s, LintTier::major, u"clay"_s, [](P& s) { s.destination.policy.odometer = {}; }},
            {u"odometerNear"_s, LintTier::major, u"clay"_s, [](P& s) { s.destination.webhook.odometer = 41'000; }},
            {u"odometerNear"_s, LintTier::critical, u"clay"_s, [](P& s) { s.destination.webhook.odometer = 50'000; }},
            {u"queueClosed"_s, LintTier::critical, u"generic"_s, [](P& s) { s.destination.policy.fallback.queue = true; s.destination.policy.queue.concurrency = 0; }},
            {u"deadlineUnderCoolDown"_s, LintTier::major, u"clay"_s, [&](P& s) { s.destination.policy.rowDeadline = minutes(5); }},
            {u"payloadAboveClay"_s, LintTier::minor, u"clay"_s, [](P& s) { s.destination.policy.payloadLimit = 200'000; }},
            {u"plainHttp"_s, LintTier::critical, u"generic"_s, [](P& s) { s.secrets->plainHttp = true; }},
            {u"secretInTheClear"_s, LintTier::major, u"generic"_s, [](P& s) { s.destination.policy.headers = {{"Authorization", "Bearer x"}}; }},
            {u"noUrl"_s, LintTier::critical, u"generic"_s, [](P& s) { s.secrets->hasUrl = false; }},
            {u"noSecret"_s, LintTier::minor, u"clay"_s, [](P& s) { s.secrets->hasAuth = false; }},
            {u"noSigningSecret"_s, LintTier::critical, u"generic"_s, [](P& s) { s.secrets->hasSigning = false; }},
            {u"unsigned"_s, LintTier::minor, u"generic"_s, [](P& s) { s.destination.policy.sign = false; }},
        };
        for (const Case& each : cases) {
            LintSubject subject = subjectOf(each.preset);
            each.change(subject);
            const auto findings = lint(subject);
            const auto found = std::ranges::find_if(findings, [&](const LintFinding& f) { return f.id == each.id; });
            QVERIFY2(found != findings.end(), qPrintable(u"not found: "_s + each.id));
            QVERIFY2(found->tier == each.tier, qPrintable(each.id + u" is "_s + name(found->tier)));
            QVERIFY2(!found->title.isEmpty() && found->explanation.size() > 40, qPrintable(each.id));
            if (!found->path.isEmpty())
                QVERIFY2(store::settingsField(found->record, found->path), qPrintable(each.id));
            QVERIFY(std::ranges::is_sorted(findings, {}, &LintFinding::tier));
            if (found->fixes.empty())
                continue;
            store::SettingsMap destination, account;
            for (const LintFix& fix : found->fixes) {
                QVERIFY2(store::settingsField(fix.record, fix.path), qPrintable(each.id));
                (fix.record == store::SettingsRecord::account ? account : destination)[fix.path] = fix.value;
            }
            const LintSubject after = withEdits(subject, destination, account);
            const auto left = lint(after);
            QVERIFY2(std::ranges::none_of(left, [&](const LintFinding& f) { return f.id == each.id; }), qPrintable(u"not fixed: "_s + each.id));
            const auto problems = store::problemsOf(store::SettingsRecord::destination, store::settingsOf(after.destination));
            QVERIFY2(problems.empty(), qPrintable(each.id + u": "_s + (problems.empty() ? QString() : problems.front().path)));
            QVERIFY2(store::problemsOf(store::SettingsRecord::account, store::settingsOf(after.account)).empty(), qPrintable(each.id));
        }
    }
    /// Where the usual fix would not do: a rate that no window of minutes serves, a first wait above the cap, a pace under 1 ms.
    void fixesOfExtremes()
    {
        using P = LintSubject;
        const std::vector<std::pair<QString, Change>> cases{
            {u"rateNeverArmed"_s, [](P& s) { s.account.settings.recordsPerSecond = 0.01; s.account.settings.burst = 1; }},
            {u"rateNeverArmed"_s, [](P& s) { s.account.settings.recordsPerSecond = 0.001; s.destination.policy.breaker.minimumCalls = 1'000; }},
            {u"capHigh"_s, [](P& s) { s.destination.policy.retry.base = Millis(600'000); s.destination.policy.retry.cap = Millis(900'000); }},
            {u"paceAboveRate"_s, [](P& s) { s.destination.policy.fallback.queue = true; s.destination.policy.queue.pace = Millis(0); s.account.settings.recordsPerSecond = 5'000; }},
        };
        for (const auto& [id, change] : cases) {
            LintSubject subject = subjectOf(u"generic"_s);
            change(subject);
            const auto findings = lint(subject);
            const auto found = std::ranges::find_if(findings, [&id](const LintFinding& f) { return f.id == id; });
            QVERIFY2(found != findings.end(), qPrintable(id));
            store::SettingsMap destination;
            for (const LintFix& fix : found->fixes)
                destination[fix.path] = fix.value;
            const LintSubject after = withEdits(subject, destination, {});
            QVERIFY2(std::ranges::none_of(lint(after), [&id](const LintFinding& f) { return f.id == id; }), qPrintable(id));
            QVERIFY2(store::problemsOf(store::SettingsRecord::destination, store::settingsOf(after.destination)).empty(), qPrintable(id));
        }
    }
    void onThisMachineNothingIsPaidFor()
    {
        LintSubject s = subjectOf(u"practice"_s);
        s.destination.webhook.url = "http://127.0.0.1:9/practice";
        s.account.settings.dataPerDay.reset();
        QVERIFY(lint(s).empty());
    }
};

QTEST_GUILESS_MAIN(TestSettingsLint)
#include "tst_settingslint.moc"
