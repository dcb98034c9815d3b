// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretstore.h"
#include "tests/gui/sampleboard.h"
#include "tests/gui/windowsupport.h"
#include "ui/shell/latepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/statebadge.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;
using fuseboard::test::child;

namespace {

class PlainPage final : public Page
{
public:
    PlainPage(const QString& id, const QString& title, QWidget* parent = nullptr) : Page(parent), m_id(id), m_title(title) {}
    QString title() const override { return m_title; }
    QString iconName() const override { return u"layers"_s; }
    QString pageId() const override { return m_id; }
    void activate() override { ++activations; }
    void deactivate() override { ++deactivations; }
    std::vector<PaletteEntry> paletteEntries() override { return {{m_title + u" now"_s, m_title, {}, {}, [] {}, true, {}}}; }
    QVariantMap viewState() const override { return state; }
    void restoreView(const QVariantMap& kept) override { state = kept; }
    void reveal(const Place& place) override { revealed = place.tab; }
    using Page::setBadge;

    int activations = 0;
    int deactivations = 0;
    QVariantMap state;
    QString revealed;

private:
    QString m_id;
    QString m_title;
};

class SessionSecrets final : public secrets::SecretStore
{
public:
    void read(const QString&, std::function<void(Result<QByteArray>)> done) override { done(Error{ErrorCode::notFound, {}, {}}); }
    void write(const QString&, const QByteArray&, std::function<void(Result<void>)> done) override { done({}); }
    void remove(const QString&, std::function<void(Result<void>)> done) override { done({}); }
    QString description() const override { return u"this session only"_s; }
    bool lasting() const override { return false; }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

    struct Scene
    {
        test::WindowRig rig;
        PlainPage* first = new PlainPage(u"one"_s, u"One"_s);
        PlainPage* second = new PlainPage(u"two"_s, u"Two"_s);
        std::unique_ptr<MainWindow> window;

        Scene() { rig.clock.setWall(test::sampleNow()); }
        void open()
        {
            window = std::make_unique<MainWindow>(rig.services(), rig.jobs, test::theme(), std::vector<Page*>{first, second},
                                                  rig.settingsFile());
            test::showAndWait(*window);
        }
    };

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void whatWasLargeOnAnotherScreenFitsThisOne() // accept5.md D31
    {
        Scene scene;
        scene.open();
        scene.window->resize(4'000, 3'000);
        scene.window->move(2'000, 1'500);
        QTRY_COMPARE(scene.window->size(), QSize(4'000, 3'000));
        scene.window->close();
        scene.first = new PlainPage(u"one"_s, u"One"_s);
        scene.second = new PlainPage(u"two"_s, u"Two"_s);
        scene.open();
        const QRect room = scene.window->screen()->availableGeometry();
        const QSize least = scene.window->minimumSizeHint().expandedTo(scene.window->minimumSize());
        QVERIFY2(scene.window->width() <= std::max(room.width(), least.width()) && scene.window->height() <= std::max(room.height(), least.height()),
                 qPrintable(u"%1 x %2"_s.arg(scene.window->width()).arg(scene.window->height())));
        QVERIFY(room.contains(scene.window->geometry().topLeft()));
    }

    /// Its place is in the window from the beginning, the page itself comes when it is wanted, with what it remembered.
    void aLatePageIsMadeWhenItIsWanted()
    {
        Scene scene;
        {
            QSettings settings(scene.rig.settingsFile(), QSettings::IniFormat);
            settings.setValue(u"view/three"_s, QVariantMap{{u"kept"_s, 7}});
        }
        PlainPage* made = nullptr;
        int times = 0;
        auto* late = new LatePage({u"three"_s, u"Three"_s, u"layers"_s}, [&](QWidget* parent) {
            ++times;
            return made = new PlainPage(u"three"_s, u"Three"_s, parent);
        });
        scene.window = std::make_unique<MainWindow>(scene.rig.services(), scene.rig.jobs, test::theme(),
                                                    std::vector<Page*>{scene.first, scene.second, late}, scene.rig.settingsFile());
        test::showAndWait(*scene.window);
        QVERIFY(!late->isMade());
        auto* entry = child<QAbstractButton>(*scene.window, "nav_three");
        QCOMPARE(late->viewState(), (QVariantMap{{u"kept"_s, 7}})); // nothing is forgotten when the window is closed now
        scene.window->go({u"three"_s, {}, {}, u"tab"_s, {}});
        QVERIFY(made && times == 1);
        QVERIFY(made->isVisible());
        QCOMPARE(made->activations, 1);
        QCOMPARE(made->revealed, u"tab"_s);
        QCOMPARE(made->state.value(u"kept"_s).toInt(), 7);
        late->setFocus();
        QTRY_VERIFY(made->hasFocus());
        QSignalSpy badge(late, &Page::badgeChanged);
        made->setBadge(3, true);
        QCOMPARE(badge.count(), 1);
        QVERIFY(entry->accessibleName().contains(u'3') || entry->text().contains(u'3') || late->badgeCount() == 3);
        QSignalSpy wanted(late, &Page::placeWanted);
        Q_EMIT made->placeWanted({u"one"_s, {}, {}, {}, {}});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(scene.window->currentPage(), scene.first);
        QCOMPARE(made->deactivations, 1);
        QCOMPARE(late->paletteEntries().size(), size_t(1));
        QCOMPARE(times, 1);
    }

    void pagesByKeyboardAndMouse()
    {
        Scene scene;
        scene.open();
        QCOMPARE(scene.window->currentPage(), scene.first);
        QCOMPARE(scene.first->activations, 1);
        QTest::keyClick(scene.window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(scene.window->currentPage(), scene.second);
        QCOMPARE(scene.first->deactivations, 1);
        QVERIFY(scene.second->isVisible() && !scene.first->isVisible());
        QTest::mouseClick(child<QAbstractButton>(*scene.window, "nav_one"), Qt::LeftButton);
        QCOMPARE(scene.window->currentPage(), scene.first);
        auto* entry = child<QAbstractButton>(*scene.window, "nav_one");
        entry->setFocus();
        QTest::keyClick(entry, Qt::Key_Down);
        auto* next = child<QAbstractButton>(*scene.window, "nav_two");
        QVERIFY(next->hasFocus());
        QTest::keyClick(next, Qt::Key_Return);
        QCOMPARE(scene.window->currentPage(), scene.second);
    }

    void focusOfWhatGoesAwayStaysOnThePage()
    {
        Scene scene;
        auto* control = new QPushButton(u"x"_s, scene.first);
        scene.open();
        QVERIFY(control->isVisible());
        control->setFocus();
        control->setEnabled(false);
        QCOMPARE(scene.window->focusWidget(), scene.first);
        control->setEnabled(true);
        control->setFocus();
        control->hide();
        QCOMPARE(scene.window->focusWidget(), scene.first);
        control->show();
        control->setFocus();
        QTest::keyClick(control, Qt::Key_Tab); // asked for
        QVERIFY(!scene.first->isAncestorOf(scene.window->focusWidget()));
    }

    void badgesFollowTheirPages()
    {
        Scene scene;
        scene.open();
        scene.second->setBadge(312, true);
        QCOMPARE(child<QAbstractButton>(*scene.window, "nav_two")->accessibleDescription(), u"312"_s);
        scene.second->setBadge(0);
        QCOMPARE(child<QAbstractButton>(*scene.window, "nav_two")->accessibleDescription(), QString());
    }

    void headerSaysWhatTheEngineDoes()
    {
        Scene scene;
        scene.open();
        auto* state = child<StateBadge>(*scene.window, "engineState");
        QCOMPARE(state->look().word, u"Starting"_s);
        scene.rig.offer(test::sampleBoard());
        QCOMPARE(state->look().word, u"Running"_s);
        QCOMPARE(child<FigureLabel>(*scene.window, "headerRate")->text(), u"10.0 rows/s"_s);
        QCOMPARE(child<FigureLabel>(*scene.window, "headerCredits")->text(), u"4,212 of 6,000 credits today"_s);
        QCOMPARE(child<ElidedLabel>(*scene.window, "workspaceFolder")->text(), u"~/leads.fuseboard"_s);
    }

    void pauseAllAndResume()
    {
        Scene scene;
        scene.open();
        auto* pause = child<QAbstractButton>(*scene.window, "pauseAll");
        QVERIFY2(!pause->isEnabled(), "nothing to pause before the engine speaks");
        scene.rig.offer(test::sampleBoard());
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(scene.rig.engine.calls.back().what, u"pauseAll on"_s);
        QCOMPARE(scene.rig.engine.calls.back().actor, u"kim"_s);
        auto board = test::sampleBoard();
        board.pausedAll = true;
        scene.rig.offer(board);
        QCOMPARE(pause->text(), u"Resume all"_s);
        QTest::keyClick(scene.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(scene.rig.engine.calls.back().what, u"pauseAll off"_s);
    }

    void storeTroubleIsSaidUntilItIsOver()
    {
        Scene scene;
        scene.open();
        auto* banner = child<Banner>(*scene.window, "troubleBanner");
        QVERIFY(!banner->isVisible());
        auto board = test::sampleBoard();
        board.storeTrouble = Error{ErrorCode::diskFull, u"No room left on the disk"_s, {}};
        scene.rig.offer(board);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"No room left on the disk"_s));
        QCOMPARE(child<StateBadge>(*scene.window, "engineState")->look().word, u"Store trouble"_s);
        scene.rig.offer(test::sampleBoard());
        QVERIFY(!banner->isVisible());
    }

    void readOnlySaysWhoHoldsIt()
    {
        Scene scene;
        scene.rig.services().engine = nullptr;
        scene.rig.services().readOnlyBecause = u"the workspace is held by fuseboardctl (process 4711 on host) since 14:02"_s;
        scene.open();
        QVERIFY(child<Banner>(*scene.window, "readOnlyBanner")->text().startsWith(
            u"Opened read-only: the workspace is held by fuseboardctl (process 4711 on host) since 14:02. Everything"_s));
        QCOMPARE(child<StateBadge>(*scene.window, "engineState")->look().word, u"Read-only"_s);
        QVERIFY(!child<QAbstractButton>(*scene.window, "pauseAll")->isEnabled());
    }

    void secretsThatDoNotLastAreSaid()
    {
        Scene scene;
        SessionSecrets secrets;
        scene.rig.services().secrets = &secrets;
        scene.open();
        auto* banner = child<Banner>(*scene.window, "secretsBanner");
        QVERIFY(banner->isVisible() && banner->text().contains(u"this session only"_s));
        QTest::mouseClick(child<QAbstractButton>(*banner, "bannerAction"), Qt::LeftButton);
        QVERIFY(!banner->isVisible());
    }

    void aDroppedFileIsHandedOn()
    {
        Scene scene;
        scene.open();
        QSignalSpy dropped(scene.window.get(), &MainWindow::fileDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/data/leads.csv"_s)});
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        qApp->sendEvent(scene.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        qApp->sendEvent(scene.window.get(), &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().toString(), u"/data/leads.csv"_s);
        QSignalSpy import(scene.window.get(), &MainWindow::importRequested);
        QTest::keyClick(scene.window.get(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(import.size(), 1);
    }

    void layoutThemeAndPageAreRemembered()
    {
        Scene scene;
        scene.open();
        scene.window->resize(1111, 777);
        test::theme().setChoice(ThemeChoice::system);
        QTest::mouseClick(child<QAbstractButton>(*scene.window, "themeButton"), Qt::LeftButton);
        QCOMPARE(test::theme().choice(), ThemeChoice::dark);
        QTest::keyClick(scene.window.get(), Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(test::theme().choice(), ThemeChoice::light);
        test::theme().setDensity(Density::compact);
        scene.window->showPage(u"two"_s);
        scene.window->close();
        scene.window.reset();
        test::theme().setChoice(ThemeChoice::dark);
        test::theme().setDensity(Density::comfortable);
        scene.first = new PlainPage(u"one"_s, u"One"_s);
        scene.second = new PlainPage(u"two"_s, u"Two"_s);
        scene.open();
        if (const QSize room = scene.window->screen()->availableSize(); room.width() > 1'111 && room.height() > 820) // else it is fitted to that
            QCOMPARE(scene.window->size(), QSize(1111, 777));
        QCOMPARE(test::theme().choice(), ThemeChoice::light);
        QCOMPARE(test::theme().density(), Density::compact);
        test::theme().setDensity(Density::comfortable);
        QCOMPARE(scene.window->currentPage(), scene.second);
    }
};

FUSEBOARD_WINDOW_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
