// SPDX-License-Identifier: GPL-3.0-or-later
// Destinations: settings edited with real keys and clicks over a running engine, applied, undone; lint and its fixes (R117).
#include "tests/gui/settingsscene.h"
#include "ui/destinations/lintpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
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
    void invalidValuesAreNotApplied();
    void lintExplainsAndFixes();
    void emptyPageSaysWhatToDo();
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
    QCOMPARE(scene.stored(u"CRM import"_s).policy.breaker.failureThreshold, 5); // nothing before Apply
    QTest::keyClick(scene.page, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(scene.number("SELECT count(*) FROM operation WHERE kind = 'settings' AND actor = 'ada'"), 1);
    QTRY_COMPARE(live(scene, u"CRM import"_s).breakerSettings.openFor, std::chrono::minutes(7)); // without a restart
    QCOMPARE(live(scene, u"CRM import"_s).breakerSettings.failureThreshold, 8);
    QTRY_COMPARE(scene.page->draft().changes(), 0);
    QTRY_COMPARE(scene.find<QLineEdit>(u"setting_breaker.openForMs"_s)->text(), u"7 min"_s);

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

void tst_DestinationsPage::emptyPageSaysWhatToDo()
{
    SettingsScene scene(false);
    scene.showPage();
    QTRY_VERIFY(scene.page->findChild<QPushButton*>(u"emptyAction"_s) || scene.page->findChildren<QPushButton*>().size() > 0);
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
