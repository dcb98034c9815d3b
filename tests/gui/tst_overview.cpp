// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practiceserver.h"
#include "tests/gui/sampleboard.h"
#include "tests/gui/windowsupport.h"
#include "tests/support/fakerandom.h"
#include "tests/support/guithreadguard.h"
#include "ui/charts/creditburnchart.h"
#include "ui/charts/healthchart.h"
#include "ui/charts/redrawpace.h"
#include "ui/overview/destinationboard.h"
#include "ui/overview/destinationcard.h"
#include "ui/overview/namebutton.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/sentenceview.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/statebadge.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;
using fuseboard::test::child;
using fuseboard::test::Sample;

namespace {

/// Charts redraw at most four times a second: whether none has something left to draw.
bool allDrawn(const QWidget& window)
{
    const auto paces = window.findChildren<RedrawPace*>();
    return std::none_of(paces.begin(), paces.end(), [](const RedrawPace* pace) { return pace->isWaiting(); });
}

/// Has a place in the navigation.
class OtherPage final : public Page
{
public:
    OtherPage(const QString& id, const QString& title, const QString& icon, qint64 count = 0, bool alarms = false)
        : m_id(id)
        , m_title(title)
        , m_icon(icon)
    {
        setBadge(count, alarms);
    }
    QString title() const override { return m_title; }
    QString iconName() const override { return m_icon; }
    QString pageId() const override { return m_id; }

private:
    QString m_id;
    QString m_title;
    QString m_icon;
};

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

    struct Scene
    {
        test::WindowRig rig;
        test::FakeRandom chance;
        practice::PracticeServer practice{rig.clock, chance};
        OverviewPage* page;
        std::unique_ptr<MainWindow> window;
        std::unique_ptr<test::PageWatch> watch;

        explicit Scene(QSize size = {1440, 900}, bool practising = false)
        {
            if (practising)
                rig.services().practice = &practice;
            rig.clock.setWall(test::sampleNow());
            page = new OverviewPage(rig.services(), rig.dialogs);
            window = std::make_unique<MainWindow>(rig.services(), rig.jobs, test::theme(), std::vector<Page*>{page}, rig.settingsFile());
            window->resize(size);
            watch = std::make_unique<test::PageWatch>();
            test::showAndWait(*window);
        }
        ~Scene() { watch.reset(); }
        /// A slow machine may make the cards in more than one slice.
        void offer(const engine::EngineSnapshot& board)
        {
            rig.offer(board);
            auto* cards = window->findChild<DestinationBoard*>();
            QTRY_VERIFY(cards->isWhole());
        }
        DestinationCard* card(qint64 id) { return window->findChild<DestinationCard*>(u"card_%1"_s.arg(id)); }
    };

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void cardsShowWhatTheSnapshotSays()
    {
        Scene scene;
        scene.offer(test::sampleBoard());
        DestinationCard* open = scene.card(2);
        QVERIFY(open);
        QCOMPARE(child<NameButton>(*open, "cardName")->text(), u"CRM import"_s);
        QCOMPARE(child<StateBadge>(*open, "cardState")->look().word, u"Open"_s);
        QCOMPARE(child<FigureLabel>(*open, "cardHealth")->text(), u"41.0"_s);
        QVERIFY(child<SentenceView>(*open, "cardSentence")->html().contains(u"11:20"_s));
        QVERIFY(open->button(CardAction::reset)->isVisible());
        QVERIFY(!open->button(CardAction::trip)->isVisible());
    }

    void cardsAreUpdatedInPlace()
    {
        Scene scene;
        scene.offer(test::sampleBoard());
        DestinationCard* closed = scene.card(1);
        const QRect before = closed->geometry();
        auto board = test::sampleBoard();
        board.destinations.front().queued = 31'190;
        board.destinations.front().healthScore = 99.5;
        scene.offer(board);
        QCOMPARE(scene.card(1), closed);
        QCOMPARE(closed->geometry(), before);
        QCOMPARE(child<FigureLabel>(*closed, "cardQueue")->text(), u"31,190"_s);
        board.destinations.erase(board.destinations.begin());
        scene.offer(board);
        QTRY_VERIFY(!scene.card(1));
    }

    void countdownRunsOnWithoutSnapshots()
    {
        Scene scene;
        scene.offer(test::sampleBoard());
        scene.rig.clock.advance(Millis(2'000));
        QTRY_VERIFY(child<SentenceView>(*scene.card(2), "cardSentence")->html().contains(u"11:18"_s));
    }

    void tripAsksForAReasonAndReachesTheEngine()
    {
        Scene scene;
        scene.offer(test::sampleBoard());
        QTest::mouseClick(scene.card(1)->button(CardAction::trip), Qt::LeftButton);
        auto* popover = child<QWidget>(*scene.window, "tripPopover");
        QVERIFY(popover->isVisible());
        auto* confirm = child<QPushButton>(*popover, "tripConfirm");
        QVERIFY2(!confirm->isEnabled(), "a trip without a reason");
        QTest::keyClicks(child<QLineEdit>(*popover, "tripReason"), u"vendor maintenance"_s);
        QTest::mouseClick(child<QPushButton>(*popover, "trip15min"), Qt::LeftButton);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(!popover->isVisible());
        QCOMPARE(scene.rig.engine.calls.size(), 1);
        const auto& call = scene.rig.engine.calls.front();
        QCOMPARE(call.what, u"trip"_s);
        QCOMPARE(call.id, 1);
        QCOMPARE(call.actor, u"kim"_s);
        QCOMPARE(call.reason, u"vendor maintenance"_s);
        QVERIFY(call.until && *call.until == test::sampleNow() + Millis(15 * 60'000));
    }

    void tripByKeyboardUntilReset()
    {
        Scene scene;
        scene.offer(test::sampleBoard());
        QPushButton* trip = scene.card(1)->button(CardAction::trip);
        trip->setFocus();
        QTest::keyClick(trip, Qt::Key_Space);
        auto* reason = child<QLineEdit>(*scene.window, "tripReason");
        QTest::keyClicks(reason, u"maintenance"_s);
        QTest::keyClick(reason, Qt::Key_Escape);
        QVERIFY(scene.rig.engine.calls.empty());
        QTest::keyClick(trip, Qt::Key_Space);
        QCOMPARE(reason->text(), QString());
        QTest::keyClicks(reason, u"maintenance"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(scene.rig.engine.calls.size(), 1);
        QVERIFY(!scene.rig.engine.calls.front().until);
    }

    void otherActionsActAtOnce()
    {
        Scene scene;
        auto board = test::sampleBoard();
        board.destinations.push_back(test::sampleDestination(Sample::hold, 5, u"Held"_s));
        board.destinations.push_back(test::sampleDestination(Sample::paused, 6, u"Paused"_s));
        scene.offer(board);
        const auto press = [&](qint64 id, CardAction action) { QTest::mouseClick(scene.card(id)->button(action), Qt::LeftButton); };
        press(2, CardAction::reset);
        press(2, CardAction::probe);
        press(1, CardAction::pause);
        press(6, CardAction::resume);
        press(5, CardAction::releaseHold);
        QStringList calls;
        for (const auto& call : scene.rig.engine.calls)
            calls << u"%1 %2"_s.arg(call.what).arg(call.id);
        QCOMPARE(calls, (QStringList{u"resetBreaker 2"_s, u"probeNow 2"_s, u"pauseDestination on 1"_s,
                                     u"pauseDestination off 6"_s, u"releaseHold 5"_s}));
    }

    void chartsReadTheStore()
    {
        Scene scene;
        test::fillHistory(scene.rig.workspace());
        scene.offer(test::sampleBoard());
        auto* health = child<HealthChart>(*scene.window, "healthChart");
        auto* burn = child<CreditBurnChart>(*scene.window, "creditBurnChart");
        QTRY_VERIFY_WITH_TIMEOUT(!health->picture().lines.empty() && !health->picture().lines.front().pieces.empty()
                    && health->picture().lines.front().pieces.front().size() > 40, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!burn->picture().days.empty() && burn->picture().days.back().size() > 100, 30000);
        QCOMPARE(burn->picture().days.back().back().value, 4'212.0);
        QCOMPARE(health->picture().lines.front().spans.back().state, BreakerState::open);
        QCOMPARE(health->picture().lines.front().spans.front().state, BreakerState::closed);
        QTest::mouseClick(child<QPushButton>(*scene.window, "range7d"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(health->picture().to - health->picture().from == Millis(7 * 86'400'000LL), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(health->picture().lines.back().pieces.front().size() > 300, 30000);
    }

    void everyControlHasANameForThoseWhoDoNotSee()
    {
        Scene scene;
        scene.offer(test::sampleCrowd());
        for (const auto* button : scene.window->findChildren<QAbstractButton*>()) {
            if (!button->isVisible())
                continue;
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
        }
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("board"); // 0 none, 1 sample, 2 crowd, 3 one destination beside the practice dials
        QTest::newRow("board") << u"overview"_s << QSize(1440, 900) << 1;
        QTest::newRow("small") << u"overview-1280"_s << QSize(1280, 720) << 1;
        QTest::newRow("wide") << u"overview-1920"_s << QSize(1920, 1080) << 2;
        QTest::newRow("crowd") << u"overview-crowd"_s << QSize(1440, 900) << 2;
        QTest::newRow("one") << u"overview-one"_s << QSize(1440, 900) << 3;
        QTest::newRow("empty") << u"overview-empty"_s << QSize(1440, 900) << 0;
    }

    void pictures()
    {
        QFETCH(QString, name);
        QFETCH(QSize, size);
        QFETCH(int, board);
        Scene scene(size, board == 0 || board == 3);
        test::fillHistory(scene.rig.workspace());
        const JobId import = scene.rig.jobs.start(u"Import leads-q4.csv"_s, [] {});
        scene.rig.jobs.progress(import, 0.61, u"84,120 rows/s  4 s left"_s);
        const JobId replay = scene.rig.jobs.start(u"Replay “timeouts, 3 Nov”"_s, [] {});
        scene.rig.jobs.progress(replay, 0.08, u"25 of 312, 0 failed"_s);
        auto snapshot = board == 2 ? test::sampleCrowd() : test::sampleBoard();
        if (board == 3)
            snapshot.destinations.resize(1);
        if (board == 0)
            snapshot.destinations.clear();
        scene.offer(snapshot);
        if (board > 0) {
            auto* burn = child<CreditBurnChart>(*scene.window, "creditBurnChart");
            QTRY_VERIFY_WITH_TIMEOUT(!burn->picture().days.empty() && burn->picture().days.back().size() > 100, 30000);
            auto* health = child<HealthChart>(*scene.window, "healthChart");
            QTRY_VERIFY_WITH_TIMEOUT(!health->picture().lines.back().pieces.empty() || board == 2 || !health->picture().lines.front().pieces.empty(), 30000);
            QTRY_VERIFY(allDrawn(*scene.window));
        }
        for (const auto choice : {ThemeChoice::dark, ThemeChoice::light}) {
            QVERIFY(!test::screenshot(*scene.window, name, choice).isEmpty());
        }
        auto* scroll = child<QScrollArea>(*scene.window, "overviewScroll");
        if (scroll->verticalScrollBar()->maximum() > 0 && board > 0) {
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
            QVERIFY(!test::screenshot(*scene.window, name + u"-end"_s, ThemeChoice::dark).isEmpty());
        }
    }

    void pictureOfTheReadme() // resources/screenshots/overview.png
    {
        test::WindowRig rig;
        rig.clock.setWall(test::sampleNow());
        rig.services().workspaceFolder = QDir::homePath() + u"/leads.fuseboard"_s;
        test::fillHistory(rig.workspace());
        auto* page = new OverviewPage(rig.services(), rig.dialogs);
        MainWindow window(rig.services(), rig.jobs, test::theme(),
                          {page, new OtherPage(u"batches"_s, u"Batches"_s, u"layers"_s, 2), new OtherPage(u"deadletters"_s, u"Dead letters"_s, u"inbox"_s, 312, true),
                           new OtherPage(u"destinations"_s, u"Destinations"_s, u"globe"_s), new OtherPage(u"activity"_s, u"Activity"_s, u"pulse"_s),
                           new OtherPage(u"reports"_s, u"Reports"_s, u"chart"_s), new OtherPage(u"settings"_s, u"Settings"_s, u"sliders"_s)},
                          rig.settingsFile());
        window.resize(1440, 900);
        const test::PageWatch watch;
        test::theme().setChoice(ThemeChoice::dark); // before the curves are drawn
        test::showAndWait(window);
        const JobId import = rig.jobs.start(u"Import leads-q4.csv"_s, [] {});
        rig.jobs.progress(import, 0.61, u"84,120 rows/s  4 s left"_s);
        const JobId replay = rig.jobs.start(u"Replay “timeouts, 3 Nov”"_s, [] {});
        rig.jobs.progress(replay, 0.08, u"25 of 312, 0 failed"_s);
        rig.offer(test::sampleBoard());
        auto* burn = child<CreditBurnChart>(window, "creditBurnChart");
        QTRY_VERIFY_WITH_TIMEOUT(!burn->picture().days.empty() && burn->picture().days.back().size() > 100, 30000);
        auto* health = child<HealthChart>(window, "healthChart");
        QTRY_VERIFY_WITH_TIMEOUT(!health->picture().lines.empty() && !health->picture().lines.front().pieces.empty(), 30000);
        QTRY_VERIFY(allDrawn(window));
        QVERIFY(!test::screenshot(window, u"readme"_s, ThemeChoice::dark).isEmpty());
    }

    void picturesOfTheRanges()
    {
        Scene scene;
        test::fillHistory(scene.rig.workspace());
        scene.offer(test::sampleBoard());
        auto* health = child<HealthChart>(*scene.window, "healthChart");
        for (const auto& [button, hours, name] : {std::tuple("range15min", 0.25, u"overview-15min"_s),
                                                  std::tuple("range24h", 24.0, u"overview-24h"_s),
                                                  std::tuple("range7d", 168.0, u"overview-7d"_s)}) {
            QTest::mouseClick(child<QPushButton>(*scene.window, button), Qt::LeftButton);
            const Millis range(qint64(hours * 3'600'000));
            QTRY_VERIFY_WITH_TIMEOUT(!health->picture().lines.back().pieces.empty()
                                         && health->picture().to - health->picture().from == range
                                         && health->picture().lines.back().pieces.front().front().at - health->picture().from < range / 20,
                                     30000);
            QTRY_VERIFY(allDrawn(*scene.window));
            QVERIFY(!test::screenshot(*scene.window, name, ThemeChoice::dark).isEmpty());
        }
        auto* plot = child<QWidget>(*scene.window, "healthPlot");
        plot->setFocus();
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(plot, Qt::Key_Left);
        QVERIFY(!test::screenshot(*scene.window, u"overview-readout"_s, ThemeChoice::light).isEmpty());
    }

    void practiceMayStartLater()
    {
        Scene scene;
        auto board = test::sampleBoard();
        board.destinations.clear();
        scene.offer(board);
        QSignalSpy wanted(scene.page, &OverviewPage::practiceWanted);
        QTest::mouseClick(child<QPushButton>(*scene.window, "addPractice"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!scene.window->findChild<QWidget*>(u"practiceCard"_s));
        scene.rig.services().practice = &scene.practice;
        scene.offer(test::sampleBoard());
        QVERIFY(child<QWidget>(*scene.window, "practiceCard")->isVisible());
    }

    void aDialThatIsNotTurnedKeepsItsFraction()
    {
        Scene scene({1440, 900}, true);
        practice::PracticeDials dials;
        dials.percentThrottled = 0.5;
        QVERIFY(scene.practice.setDials(dials).ok());
        scene.offer(test::sampleBoard());
        child<QSlider>(*scene.window, "dialLatency")->setValue(200);
        QCOMPARE(scene.practice.dials().latencyMs, 200);
        QCOMPARE(scene.practice.dials().percentThrottled, 0.5);
    }

    void dialsReachThePracticeServer()
    {
        Scene scene({1440, 900}, true);
        scene.offer(test::sampleBoard());
        auto* dial = child<QSlider>(*scene.window, "dialUnavailable");
        dial->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(dial, Qt::Key_Right);
        QCOMPARE(scene.practice.dials().percentByStatus.at(503), 5.0);
        child<QComboBox>(*scene.window, "dialOutage")->setCurrentIndex(2);
        QCOMPARE(scene.practice.dials().outage, practice::PracticeDials::Outage::refuses);
        child<QSlider>(*scene.window, "dialHangUp")->setValue(60);
        child<QSlider>(*scene.window, "dialThrottled")->setValue(60);
        QCOMPARE(scene.practice.dials().percentThrottled, 0.0); // more than all requests: the old dials stay, and it is said
        QVERIFY(!child<QLabel>(*scene.window, "practiceNote")->text().isEmpty());
        QTest::mouseClick(child<QPushButton>(*scene.window, "dialsReset"), Qt::LeftButton);
        QVERIFY(scene.practice.dials().percentByStatus.empty());
        QCOMPARE(scene.practice.dials().outage, practice::PracticeDials::Outage::off);
    }

    void pictureOfThePopover()
    {
        Scene scene;
        scene.offer(test::sampleBoard());
        QTest::mouseClick(scene.card(4)->button(CardAction::trip), Qt::LeftButton);
        QTest::keyClicks(child<QLineEdit>(*scene.window, "tripReason"), u"vendor maintenance"_s);
        for (const auto choice : {ThemeChoice::dark, ThemeChoice::light})
            QVERIFY(!test::screenshot(*scene.window, u"overview-trip"_s, choice).isEmpty());
    }
};

FUSEBOARD_WINDOW_MAIN(TestOverview)
#include "tst_overview.moc"
