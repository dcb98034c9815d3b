// SPDX-License-Identifier: GPL-3.0-or-later
// Cards and lines of the overview: what can be done with them, and boards of many.
#include "tests/gui/sampleboard.h"
#include "tests/gui/windowsupport.h"
#include "tests/support/guithreadguard.h"
#include "ui/overview/destinationboard.h"
#include "ui/overview/destinationcard.h"
#include "ui/overview/destinationline.h"
#include "ui/overview/namebutton.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/sentenceview.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/statebadge.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;
using fuseboard::test::child;
using fuseboard::test::Sample;

namespace {

class EventCount final : public QObject
{
public:
    EventCount(QObject& of, QEvent::Type type) : m_type(type) { of.installEventFilter(this); }
    int count() const { return m_count; }
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == m_type ? 1 : 0;
        return false;
    }

private:
    QEvent::Type m_type;
    int m_count = 0;
};

} // namespace

class TestOverviewBoard : public QObject
{
    Q_OBJECT

    struct Scene
    {
        test::WindowRig rig;
        OverviewPage* page;
        std::unique_ptr<MainWindow> window;
        std::unique_ptr<test::PageWatch> watch;

        explicit Scene(QSize size = {1440, 900})
        {
            rig.clock.setWall(test::sampleNow());
            page = new OverviewPage(rig.services(), rig.dialogs);
            window = std::make_unique<MainWindow>(rig.services(), rig.jobs, test::theme(), std::vector<Page*>{page}, rig.settingsFile());
            window->resize(size);
            watch = std::make_unique<test::PageWatch>();
            test::showAndWait(*window);
        }
        ~Scene() { watch.reset(); }
        DestinationCard* card(qint64 id) const { return window->findChild<DestinationCard*>(u"card_%1"_s.arg(id)); }
        DestinationLine* line(qint64 id) const { return window->findChild<DestinationLine*>(u"line_%1"_s.arg(id)); }
        void press(qint64 id, CardAction action) const { QTest::mouseClick(card(id)->button(action), Qt::LeftButton); }
        QString note() const { return child<Notice>(*page, "notice")->text(); }
        QPushButton* back() const { return child<QPushButton>(*page, "noticeAction"); }
        QStringList calls() const
        {
            QStringList all;
            for (const auto& call : rig.engine.calls)
                all << u"%1 %2 %3"_s.arg(call.what).arg(call.id).arg(call.reason).trimmed();
            return all;
        }
    };

    static engine::EngineSnapshot all()
    {
        auto board = test::sampleBoard();
        board.destinations.clear();
        const char* const names[] = {"Open", "Half-open", "Closed", "Forced open", "Paused", "Endpoint held", "Secret missing", "Budget gone",
                                     "Rate gate closed", "Idle", "Degraded, odometer", "Disabled", "Metrics only", "No network", "Too few", "Used up"};
        for (int i = 0; i < test::kSamples; ++i)
            board.destinations.push_back(test::sampleDestination(Sample(i), i + 1, QString::fromLatin1(names[i])));
        return board;
    }

private Q_SLOTS:
    void figuresStandInLine() // accept5.md D26: a sentence of five lines was cut, and pushed figures out of line
    {
        Scene scene;
        auto board = all();
        scene.rig.offer(board);
        QTRY_VERIFY(scene.card(1) && scene.card(int(board.destinations.size())));
        const auto view = [&](qint64 id) { return scene.card(id)->findChild<SentenceView*>(u"cardSentence"_s); };
        const auto inLine = [&] {
            scene.window->grab();
            QCoreApplication::processEvents();
            for (const auto& d : board.destinations) {
                const auto* card = scene.card(d.id.value);
                for (const auto& other : board.destinations) {
                    const auto* beside = scene.card(other.id.value);
                    if (beside->y() != card->y())
                        continue;
                    if (child<QWidget>(*card, "cardQueue")->y() != child<QWidget>(*beside, "cardQueue")->y())
                        return false;
                }
                if (view(d.id.value)->heightForWidth(view(d.id.value)->width()) > view(d.id.value)->height())
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(inLine());
        const int before = view(1)->height();
        // On second thoughts it has much to say.
        board.destinations[0].cause = u"7 failures of 9 calls within the last two minutes, more than the half that is allowed (HTTP 503 and 500, no answer)"_s;
        board.destinations[0].openedBy = board.destinations[0].cause;
        scene.rig.offer(board);
        QTRY_VERIFY(view(1)->height() > before);
        QTRY_VERIFY(inLine());
    }

    void init() { test::failOnWarnings(); }

    void pauseIsTakenBackFromItsNote()
    {
        Scene scene;
        scene.rig.offer(test::sampleBoard());
        scene.press(1, CardAction::pause);
        QVERIFY(scene.note().contains(u"US leads (Clay) is paused"_s));
        QVERIFY(scene.back()->isVisible());
        QTest::mouseClick(scene.back(), Qt::LeftButton);
        QCOMPARE(scene.calls(), (QStringList{u"pauseDestination on 1"_s, u"pauseDestination off 1 undone"_s}));
        QVERIFY(scene.note().startsWith(u"Undone"_s));
        QVERIFY(!scene.back()->isVisible());
    }

    void tripIsReleasedByCtrlZ()
    {
        Scene scene;
        scene.rig.offer(test::sampleBoard());
        scene.press(1, CardAction::trip);
        QTest::keyClicks(child<QLineEdit>(*scene.window, "tripReason"), u"maintenance"_s);
        QTest::keyClick(child<QLineEdit>(*scene.window, "tripReason"), Qt::Key_Return);
        QVERIFY(scene.note().contains(u"until you reset it: “maintenance”"_s));
        QTest::keyClick(scene.page, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(scene.calls(), (QStringList{u"trip 1 maintenance"_s, u"releaseBreaker 1 undone"_s}));
        QTest::keyClick(scene.page, Qt::Key_Z, Qt::ControlModifier); // once
        QCOMPARE(scene.rig.engine.calls.size(), 2);
    }

    void tripOfADisabledBreakerIsDisabledAgain()
    {
        Scene scene;
        auto board = test::sampleBoard();
        board.destinations = {test::sampleDestination(Sample::disabled, 7, u"Log mirror"_s)};
        scene.rig.offer(board);
        scene.press(7, CardAction::trip);
        QTest::keyClicks(child<QLineEdit>(*scene.window, "tripReason"), u"why not"_s);
        QTest::mouseClick(child<QPushButton>(*scene.window, "tripConfirm"), Qt::LeftButton);
        QTest::mouseClick(scene.back(), Qt::LeftButton);
        QCOMPARE(scene.calls(), (QStringList{u"trip 7 why not"_s, u"releaseBreaker 7 undone"_s, u"disableBreaker 7 undone"_s}));
    }

    void resetOfAHeldBreakerIsHeldAgainByAll() // each holder with its reason and end
    {
        Scene scene;
        auto board = test::sampleBoard();
        auto& held = board.destinations[2];
        QCOMPARE(held.breaker, BreakerState::forcedOpen);
        held.holders = {{u"ann"_s, u"vendor maintenance"_s, test::sampleNow() + Millis(600'000)}, {u"night"_s, u"quiet"_s, {}}};
        scene.rig.offer(board);
        scene.press(3, CardAction::reset);
        QTest::mouseClick(scene.back(), Qt::LeftButton);
        QCOMPARE(scene.calls(), (QStringList{u"resetBreaker 3"_s, u"trip 3 vendor maintenance"_s, u"trip 3 quiet"_s}));
        QVERIFY(scene.rig.engine.calls[1].until && !scene.rig.engine.calls[2].until);
    }

    void whatCannotBeUndoneOffersNoWayBack()
    {
        Scene scene;
        scene.rig.offer(test::sampleBoard());
        scene.press(2, CardAction::probe);
        QVERIFY(scene.note().contains(u"probe"_s));
        QVERIFY(!scene.back()->isVisible());
        scene.press(2, CardAction::reset);
        QVERIFY(scene.note().contains(u"forgotten"_s));
        QVERIFY(!scene.back()->isVisible());
        QTest::keyClick(scene.page, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(scene.rig.engine.calls.size(), 2);
    }

    void tripUntilAnHourOfTheClock()
    {
        Scene scene;
        scene.rig.offer(test::sampleBoard());
        scene.press(1, CardAction::trip);
        QTest::keyClicks(child<QLineEdit>(*scene.window, "tripReason"), u"maintenance"_s);
        auto* end = child<QDateTimeEdit>(*scene.window, "tripEnd");
        QVERIFY(!end->isVisible());
        QTest::mouseClick(child<QPushButton>(*scene.window, "tripUntil"), Qt::LeftButton);
        QVERIFY(end->isVisible());
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(toEpochMs(test::sampleNow()));
        end->setDateTime(now.addSecs(-60));
        QVERIFY2(!child<QPushButton>(*scene.window, "tripConfirm")->isEnabled(), "an end in the past");
        end->setDateTime(now.addSecs(3 * 3600));
        QTest::mouseClick(child<QPushButton>(*scene.window, "tripConfirm"), Qt::LeftButton);
        QCOMPARE(scene.rig.engine.calls.size(), 1);
        QCOMPARE(*scene.rig.engine.calls.front().until, test::sampleNow() + Millis(3 * 3'600'000));
    }

    void nameAndSentenceLeadToTheDestination()
    {
        Scene scene;
        scene.rig.offer(test::sampleBoard());
        QList<Place> wanted;
        connect(scene.page, &Page::placeWanted, this, [&](const Place& place) { wanted << place; });
        QTest::mouseClick(child<NameButton>(*scene.card(2), "cardName"), Qt::LeftButton, {}, QPoint(8, 8));
        auto* sentence = child<SentenceView>(*scene.card(2), "cardSentence");
        QTest::mouseClick(sentence, Qt::LeftButton);
        sentence->setFocus();
        QTest::keyClick(sentence, Qt::Key_Return);
        auto* quiet = child<SentenceView>(*scene.card(1), "cardSentence");
        QVERIFY(!quiet->leads() && quiet->focusPolicy() == Qt::NoFocus);
        QTest::mouseClick(quiet, Qt::LeftButton);
        QCOMPARE(wanted.size(), 3);
        for (const Place& place : wanted) {
            QCOMPARE(place.page, u"destinations"_s);
            QCOMPARE(place.destination, DestinationId(2));
        }
        QCOMPARE(wanted[0].tab, QString());
        QCOMPARE(wanted[1].tab, u"breaker"_s);
        QCOMPARE(wanted[2].tab, u"breaker"_s);
    }

    /// What only the destination's page can do is a button that leads to its field.
    void whatIsDoneElsewhereLeadsThere()
    {
        Scene scene;
        auto board = test::sampleBoard();
        board.destinations.push_back(test::sampleDestination(Sample::noSecret, 8, u"APAC"_s));
        board.destinations.push_back(test::sampleDestination(Sample::usedUp, 9, u"Old table"_s));
        scene.rig.offer(board);
        QList<Place> wanted;
        connect(scene.page, &Page::placeWanted, this, [&](const Place& place) { wanted << place; });
        QVERIFY(!scene.card(1)->button(CardAction::setSecret)->isVisible());
        QVERIFY(scene.card(8)->button(CardAction::setSecret)->isVisible() && !scene.card(8)->button(CardAction::trip)->isVisible());
        scene.rig.clock.advance(Millis(1'000)); // cards that have just found their places are not pressed
        scene.press(8, CardAction::setSecret);
        scene.press(9, CardAction::newWebhook);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0].destination, DestinationId(8));
        QCOMPARE(wanted[0].tab, u"secret"_s);
        QCOMPARE(wanted[1].destination, DestinationId(9));
        QCOMPARE(wanted[1].tab, u"url"_s);
        QVERIFY(scene.calls().isEmpty());
    }

    void theEmptyPageLeadsToEachWayIn()
    {
        Scene scene;
        auto board = test::sampleBoard();
        board.destinations.clear();
        scene.rig.offer(board);
        QList<Place> wanted;
        connect(scene.page, &Page::placeWanted, this, [&](const Place& place) { wanted << place; });
        QSignalSpy other(scene.page, &OverviewPage::otherWorkspaceWanted);
        QTest::mouseClick(child<QPushButton>(*scene.window, "connectWebhook"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>(*scene.window, "otherWorkspace"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0].page, u"destinations"_s);
        QCOMPARE(wanted[0].tab, u"add"_s);
        QCOMPARE(other.size(), 1);
    }

    void odometerShowsFromFourFifthsOn() // R120
    {
        Scene scene;
        auto board = test::sampleBoard();
        auto& d = board.destinations.front();
        d.odometerLimits = {40'000, 45'000, 50'000};
        d.odometer = 39'999;
        scene.rig.offer(board);
        auto* odometer = child<FigureLabel>(*scene.card(1), "cardOdometer");
        QVERIFY(!odometer->isVisible());
        board.destinations.front().odometer = 40'000;
        scene.rig.offer(board);
        QVERIFY(odometer->isVisible());
        QCOMPARE(odometer->text(), u"40,000 of 50,000"_s);
    }

    void creditsAreShownOfTheLimit()
    {
        Scene scene;
        auto board = test::sampleBoard();
        board.destinations.front().creditLimits.data = Credits::whole(2'000);
        scene.rig.offer(board);
        QCOMPARE(child<FigureLabel>(*scene.card(1), "cardCredits")->text(), u"1,202 of 2,000"_s);
        QCOMPARE(child<FigureLabel>(*scene.card(1), "cardAccount")->text(), u"4,212 of 6,000"_s);
        board.accounts.front().limits.dataPerDay.reset();
        scene.rig.offer(board);
        QVERIFY(!child<FigureLabel>(*scene.card(1), "cardAccount")->isVisible());
    }

    void tooFewToJudgeShowsItsFigureMuted() // B-25
    {
        Scene scene;
        auto board = test::sampleBoard();
        board.destinations = {test::sampleDestination(Sample::tooFew, 1, u"Sandbox"_s)};
        scene.rig.offer(board);
        QCOMPARE(child<FigureLabel>(*scene.card(1), "cardHealth")->text(), u"66.7"_s);
        QCOMPARE(child<QLabel>(*scene.card(1), "cardHealthText")->text(), u"health, too few to judge"_s);
    }

    void listShowsTheSameAndActsFromItsMenu()
    {
        Scene scene;
        scene.rig.offer(test::sampleBoard());
        QTest::keyClick(scene.page, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(scene.line(2) && scene.line(2)->isVisible());
        QTRY_VERIFY(!scene.card(2) && scene.line(4));
        QCOMPARE(child<StateBadge>(*scene.line(2), "cardState")->look().word, u"Open"_s);
        QVERIFY(child<QLabel>(*scene.line(2), "lineSentence")->text().contains(u"after 5 failures in a row"_s));
        QVERIFY(!child<QLabel>(*scene.line(2), "lineSentence")->text().contains(u'<'));
        const int top = scene.line(2)->mapTo(scene.window.get(), QPoint()).y();
        QVERIFY2(top < scene.line(4)->mapTo(scene.window.get(), QPoint()).y(), "trouble first");
        QTest::mouseClick(child<QPushButton>(*scene.line(2), "lineActions"), Qt::LeftButton);
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = scene.line(2)->findChild<QMenu*>(u"lineMenu"_s)) && menu->isVisible());
        QAction* probe = menu->findChild<QAction*>(u"probe"_s);
        QVERIFY(probe && !menu->findChild<QAction*>(u"trip"_s));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(probe).center());
        QTRY_COMPARE(scene.calls(), QStringList{u"probeNow 2"_s});
        QVERIFY(scene.note().contains(u"CRM import"_s));
    }

    void figuresOfLinesMoveNothing() // 200 lines took 60 ms when every figure changed: each of them laid all out anew
    {
        Scene scene;
        auto board = test::sampleMany(60);
        scene.rig.offer(board);
        QTest::keyClick(scene.page, Qt::Key_L, Qt::ControlModifier);
        auto* lines = scene.window->findChild<DestinationBoard*>();
        QTRY_VERIFY(lines->isWhole() && scene.line(60));
        QCoreApplication::processEvents();
        const EventCount laidOut(*lines, QEvent::LayoutRequest);
        for (int round = 1; round <= 9; ++round) {
            for (auto& d : board.destinations) {
                d.queued = d.queued * 10 % 1'000'000 + round;
                d.inFlight = round;
                d.p99Ms = 1'000 * round;
                d.chargeToday.data = Credits::whole(round * 98'765);
                d.cause = u"%1 failures in a row"_s.arg(round);
            }
            scene.rig.offer(board);
        }
        QCOMPARE(laidOut.count(), 0);
        QCOMPARE(child<FigureLabel>(*scene.line(1), "cardInFlight")->text().section(u' ', 0, 0), u"9"_s);
    }

    void noFigureOfALineLosesItsFirstDigit() // "61,500 of 61,500" was read as "1,500 of 61,500"
    {
        Scene scene;
        auto board = test::sampleBoard();
        for (auto& d : board.destinations) {
            d.chargeToday.data = Credits::whole(61'500);
            d.creditLimits.data = Credits::whole(61'500);
        }
        scene.rig.offer(board);
        QTest::keyClick(scene.page, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(scene.line(1) && scene.line(1)->isVisible());
        auto* credits = child<FigureLabel>(*scene.line(1), "cardCredits");
        QTRY_VERIFY(credits->isVisible() && credits->width() > 0);
        QCOMPARE(credits->text(), u"61,500 of 61,500"_s);
        QVERIFY2(credits->sizeHint().width() <= credits->width() + 1, qPrintable(QString::number(credits->sizeHint().width())));
        credits->resize(70, credits->height());
        const QImage cut = credits->grab().toImage();
        credits->setText(u"61,500 of 99,999"_s); // as much of it as can be seen is the same, from its begin on
        QCOMPARE(credits->grab().toImage(), cut);
    }

    void columnsOfLinesStandUnderTheirNames()
    {
        Scene scene;
        scene.rig.offer(test::sampleMany(12));
        QTest::keyClick(scene.page, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(scene.line(1) && scene.line(1)->isVisible());
        for (const int width : {1'600, 1'280, 960, 800}) {
            scene.window->resize(width, 600);
            QTRY_COMPARE(scene.window->width(), width);
            const QWidget* line = scene.line(1);
            const QWidget* head = child<QWidget>(*scene.window, "lineHead");
            QTRY_COMPARE(head->width(), line->width());
            const auto names = head->findChildren<QLabel*>();
            const auto under = [&](const QString& name, const char* cell) {
                const auto label = std::ranges::find(names, name, &QLabel::text);
                const auto* figure = child<QWidget>(*line, cell);
                return label != names.end() && (*label)->isVisible() == figure->isVisible()
                    && (!figure->isVisible() || ((*label)->x() == figure->mapTo(line, QPoint()).x() && (*label)->width() == figure->width()));
            };
            QVERIFY(under(u"waiting"_s, "cardQueue"));
            QVERIFY(under(u"in flight"_s, "cardInFlight"));
            QVERIFY(under(u"what happens next"_s, "lineSentence"));
            QVERIFY(under(u"credits today"_s, "cardCredits"));
            QVERIFY2(child<QWidget>(*line, "lineSentence")->width() >= 150, qPrintable(QString::number(width)));
        }
    }

    void viewIsRemembered()
    {
        QVariantMap state;
        {
            Scene scene;
            scene.rig.offer(test::sampleBoard());
            QTest::mouseClick(child<QPushButton>(*scene.window, "overviewList"), Qt::LeftButton);
            QTest::mouseClick(child<QPushButton>(*scene.window, "range24h"), Qt::LeftButton);
            QTest::mouseClick(child<QPushButton>(*scene.window, "creditWholeDay"), Qt::LeftButton);
            state = scene.page->viewState();
        }
        Scene scene;
        scene.page->restoreView(state);
        scene.rig.offer(test::sampleBoard());
        QVERIFY(scene.line(2) && !scene.card(2));
        QVERIFY(child<QPushButton>(*scene.window, "range24h")->isChecked());
        QVERIFY(!child<QPushButton>(*scene.window, "creditWholeDay")->isChecked());
    }

    void twoHundredAreFoundAndGrouped()
    {
        Scene scene;
        scene.rig.offer(test::sampleMany(200));
        QCOMPARE(child<QLabel>(*scene.window, "overviewCounts")->text().section(u',', 0, 0), u"200 destinations"_s);
        auto* filter = child<QLineEdit>(*scene.window, "overviewFilter");
        QVERIFY(filter->isVisible());
        QTest::keyClick(scene.page, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(filter, u"region 21,"_s);
        const auto visible = [&] {
            int count = 0;
            for (const auto* view : scene.window->findChildren<DestinationView*>())
                count += view->isVisible();
            return count;
        };
        QTRY_COMPARE(visible(), 8);
        filter->setText(u"breaker open"_s); // by state
        QTRY_COMPARE(visible(), 3);
        filter->setText(u"nothing like it"_s);
        QTRY_COMPARE(visible(), 0);
        QVERIFY(child<QLabel>(*scene.window, "overviewNone")->isVisible());
        filter->clear();
        QTRY_COMPARE(visible(), 200);
        auto* grouped = child<QPushButton>(*scene.window, "overviewGrouped");
        QVERIFY(grouped->isVisible());
        QTest::mouseClick(grouped, Qt::LeftButton);
        auto* head = child<QLabel>(*scene.window, "account_3");
        QVERIFY(head->isVisible() && head->text().startsWith(u"Warehouse: 66 destinations"_s));
        // In its group, and what is in sight after scrolling is of now.
        auto* scroll = child<QScrollArea>(*scene.window, "overviewScroll");
        scene.page->reveal({u"overview"_s, DestinationId(198), {}, {}, {}});
        DestinationCard* far = scene.card(198);
        QTRY_VERIFY(!far->visibleRegion().isEmpty());
        QTRY_VERIFY(far->y() > head->y() && !far->visibleRegion().isEmpty());
        QVERIFY(child<NameButton>(*far, "cardName")->hasFocus());
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
    }

    void groupsWithTroubleComeFirst()
    {
        Scene scene;
        auto board = test::sampleBoard();
        const auto account = [&](qint64 id, const QString& name) {
            board.accounts.push_back(board.accounts.front());
            board.accounts.back().id = AccountId(id);
            board.accounts.back().name = name;
        };
        const auto add = [&](Sample kind, qint64 id, qint64 owner) {
            board.destinations.push_back(test::sampleDestination(kind, id, u"D %1"_s.arg(id)));
            board.destinations.back().account = AccountId(owner);
        };
        board.destinations.clear();
        account(5, u"Aardvark"_s);
        account(6, u"Zebra"_s);
        account(7, u"Beaver"_s);
        add(Sample::closed, 51, 5);
        add(Sample::open, 61, 6);
        add(Sample::closed, 71, 7);
        scene.rig.offer(board);
        QTest::mouseClick(child<QPushButton>(*scene.window, "overviewGrouped"), Qt::LeftButton);
        const auto top = [&](const char* name) { return child<QLabel>(*scene.window, name)->y(); };
        QTRY_VERIFY(child<QLabel>(*scene.window, "account_6")->isVisible() && top("account_6") < top("account_5"));
        QVERIFY(top("account_5") < top("account_7")); // the others by name
    }

    void outOfSightIsBroughtUpToDateInTurn()
    {
        Scene scene;
        auto board = test::sampleMany(60);
        scene.rig.offer(board);
        for (auto& d : board.destinations)
            d.queued = 77'777;
        for (int i = 0; i < 10; ++i)
            scene.rig.offer(board);
        for (int id = 1; id <= 60; ++id)
            QCOMPARE(child<FigureLabel>(*scene.card(id), "cardQueue")->text(), u"77,777"_s);
    }

    void paletteReachesTheView()
    {
        Scene scene;
        scene.rig.offer(test::sampleBoard());
        auto entries = scene.page->paletteEntries();
        const auto entry = [&](const QString& title) {
            const auto it = std::ranges::find(entries, title, &PaletteEntry::title);
            return it == entries.end() ? nullptr : &*it;
        };
        entry(u"Charts show the last 24 h"_s)->run();
        QVERIFY(child<QPushButton>(*scene.window, "range24h")->isChecked());
        QVERIFY(!entry(u"Destinations by account"_s)->enabled);
        entry(u"Destinations as a list"_s)->run();
        QTRY_VERIFY(scene.line(1));
        scene.page->reveal({u"overview"_s, DestinationId(1), {}, u"trip"_s, {}});
        QTRY_VERIFY(scene.window->findChild<QWidget*>(u"tripPopover"_s) && child<QWidget>(*scene.window, "tripPopover")->isVisible());
    }

    void nothingToPressWithoutAnEngine()
    {
        Scene scene;
        scene.rig.services().engine = nullptr;
        auto* page = new OverviewPage(scene.rig.services(), scene.rig.dialogs);
        MainWindow window(scene.rig.services(), scene.rig.jobs, test::theme(), {page}, scene.rig.settingsFile());
        test::showAndWait(window);
        scene.rig.offer(test::sampleBoard());
        auto* card = window.findChild<DestinationCard*>(u"card_1"_s);
        QVERIFY(card && !card->button(CardAction::trip)->isVisible());
    }

    void picturesOfEveryState_data()
    {
        QTest::addColumn<bool>("list");
        QTest::addColumn<QSize>("size");
        QTest::newRow("cards") << false << QSize(1440, 900);
        QTest::newRow("list") << true << QSize(1440, 900);
        QTest::newRow("small list") << true << QSize(1280, 720);
    }
    void picturesOfEveryState()
    {
        QFETCH(bool, list);
        QFETCH(QSize, size);
        Scene scene(size);
        scene.rig.offer(all());
        const QString name = u"overview-states-%1-%2"_s.arg(list ? u"list"_s : u"cards"_s).arg(size.width());
        if (list)
            QTest::mouseClick(child<QPushButton>(*scene.window, "overviewList"), Qt::LeftButton);
        auto* bar = child<QScrollArea>(*scene.window, "overviewScroll")->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        for (const auto choice : {ThemeChoice::dark, ThemeChoice::light}) {
            bar->setValue(0);
            QVERIFY(!test::screenshot(*scene.window, name, choice).isEmpty());
            if (list)
                continue;
            bar->setValue(620);
            QVERIFY(!test::screenshot(*scene.window, name + u"-2"_s, choice).isEmpty());
        }
    }

    void picturesOfTwoHundred()
    {
        Scene scene;
        auto board = test::sampleMany(200);
        scene.rig.offer(board);
        for (const auto choice : {ThemeChoice::dark, ThemeChoice::light})
            QVERIFY(!test::screenshot(*scene.window, u"overview-200"_s, choice).isEmpty());
        QTest::mouseClick(child<QPushButton>(*scene.window, "overviewGrouped"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>(*scene.window, "overviewList"), Qt::LeftButton);
        for (const auto choice : {ThemeChoice::dark, ThemeChoice::light})
            QVERIFY(!test::screenshot(*scene.window, u"overview-200-list"_s, choice).isEmpty());
    }
};

FUSEBOARD_WINDOW_MAIN(TestOverviewBoard)
#include "tst_overviewboard.moc"
