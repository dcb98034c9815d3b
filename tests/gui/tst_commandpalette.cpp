// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette in the window: Ctrl+K from anywhere, a few letters, Enter. Pages, destinations, batches, actions.
#include "core/store/operations.h"
#include "tests/gui/sampleboard.h"
#include "tests/gui/windowsupport.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/widgets/notice.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;
using fuseboard::test::child;

namespace {

class WritingPage final : public Page
{
public:
    WritingPage()
        : field(new QLineEdit(this))
    {
        field->setAccessibleName(u"field"_s);
    }
    QString title() const override { return u"Notes"_s; }
    QString iconName() const override { return u"edit"_s; }
    QString pageId() const override { return u"notes"_s; }
    std::vector<PaletteEntry> paletteEntries() override
    {
        PaletteEntry entry;
        entry.title = u"Sharpen the pencil"_s;
        entry.group = title();
        entry.shortcut = u"S"_s;
        entry.run = [this] { ++sharpened; };
        PaletteEntry shut;
        shut.title = u"Erase everything"_s;
        shut.group = title();
        shut.enabled = false;
        shut.why = u"there is nothing"_s;
        shut.run = [this] { ++erased; };
        return {entry, shut};
    }

    QLineEdit* field;
    int sharpened = 0;
    int erased = 0;
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

    struct Scene
    {
        test::WindowRig rig;
        OverviewPage* overview = nullptr;
        WritingPage* notes = nullptr;
        std::unique_ptr<MainWindow> window;

        explicit Scene(bool readOnly = false)
        {
            rig.clock.setWall(test::sampleNow());
            if (readOnly)
                rig.services().engine = nullptr;
            open();
        }
        void open()
        {
            overview = new OverviewPage(rig.services(), rig.dialogs);
            notes = new WritingPage;
            window = std::make_unique<MainWindow>(rig.services(), rig.jobs, test::theme(), std::vector<Page*>{overview, notes}, rig.settingsFile());
            test::showAndWait(*window);
            rig.offer(test::sampleBoard());
        }
        CommandPalette& palette() { return *child<CommandPalette>(*window, "commandPalette"); }
        QLineEdit& typed() { return *child<QLineEdit>(*window, "paletteTyped"); }
        QListView& list() { return *child<QListView>(*window, "paletteList"); }
        void ask(const QString& text)
        {
            QTest::keyClick(qApp->focusWidget() ? qApp->focusWidget() : window.get(), Qt::Key_K, Qt::ControlModifier);
            QTRY_VERIFY(palette().isVisible() && typed().hasFocus());
            QTest::keyClicks(&typed(), text);
        }
        QString first() { return list().currentIndex().data().toString(); }
    };

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void pagesByAFewLetters()
    {
        Scene scene;
        scene.ask(u"note"_s);
        QCOMPARE(scene.first(), u"Notes"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QVERIFY(!scene.palette().isVisible());
        QCOMPARE(scene.window->currentPage(), scene.notes);
    }

    void aFieldDoesNotTakeTheKeys()
    {
        Scene scene;
        scene.window->showPage(u"notes"_s);
        scene.notes->field->setFocus();
        QTest::keyClicks(scene.notes->field, u"half a sentence"_s);
        QTest::keyClick(scene.notes->field, Qt::Key_Home);
        scene.ask(u"over"_s);
        QCOMPARE(scene.notes->field->text(), u"half a sentence"_s); // Ctrl+K would have deleted it
        QTest::keyClick(&scene.typed(), Qt::Key_Escape);
        QVERIFY(!scene.palette().isVisible());
        QVERIFY(scene.notes->field->hasFocus());
    }

    void destinationsObey()
    {
        Scene scene;
        scene.ask(u"reset crm"_s);
        QCOMPARE(scene.first(), u"Reset CRM import"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QCOMPARE(scene.rig.engine.calls.back().what, u"resetBreaker"_s);
        QCOMPARE(scene.rig.engine.calls.back().actor, u"kim"_s);
        scene.ask(u"probe crm"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QCOMPARE(scene.rig.engine.calls.back().what, u"probeNow"_s);
        scene.ask(u"pause us leads"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QCOMPARE(scene.rig.engine.calls.back().what, u"pauseDestination on"_s);
        scene.ask(u"pause all"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QCOMPARE(scene.rig.engine.calls.back().what, u"pauseAll on"_s);
    }

    void whatADestinationWasAskedIsSaidAndTakenBack() // as on its card, whatever page is in front
    {
        Scene scene;
        scene.window->showPage(u"notes"_s);
        scene.ask(u"pause us leads"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        auto* notice = child<Notice>(*scene.window, "paletteNotice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"US leads (Clay) is paused"_s), qPrintable(notice->text()));
        auto* back = child<QPushButton>(*notice, "noticeAction");
        QVERIFY(back->isVisible());
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(scene.rig.engine.calls.back().what, u"pauseDestination off"_s);
        QTRY_VERIFY(notice->text().startsWith(u"Undone"_s));
        scene.ask(u"only measure us leads"_s);
        QCOMPARE(scene.first(), u"Let the breaker of US leads (Clay) only measure"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QCOMPARE(scene.rig.engine.calls.back().what, u"measureBreaker"_s);
        scene.ask(u"disable us leads"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QCOMPARE(scene.rig.engine.calls.back().what, u"disableBreaker"_s);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(scene.rig.engine.calls.back().what, u"resetBreaker"_s);
    }

    void aNameAloneActsOnNothing() // "breaker crm" and Enter reset it
    {
        Scene scene;
        scene.window->showPage(u"notes"_s);
        for (const QString& typed : {u"crm"_s, u"breaker crm"_s}) {
            scene.ask(typed);
            QCOMPARE(scene.first(), u"Open CRM import"_s);
            QTest::keyClick(&scene.typed(), Qt::Key_Return);
            QVERIFY(scene.rig.engine.calls.empty());
        }
    }

    void aTripAsksForItsReason()
    {
        Scene scene;
        scene.window->showPage(u"notes"_s);
        scene.ask(u"trip us leads"_s);
        QCOMPARE(scene.first(), u"Trip US leads (Clay)…"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QCOMPARE(scene.window->currentPage(), scene.overview);
        QLineEdit* reason = nullptr;
        QTRY_VERIFY((reason = scene.window->findChild<QLineEdit*>(u"tripReason"_s)) && reason->isVisible());
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"maintenance"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(!scene.rig.engine.calls.empty());
        QCOMPARE(scene.rig.engine.calls.back().what, u"trip"_s);
        QCOMPARE(scene.rig.engine.calls.back().reason, u"maintenance"_s);
    }

    void whatCannotBeDoneStaysUndone()
    {
        Scene scene;
        scene.ask(u"reset us leads"_s);
        QCOMPARE(scene.list().currentIndex().data(PaletteModel::whyRole).toString(), u"its breaker is not open"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QVERIFY(scene.palette().isVisible());
        QVERIFY(scene.rig.engine.calls.empty());
        QVERIFY(scene.typed().accessibleDescription().contains(u"not available: its breaker is not open"_s));
        QTest::keyClick(&scene.typed(), Qt::Key_Escape);
        Scene reading(true);
        reading.ask(u"pause all"_s);
        QCOMPARE(reading.list().currentIndex().data(PaletteModel::whyRole).toString(), u"the workspace is open read-only"_s);
    }

    void actionsOfPagesBringTheirPage()
    {
        Scene scene;
        scene.ask(u"pencil"_s);
        QCOMPARE(scene.list().currentIndex().data(PaletteModel::shortcutRole).toString(), u"S"_s);
        QCOMPARE(scene.list().currentIndex().data(PaletteModel::groupRole).toString(), u"Notes"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QCOMPARE(scene.notes->sharpened, 1);
        QCOMPARE(scene.window->currentPage(), scene.notes);
    }

    void keysMoveAndTheMouseRuns()
    {
        Scene scene;
        scene.ask({});
        const int rows = scene.palette().model().rowCount();
        QVERIFY(rows > 20);
        QCOMPARE(scene.list().currentIndex().row(), 0);
        QTest::keyClick(&scene.typed(), Qt::Key_Down);
        QCOMPARE(scene.list().currentIndex().row(), 1);
        QTest::keyClick(&scene.typed(), Qt::Key_Up);
        QTest::keyClick(&scene.typed(), Qt::Key_Up); // round the end
        QCOMPARE(scene.list().currentIndex().row(), rows - 1);
        QTest::keyClick(&scene.typed(), Qt::Key_PageUp);
        QVERIFY(scene.list().currentIndex().row() < rows - 4);
        QTest::keyClick(&scene.typed(), Qt::Key_Tab);
        QVERIFY(scene.typed().hasFocus());
        QTest::keyClicks(&scene.typed(), u"notes"_s);
        QTest::mouseClick(scene.list().viewport(), Qt::LeftButton, {}, scene.list().visualRect(scene.list().model()->index(0, 0)).center());
        QCOMPARE(scene.window->currentPage(), scene.notes);
        scene.ask(u"x"_s);
        QTest::mouseClick(scene.notes, Qt::LeftButton, {}, QPoint(5, scene.notes->height() - 5));
        QVERIFY(!scene.palette().isVisible());
    }

    void themeDensityAndJobs()
    {
        Scene scene;
        test::theme().setChoice(ThemeChoice::dark);
        scene.ask(u"theme light"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QCOMPARE(test::theme().choice(), ThemeChoice::light);
        scene.ask(u"compact"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QCOMPARE(test::theme().density(), Density::compact);
        scene.ask(u"comfortable"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QCOMPARE(test::theme().density(), Density::comfortable);
        int stopped = 0;
        scene.rig.jobs.start(u"Import leads.csv"_s, [&] { ++stopped; });
        scene.ask(u"stop import"_s);
        QCOMPARE(scene.first(), u"Stop “Import leads.csv”"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QCOMPARE(stopped, 1);
    }

    void whatWasUsedIsRemembered()
    {
        Scene scene;
        scene.ask(u"pencil"_s);
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        scene.window->close();
        scene.open();
        scene.ask({});
        QCOMPARE(scene.first(), u"Sharpen the pencil"_s);
    }

    void nothingFoundSaysSo()
    {
        Scene scene;
        scene.ask(u"qqqq"_s);
        QVERIFY(child<QWidget>(*scene.window, "paletteNothing")->isVisible());
        QTest::keyClick(&scene.typed(), Qt::Key_Return);
        QVERIFY(scene.palette().isVisible());
    }

    void pictures()
    {
        Scene scene;
        for (const QSize size : {QSize(1440, 900), QSize(960, 600)}) {
            scene.window->resize(size);
            scene.ask(u"crm"_s);
            for (const ThemeChoice choice : {ThemeChoice::dark, ThemeChoice::light})
                QVERIFY(!test::screenshot(*scene.window, u"palette-%1"_s.arg(size.width()), choice).isEmpty());
            QTest::keyClick(&scene.typed(), Qt::Key_Escape);
        }
        scene.ask({});
        QVERIFY(!test::screenshot(*scene.window, u"palette-all"_s, ThemeChoice::dark).isEmpty());
    }
};

FUSEBOARD_WINDOW_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
