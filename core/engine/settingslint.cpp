// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/settingslint.h"

#include "core/base/wording.h"
#include "core/payload/masking.h"
#include "core/resilience/durationtext.h"
#include "core/store/destinationrules.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

namespace {

using store::SettingsRecord;

QString number(qint64 n)
{
    return wordingLocale().toString(n);
}

constexpr double kFlakyShare = 0.05;
constexpr qint64 kFlakyCalls = 50;
constexpr double kLongestWindow = 86'400'000; ///< milliseconds
constexpr qint64 kDailyLimit = 500'000; ///< milli-credits (R18)

class Rules
{
    Q_DECLARE_TR_FUNCTIONS(Lint)
public:
    explicit Rules(const LintSubject& subject)
        : m_s(subject)
        , m_p(subject.destination.policy)
        , m_a(subject.account.settings)
        , m_loopback(!subject.destination.webhook.url.isEmpty())
        , m_defaults(store::presetPolicy(subject.destination.preset))
    {
    }
    std::vector<LintFinding> run();

private:
    void resending();
    void timeouts();
    void retries();
    void breaker();
    void credits();
    void rates();
    void life();
    void security();
    void found(LintTier tier, const char* id, const char* path, const QString& title, const QString& why, std::vector<LintFix> fixes = {},
               SettingsRecord record = SettingsRecord::destination)
    {
        m_out.push_back({tier, QString::fromLatin1(id), record, QString::fromLatin1(path), title, why, std::move(fixes)});
    }
    static LintFix set(const char* path, QJsonValue value, SettingsRecord record = SettingsRecord::destination)
    {
        return {record, QString::fromLatin1(path), std::move(value)};
    }
    bool isFlaky() const { return m_s.calls >= kFlakyCalls && double(m_s.failures) > double(m_s.calls) * kFlakyShare; }
    bool takesKeys() const { return m_p.sendIdempotencyKey || !m_p.submissionKeyField.isEmpty(); }
    bool opensAtAll() const { return m_p.breaker.failureThreshold > 0 || m_p.breaker.ratePercent > 0 || m_p.breaker.slowPercent > 0; }

    const LintSubject& m_s;
    const store::DestinationPolicy& m_p;
    const store::AccountSettings& m_a;
    bool m_loopback;
    store::DestinationPolicy m_defaults;
    std::vector<LintFinding> m_out;
};

void Rules::resending()
{
    const bool clay = m_s.destination.preset == u"clay";
    if (m_p.resend == ResendPolicy::idempotent && !takesKeys()) {
        found(LintTier::critical, "retryWithoutKey", "sendIdempotencyKey", tr("Rows are sent again without a key"),
              tr("The policy says that the receiver tells a repetition by its key, but no key is sent: after a time-out a row can be "
                   "processed and paid for twice. Send the key, or choose the policy that never sends twice."),
              {clay ? set("resend", u"neverTwice"_s) : set("sendIdempotencyKey", true)});
    } else if (m_p.resend == ResendPolicy::answeredFailures && !takesKeys()) {
        found(LintTier::critical, "retryWithoutKey", "sendIdempotencyKey", tr("Failed rows are sent again without a key"),
              tr("A server that answers 500 or 502 may have processed the row all the same. Without a key the receiver cannot tell the "
                   "second request from a new row. Send the key, or choose the policy that never sends twice."),
              {clay ? set("resend", u"neverTwice"_s) : set("sendIdempotencyKey", true)});
    }
    if (clay && m_p.resend != ResendPolicy::neverTwice) {
        found(LintTier::critical, "clayResend", "resend", tr("Clay cannot tell a row that is sent twice"),
              tr("Clay has no idempotency key: whatever is sent again after an unclear answer is a second row and is paid for again. "
                   "neverTwice leaves such rows to you, as ambiguous."),
              {set("resend", u"neverTwice"_s)});
    }
}

void Rules::timeouts()
{
    constexpr Millis kForever = std::chrono::minutes(10);
    if (m_p.attemptTimeout > kForever) {
        found(LintTier::critical, "noTimeout", "attemptTimeoutMs", tr("Requests have no real time-out"),
              tr("A request may take %1. While the other side hangs, every slot is held by it and nothing else is sent.")
                  .arg(resilience::spanText(m_p.attemptTimeout)),
              {set("attemptTimeoutMs", qint64(store::defaultTimeout(m_p.timeoutClass).count())),
               set("cycleTimeoutMs", qint64(std::max(m_defaults.cycleTimeout, store::defaultTimeout(m_p.timeoutClass)).count()))});
    }
    if (m_s.p999Ms > 0 && double(m_p.attemptTimeout.count()) < m_s.p999Ms * 0.98) {
        const qint64 wanted = qint64(m_s.p999Ms * 1.2) + 1;
        found(LintTier::major, "timeoutTooShort", "attemptTimeoutMs", tr("The time-out cuts off answers that would come"),
              tr("In the last day one answer in a thousand took longer than %1; such rows end as ambiguous or are sent again although "
                   "the server was about to answer.")
                  .arg(resilience::spanText(m_p.attemptTimeout)),
              {set("attemptTimeoutMs", wanted), set("cycleTimeoutMs", std::max<qint64>(m_p.cycleTimeout.count(), wanted))});
    }
    if (m_p.cycleTimeout < m_p.attemptTimeout) {
        found(LintTier::major, "cycleUnderAttempt", "cycleTimeoutMs", tr("A delivery ends before its request may"),
              tr("“Answer within” is %1, but the whole delivery has %2: the shorter one holds, and no retry follows.")
                  .arg(resilience::spanText(m_p.attemptTimeout), resilience::spanText(m_p.cycleTimeout)),
              {set("cycleTimeoutMs", std::max<qint64>(30'000, m_p.attemptTimeout.count()))});
    }
    if (m_p.connectTimeout > std::chrono::seconds(15)) {
        found(LintTier::minor, "connectSlow", "connectTimeoutMs", tr("A dead host is noticed late"),
              tr("Connecting takes milliseconds when it works at all. %1 only delays the breaker.").arg(resilience::spanText(m_p.connectTimeout)),
              {set("connectTimeoutMs", 5'000)});
    }
}

void Rules::retries()
{
    const auto& r = m_p.retry;
    if (r.maxRetries > 0 && r.jitter == resilience::Jitter::none) {
        found(LintTier::major, "noJitter", "retry.jitter", tr("Retries come all at once"),
              tr("Without jitter all rows that failed together are tried again together, and hit a server that has just come back like a "
                   "hammer. Full jitter spreads them."),
              {set("retry.jitter", u"full"_s)});
    }
    if (r.maxRetries > 10) {
        found(LintTier::major, "manyRetries", "retry.maxRetries", tr("A row is tried very often"),
              tr("%1 retries keep a failing row busy for long and multiply the load of an outage; after 3 a row is better looked at.").arg(r.maxRetries),
              {set("retry.maxRetries", 3)});
    }
    if (r.maxRetries > 0 && r.base < Millis(100)) {
        found(LintTier::minor, "retryHasty", "retry.baseMs", tr("The first retry comes almost at once"),
              tr("A server that failed needs a moment; a first wait of 1 s costs nothing."), {set("retry.baseMs", 1'000),
              set("retry.capMs", std::max<qint64>(r.cap.count(), 1'000))});
    }
    if (r.maxRetries > 0 && r.cap > std::chrono::minutes(2)) {
        std::vector<LintFix> fixes{set("retry.capMs", 30'000)};
        if (r.base > Millis(30'000))
            fixes.push_back(set("retry.baseMs", 30'000));
        found(LintTier::minor, "capHigh", "retry.capMs", tr("Retries wait very long"),
              tr("A retry may wait %1. The breaker waits out an outage better: it probes with one row, not with each.").arg(resilience::spanText(r.cap)),
              std::move(fixes));
    }
    if (!m_p.retryBudget.on && r.maxRetries > 0) {
        found(LintTier::minor, "noRetryBudget", "retryBudget.on", tr("Retries may crowd out first tries"),
              tr("Without a bound on their share, an outage fills the lanes with retries and fresh rows wait behind them."),
              {set("retryBudget.on", true)});
    }
}

void Rules::breaker()
{
    const auto& b = m_p.breaker;
    if (!opensAtAll()) {
        found(isFlaky() ? LintTier::critical : LintTier::major, "noBreaker", "breaker.failureThreshold",
              isFlaky() ? tr("No breaker before a destination that fails often") : tr("The breaker can never open"),
              isFlaky() ? tr("%1 of %2 requests of the last day failed, and all rules of the breaker are off: in an outage every row is "
                               "sent into it and uses up its retries.").arg(number(m_s.failures), number(m_s.calls))
                        : tr("All its rules are off: in an outage every row is sent into it and uses up its retries."),
              {set("breaker.failureThreshold", m_defaults.breaker.failureThreshold), set("breaker.ratePercent", m_defaults.breaker.ratePercent)});
    } else if (b.failureThreshold > 50 && b.ratePercent == 0) {
        found(LintTier::major, "breakerLate", "breaker.failureThreshold", tr("The breaker opens very late"),
              tr("%1 failures in a row and no rate: a destination that fails every other time never opens it.").arg(number(b.failureThreshold)),
              {set("breaker.failureThreshold", 5), set("breaker.ratePercent", 50)});
    }
    if (opensAtAll() && b.openFor < std::chrono::seconds(5)) {
        found(LintTier::major, "coolDownShort", "breaker.openForMs", tr("The breaker probes without a pause"),
              tr("A cool-down of %1 gives a failing server no rest; it is open and half-open in turn.").arg(resilience::spanText(b.openFor)),
              {set("breaker.openForMs", qint64(m_defaults.breaker.openFor.count())),
               set("breaker.openForCapMs", std::max<qint64>(b.openForCap.count(), m_defaults.breaker.openFor.count()))});
    } else if (opensAtAll() && m_s.destination.preset == u"clay" && b.openFor < std::chrono::minutes(1)) {
        found(LintTier::minor, "coolDownUntuned", "breaker.openForMs", tr("The cool-down is not tuned to Clay"),
              tr("Clay's outages and credit stops last minutes; probing after %1 spends probes for nothing.").arg(resilience::spanText(b.openFor)),
              {set("breaker.openForMs", 900'000), set("breaker.openForCapMs", std::max<qint64>(b.openForCap.count(), 900'000))});
    }
    if (opensAtAll() && isFlaky() && b.multiplier <= 1) {
        found(LintTier::minor, "coolDownFixed", "breaker.multiplier", tr("The cool-down does not grow"),
              tr("%1 of %2 requests of the last day failed. A cool-down that doubles with each failed probe spares requests in a long outage.")
                  .arg(number(m_s.failures), number(m_s.calls)),
              {set("breaker.multiplier", 2)});
    }
    if (b.minimumCalls > 0 && b.ratePercent > 0 && b.countWindow == 0 && m_a.recordsPerSecond > 0) {
        const double fits = m_a.recordsPerSecond * double(b.window.count()) / 1'000;
        if (fits < b.minimumCalls) {
            const double needed = std::ceil(b.minimumCalls * 1'000.0 / m_a.recordsPerSecond) + 1;
            const LintFix wider = needed <= kLongestWindow ? set("breaker.windowMs", std::max(300'000.0, needed))
                                                           : set("breaker.countWindow", b.minimumCalls);
            found(LintTier::major, "rateNeverArmed", "breaker.windowMs", tr("The failure rate can never open it"),
                  tr("At %1 rows a second the window of %2 never holds the %3 requests that the rule asks for.")
                      .arg(m_a.recordsPerSecond).arg(resilience::spanText(b.window)).arg(b.minimumCalls),
                  {wider});
        }
    }
}

void Rules::credits()
{
    const bool charges = m_p.chargePerRow.data.milli > 0 || m_p.chargePerRow.actions.milli > 0;
    if (m_loopback)
        return;
    if (charges && !m_a.dataPerDay && !m_a.dataPerMonth && !m_p.dataPerDay) {
        found(LintTier::major, "noDailyLimit", "dataPerDayMilli", tr("Nothing bounds what a day may cost"),
              tr("Rows cost credits and neither the account nor the destination has a limit a day: one wrong file spends the month's credits."),
              {set("dataPerDayMilli", kDailyLimit, SettingsRecord::account)}, SettingsRecord::account);
    }
    if (m_s.destination.preset == u"clay" && !charges) {
        found(LintTier::major, "noPrice", "dataMilliPerRow", tr("Rows are counted as free"),
              tr("Without an estimate a row, credits are not counted, dry runs show no price and no limit holds."), {set("dataMilliPerRow", 6'000)});
    }
    if (charges && !m_a.hardStop && (m_a.dataPerDay || m_a.dataPerMonth)) {
        found(LintTier::minor, "limitWarnsOnly", "hardStop", tr("The limit warns and does not stop"),
              tr("Rows go on when the account's limit is reached. That is a choice; with it, watch the alerts."),
              {set("hardStop", true, SettingsRecord::account)}, SettingsRecord::account);
    }
    if (m_p.dataPerDay && m_a.dataPerDay && *m_p.dataPerDay > *m_a.dataPerDay) {
        found(LintTier::minor, "limitAboveAccount", "dataPerDayMilli", tr("The destination's limit is above the account's"),
              tr("The account's limit is always reached first, so this one does nothing."), {set("dataPerDayMilli", m_a.dataPerDay->milli)});
    }
    if (m_p.chargePerRow.data.milli > 0 && m_a.dataPerDay && *m_a.dataPerDay < m_p.chargePerRow.data) {
        found(LintTier::critical, "limitUnderPrice", "dataPerDayMilli", tr("The day's limit is below the price of one row"),
              tr("No row can ever be sent: each costs more than the day allows."), {}, SettingsRecord::account);
    }
}

void Rules::rates()
{
    const bool clay = m_s.destination.preset == u"clay";
    if (clay && (m_a.recordsPerSecond < 0 || m_a.recordsPerSecond > 10)) {
        found(LintTier::major, "rateAboveClay", "recordsPerSecond", tr("The rate is above what Clay takes"),
              tr("A Clay workspace takes 10 records a second in all. Above that it answers 429, and rows wait for its gate instead of for yours."),
              {set("recordsPerSecond", 10, SettingsRecord::account)}, SettingsRecord::account);
    }
    if (clay && m_a.burst > 20) {
        found(LintTier::minor, "burstAboveClay", "burst", tr("The burst is above what Clay takes"),
              tr("Clay takes 20 records at once; the rest of a burst is answered 429."), {set("burst", 20, SettingsRecord::account)}, SettingsRecord::account);
    }
    if (m_p.array.records > 1 && m_a.recordsPerSecond > 0 && m_p.array.records > m_a.burst) {
        found(LintTier::critical, "arrayAboveBurst", "array.records", tr("Arrays are larger than the account's burst"),
              tr("%1 rows in one request never fit into a burst of %2: nothing would be sent.").arg(m_p.array.records).arg(m_a.burst),
              {set("array.records", std::max(1, m_a.burst))});
    }
    if (m_p.lanes[0] + m_p.lanes[1] + m_p.lanes[2] == 0) {
        found(LintTier::critical, "allLanesClosed", "lanes.1", tr("All lanes are closed"),
              tr("No lane has a slot, so no row is ever sent."), {set("lanes.0", 10), set("lanes.1", 5), set("lanes.2", 2)});
    } else if (m_p.lanes[1] == 0) {
        found(LintTier::major, "normalLaneClosed", "lanes.1", tr("The normal lane is closed"),
              tr("Batches are normal unless you say otherwise; their rows wait for ever."), {set("lanes.1", 5)});
    }
    if (m_p.fallback.queue && m_a.recordsPerSecond > 0 && m_p.queue.concurrency > 0 &&
        (m_p.queue.pace <= Millis(0) || 1'000.0 / double(m_p.queue.pace.count()) > m_a.recordsPerSecond)) {
        found(LintTier::minor, "paceAboveRate", "queue.paceMs", tr("The offline queue is paced above the account's rate"),
              tr("It would start rows faster than the %1 a second that the account takes in all, and leave none for fresh rows.").arg(m_a.recordsPerSecond),
              {set("queue.paceMs", std::max<qint64>(1, qint64(2'000.0 / m_a.recordsPerSecond)))});
    }
    if (m_a.recordsPerSecond > 0 && m_a.recordsPerHour > 0 && m_a.recordsPerSecond * 3'600 < m_a.recordsPerHour) {
        found(LintTier::minor, "hourAboveRate", "recordsPerHour", tr("The limit an hour is never reached"),
              tr("At %1 rows a second there are at most %2 in an hour.").arg(m_a.recordsPerSecond).arg(number(qint64(m_a.recordsPerSecond * 3'600))), {},
              SettingsRecord::account);
    }
}

void Rules::life()
{
    const auto& o = m_p.odometer;
    const qint64 used = m_s.destination.webhook.odometer;
    const bool armed = std::any_of(m_s.others.begin(), m_s.others.end(), [&](const store::Webhook& w) {
        return w.role == store::WebhookRole::standby && !resilience::ended(o, w.odometer);
    });
    if (m_s.destination.preset == u"clay" && o.endsAt == 0) {
        found(LintTier::major, "noOdometer", "odometer.endsAt", tr("The webhook's life is not watched"),
              tr("A Clay webhook takes 50,000 records for life and then swallows rows in silence."),
              {set("odometer.warnAt", 40'000), set("odometer.rotateAt", 45'000), set("odometer.endsAt", 50'000)});
    }
    const qint64 near = o.warnAt > 0 ? o.warnAt : o.endsAt * 8 / 10;
    if (o.endsAt > 0 && used >= near && !armed) {
        found(used >= o.endsAt ? LintTier::critical : LintTier::major, "odometerNear", "odometer.rotateAt",
              used >= o.endsAt ? tr("The webhook has reached the end of its life") : tr("The webhook nears its end and no standby is armed"),
              tr("It has taken %1 of the %2 records that it takes for life. Arm another webhook of the same table; it takes over by itself.")
                  .arg(number(used), number(o.endsAt)));
    }
    if (m_p.fallback.queue && m_p.queue.concurrency == 0) {
        found(LintTier::critical, "queueClosed", "queue.concurrency", tr("The offline queue takes rows and sends none"),
              tr("Rows go into the offline queue during an outage, but it has no slot: they would stay there."), {set("queue.concurrency", 5)});
    }
    if (m_p.rowDeadline > Millis(0) && m_p.rowDeadline < m_p.breaker.openFor) {
        found(LintTier::major, "deadlineUnderCoolDown", "rowDeadlineMs", tr("Rows expire before the breaker probes"),
              tr("A row may wait %1, and an open breaker waits %2: each opening turns waiting rows into dead letters.")
                  .arg(resilience::spanText(m_p.rowDeadline), resilience::spanText(m_p.breaker.openFor)),
              {set("rowDeadlineMs", 0)});
    }
    if (m_s.destination.preset == u"clay" && m_p.payloadLimit > 100'000) {
        found(LintTier::minor, "payloadAboveClay", "payloadLimit", tr("The payload limit is above Clay's"),
              tr("Clay answers 413 above 100 KB; such a row is better found before it is sent."), {set("payloadLimit", 100'000)});
    }
}

void Rules::security()
{
    if (m_s.secrets && m_s.secrets->plainHttp) {
        found(LintTier::critical, "plainHttp", "url", tr("Rows and secret travel in the clear"),
              tr("The webhook is reached by plain http over the network: whoever is on the way reads rows, URL and secret. Use its https address."));
    }
    for (const auto& [name, value] : m_p.headers) {
        if (payload::isSecretHeader(name)) {
            found(LintTier::major, "secretInTheClear", "headers", tr("A secret is kept in the clear"),
                  tr("The header %1 looks like a secret, and further headers are kept in the workspace as they are. Make it the auth header.")
                      .arg(QString::fromUtf8(name)));
            break;
        }
    }
    if (m_s.secrets && !m_s.secrets->trouble) {
        if (!m_s.secrets->hasUrl)
            found(LintTier::critical, "noUrl", "url", tr("The URL is missing"), tr("It is not in the secret store, so its rows wait. Store it again."));
        if (!m_p.secretHeader.isEmpty() && !m_s.secrets->hasAuth && !m_loopback)
            found(LintTier::minor, "noSecret", "secretHeader", tr("The auth header has no value"),
                  tr("%1 is named but no secret is stored, so it is not sent. If the webhook asks for one, it answers 401.").arg(QString::fromLatin1(m_p.secretHeader)));
        if (m_p.sign && !m_s.secrets->hasSigning)
            found(LintTier::critical, "noSigningSecret", "sign", tr("The signing secret is missing"),
                  tr("It is to sign and has nothing to sign with: nothing is sent unsigned, so its rows wait."));
    }
    if (!m_loopback && m_s.destination.preset != u"clay" && !m_p.sign && m_p.secretHeader.isEmpty()) {
        found(LintTier::minor, "unsigned", "sign", tr("The receiver cannot tell who sends"),
              tr("Requests carry neither a signature nor an auth header; whoever learns the URL can send rows."));
    }
}

std::vector<LintFinding> Rules::run()
{
    resending();
    timeouts();
    retries();
    breaker();
    credits();
    rates();
    life();
    security();
    std::stable_sort(m_out.begin(), m_out.end(), [](const LintFinding& a, const LintFinding& b) { return a.tier < b.tier; });
    return std::move(m_out);
}

} // namespace

QLatin1String name(LintTier tier)
{
    switch (tier) {
    case LintTier::critical: return QLatin1String("critical");
    case LintTier::major: return QLatin1String("major");
    case LintTier::minor: return QLatin1String("minor");
    }
    return QLatin1String("minor");
}

std::vector<LintFinding> lint(const LintSubject& subject)
{
    return Rules(subject).run();
}

LintSubject withEdits(LintSubject subject, const store::SettingsMap& destination, const store::SettingsMap& account)
{
    subject.destination = store::withSettings(std::move(subject.destination), destination);
    subject.account = store::withSettings(std::move(subject.account), account);
    return subject;
}

} // namespace fuseboard::engine
