// SPDX-License-Identifier: GPL-3.0-or-later
// Destinations: settings edited with real keys and clicks over a running engine, applied, undone; lint and its fixes (R117).
#include "core/engine/alertbatch.h"
#include "core/store/creditbook.h"
#include "tests/gui/settingsscene.h"
#include "tests/support/faultyreceiver.h"
#include "ui/destinations/breakertab.h"
#include "ui/destinations/lintpanel.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

class tst_DestinationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void editApplyAndTheEngineFollows();
    void focusStaysOnThePageAfterApply();
    void invalidValuesAreNotApplied();
    void lintExplainsAndFixes();
    void whatWasChangedMeanwhileIsRefused();
    void secretsGoIntoTheStoreAlone();
    void aCardLeadsToTheFieldThatIsMissing();
    void breakerByHand();
    void thresholdsOfTheWhatIfAreTaken();
    void addedFromTheEmptyPageAndTested();
    void newOnesGetAnAccountThatFits();
    void theSuggestedNameIsTypedOver();
    void aKnownUrlSharesItsTable();
    void actionsAreSaidAndTakenBack();
    void movedToAnotherAccount();
    void theBreakersModeHasItsPrice();
    void thePickerShowsTheStanding();
    void anUnclearTestIsSpentAndUnreconciled_data();
    void anUnclearTestIsSpentAndUnreconciled();
    void everyTabIsInThePalette();
    void tabsAreWhole();
    void recordsForLifeGoOn();
    void aUrlHasRoom();
    void everyControlIsNamed();
    void pictures();

private:
    static const engine::DestinationSnapshot& live(const SettingsScene& scene, const QString& name)
    {
        for (const auto& each : scene.feed.latest()->destinations) {
            if (each.name == name)
                return each;
        }
        qFatal("the engine does not know %s", qPrintable(name));
    }
};

void tst_DestinationsPage::editApplyAndTheEngineFollows()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"CRM import"_s);
    auto* apply = scene.find<QPushButton>(u"applySettings"_s);
    QVERIFY(!apply->isEnabled());
    scene.page->reveal({u"destinations"_s, {}, {}, u"retry"_s, {}});
    scene.type(u"breaker.openForMs"_s, u"7 min"_s);
    scene.type(u"breaker.failureThreshold"_s, u"8"_s);
    QCOMPARE(scene.page->draft().changes(), 2);
    QVERIFY(scene.find<QLabel>(u"applyText"_s)->text().startsWith(u"2 change"_s));
    QVERIFY(apply->isEnabled());
    const auto* tabs = scene.find<QTabBar>(u"destinationTabs"_s);
    const auto marked = [tabs] {
        QStringList out;
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i).endsWith(u'\u2022'))
                out << tabs->tabData(i).toString();
        }
        return out;
    };
    QCOMPARE(marked(), QStringList{u"retry"_s}); // where it is that waits
    QCOMPARE(scene.stored(u"CRM import"_s).policy.breaker.failureThreshold, 5); // nothing before Apply
    QTest::keyClick(scene.page, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(scene.number("SELECT count(*) FROM operation WHERE kind = 'settings' AND actor = 'ada'"), 1);
    QTRY_COMPARE(live(scene, u"CRM import"_s).breakerSettings.openFor, std::chrono::minutes(7)); // without a restart
    QCOMPARE(live(scene, u"CRM import"_s).breakerSettings.failureThreshold, 8);
    QTRY_COMPARE(scene.page->draft().changes(), 0);
    QTRY_COMPARE(scene.find<QLineEdit>(u"setting_breaker.openForMs"_s)->text(), u"7 min"_s);
    QCOMPARE(marked(), QStringList());

    // Undone with the page's own key, and the engine follows again.
    QTRY_VERIFY(scene.find<QPushButton>(u"undoOperation"_s)->isEnabled());
    scene.page->setFocus();
    QTest::keyClick(scene.page, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(live(scene, u"CRM import"_s).breakerSettings.failureThreshold, 5);
    QCOMPARE(scene.text("SELECT state FROM operation WHERE kind = 'settings'"), u"undone"_s);
    QTRY_COMPARE(scene.find<QLineEdit>(u"setting_breaker.openForMs"_s)->text(), u"30 s"_s);
    QTRY_VERIFY(scene.find<QPushButton>(u"redoOperation"_s)->isEnabled());
    scene.click(u"redoOperation"_s);
    QTRY_COMPARE(live(scene, u"CRM import"_s).breakerSettings.failureThreshold, 8);
}

void tst_DestinationsPage::focusStaysOnThePageAfterApply() // the header's "Pause all" was next, and Space paused everything
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"CRM import"_s);
    scene.page->reveal({u"destinations"_s, {}, {}, u"retry"_s, {}});
    scene.type(u"breaker.openForMs"_s, u"7 min"_s);
    auto* apply = scene.find<QPushButton>(u"applySettings"_s);
    QTRY_VERIFY(apply->isEnabled());
    apply->setFocus();
    QTest::keyClick(apply, Qt::Key_Space);
    QTRY_COMPARE(scene.stored(u"CRM import"_s).policy.breaker.openFor, Millis(420'000));
    QTRY_VERIFY(!apply->isEnabled());
    QWidget* focused = scene.window->focusWidget();
    QVERIFY(focused);
    QVERIFY2(scene.page->isAncestorOf(focused), qPrintable(focused->objectName()));
    QVERIFY(qobject_cast<QLineEdit*>(focused));
    QTest::keyClick(focused, Qt::Key_Space);
    QVERIFY(!scene.feed.latest()->pausedAll);
}

void tst_DestinationsPage::invalidValuesAreNotApplied()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"CRM import"_s);
    scene.page->reveal({u"destinations"_s, {}, {}, u"retry"_s, {}});
    auto* apply = scene.find<QPushButton>(u"applySettings"_s);
    scene.type(u"breaker.openForMs"_s, u"soon"_s);
    QVERIFY(!apply->isEnabled());
    QVERIFY(scene.find<QLabel>(u"note_breaker.openForMs"_s)->text().contains(u"Write a time with its unit"_s));
    scene.type(u"breaker.openForMs"_s, u"2 h"_s); // above the longest cool-down
    QVERIFY(!apply->isEnabled());
    QVERIFY(scene.find<QLabel>(u"note_breaker.openForCapMs"_s)->text().contains(u"must not be shorter"_s));
    scene.page->reveal({u"destinations"_s, {}, {}, u"settings"_s, {}});
    scene.click(u"showProblem"_s);
    QCOMPARE(scene.find<QTabBar>(u"destinationTabs"_s)->tabData(scene.find<QTabBar>(u"destinationTabs"_s)->currentIndex()).toString(), u"retry"_s);
    QTest::keyClick(scene.page, Qt::Key_S, Qt::ControlModifier);
    scene.click(u"revertSettings"_s);
    QCOMPARE(scene.page->draft().changes(), 0);
    QCOMPARE(scene.find<QLineEdit>(u"setting_breaker.openForMs"_s)->text(), u"30 s"_s);
    QCOMPARE(scene.number("SELECT count(*) FROM operation WHERE kind = 'settings'"), 0);
}

void tst_DestinationsPage::lintExplainsAndFixes()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"CRM import"_s);
    scene.page->reveal({u"destinations"_s, {}, {}, u"security"_s, {}});
    auto* key = scene.find<QCheckBox>(u"setting_sendIdempotencyKey"_s);
    QVERIFY(key->isChecked());
    QTest::mouseClick(key, Qt::LeftButton, {}, QPoint(8, key->height() / 2));
    QTRY_VERIFY(scene.window->findChild<QWidget*>(u"finding_retryWithoutKey"_s)); // R117: POST retried without key
    QVERIFY(scene.find<QPushButton>(u"lint_critical"_s)->text().endsWith(u" 1"_s));
    scene.click(u"goto_retryWithoutKey"_s);
    QTRY_VERIFY(key->hasFocus());
    scene.click(u"fix_retryWithoutKey"_s);
    QTRY_VERIFY(key->isChecked());
    QTRY_VERIFY(!scene.window->findChild<QWidget*>(u"finding_retryWithoutKey"_s));
    QCOMPARE(scene.page->draft().changes(), 0); // back where it was: nothing to apply

    // A fix that changes something waits for Apply.
    scene.page->reveal({u"destinations"_s, {}, {}, u"retry"_s, {}});
    auto* jitter = scene.find<QComboBox>(u"setting_retry.jitter"_s);
    jitter->setFocus();
    QTest::keyClick(jitter, Qt::Key_Home);
    QCOMPARE(scene.page->draft().value(ui::SettingsDraft::Record::destination, u"retry.jitter"_s).toString(), u"none"_s);
    scene.click(u"applySettings"_s);
    QTRY_COMPARE(scene.stored(u"CRM import"_s).policy.retry.jitter, resilience::Jitter::none);
    QTRY_VERIFY(scene.window->findChild<QWidget*>(u"finding_noJitter"_s));
    scene.click(u"fix_noJitter"_s);
    QTRY_COMPARE(scene.page->draft().changes(), 1);
    QCOMPARE(scene.stored(u"CRM import"_s).policy.retry.jitter, resilience::Jitter::none);
    scene.click(u"applySettings"_s);
    QTRY_COMPARE(scene.stored(u"CRM import"_s).policy.retry.jitter, resilience::Jitter::full);
}

void tst_DestinationsPage::whatWasChangedMeanwhileIsRefused()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"CRM import"_s);
    scene.page->reveal({u"destinations"_s, {}, {}, u"retry"_s, {}});
    scene.type(u"retry.maxRetries"_s, u"6"_s);
    const store::Destination shown = scene.stored(u"CRM import"_s);
    store::Destination wanted = shown;
    wanted.policy.breaker.openFor = std::chrono::minutes(3);
    bool changed = false;
    scene.session->settings()->change({store::editOf(shown, wanted)}, {u"bob"_s, {}}, [&](const Result<store::ChangedSettings>& done) { changed = done.ok(); });
    QTRY_VERIFY(changed);
    scene.click(u"applySettings"_s);
    auto* banner = scene.find<QWidget>(u"settingsBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(scene.stored(u"CRM import"_s).policy.retry.maxRetries, 3);
    // What the other one did is shown now, the own change still stands over it, and a second look is enough.
    QTRY_COMPARE(scene.find<QLineEdit>(u"setting_breaker.openForMs"_s)->text(), u"3 min"_s);
    QCOMPARE(scene.find<QLineEdit>(u"setting_retry.maxRetries"_s)->text(), u"6"_s);
    scene.click(u"applySettings"_s);
    QTRY_COMPARE(scene.stored(u"CRM import"_s).policy.retry.maxRetries, 6);
    QCOMPARE(scene.stored(u"CRM import"_s).policy.breaker.openFor, std::chrono::minutes(3));
}

void tst_DestinationsPage::secretsGoIntoTheStoreAlone()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"EU leads"_s);
    scene.page->reveal({u"destinations"_s, {}, {}, u"security"_s, {}});
    QVERIFY(scene.window->findChild<QWidget*>(u"finding_noSecret"_s));
    QCOMPARE(scene.find<QLabel>(u"authSecretState"_s)->text(), u"none stored"_s);
    scene.click(u"authSecret"_s);
    auto* value = scene.find<QLineEdit>(u"secretValue"_s);
    QTRY_VERIFY(value->isVisible());
    QCOMPARE(value->echoMode(), QLineEdit::Password);
    QTest::keyClicks(value, u"tok-4711-abcdef"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_VERIFY(scene.find<QLabel>(u"authSecretState"_s)->text().startsWith(u"\u2022\u2022\u2022\u2022"_s));
    QTRY_VERIFY(!scene.window->findChild<QWidget*>(u"finding_noSecret"_s));
    QVERIFY(value->text().isEmpty());
    QByteArray kept;
    scene.secrets.read(scene.stored(u"EU leads"_s).webhook.secretName + u"/auth"_s, [&](const Result<QByteArray>& read) { kept = read ? *read : QByteArray(); });
    QTRY_COMPARE(kept, QByteArray("tok-4711-abcdef"));
    QTRY_COMPARE(scene.number("SELECT count(*) FROM operation WHERE kind = 'authSecret' AND actor = 'ada' AND detail = '{}'"), 1);
    QCOMPARE(scene.number("SELECT count(*) FROM event WHERE text LIKE '%4711%'"), 0);

    // Another URL of the same table: the one before is retired with its count, the secret goes with it.
    scene.page->reveal({u"destinations"_s, {}, {}, u"settings"_s, {}});
    scene.click(u"replaceUrl"_s);
    QTRY_VERIFY(value->isVisible());
    QTest::keyClicks(value, u"nonsense"_s);
    QVERIFY(!scene.find<QPushButton>(u"secretConfirm"_s)->isEnabled());
    value->selectAll();
    QTest::keyClicks(value, u"https://api.clay.com/v3/sources/webhook/pull-in-data-77777777-9c55-4a17-a1de-5f5f2e1baaaa"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_VERIFY(scene.stored(u"EU leads"_s).webhook.maskedUrl.endsWith(u"aaaa"_s));
    QCOMPARE(scene.number("SELECT count(*) FROM webhook WHERE role = 2"), 1);
    QCOMPARE(scene.number("SELECT count(*) FROM webhook WHERE url LIKE '%clay%' OR masked_url LIKE '%9c55%'"), 0); // C-2
    QTRY_VERIFY(scene.find<QLabel>(u"maskedUrl"_s)->text().endsWith(u"aaaa"_s));
    QTRY_VERIFY(scene.find<QLabel>(u"webhookLife"_s)->text().contains(u"retired"_s));
}

void tst_DestinationsPage::aCardLeadsToTheFieldThatIsMissing()
{
    SettingsScene scene;
    scene.showPage();
    const store::Destination leads = scene.stored(u"EU leads"_s);
    bool removed = false;
    scene.secrets.remove(leads.webhook.secretName, [&](const Result<void>& done) { removed = done.ok(); });
    QTRY_VERIFY(removed);
    scene.page->reveal({u"destinations"_s, leads.id, {}, u"secret"_s, {}});
    auto* confirm = [&] {
        QPushButton* found = nullptr;
        [&] { QTRY_VERIFY((found = scene.window->findChild<QPushButton*>(u"secretConfirm"_s)) && found->isVisible()); }();
        return found;
    }();
    QCOMPARE(confirm->text(), u"Store"_s);
    auto* value = scene.find<QLineEdit>(u"secretValue"_s);
    QTRY_VERIFY(value->hasFocus());
    QTest::keyClicks(value, u"https://api.clay.com/v3/sources/webhook/pull-in-data-77777777-9c55-4a17-a1de-5f5f2e1bbbbb"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_VERIFY(scene.stored(u"EU leads"_s).webhook.maskedUrl.endsWith(u"bbbb"_s));

    // Its auth secret, when the URL is there.
    scene.page->reveal({u"destinations"_s, leads.id, {}, u"secret"_s, {}});
    QTRY_VERIFY(scene.find<QPushButton>(u"secretConfirm"_s)->isVisible());
    QCOMPARE(scene.find<QTabBar>(u"destinationTabs"_s)->tabData(scene.find<QTabBar>(u"destinationTabs"_s)->currentIndex()).toString(), u"security"_s);
    QTest::keyClick(scene.find<QLineEdit>(u"secretValue"_s), Qt::Key_Escape);

    // Another webhook was given above, so the one before can be taken back from here.
    scene.page->reveal({u"destinations"_s, {}, {}, u"settings"_s, {}});
    QTRY_VERIFY(scene.find<QPushButton>(u"rotateBack"_s)->isVisible());

    scene.page->reveal({u"destinations"_s, {}, {}, u"add"_s, {}});
    QTRY_VERIFY(scene.find<QWidget>(u"addDestinationSheet"_s)->isVisible());
}

void tst_DestinationsPage::breakerByHand()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"Practice"_s);
    QTRY_VERIFY(scene.find<QPushButton>(u"destinationHold"_s)->isEnabled());
    scene.click(u"destinationHold"_s);
    auto* reason = scene.find<QLineEdit>(u"tripReason"_s);
    QTRY_VERIFY(reason->isVisible());
    QTest::keyClicks(reason, u"vendor maintenance"_s);
    scene.click(u"tripConfirm"_s);
    QTRY_COMPARE(live(scene, u"Practice"_s).breaker, BreakerState::forcedOpen);
    QTRY_VERIFY(scene.find<QPushButton>(u"destinationReset"_s)->isEnabled());
    scene.click(u"destinationReset"_s);
    QTRY_COMPARE(live(scene, u"Practice"_s).breaker, BreakerState::closed);
    QTRY_COMPARE(scene.number("SELECT count(*) FROM operation WHERE kind = 'trip' AND reason = 'vendor maintenance'"), 1);
    scene.click(u"destinationPause"_s);
    QTRY_VERIFY(live(scene, u"Practice"_s).paused);
    QTRY_COMPARE(scene.find<QPushButton>(u"destinationPause"_s)->text(), u"Resume"_s);
}

void tst_DestinationsPage::thresholdsOfTheWhatIfAreTaken()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"CRM import"_s);
    scene.page->reveal({u"destinations"_s, {}, {}, u"breaker"_s, {}});
    auto* tab = scene.window->findChild<ui::BreakerTab*>();
    QVERIFY(tab && tab->isVisible());
    QVERIFY(!scene.find<QWidget>(u"lintPanel"_s)->isVisible()); // it has the whole width
    resilience::BreakerSettings thresholds = scene.stored(u"CRM import"_s).policy.breaker;
    thresholds.failureThreshold = 12;
    thresholds.openFor = std::chrono::minutes(4);
    Q_EMIT tab->thresholdsWanted(thresholds);
    QTRY_COMPARE(live(scene, u"CRM import"_s).breakerSettings, thresholds);
    QCOMPARE(scene.number("SELECT count(*) FROM operation WHERE kind = 'settings' AND reason <> ''"), 1);
    scene.picture(u"destinations-breaker"_s);
    scene.page->reveal({u"destinations"_s, {}, {}, u"retry"_s, {}});
    QTRY_COMPARE(scene.find<QLineEdit>(u"setting_breaker.failureThreshold"_s)->text(), u"12"_s);
}

void tst_DestinationsPage::addedFromTheEmptyPageAndTested()
{
    SettingsScene scene(false);
    practice::PracticeServer receiver(scene.clock, scene.chance);
    QVERIFY(receiver.start(0, scene.folder.filePath(u"receipts.ndjson"_s)));
    const QString url = QString::fromUtf8(receiver.url());
    scene.showPage();
    QPushButton* add = nullptr;
    QTRY_VERIFY((add = scene.page->findChild<QPushButton*>(u"emptyAction"_s)) && add->isVisible() && add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    auto* confirm = scene.find<QPushButton>(u"addConfirm"_s);
    QTRY_VERIFY(confirm->isVisible());
    QVERIFY(!confirm->isEnabled());
    auto* line = scene.find<QLineEdit>(u"newUrl"_s);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"ftp://example.com"_s);
    QVERIFY(!confirm->isEnabled());
    QVERIFY(scene.find<QLabel>(u"newUrlNote"_s)->text().contains(u"not a webhook URL"_s));
    line->selectAll();
    QTest::keyClicks(line, url);
    auto* name = scene.find<QLineEdit>(u"newName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"My table"_s);
    QTest::keyClicks(scene.find<QLineEdit>(u"newIdentity"_s), u"email, company"_s);
    QVERIFY(confirm->isEnabled());
    scene.click(u"addConfirm"_s);
    QTRY_VERIFY(scene.page->draft().isLoaded() && scene.page->draft().destination().name == u"My table"_s);
    QCOMPARE(scene.stored(u"My table"_s).scope.identityColumns, (QStringList{u"email"_s, u"company"_s}));
    QTRY_COMPARE(scene.number("SELECT count(*) FROM operation WHERE kind = 'addDestination' AND actor = 'ada'"), 1);

    // The test: the payload is shown before it goes, and nothing of it is in the ledger.
    scene.click(u"destinationTest"_s);
    auto* payload = scene.find<QPlainTextEdit>(u"testPayload"_s);
    QTRY_VERIFY(payload->toPlainText().contains(u"fuseboard.test@example.com"_s));
    QVERIFY(scene.find<QLabel>(u"testPrice"_s)->text().contains(u"costs nothing"_s));
    payload->setPlainText(u"{\"email\": "_s);
    QVERIFY(!scene.find<QPushButton>(u"testSend"_s)->isEnabled());
    payload->setPlainText(u"{\"email\": \"a@example.com\", \"company\": \"A\"}"_s);
    scene.click(u"testSend"_s);
    QTRY_VERIFY(scene.find<QLabel>(u"testSentence"_s)->text().startsWith(u"HTTP 2"_s));
    QVERIFY(scene.find<QPlainTextEdit>(u"testReceived"_s)->toPlainText().startsWith(u"HTTP 2"_s));
    QCOMPARE(scene.number("SELECT count(*) FROM event WHERE kind = 'testRequest' AND text LIKE 'Test request to My table by ada: HTTP 2%'"), 1);
    QCOMPARE(scene.number("SELECT count(*) FROM attempt"), 0);
    QCOMPARE(scene.number("SELECT count(*) FROM ledger_key"), 0);
    scene.picture(u"destinations-test"_s);
    QTest::keyClick(scene.find<QWidget>(u"testSheet"_s), Qt::Key_Escape);
    QTRY_VERIFY(scene.find<QPushButton>(u"applySettings"_s)->isVisible());
    scene.click(u"destinationName"_s);
    scene.click(u"addDestination"_s);
    scene.picture(u"destinations-add"_s);
}

void tst_DestinationsPage::newOnesGetAnAccountThatFits() // not the alert webhook's, whose rate would be theirs
{
    SettingsScene scene;
    store::Destination alerts;
    alerts.name = u"Alert webhook"_s;
    alerts.preset = engine::kAlertPreset;
    alerts.policy = store::presetPolicy(u"generic"_s);
    store::Account owner;
    owner.name = u"Alert webhook"_s;
    bool added = false;
    scene.session->addDestination(alerts, owner, "http://127.0.0.1:9/alerts", {}, [&](const Result<store::Destination>& done) { added = done.ok(); });
    QTRY_VERIFY(added);
    scene.showPage();
    scene.select(u"EU leads"_s);
    const AccountId clay = scene.stored(u"EU leads"_s).account;
    scene.click(u"destinationName"_s);
    scene.click(u"addDestination"_s);
    auto* accounts = scene.find<QComboBox>(u"newAccount"_s);
    QTRY_VERIFY(accounts->isVisible());
    QCOMPARE(accounts->findText(u"Alert webhook"_s), -1);
    QCOMPARE(scene.find<QComboBox>(u"newTable"_s)->findText(u"Alert webhook"_s, Qt::MatchContains), -1);
    auto* preset = scene.find<QComboBox>(u"newPreset"_s);
    QCOMPARE(preset->currentData().toString(), u"clay"_s);
    QCOMPARE(accounts->currentData().toLongLong(), clay.value);
    scene.find<QLineEdit>(u"newUrl"_s)->setText(u"https://hooks.example.com/in/42"_s);
    QCOMPARE(preset->currentData().toString(), u"generic"_s);
    QCOMPARE(accounts->currentData().toLongLong(), 0); // a new one
    accounts->setFocus();
    QTest::keyClick(accounts, Qt::Key_Home);
    const qint64 chosen = accounts->currentData().toLongLong();
    QVERIFY(chosen != 0);
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_Home);
    QCOMPARE(accounts->currentData().toLongLong(), chosen); // what was chosen stays
}

void tst_DestinationsPage::theSuggestedNameIsTypedOver() // it became "WebhookEU leads"
{
    SettingsScene scene;
    scene.showPage();
    QTRY_VERIFY(scene.page->draft().isLoaded());
    scene.page->reveal({u"destinations"_s, {}, {}, u"add"_s, {}});
    auto* url = scene.find<QLineEdit>(u"newUrl"_s);
    QTRY_VERIFY(url->isVisible());
    QTest::keyClicks(url, u"http://127.0.0.1:9/hook"_s);
    auto* name = scene.find<QLineEdit>(u"newName"_s);
    QTRY_COMPARE(name->text(), u"Webhook"_s);
    QTest::mouseClick(name, Qt::LeftButton);
    QTest::keyClicks(name, u"US leads"_s);
    QCOMPARE(name->text(), u"US leads"_s);
    QTest::mouseClick(name, Qt::LeftButton); // what was typed by hand is not
    QVERIFY(!name->hasSelectedText());
}

void tst_DestinationsPage::aKnownUrlSharesItsTable() // or the same rows go there twice, unknown to any ledger
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"EU leads"_s);
    scene.click(u"destinationName"_s);
    scene.click(u"addDestination"_s);
    auto* url = scene.find<QLineEdit>(u"newUrl"_s);
    QTRY_VERIFY(url->isVisible());
    auto* share = scene.find<QPushButton>(u"newShareTable"_s);
    url->setText(u"https://api.clay.com/v3/sources/webhook/pull-in-data-00000000-9c55-4a17-a1de-5f5f2e1b0000"_s);
    QVERIFY(!share->isVisible());
    url->setText(u"https://api.clay.com/v3/sources/webhook/pull-in-data-1f0c4b8a-9c55-4a17-a1de-5f5f2e1b7f2c"_s);
    QVERIFY2(scene.find<QLabel>(u"newUrlNote"_s)->text().contains(u"EU leads sends to this URL already"_s), qPrintable(scene.find<QLabel>(u"newUrlNote"_s)->text()));
    QVERIFY(share->isVisible());
    QCOMPARE(share->text(), u"Use the table of EU leads"_s);
    scene.click(u"newShareTable"_s);
    QCOMPARE(scene.find<QComboBox>(u"newTable"_s)->currentData().toLongLong(), scene.stored(u"EU leads"_s).scope.id.value);
    QVERIFY(!share->isVisible());
    QVERIFY(scene.find<QLabel>(u"newUrlNote"_s)->text().contains(u"both use one ledger"_s));
}

void tst_DestinationsPage::actionsAreSaidAndTakenBack() // from the head as from the card
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"Practice"_s);
    QTRY_VERIFY(scene.find<QPushButton>(u"destinationPause"_s)->isEnabled());
    scene.click(u"destinationPause"_s);
    QTRY_VERIFY(live(scene, u"Practice"_s).paused);
    ui::Notice* said = nullptr;
    for (auto* notice : scene.page->findChildren<ui::Notice*>()) {
        if (notice->isVisible())
            said = notice;
    }
    QVERIFY(said && said->text().contains(u"Practice is paused"_s));
    QTest::keyClick(scene.page, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!live(scene, u"Practice"_s).paused);
    QTRY_COMPARE(scene.number("SELECT count(*) FROM operation WHERE kind IN ('pauseDestination', 'resumeDestination', 'pause', 'resume')"), 2);
}

void tst_DestinationsPage::movedToAnotherAccount()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"CRM import"_s);
    const AccountId before = scene.stored(u"CRM import"_s).account;
    const AccountId wanted = scene.stored(u"Practice"_s).account;
    QVERIFY(before != wanted);
    auto* choice = scene.find<QComboBox>(u"accountChoice"_s);
    QTRY_VERIFY(choice->isEnabled());
    QTRY_COMPARE(choice->currentData().toLongLong(), before.value);
    const int at = choice->findData(wanted.value);
    QVERIFY(at >= 0);
    choice->setFocus();
    QTest::keyClick(choice, at > choice->currentIndex() ? Qt::Key_End : Qt::Key_Home);
    QCOMPARE(choice->currentData().toLongLong(), wanted.value);
    QTRY_COMPARE(scene.page->draft().changes(), 1);
    const QString about = scene.find<QLabel>(u"accountMove"_s)->text();
    QVERIFY2(about.contains(u"requests on the wire are settled with Clay workspace"_s) && about.contains(u"Table and ledger stay"_s), qPrintable(about));
    QCOMPARE(scene.stored(u"CRM import"_s).account, before); // nothing before Apply
    QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
    QTest::keyClick(choice, Qt::Key_S, Qt::ControlModifier); // which the list of choices took for itself
    QTRY_COMPARE(scene.stored(u"CRM import"_s).account, wanted);
    QTRY_COMPARE(live(scene, u"CRM import"_s).account, wanted); // without a restart
    QTRY_COMPARE(scene.page->draft().changes(), 0);
    QTRY_COMPARE(scene.page->draft().account().id, wanted);
    QCOMPARE(scene.stored(u"CRM import"_s).scope.name, u"CRM import"_s); // the table is the same
    QCOMPARE(scene.number("SELECT count(*) FROM operation WHERE kind = 'settings' AND actor = 'ada'"), 1);
    QTRY_VERIFY(scene.find<QPushButton>(u"undoOperation"_s)->isEnabled());
    scene.page->setFocus();
    QTest::keyClick(scene.page, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(live(scene, u"CRM import"_s).account, before);
    QTRY_COMPARE(choice->currentData().toLongLong(), before.value);
}

void tst_DestinationsPage::theBreakersModeHasItsPrice() // only the palette reached it
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"Practice"_s);
    scene.page->reveal({u"destinations"_s, {}, {}, u"breaker"_s, {}});
    auto* mode = scene.find<QPushButton>(u"breakerMode"_s);
    QTRY_VERIFY(mode->isEnabled());
    QTest::mouseClick(mode, Qt::LeftButton);
    auto* measures = scene.find<QRadioButton>(u"modeMeasures"_s);
    QTRY_VERIFY(measures->isVisible());
    QVERIFY(scene.find<QRadioButton>(u"modeWorks"_s)->isChecked());
    QVERIFY(measures->accessibleDescription().contains(u"Risk"_s));
    measures->click();
    auto* confirm = scene.find<QPushButton>(u"modeConfirm"_s);
    QVERIFY(!confirm->isEnabled()); // it wants to know why
    QTest::keyClicks(scene.find<QLineEdit>(u"modeReason"_s), u"new vendor, watching"_s);
    QTest::keyClick(scene.find<QLineEdit>(u"modeReason"_s), Qt::Key_Return);
    QTRY_COMPARE(live(scene, u"Practice"_s).breaker, BreakerState::metricsOnly);
    QTRY_COMPARE(scene.number("SELECT count(*) FROM operation WHERE actor = 'ada' AND reason = 'new vendor, watching'"), 1);
    QTest::keyClick(scene.page, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(live(scene, u"Practice"_s).breaker, BreakerState::closed);

    // From the head's menu, on any tab; and back to work, which can be undone too.
    scene.page->reveal({u"destinations"_s, {}, {}, u"settings"_s, {}});
    auto* disable = scene.find<QAction>(u"modeDisabledAction"_s);
    QTRY_VERIFY(disable->isVisible() && scene.find<QPushButton>(u"destinationMore"_s)->isEnabled());
    disable->trigger();
    QTRY_VERIFY(measures->isVisible());
    QVERIFY(scene.find<QRadioButton>(u"modeDisabled"_s)->isChecked());
    QTest::keyClicks(scene.find<QLineEdit>(u"modeReason"_s), u"target has its own"_s);
    QTest::keyClick(scene.find<QLineEdit>(u"modeReason"_s), Qt::Key_Return);
    QTRY_COMPARE(live(scene, u"Practice"_s).breaker, BreakerState::disabled);
    auto* works = scene.find<QAction>(u"modeWorksAction"_s);
    QTRY_VERIFY(works->isVisible() && !disable->isVisible());
    works->trigger();
    QTRY_VERIFY(scene.find<QRadioButton>(u"modeWorks"_s)->isVisible());
    QTest::keyClicks(scene.find<QLineEdit>(u"modeReason"_s), u"tried enough"_s);
    QTest::keyClick(scene.find<QLineEdit>(u"modeReason"_s), Qt::Key_Return);
    QTRY_COMPARE(live(scene, u"Practice"_s).breaker, BreakerState::closed);
    QTest::keyClick(scene.page, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(live(scene, u"Practice"_s).breaker, BreakerState::disabled);
}

void tst_DestinationsPage::thePickerShowsTheStanding() // a paused one was called closed
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"CRM import"_s);
    scene.session->engine()->pauseDestination(scene.stored(u"Practice"_s).id, true, {u"ada"_s, {}});
    QTRY_VERIFY(live(scene, u"Practice"_s).paused);
    QAbstractButton* outside = nullptr; // the navigation has the focus after it was clicked
    for (auto* button : scene.window->findChildren<QAbstractButton*>()) {
        if (!scene.page->isAncestorOf(button) && button->isVisible() && button->isEnabled() && (button->focusPolicy() & Qt::TabFocus))
            outside = button;
    }
    QVERIFY(outside);
    outside->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
    QTest::keyClick(outside, Qt::Key_D, Qt::ControlModifier);
    auto* list = scene.find<QListWidget>(u"pickerList"_s);
    QTRY_VERIFY(list->isVisible());
    const auto said = [&](const QString& name) {
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->text() == name && list->item(i)->flags() != Qt::NoItemFlags)
                return list->item(i)->data(Qt::AccessibleTextRole).toString();
        }
        return QString();
    };
    QVERIFY2(said(u"Practice"_s).contains(u"Paused"_s), qPrintable(said(u"Practice"_s)));
    QVERIFY2(said(u"EU leads"_s).contains(u"Closed"_s), qPrintable(said(u"EU leads"_s)));
    // A name comes before the account that others of it have; the account's own destinations are listed all the same.
    auto* search = scene.find<QLineEdit>(u"pickerSearch"_s);
    QTest::keyClicks(search, u"CRM"_s);
    QCOMPARE(list->currentItem()->text(), u"CRM import"_s);
    search->clear();
    QTest::keyClicks(search, u"work"_s); // "Clay workspace"
    QVERIFY(!said(u"EU leads"_s).isEmpty() && !said(u"CRM import"_s).isEmpty());
}

void tst_DestinationsPage::anUnclearTestIsSpentAndUnreconciled_data()
{
    QTest::addColumn<int>("status"); // 0: hangs up
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("unreconciled");
    QTest::newRow("delivered") << 200 << 6 << 0;
    QTest::newRow("no answer") << 0 << 6 << 6;
    QTest::newRow("may have been processed") << 500 << 6 << 6;
    QTest::newRow("refused") << 422 << 0 << 0;
    QTest::newRow("not now") << 503 << 0 << 0;
}

void tst_DestinationsPage::anUnclearTestIsSpentAndUnreconciled() // row-life.md, "Credits"
{
    QFETCH(int, status);
    QFETCH(int, used);
    QFETCH(int, unreconciled);
    SettingsScene scene;
    FaultyReceiver receiver;
    receiver.setPlan([status](const Receipt&) { return status == 0 ? Answer::hangUp() : Answer::withStatus(status); });
    const store::Destination leads = scene.stored(u"EU leads"_s);
    bool stored = false;
    scene.secrets.write(leads.webhook.secretName, receiver.url(), [&](const Result<void>& done) { stored = done.ok(); });
    QTRY_VERIFY(stored);
    const QByteArray day = " FROM credit_day WHERE account_id = " + QByteArray::number(leads.account.value);
    std::optional<engine::TestAnswer> answer;
    store::Destination priced = leads;
    priced.policy.chargePerRow = {Credits::whole(6), Credits()};
    bool set = false;
    scene.session->settings()->change({store::editOf(leads, priced)}, {u"ada"_s, {}}, [&](const Result<store::ChangedSettings>& done) { set = done.ok(); });
    QTRY_VERIFY(set);
    scene.session->settings()->test(leads.id, R"({"email":"a@example.com"})", {u"ada"_s, {}}, [&](const Result<engine::TestAnswer>& done) {
        if (done)
            answer = *done;
    });
    QTRY_VERIFY(answer);
    QCOMPARE(scene.number("SELECT coalesce(sum(data_used), 0) / 1000" + day), used);
    QCOMPARE(scene.number("SELECT coalesce(sum(data_unreconciled), 0) / 1000" + day), unreconciled);
    if (unreconciled == 0)
        return;
    // Not charged after all: given back, and nothing is left to reconcile.
    bool corrected = false;
    scene.session->writer()->write(
        [leads, at = answer->at](store::Connection& connection) -> Result<void> {
            store::CreditCorrection back;
            back.account = leads.account;
            back.day = *store::CreditBook(connection).latestDay(leads.account);
            back.data = Credits::whole(-6);
            const auto done = store::CreditBook(connection).correct(back, {u"ada"_s, u"it was not charged"_s}, at);
            return done ? Result<void>() : done.error();
        },
        [&](const Result<void>& done) { corrected = done.ok(); });
    QTRY_VERIFY(corrected);
    QCOMPARE(scene.number("SELECT data_used + data_unreconciled" + day), 0);
}

void tst_DestinationsPage::everyTabIsInThePalette()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"EU leads"_s);
    QStringList titles;
    for (const ui::PaletteEntry& entry : scene.page->paletteEntries())
        titles << entry.title;
    for (const QString& title : {u"Settings of EU leads"_s, u"Breaker of EU leads"_s, u"Limits and credits of EU leads"_s, u"Retry of EU leads"_s,
                                 u"Security of EU leads"_s})
        QVERIFY2(titles.contains(title), qPrintable(title));
}

void tst_DestinationsPage::tabsAreWhole() // "Security" was cut beside 600 free pixels
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"EU leads"_s);
    auto* tabs = scene.find<QTabBar>(u"destinationTabs"_s);
    for (const int width : {1440, 1280}) {
        scene.window->resize(width, 800);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            const auto whole = [&] {
                for (QToolButton* arrow : tabs->findChildren<QToolButton*>()) {
                    if (arrow->isVisible())
                        return false;
                }
                return tabs->tabRect(tabs->count() - 1).right() <= tabs->width();
            };
            QTRY_VERIFY2(whole(), qPrintable(tabs->tabText(i)));
        }
    }
}

void tst_DestinationsPage::recordsForLifeGoOn()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"EU leads"_s);
    auto* life = scene.find<QLabel>(u"webhookLife"_s);
    QTRY_VERIFY2(life->text().startsWith(u"0 of 50,000"_s), qPrintable(life->text()));
    auto snapshot = std::make_shared<engine::EngineSnapshot>(*scene.feed.latest());
    for (auto& each : snapshot->destinations)
        each.odometer = 46;
    // Again and again: the engine says what it knows in between.
    const auto told = [&] {
        scene.feed.offer(snapshot);
        return life->text().startsWith(u"46 of 50,000"_s);
    };
    QTRY_VERIFY2(told(), qPrintable(life->text()));
}

void tst_DestinationsPage::aUrlHasRoom() // its field showed 176 pixels of it
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"Practice"_s);
    auto* url = scene.find<QLineEdit>(u"setting_url"_s);
    QTRY_VERIFY(url->isVisible() && url->width() >= 400);
}

void tst_DestinationsPage::everyControlIsNamed()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"EU leads"_s);
    const QStringList lacking = unnamedControlsOf(*scene.page);
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u'\n')));
}

void tst_DestinationsPage::pictures()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"EU leads"_s);
    scene.picture(u"destinations-settings"_s);
    for (const QString& tab : {u"limits"_s, u"retry"_s, u"security"_s}) {
        scene.page->reveal({u"destinations"_s, {}, {}, tab, {}});
        scene.picture(u"destinations-"_s + tab);
    }
    scene.page->reveal({u"destinations"_s, {}, {}, u"retry"_s, {}});
    scene.type(u"attemptTimeoutMs"_s, u"20 min"_s);
    scene.type(u"retry.baseMs"_s, u"soon"_s);
    scene.picture(u"destinations-edited"_s);
    scene.click(u"destinationName"_s);
    scene.picture(u"destinations-picker"_s);
}

QTEST_MAIN(tst_DestinationsPage)
#include "tst_destinationspage.moc"
