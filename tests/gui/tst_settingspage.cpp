// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fakealertwebhook.h"
#include "tests/gui/fakenotifier.h"
#include "tests/gui/pagescene.h"
#include "ui/models/attention.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

struct Scene : PageScene
{
    FakeNotifier notifier;
    FakeAlertWebhook webhook;
    Attention attention{rig.services, notifier};
    SettingsPage* page = nullptr;

    explicit Scene(bool withWebhook = false)
    {
        if (withWebhook)
            webhook.now = {.on = true, .destination = DestinationId(9), .name = u"Alert webhook"_s, .maskedUrl = u"hooks.slack.com/…/••••7f2c"_s, .settings = {}};
        page = new SettingsPage(rig.services, theme(), attention, notifier, &webhook);
        showPages({page});
    }
    ~Scene() { closeWindow(); }
    void tab(const QString& word) { page->reveal({.page = u"settings"_s, .tab = word}); }
    void type(const char* name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QString kept(const QByteArray& key)
    {
        const OwnWork own;
        rig.flush();
        return rig.text("SELECT value FROM meta WHERE key = '" + key + "'");
    }
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PageScene::theme(); }

    void themeIsChosenAndRemembered()
    {
        Scene scene;
        scene.tab(u"appearance"_s);
        QTest::mouseClick(scene.find<QPushButton>("themeLight"), Qt::LeftButton);
        QCOMPARE(PageScene::theme().choice(), ThemeChoice::light);
        QTest::mouseClick(scene.find<QPushButton>("themeSystem"), Qt::LeftButton);
        QCoreApplication::processEvents();
        const int below = scene.find<QPushButton>("languageGerman")->mapTo(scene.window.get(), QPoint()).y();
        QTest::mouseClick(scene.find<QPushButton>("themeDark"), Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(scene.find<QPushButton>("languageGerman")->mapTo(scene.window.get(), QPoint()).y(), below); // W-26: it jumped under the pointer
        QCOMPARE(PageScene::theme().choice(), ThemeChoice::dark);
        QTest::mouseClick(scene.find<QPushButton>("densityCompact"), Qt::LeftButton);
        QCOMPARE(PageScene::theme().density(), Density::compact);
        PageScene::theme().setDensity(Density::comfortable); // elsewhere
        QTRY_VERIFY(scene.find<QPushButton>("densityComfortable")->isChecked());
        PageScene::theme().setChoice(ThemeChoice::light);
        QTRY_VERIFY(scene.find<QPushButton>("themeLight")->isChecked());
    }

    void figuresAreCheckedWhileTheyAreTyped()
    {
        Scene scene;
        QTRY_VERIFY(scene.attention.isLoaded());
        scene.tab(u"notifications"_s);
        auto* fault = scene.find<QLabel>("notifyFailuresFault");
        scene.type("notifyFailures", u"100"_s);
        QTRY_VERIFY(fault->isVisible());
        QVERIFY2(fault->text().contains(u"from 1 to 99"_s), qPrintable(fault->text()));
        QCOMPARE(scene.attention.settings().failurePercent, 10);
        scene.type("notifyFailures", u"7.5"_s);
        QVERIFY(fault->isVisible());
        scene.type("notifyFailures", u"25"_s);
        QTRY_COMPARE(scene.attention.settings().failurePercent, 25);
        QVERIFY(!fault->isVisible());
        scene.type("notifyPercents", u"90, 70"_s);
        QVERIFY(scene.find<QLabel>("notifyPercentsFault")->isVisible());
        scene.type("notifyPercents", u"50,75, 100"_s);
        QTRY_COMPARE(scene.attention.settings().budgetPercents, (std::vector<int>{50, 75, 100}));
        scene.type("notifyBurn", u"1,200"_s);
        QTRY_COMPARE(scene.attention.settings().burnPerHour, Credits::whole(1'200));
        QTRY_VERIFY2(scene.kept("alert_settings/operator/ada").contains(u"\"failurePercent\":25"_s), qPrintable(scene.kept("alert_settings/operator/ada")));
    }

    void kindsAndQuietHours()
    {
        Scene scene;
        QTRY_VERIFY(scene.attention.isLoaded());
        scene.tab(u"notifications"_s);
        auto* burn = scene.find<QCheckBox>("notifyburn");
        QVERIFY(scene.find<QLineEdit>("notifyBurn")->isEnabled());
        burn->setFocus();
        QTest::keyClick(burn, Qt::Key_Space);
        QVERIFY(!scene.find<QLineEdit>("notifyBurn")->isEnabled());
        QTRY_VERIFY(!scene.attention.settings().tells(telemetry::AlertKind::burn));
        auto* quiet = scene.find<QCheckBox>("notifyQuiet");
        QVERIFY(!scene.find<QTimeEdit>("notifyQuietFrom")->isEnabled());
        QTest::mouseClick(quiet, Qt::LeftButton, {}, QPoint(8, quiet->height() / 2));
        scene.find<QTimeEdit>("notifyQuietFrom")->setTime(QTime(7, 0));
        QTRY_VERIFY(scene.find<QLabel>("notifyQuietFault")->isVisible()); // from seven to seven
        scene.find<QTimeEdit>("notifyQuietFrom")->setTime(QTime(21, 30));
        auto* zone = scene.find<QComboBox>("notifyQuietZone");
        zone->setCurrentIndex(zone->findText(u"Europe/Berlin"_s));
        QTRY_COMPARE(scene.attention.settings().quiet,
                     (telemetry::QuietHours{.on = true, .from = 21 * 60 + 30, .to = 7 * 60, .timeZone = "Europe/Berlin"}));
        QVERIFY(!scene.find<QLabel>("notifyQuietFault")->isVisible());
    }

    void whatIsKeptComesBack()
    {
        Scene scene;
        telemetry::AlertSettings settings;
        settings.throttledPerHour = 42;
        QTRY_VERIFY(scene.attention.isLoaded());
        scene.attention.setSettings(settings);
        scene.kept("");
        Attention again(scene.rig.services, scene.notifier);
        QTRY_VERIFY(again.isLoaded());
        QCOMPARE(again.settings().throttledPerHour, 42);
        scene.rig.services.operatorName = u"grace"_s; // hers are her own
        Attention hers(scene.rig.services, scene.notifier);
        QTRY_VERIFY(hers.isLoaded());
        QCOMPARE(hers.settings(), telemetry::AlertSettings());
    }

    void aTestNotificationSaysHowItShows()
    {
        Scene scene;
        scene.tab(u"notifications"_s);
        QTest::mouseClick(scene.find<QPushButton>("notifyTest"), Qt::LeftButton);
        QCOMPARE(scene.notifier.notes.size(), size_t(1));
        QCOMPARE(scene.notifier.notes.front().title, u"Test from Fuseboard"_s);
        QCOMPARE(scene.find<QLabel>("notifyNote")->text(), u"Shown as the test says."_s);
        // And it stands among what was told lately, with its way.
        QTRY_VERIFY(scene.find<QPushButton>("toldShow1")->isVisible());
        scene.notifier.works = false;
        QTest::mouseClick(scene.find<QPushButton>("notifyTest"), Qt::LeftButton);
        QCOMPARE(scene.find<QLabel>("notifyNote")->text(), u"Nothing here shows notes."_s);
    }

    void webhookIsConnectedWithItsUrlHidden()
    {
        Scene scene;
        scene.tab(u"webhook"_s);
        auto* url = scene.find<QLineEdit>("alertUrl");
        QCOMPARE(url->echoMode(), QLineEdit::Password);
        auto* use = scene.find<QPushButton>("webhookConnect");
        QVERIFY(!use->isEnabled() && !scene.find<QPushButton>("webhookTest")->isVisible());
        scene.type("alertUrl", u"http://hooks.example.com/x"_s);
        QVERIFY(scene.find<QLabel>("alertUrlFault")->isVisible());
        QVERIFY(!use->isEnabled());
        scene.type("alertUrl", u"https://hooks.slack.com/services/T0/B0/secret7f2c"_s);
        QVERIFY(!scene.find<QLabel>("alertUrlFault")->isVisible());
        QTest::keyClick(url, Qt::Key_Return);
        QCOMPARE(scene.webhook.url, QByteArray("https://hooks.slack.com/services/T0/B0/secret7f2c"));
        QVERIFY(scene.webhook.calls.contains(u"connect by ada"_s));
        QVERIFY(url->text().isEmpty());
        QVERIFY(scene.find<QLabel>("webhookAddress")->text().contains(u"••••7f2c"_s));
        QVERIFY(scene.find<QCheckBox>("webhookOn")->isChecked());
        auto* on = scene.find<QCheckBox>("webhookOn");
        QTest::mouseClick(on, Qt::LeftButton, {}, QPoint(8, on->height() / 2));
        QCOMPARE(scene.webhook.calls.last(), u"off"_s);
        scene.type("hookFailures", u"30"_s);
        QTRY_COMPARE(scene.webhook.now.settings.failurePercent, 30);
        QCOMPARE(scene.attention.settings().failurePercent, 10); // what the operator is told is another matter
    }

    void webhookTestIsFollowed()
    {
        Scene scene(true);
        scene.tab(u"webhook"_s);
        QTest::mouseClick(scene.find<QPushButton>("webhookTest"), Qt::LeftButton);
        auto* note = scene.find<QLabel>("webhookNote");
        QCOMPARE(note->text(), u"On its way…"_s);
        engine::EngineSnapshot snapshot;
        engine::BatchSnapshot batch;
        batch.id = BatchId(77);
        batch.rows[size_t(RowState::retryWait)] = 1;
        snapshot.batches = {batch};
        scene.rig.feed.offer(std::make_shared<const engine::EngineSnapshot>(snapshot));
        QTRY_VERIFY(note->text().contains(u"tried again"_s));
        snapshot.batches.front().rows = {};
        snapshot.batches.front().rows[size_t(RowState::delivered)] = 1;
        scene.rig.feed.offer(std::make_shared<const engine::EngineSnapshot>(snapshot));
        QTRY_COMPARE(note->text(), u"The test alert was delivered."_s);
    }

    void webhookTroubleIsSaid()
    {
        Scene scene;
        scene.tab(u"webhook"_s);
        scene.webhook.trouble = Error{ErrorCode::secret, u"The keychain does not answer"_s, {}};
        scene.type("alertUrl", u"https://hooks.slack.com/services/T0/B0/secret7f2c"_s);
        QTest::mouseClick(scene.find<QPushButton>("webhookConnect"), Qt::LeftButton);
        QVERIFY(scene.find<QLabel>("webhookNote")->text().contains(u"The keychain does not answer"_s));
    }

    void retentionIsOptIn() // R105
    {
        Scene scene;
        scene.tab(u"retention"_s);
        auto* on = scene.find<QCheckBox>("retentionOn");
        QVERIFY(!on->isChecked());
        QVERIFY(!scene.find<QLineEdit>("retentionDelivered")->isEnabled());
        QTest::mouseClick(on, Qt::LeftButton, {}, QPoint(8, on->height() / 2));
        QVERIFY(scene.find<QLineEdit>("retentionDelivered")->isEnabled());
        scene.type("retentionDelivered", u"-5"_s);
        QVERIFY(scene.find<QLabel>("retentionDeliveredFault")->isVisible());
        scene.type("retentionDelivered", u"20,000"_s);
        QVERIFY(!scene.find<QLabel>("retentionDeliveredFault")->isVisible());
        QTRY_COMPARE(scene.find<QLabel>("retentionNote")->text(), u"Kept."_s);
        QTRY_COMPARE(scene.kept("retention"), u"{\"keepDelivered\":20000,\"keepResolved\":5000,\"on\":true}"_s);
    }

    void whatWasExportedIsRemovedFromHere() // R105: only that, with its exact count, in steps that sending goes on between
    {
        Scene scene;
        const RowStory delivered{"{\"email\":\"a@example.com\"}", RowState::delivered, Reason::none, 200};
        std::vector<RowStory> stories(3, delivered);
        for (size_t i = 0; i < stories.size(); ++i)
            stories[i].body.replace("a@", QByteArray(QByteArray(1, char('a' + i)) + '@'));
        scene.rig.addBatch(u"old.csv"_s, DestinationId(1), {u"email"_s}, stories);
        scene.run("INSERT INTO row_export (row_id, version, exported_at) SELECT id, 1, 0 FROM batch_row ORDER BY id LIMIT 2");
        scene.tab(u"retention"_s);
        auto* on = scene.find<QCheckBox>("retentionOn");
        auto* look = scene.find<QPushButton>("retentionLook");
        QVERIFY(!look->isEnabled());
        QTest::mouseClick(on, Qt::LeftButton, {}, QPoint(8, on->height() / 2));
        scene.type("retentionDelivered", u"0"_s);
        QTRY_VERIFY(look->isEnabled());
        QTest::mouseClick(look, Qt::LeftButton);
        auto* remove = scene.find<QPushButton>("retentionRemove");
        QTRY_VERIFY(remove->isVisible());
        QCOMPARE(remove->text(), u"Remove 2 texts"_s);
        QVERIFY(scene.find<QLabel>("retentionNote")->text().endsWith(u"1 more stays until it is exported."_s));
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_COMPARE(scene.find<QLabel>("retentionNote")->text(), u"2 texts removed."_s);
        const OwnWork own;
        QCOMPARE(scene.rig.text("SELECT count(*) FROM payload WHERE body = ''"), u"2"_s);
        QCOMPARE(scene.rig.text("SELECT count(*) FROM operation WHERE kind = 'retention' AND actor <> ''"), u"1"_s);
    }

    void placesLeadToTabsAndTabsAreRemembered()
    {
        Scene scene;
        scene.window->go({.page = u"settings"_s, .tab = u"retention"_s});
        QCOMPARE(scene.find<QTabBar>("settingsTabs")->currentIndex(), 3);
        const QVariantMap state = scene.page->viewState();
        scene.tab(u"appearance"_s);
        scene.page->restoreView(state);
        QCOMPARE(scene.find<QTabBar>("settingsTabs")->currentIndex(), 3);
        auto* tabs = scene.find<QTabBar>("settingsTabs");
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Left);
        QCOMPARE(tabs->currentIndex(), 2);
        QCOMPARE(scene.page->paletteEntries().size(), size_t(5));
        scene.page->paletteEntries().front().run();
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void everyControlHasAName()
    {
        Scene scene(true);
        for (const QString& tab : {u"appearance"_s, u"notifications"_s, u"webhook"_s, u"retention"_s}) {
            scene.tab(tab);
            QCOMPARE(scene.unnamedControls().join(u"; "_s), QString());
        }
    }

    void pictures()
    {
        Scene scene(true);
        QTRY_VERIFY(scene.attention.isLoaded());
        scene.attention.sendTest();
        for (const QString& tab : {u"appearance"_s, u"notifications"_s, u"webhook"_s, u"retention"_s}) {
            scene.tab(tab);
            scene.picture(u"settings-"_s + tab);
        }
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
