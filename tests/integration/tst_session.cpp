// SPDX-License-Identifier: GPL-3.0-or-later
// A session whose secret store is slow, refuses or answers out of order while settings change under a running engine.
#include "app/session.h"
#include "core/engine/alertbatch.h"
#include "core/engine/settingscontrol.h"
#include "core/practice/practiceserver.h"
#include "core/secrets/memorystore.h"
#include "core/store/connection.h"
#include "core/telemetry/alerttext.h"

#include <QTemporaryDir>
#include <QtTest>

#include <mutex>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const store::Actor kAda{u"ada"_s, {}};

/// Answers when the test lets it, in the order that the test likes.
class HeldStore final : public secrets::SecretStore
{
public:
    bool held = false;
    bool refuses = false;

    void read(const QString& name, std::function<void(Result<QByteArray>)> done) override
    {
        run([this, name, done = std::move(done)] { m_values.read(name, done); });
    }
    void write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done) override
    {
        if (refuses)
            return done(Error{ErrorCode::secret, u"The keychain is locked."_s, {}});
        run([this, name, value, done = std::move(done)] { m_values.write(name, value, done); });
    }
    void remove(const QString& name, std::function<void(Result<void>)> done) override { m_values.remove(name, std::move(done)); }
    QString description() const override { return u"held"_s; }
    bool lasting() const override { return false; }

    size_t waiting() const { return m_waiting.size(); }
    void answer(size_t which)
    {
        const auto one = m_waiting.at(which);
        m_waiting.erase(m_waiting.begin() + std::ptrdiff_t(which));
        one();
    }
    void answerAll()
    {
        held = false;
        while (!m_waiting.empty())
            answer(0);
    }

private:
    void run(std::function<void()> job)
    {
        if (held)
            m_waiting.push_back(std::move(job));
        else
            job();
    }

    secrets::MemoryStore m_values;
    std::vector<std::function<void()>> m_waiting;
};

struct Scene
{
    QTemporaryDir folder;
    SystemClock clock;
    SystemRandomSource random;
    HeldStore secrets;
    practice::PracticeServer receiver{clock, random};
    practice::PracticeServer other{clock, random};
    std::mutex mutex;
    engine::SnapshotPtr latest; ///< guarded by mutex
    std::unique_ptr<app::Session> session;

    Scene()
    {
        if (!receiver.start(0, folder.filePath(u"one.ndjson"_s)) || !other.start(0, folder.filePath(u"two.ndjson"_s)))
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
        session->setSnapshotSink([this](engine::SnapshotPtr snapshot) {
            const std::lock_guard lock(mutex);
            latest = std::move(snapshot);
        });
    }
    void start()
    {
        bool started = false;
        session->startEngine([&](const Result<store::RecoveryReport>& report) { started = bool(report); });
        if (!QTest::qWaitFor([&] { return started; }, 30'000))
            qFatal("it does not start");
    }
    void stop()
    {
        bool stopped = false;
        session->stopEngine([&] { stopped = true; });
        if (!QTest::qWaitFor([&] { return stopped; }, 30'000))
            qFatal("it does not stop");
    }
    void close()
    {
        if (!session)
            return;
        stop();
        session.reset();
    }
    std::optional<engine::DestinationSnapshot> shown(DestinationId id)
    {
        const std::lock_guard lock(mutex);
        if (latest) {
            for (const engine::DestinationSnapshot& destination : latest->destinations) {
                if (destination.id == id)
                    return destination;
            }
        }
        return {};
    }
    /// One that asks the secret store for its token on each reload.
    store::Destination add(const QString& name = u"CRM import"_s)
    {
        store::Destination destination;
        destination.name = name;
        destination.preset = u"generic"_s;
        destination.policy = store::presetPolicy(destination.preset);
        destination.policy.secretHeader = "x-token";
        std::optional<Result<store::Destination>> added;
        session->addDestination(destination, {}, receiver.url(), "s3cret", [&](const auto& done) { added = done; });
        if (!QTest::qWaitFor([&] { return added.has_value(); }, 30'000) || !*added)
            qFatal("not added");
        return **added;
    }
    store::Destination read(DestinationId id)
    {
        auto connection = session->workspace().connect(store::Access::readOnly);
        return store::DestinationRepository(**connection).destination(id).value();
    }
    void changeSlots(DestinationId id, int slots, std::optional<Result<store::ChangedSettings>>* answer = nullptr)
    {
        const store::Destination before = read(id);
        store::Destination wanted = before;
        wanted.policy.lanes[0] = slots;
        session->settings()->change({store::editOf(before, wanted)}, kAda, [answer](const auto& done) {
            if (answer)
                *answer = done;
        });
    }
    void send(const store::Destination& destination)
    {
        auto batch = std::make_shared<BatchId>();
        QVERIFY(session->writer()->writeAndWait([&](store::Connection& connection) -> Result<void> {
            const auto id = engine::addAlertBatch(connection, destination, {telemetry::testAlert(clock.wall())}, u"leads"_s, clock.wall());
            if (!id)
                return id.error();
            *batch = *id;
            return {};
        }));
        session->engine()->batchAccepted(*batch);
    }
    qint64 number(const QByteArray& sql)
    {
        auto connection = session->workspace().connect(store::Access::readOnly);
        const auto n = connection ? (*connection)->scalar(sql.constData()) : Result<qint64>(connection.error());
        return n ? *n : -1;
    }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsGoToTheReplacedUrlAtOnce()
    {
        Scene scene;
        const store::Destination crm = scene.add();
        scene.start();
        // A standby that is armed already is not what was asked for.
        std::optional<Result<store::Webhook>> armed;
        scene.session->addStandby(crm.id, "http://127.0.0.1:9/standby", "s3cret", [&](const auto& done) { armed = done; });
        QTRY_VERIFY(armed && *armed);
        std::optional<Result<void>> replaced;
        scene.session->settings()->replaceUrl(crm.id, scene.other.url(), kAda, [&](const auto& done) { replaced = done; });
        QTRY_VERIFY_WITH_TIMEOUT(replaced && *replaced, 30'000);
        QCOMPARE(scene.read(crm.id).webhook.url, scene.other.url());
        QCOMPARE(scene.number("SELECT count(*) FROM operation WHERE kind = 'rotateWebhook' AND actor = 'ada'"), 1);
        QCOMPARE(scene.number("SELECT count(*) FROM webhook WHERE role = 0"), 1);
        scene.send(crm);
        QTRY_COMPARE_WITH_TIMEOUT(scene.number("SELECT count(*) FROM batch_row WHERE state = 4"), 1, 30'000);
        QCOMPARE(int(scene.receiver.counts().requests), 0);
        QCOMPARE(int(scene.other.counts().requests), 1);
        QCOMPARE(scene.read(crm.id).webhook.url, scene.other.url());
        // The table's secret went with it, for this request too.
        QTRY_VERIFY(scene.shown(crm.id) && scene.shown(crm.id)->targetReady);
    }

    void aPauseOutlastsSettingsThatWereReadBefore()
    {
        Scene scene;
        const store::Destination crm = scene.add();
        scene.start();
        scene.secrets.held = true; // a keychain that waits for its password
        scene.changeSlots(crm.id, 7);
        QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.waiting(), 1, 30'000);
        scene.session->engine()->pauseDestination(crm.id, true, kAda);
        QTRY_COMPARE_WITH_TIMEOUT(scene.number("SELECT paused FROM destination"), 1, 30'000);
        scene.secrets.answerAll();
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(crm.id)->lanes.at(0).slots, 7, 30'000);
        QVERIFY(scene.shown(crm.id)->paused);
        QCOMPARE(scene.number("SELECT paused FROM destination"), 1);
    }

    void aPauseOutlastsTheSecretsOfTheStart()
    {
        Scene scene;
        const store::Destination crm = scene.add();
        scene.secrets.held = true;
        bool ready = false;
        scene.session->startEngine([&](const Result<store::RecoveryReport>& report) { ready = bool(report); });
        QTRY_VERIFY_WITH_TIMEOUT(scene.session->engine(), 30'000);
        QTRY_COMPARE(scene.secrets.waiting(), 1);
        scene.session->engine()->pauseDestination(crm.id, true, kAda);
        scene.changeSlots(crm.id, 7);
        QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.waiting(), 2, 30'000);
        scene.secrets.answer(1);
        QTRY_VERIFY_WITH_TIMEOUT(scene.shown(crm.id) && scene.shown(crm.id)->lanes.at(0).slots == 7, 30'000);
        scene.secrets.answerAll(); // what the start had asked for comes last
        QTRY_VERIFY(ready);
        scene.session->engine()->trip(crm.id, {}, kAda); // behind everything
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(crm.id)->breaker, BreakerState::forcedOpen, 30'000);
        QCOMPARE(scene.shown(crm.id)->lanes.at(0).slots, 7);
        QVERIFY(scene.shown(crm.id)->paused);
        QVERIFY(scene.shown(crm.id)->targetReady);
    }

    void secretsThatAreBeingReadAreNotMissing() // accept5.md D25
    {
        Scene scene;
        const store::Destination crm = scene.add();
        scene.secrets.held = true;
        bool ready = false;
        scene.session->startEngine([&](const Result<store::RecoveryReport>& report) { ready = bool(report); });
        QTRY_VERIFY_WITH_TIMEOUT(scene.shown(crm.id), 30'000);
        QVERIFY(scene.shown(crm.id)->secretsUnread);
        QVERIFY(!scene.shown(crm.id)->targetReady && !scene.shown(crm.id)->urlMissing);
        scene.secrets.answerAll();
        QTRY_VERIFY_WITH_TIMEOUT(ready && scene.shown(crm.id)->targetReady, 30'000);
        QVERIFY(!scene.shown(crm.id)->secretsUnread);
    }

    void secretsThatWereReadAndAreNotThereAreMissing()
    {
        Scene scene;
        const store::Destination crm = scene.add();
        QVERIFY(scene.session->writer()->writeAndWait([](store::Connection& c) { return c.execute("UPDATE webhook SET url = NULL"); }));
        scene.start();
        QTRY_VERIFY_WITH_TIMEOUT(scene.shown(crm.id) && !scene.shown(crm.id)->secretsUnread, 30'000);
        QVERIFY(!scene.shown(crm.id)->targetReady && scene.shown(crm.id)->urlMissing);
    }

    /// Kept for one session only, or another keychain: the receiver would take the rows without what it is to ask for.
    void nothingGoesOutWithoutATokenThatWasThere()
    {
        Scene scene;
        const store::Destination crm = scene.add();
        scene.close();
        scene.secrets.remove(crm.webhook.secretName + u"/auth"_s, [](const Result<void>&) {});
        scene.open();
        scene.start();
        QTRY_VERIFY_WITH_TIMEOUT(scene.shown(crm.id) && !scene.shown(crm.id)->secretsUnread, 30'000);
        QVERIFY(!scene.shown(crm.id)->targetReady);
        scene.send(crm);
        scene.session->settings()->setSecret(crm.id, engine::SecretKind::auth, "s3cret again", kAda, [](const Result<void>&) {});
        QTRY_COMPARE_WITH_TIMEOUT(scene.number("SELECT count(*) FROM batch_row WHERE state = 4"), 1, 30'000);
        QCOMPARE(int(scene.receiver.counts().requests), 1);
        QCOMPARE(scene.number("SELECT count(*) FROM attempt"), 1);
    }

    void theLatestSettingsStand()
    {
        Scene scene;
        const store::Destination crm = scene.add();
        scene.start();
        scene.secrets.held = true;
        std::optional<Result<store::ChangedSettings>> first;
        std::optional<Result<store::ChangedSettings>> second;
        scene.changeSlots(crm.id, 7, &first);
        QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.waiting(), 1, 30'000);
        scene.changeSlots(crm.id, 3, &second);
        QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.waiting(), 2, 30'000);
        scene.secrets.answer(1);
        scene.secrets.answer(0);
        QTRY_VERIFY(first && *first && second && *second);
        scene.session->engine()->trip(crm.id, {}, kAda);
        QTRY_COMPARE_WITH_TIMEOUT(scene.shown(crm.id)->breaker, BreakerState::forcedOpen, 30'000);
        QCOMPARE(scene.shown(crm.id)->lanes.at(0).slots, 3);
    }

    void stoppedWhileASecretIsRead()
    {
        Scene scene;
        const store::Destination crm = scene.add();
        scene.start();
        scene.secrets.held = true;
        std::optional<Result<store::ChangedSettings>> changed;
        scene.changeSlots(crm.id, 7, &changed);
        QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.waiting(), 1, 30'000);
        scene.stop();
        scene.secrets.answerAll();
        QTRY_VERIFY(changed && *changed);
        QCOMPARE(scene.read(crm.id).policy.lanes[0], 7);
    }

    void closedWhileASecretIsRead()
    {
        Scene scene;
        const store::Destination crm = scene.add();
        scene.start();
        scene.secrets.held = true;
        std::optional<Result<engine::SecretFacts>> facts;
        scene.session->settings()->secretFacts(crm.id, [&](const auto& answer) { facts = answer; });
        scene.changeSlots(crm.id, 7);
        QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.waiting(), 2, 30'000);
        scene.close();
        scene.secrets.answerAll(); // the store outlives the workspace; nobody is there any more
        QVERIFY(!facts);
    }

    void nothingIsAddedWithoutItsSecrets()
    {
        Scene scene;
        scene.start();
        scene.secrets.refuses = true;
        store::Destination destination;
        destination.name = u"Leads"_s;
        destination.preset = u"generic"_s;
        destination.policy = store::presetPolicy(destination.preset);
        std::optional<Result<store::Destination>> added;
        const auto add = [&] {
            added.reset();
            scene.session->addDestination(destination, {}, "https://hooks.example.com/T1/secret", {}, [&](const auto& done) { added = done; });
        };
        add();
        QTRY_VERIFY(added);
        QVERIFY(!*added);
        QCOMPARE(added->error().code, ErrorCode::secret);
        for (const char* table : {"destination", "account", "ledger_scope", "webhook"})
            QCOMPARE(scene.number(QByteArray("SELECT count(*) FROM ") + table), 0);
        scene.secrets.refuses = false;
        add(); // under the same name
        QTRY_VERIFY(added && *added);
        QCOMPARE(scene.number("SELECT count(*) FROM destination"), 1);
    }

    void theAlertWebhookIsSetAtTheSecondTry()
    {
        Scene scene;
        scene.start();
        std::optional<Result<engine::AlertWebhook::State>> state;
        const auto connect = [&] {
            state.reset();
            scene.session->alerts()->connectTo("https://hooks.example.com/services/T1/B1/abcdefghijkl", kAda, [&](const auto& answer) { state = answer; });
        };
        scene.secrets.refuses = true;
        connect();
        QTRY_VERIFY(state && !*state);
        scene.secrets.refuses = false;
        connect();
        QTRY_VERIFY(state);
        QVERIFY2(bool(*state), *state ? "" : qPrintable(state->error().text()));
        QVERIFY((*state)->on);
    }

    void aStandbyWithoutItsSecretIsNotArmed()
    {
        Scene scene;
        const store::Destination crm = scene.add();
        scene.start();
        scene.secrets.refuses = true;
        std::optional<Result<void>> replaced;
        scene.session->settings()->replaceUrl(crm.id, "https://hooks.example.com/one/T1234567abcd", kAda, [&](const auto& done) { replaced = done; });
        QTRY_VERIFY(replaced && !*replaced);
        QCOMPARE(scene.number("SELECT count(*) FROM webhook"), 1);
        QCOMPARE(scene.read(crm.id).webhook.url, scene.receiver.url());
        scene.secrets.refuses = false;
        replaced.reset();
        scene.session->settings()->replaceUrl(crm.id, "https://hooks.example.com/one/T1234567abcd", kAda, [&](const auto& done) { replaced = done; });
        QTRY_VERIFY(replaced && *replaced);
        QCOMPARE(scene.number("SELECT count(*) FROM webhook"), 2);
        QVERIFY(scene.read(crm.id).webhook.url.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
