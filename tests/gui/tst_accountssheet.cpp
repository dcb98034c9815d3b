// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts by themselves: made, renamed and limited without a destination, journalled and undone as other settings, in the window
// over a session as the program makes it.
#include "tests/gui/settingsscene.h"

#include "core/store/destinationrepository.h"
#include "ui/destinations/accountssheet.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;

class tst_AccountsSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void madeByItselfAndUndone();
    void limitsAreValidatedAndApplied();
    void renamedWhereverItIsShown();
    void namesAreTheirOwn();
    void withoutAnyDestination();
    void everyControlIsNamed();
    void pictures();

private:
    static ui::AccountsSheet* open(SettingsScene& scene)
    {
        scene.click(u"allAccounts"_s);
        auto* sheet = scene.find<ui::AccountsSheet>(u"accountsSheet"_s);
        if (!QTest::qWaitFor([&] { return sheet->isVisible() && sheet->draft().isLoaded(); }))
            qFatal("the accounts were not shown");
        return sheet;
    }
    static QStringList names(const ui::AccountsSheet& sheet)
    {
        const auto* list = sheet.findChild<QListWidget*>(u"accountsList"_s);
        QStringList out;
        for (int i = 0; i < list->count(); ++i)
            out << list->item(i)->text();
        return out;
    }
    static void add(SettingsScene& scene, const QString& name)
    {
        auto* line = scene.find<QLineEdit>(u"accountsNewName"_s);
        QTest::mouseClick(line, Qt::LeftButton);
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
    }
    static QLineEdit* field(const ui::AccountsSheet& sheet, const QString& path)
    {
        return sheet.findChild<QLineEdit*>(u"setting_account."_s + path);
    }
    static void type(QLineEdit* line, const QString& text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static bool engineKnows(const SettingsScene& scene, AccountId id)
    {
        return std::ranges::any_of(scene.feed.latest()->accounts, [id](const auto& each) { return each.id == id; });
    }
};

void tst_AccountsSheet::madeByItselfAndUndone()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"CRM import"_s);
    auto* sheet = open(scene);
    QCOMPARE(names(*sheet), (QStringList{u"Practice"_s, u"Clay workspace"_s}));
    QCOMPARE(sheet->draft().account().name, u"Clay workspace"_s); // the destination's
    add(scene, u"Clay US"_s);
    QTRY_COMPARE(names(*sheet), (QStringList{u"Practice"_s, u"Clay workspace"_s, u"Clay US"_s}));
    QTRY_VERIFY(sheet->draft().isLoaded() && sheet->draft().account().name == u"Clay US"_s);
    const AccountId id = sheet->current();
    QVERIFY(sheet->findChild<QLabel*>(u"accountShared"_s)->text().startsWith(u"No destination uses it yet"_s));
    QCOMPARE(scene.number("SELECT count(*) FROM operation WHERE kind = 'settings' AND actor = 'ada'"), 1);
    QTRY_VERIFY(engineKnows(scene, id));
    QVERIFY(scene.find<QLineEdit>(u"accountsNewName"_s)->text().isEmpty());

    // It can be chosen for a destination at once.
    QTest::keyClick(sheet, Qt::Key_Escape);
    auto* choice = scene.find<QComboBox>(u"accountChoice"_s);
    QTRY_VERIFY(choice->isVisible());
    QTRY_VERIFY(choice->findData(id.value) >= 0);

    open(scene);
    auto* undo = sheet->findChild<QPushButton*>(u"undoOperation"_s);
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY(undo->toolTip().contains(u"Add the account “Clay US”"_s));
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names(*sheet), (QStringList{u"Practice"_s, u"Clay workspace"_s}));
    QTRY_VERIFY(!engineKnows(scene, id));
    QCOMPARE(scene.number("SELECT count(*) FROM account WHERE name = 'Clay US'"), 0);
    QTRY_VERIFY(choice->findData(id.value) < 0);
    auto* redo = sheet->findChild<QPushButton*>(u"redoOperation"_s);
    QTRY_VERIFY(redo->isEnabled());
    QTest::mouseClick(redo, Qt::LeftButton);
    QTRY_COMPARE(names(*sheet), (QStringList{u"Practice"_s, u"Clay workspace"_s, u"Clay US"_s}));
    QTRY_VERIFY(engineKnows(scene, id));
}

void tst_AccountsSheet::limitsAreValidatedAndApplied()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"CRM import"_s);
    auto* sheet = open(scene);
    add(scene, u"Clay US"_s);
    QTRY_VERIFY(sheet->draft().isLoaded() && sheet->draft().account().name == u"Clay US"_s);
    auto* apply = sheet->findChild<QPushButton*>(u"applySettings"_s);
    QVERIFY(!apply->isEnabled());
    type(field(*sheet, u"dataPerDayMilli"_s), u"plenty"_s);
    QVERIFY(!apply->isEnabled());
    QVERIFY(!sheet->draft().problem(store::SettingsRecord::account, u"dataPerDayMilli"_s).isEmpty());
    type(field(*sheet, u"dataPerDayMilli"_s), u"750"_s);
    // Without the list of zones that typing opens, since the platform of this test cannot show one.
    sheet->draft().setText(store::SettingsRecord::account, u"timeZone"_s, u"Mars/Olympus"_s);
    QVERIFY(!apply->isEnabled());
    sheet->draft().setText(store::SettingsRecord::account, u"timeZone"_s, u"Europe/Berlin"_s);
    QTRY_VERIFY(apply->isEnabled());
    QCOMPARE(scene.number("SELECT count(*) FROM account WHERE time_zone = 'Europe/Berlin'"), 0); // nothing before Apply
    QTest::keyClick(sheet, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(scene.number("SELECT count(*) FROM account WHERE name = 'Clay US' AND time_zone = 'Europe/Berlin'"
                              " AND json_extract(settings, '$.dataPerDayMilli') = 750000"), 1);
    QTRY_COMPARE(sheet->draft().changes(), 0);
    const auto limit = [&] {
        const auto& accounts = scene.feed.latest()->accounts;
        const auto found = std::ranges::find(accounts, sheet->current(), [](const auto& each) { return each.id; });
        return found == accounts.end() ? std::optional<Credits>() : found->limits.dataPerDay;
    };
    QTRY_COMPARE(limit(), Credits::whole(750)); // without a restart
    QCOMPARE(scene.number("SELECT count(*) FROM operation WHERE kind = 'settings'"), 2);
}

void tst_AccountsSheet::renamedWhereverItIsShown()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"CRM import"_s);
    auto* sheet = open(scene);
    type(field(*sheet, u"name"_s), u"Practice"_s);
    QTest::keyClick(sheet, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!scene.find<QWidget>(u"settingsBanner"_s)->isHidden()); // another one has that name: refused, and said
    QCOMPARE(scene.number("SELECT count(*) FROM account WHERE name = 'Practice'"), 1);
    type(field(*sheet, u"name"_s), u"Clay EU"_s);
    QTest::keyClick(sheet, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(names(*sheet), (QStringList{u"Practice"_s, u"Clay EU"_s}));
    QTest::mouseClick(scene.find<QPushButton>(u"accountsClose"_s), Qt::LeftButton);
    QTRY_COMPARE(scene.page->draft().account().name, u"Clay EU"_s);
    QTRY_COMPARE(scene.find<QComboBox>(u"accountChoice"_s)->currentText(), u"Clay EU"_s);
}

void tst_AccountsSheet::namesAreTheirOwn()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"CRM import"_s);
    auto* sheet = open(scene);
    auto* line = scene.find<QLineEdit>(u"accountsNewName"_s);
    auto* button = scene.find<QPushButton>(u"accountsAdd"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(sheet->findChild<QLabel*>(u"accountsFault"_s)->isHidden()); // an empty field is not scolded
    QTest::keyClicks(line, u" Practice "_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(!sheet->findChild<QLabel*>(u"accountsFault"_s)->isHidden());
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClicks(line, u"2"_s);
    QVERIFY(button->isEnabled());
    QCOMPARE(scene.number("SELECT count(*) FROM account"), 2);
}

void tst_AccountsSheet::withoutAnyDestination()
{
    SettingsScene scene(false);
    scene.showPage();
    scene.page->reveal({u"destinations"_s, {}, {}, u"accounts"_s, {}});
    QTRY_VERIFY(scene.window->findChild<ui::AccountsSheet*>(u"accountsSheet"_s));
    auto* sheet = scene.find<ui::AccountsSheet>(u"accountsSheet"_s);
    QTRY_VERIFY(sheet->isVisible());
    QCOMPARE(names(*sheet), QStringList());
    add(scene, u"First"_s);
    QTRY_COMPARE(names(*sheet), QStringList{u"First"_s});
    QTRY_VERIFY(field(*sheet, u"name"_s)->isVisible());
    QTRY_COMPARE(field(*sheet, u"name"_s)->text(), u"First"_s);
}

void tst_AccountsSheet::everyControlIsNamed()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"CRM import"_s);
    const QStringList lacking = unnamedControlsOf(*open(scene));
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u'\n')));
}

void tst_AccountsSheet::pictures()
{
    SettingsScene scene;
    scene.showPage();
    scene.select(u"EU leads"_s);
    auto* sheet = open(scene);
    scene.picture(u"accounts"_s);
    add(scene, u"Clay US"_s);
    QTRY_VERIFY(sheet->draft().isLoaded() && sheet->draft().account().name == u"Clay US"_s);
    type(field(*sheet, u"dataPerDayMilli"_s), u"plenty"_s);
    QTest::keyClicks(scene.find<QLineEdit>(u"accountsNewName"_s), u"Practice"_s);
    scene.picture(u"accounts-new"_s);
}

QTEST_MAIN(tst_AccountsSheet)
#include "tst_accountssheet.moc"
