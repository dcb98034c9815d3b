// SPDX-License-Identifier: GPL-3.0-or-later
// The overview under the operator's hand: what is pressed is what was meant, and the focus stays where it was.
#include "tests/gui/sampleboard.h"
#include "tests/gui/windowsupport.h"
#include "ui/overview/destinationcard.h"
#include "ui/overview/namebutton.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/notice.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;
using fuseboard::test::child;
using fuseboard::test::Sample;

class TestOverviewHand : public QObject
{
    Q_OBJECT

    struct Scene
    {
        test::WindowRig rig;
        OverviewPage* page;
        std::unique_ptr<MainWindow> window;

        explicit Scene(QSize size = {1440, 900})
        {
            rig.clock.setWall(test::sampleNow());
            page = new OverviewPage(rig.services(), rig.dialogs);
            window = std::make_unique<MainWindow>(rig.services(), rig.jobs, test::theme(), std::vector<Page*>{page}, rig.settingsFile());
            window->resize(size);
            test::showAndWait(*window);
        }
        DestinationCard* card(qint64 id) const { return window->findChild<DestinationCard*>(u"card_%1"_s.arg(id)); }
        QPoint spot(qint64 id) const { return card(id)->mapTo(window.get(), card(id)->rect().center()); }
        void point(QPoint at) const
        {
            QTest::mouseMove(window->windowHandle(), at);
            QCoreApplication::processEvents();
        }
        QStringList calls() const
        {
            QStringList all;
            for (const auto& call : rig.engine.calls)
                all << u"%1 %2"_s.arg(call.what).arg(call.id);
            return all;
        }
        /// A and B, in that order by name.
        static engine::EngineSnapshot two(Sample a, Sample b)
        {
            auto board = test::sampleBoard();
            board.destinations = {test::sampleDestination(a, 1, u"A"_s), test::sampleDestination(b, 2, u"B"_s)};
            return board;
        }
        bool inOrder() const { return card(1)->x() < card(2)->x(); }
        /// Seen as they stand.
        void settle() const { QTRY_VERIFY(!card(1)->visibleRegion().isEmpty()); window->grab(); QCoreApplication::processEvents(); }
    };

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void cardsStandWhereTheyStayFromTheFirst() // made a few at a time: none changes its place when the next ones come
    {
        for (int run = 0; run < 6; ++run) { // how many come at a time is up to the machine
            Scene scene;
            QStringList moves;
            struct Watch : QObject
            {
                QStringList& moves;
                explicit Watch(QStringList& to) : moves(to) {}
                bool eventFilter(QObject* watched, QEvent* event) override
                {
                    auto* card = qobject_cast<DestinationCard*>(watched);
                    if (card && event->type() == QEvent::Paint)
                        card->setProperty("painted", true);
                    if (card && event->type() == QEvent::Move && card->property("painted").toBool())
                        moves << u"%1 %2,%3"_s.arg(card->objectName()).arg(card->x()).arg(card->y());
                    return false;
                }
            } watch(moves);
            qApp->installEventFilter(&watch);
            auto board = test::sampleMany(6 + run);
            scene.rig.offer(board);
            QTRY_VERIFY(scene.card(board.destinations.back().id.value) && scene.card(board.destinations.back().id.value)->isVisible());
            scene.window->grab();
            qApp->removeEventFilter(&watch);
            QVERIFY2(moves.isEmpty(), qPrintable(moves.join(u"; "_s)));
        }
    }

    void tabGoesAsTheEyeDoes() // accept5.md D34
    {
        Scene scene({1280, 640});
        scene.rig.offer(Scene::two(Sample::closed, Sample::open));
        QTRY_VERIFY(scene.card(1) && scene.card(2) && !scene.inOrder()); // made in one order, shown in the other
        scene.settle();
        const auto place = [&](QWidget* widget) { return widget->mapTo(scene.page, QPoint(0, 0)); };
        QWidget* const first = child<QWidget>(*scene.page, "range15min");
        first->setFocus();
        QStringList names;
        QList<QWidget*> stops;
        for (QWidget* now = scene.window->focusWidget(); stops.size() < 60 && scene.page->isAncestorOf(now); now = scene.window->focusWidget()) {
            stops << now;
            const int seen = now->visibleRegion().boundingRect().height();
            const int room = child<QScrollArea>(*scene.page, "overviewScroll")->viewport()->height();
            QVERIFY2(seen >= std::min(now->height(), room) - 2, qPrintable(u"%1: %2 of %3 in %4"_s.arg(now->objectName()).arg(seen).arg(now->height()).arg(room))); // scrolled to, whole
            names << now->objectName();
            QTest::keyClick(now, Qt::Key_Tab);
        }
        const auto of = [&](const QString& name, QWidget* within = nullptr) {
            for (qsizetype i = 0; i < stops.size(); ++i) {
                if (stops[i]->objectName() == name && (!within || within->isAncestorOf(stops[i])))
                    return i;
            }
            return qsizetype(-1);
        };
        const QString all = names.join(u' ');
        QVERIFY2(of(u"rangeCustom"_s) < of(u"cardName"_s, scene.card(2)) && of(u"cardName"_s, scene.card(2)) > 0, qPrintable(all));
        QVERIFY2(of(u"pause"_s, scene.card(2)) < of(u"cardName"_s, scene.card(1)), qPrintable(all));
        QVERIFY2(of(u"pause"_s, scene.card(1)) < of(u"creditBurnPlot"_s), qPrintable(all));
        QVERIFY2(of(u"creditBurnPlot"_s) < of(u"healthPlot"_s) && of(u"healthPlot"_s) < of(u"throughputPlot"_s) && of(u"throughputPlot"_s) < of(u"latencyPlot"_s), qPrintable(all));
        // Within a chart: its head from left to right, then what is below.
        for (const char* chart : {"creditBurnChart", "healthChart"}) {
            auto* card = child<QWidget>(*scene.page, chart);
            QPoint before(-1, -1);
            for (QWidget* stop : stops) {
                if (!card->isAncestorOf(stop))
                    continue;
                const QPoint at = place(stop);
                const bool sameLine = std::abs(at.y() - before.y()) < 12;
                QVERIFY2(before.x() < 0 || (sameLine ? at.x() > before.x() : at.y() > before.y()), qPrintable(stop->objectName() + u": "_s + all));
                before = at;
            }
        }
    }

    void placesStandStillUnderThePointer()
    {
        Scene scene;
        scene.rig.offer(Scene::two(Sample::closed, Sample::closed));
        QTRY_VERIFY(scene.inOrder());
        scene.settle();
        scene.point(scene.spot(1));
        QTRY_VERIFY(scene.card(1)->underMouse());
        scene.rig.offer(Scene::two(Sample::closed, Sample::open));
        QVERIFY2(scene.inOrder(), "trouble took the place under the pointer");
        scene.point({5, 5});
        scene.rig.offer(Scene::two(Sample::closed, Sample::open));
        QTRY_VERIFY2(!scene.inOrder(), "the pointer has left: trouble first");
    }

    void placesStandStillUnderTheFocus()
    {
        Scene scene;
        scene.rig.offer(Scene::two(Sample::closed, Sample::closed));
        scene.card(1)->takeFocus();
        scene.rig.offer(Scene::two(Sample::closed, Sample::open));
        QVERIFY(scene.inOrder());
        scene.rig.clock.advance(Millis(61'000)); // nobody is there any more
        scene.rig.offer(Scene::two(Sample::closed, Sample::open));
        QTRY_VERIFY(!scene.inOrder());
    }

    void placesStandStillAfterAnAction()
    {
        Scene scene;
        scene.rig.offer(Scene::two(Sample::closed, Sample::closed));
        Q_EMIT scene.card(1)->asked(CardAction::pause); // as by the menu of a line, which is over by then
        scene.rig.offer(Scene::two(Sample::closed, Sample::open));
        QVERIFY(scene.inOrder());
        scene.rig.clock.advance(Millis(3'100));
        scene.rig.offer(Scene::two(Sample::closed, Sample::open));
        QTRY_VERIFY(!scene.inOrder());
    }

    void whatHasJustMovedIsNotPressed()
    {
        Scene scene;
        scene.rig.offer(Scene::two(Sample::open, Sample::closed));
        scene.settle();
        scene.rig.offer(Scene::two(Sample::closed, Sample::open));
        QTRY_VERIFY(!scene.inOrder());
        QTest::mouseClick(scene.card(2)->button(CardAction::reset), Qt::LeftButton);
        QCOMPARE(scene.calls(), QStringList());
        scene.rig.clock.advance(Millis(700));
        QTest::mouseClick(scene.card(2)->button(CardAction::reset), Qt::LeftButton);
        QCOMPARE(scene.calls(), QStringList{u"resetBreaker 2"_s});
    }

    void secondHalfOfADoubleClickDoesNothing()
    {
        Scene scene;
        scene.rig.offer(Scene::two(Sample::closed, Sample::paused));
        scene.settle();
        QPushButton* pause = scene.card(1)->button(CardAction::pause);
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(scene.calls(), QStringList{u"pauseDestination on 1"_s});
        scene.rig.offer(Scene::two(Sample::paused, Sample::paused));
        QPushButton* resume = scene.card(1)->button(CardAction::resume);
        QVERIFY(resume->isVisible());
        const QPointF at = resume->rect().center();
        const QPointF global = resume->mapToGlobal(at);
        QMouseEvent second(QEvent::MouseButtonDblClick, at, global, Qt::LeftButton, Qt::LeftButton, {});
        QMouseEvent up(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(resume, &second);
        QCoreApplication::sendEvent(resume, &up);
        QCOMPARE(scene.calls().size(), 1);
    }

    void focusGoesToWhatReplacesTheButton_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("pressed");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("heir");
        QTest::newRow("pause") << int(Sample::closed) << int(CardAction::pause) << int(Sample::paused) << int(CardAction::resume);
        QTest::newRow("resume") << int(Sample::paused) << int(CardAction::resume) << int(Sample::closed) << int(CardAction::pause);
        QTest::newRow("trip") << int(Sample::closed) << int(CardAction::trip) << int(Sample::forcedOpen) << int(CardAction::reset);
        QTest::newRow("reset") << int(Sample::open) << int(CardAction::reset) << int(Sample::closed) << int(CardAction::trip);
        QTest::newRow("probe") << int(Sample::open) << int(CardAction::probe) << int(Sample::halfOpen) << int(CardAction::reset);
        QTest::newRow("release") << int(Sample::hold) << int(CardAction::releaseHold) << int(Sample::closed) << int(CardAction::pause);
    }
    void focusGoesToWhatReplacesTheButton()
    {
        QFETCH(int, before);
        QFETCH(int, pressed);
        QFETCH(int, after);
        QFETCH(int, heir);
        Scene scene;
        scene.rig.offer(Scene::two(Sample(before), Sample::closed));
        scene.card(1)->button(CardAction(pressed))->setFocus();
        QVERIFY(scene.card(1)->button(CardAction(pressed))->hasFocus());
        scene.rig.offer(Scene::two(Sample(after), Sample::closed));
        QVERIFY(!scene.card(1)->button(CardAction(pressed))->isVisible());
        QVERIFY2(scene.card(1)->button(CardAction(heir))->hasFocus(), qPrintable(scene.window->focusWidget()->objectName()));
    }

    void noteSaysWhatHappensThen() // not "sends on" where nothing is sent
    {
        Scene scene;
        const auto note = [&] { return child<Notice>(*scene.page, "notice")->text(); };
        auto board = Scene::two(Sample::forcedOpen, Sample::open);
        board.destinations[0].creditRefusal = {resilience::CreditScope::accountDay, u"6000/6000"_s, {}};
        board.destinations[1].allPaused = true;
        scene.rig.offer(board);
        QTest::mouseClick(scene.card(1)->button(CardAction::reset), Qt::LeftButton);
        QVERIFY2(note().contains(u"nothing is sent to A yet: its credits are used up"_s), qPrintable(note()));
        QTest::mouseClick(scene.card(2)->button(CardAction::probe), Qt::LeftButton);
        QVERIFY2(note().contains(u"no probe is sent until you resume all"_s), qPrintable(note()));
    }

    void everyActionOfThePageIsTakenBackInTurn()
    {
        Scene scene;
        scene.rig.offer(Scene::two(Sample::closed, Sample::closed));
        QTest::mouseClick(scene.card(1)->button(CardAction::pause), Qt::LeftButton);
        QTest::mouseClick(scene.card(2)->button(CardAction::pause), Qt::LeftButton);
        child<Notice>(*scene.page, "notice")->hide(); // its time is over
        QTest::keyClick(scene.page, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(scene.page, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(scene.page, Qt::Key_Z, Qt::ControlModifier); // and says that there is no more
        QCOMPARE(scene.calls(), (QStringList{u"pauseDestination on 1"_s, u"pauseDestination on 2"_s, u"pauseDestination off 2"_s, u"pauseDestination off 1"_s}));
        QVERIFY(child<Notice>(*scene.page, "notice")->isVisible());
    }

    void columnsDoNotComeAndGo()
    {
        Scene scene;
        auto board = test::sampleBoard();
        board.destinations.clear();
        for (int i = 1; i <= 8; ++i)
            board.destinations.push_back(test::sampleDestination(Sample::closed, i, u"D%1"_s.arg(i)));
        const auto inFirstRow = [&] {
            int n = 0;
            for (int i = 1; i <= 8; ++i)
                n += scene.card(i)->y() == scene.card(1)->y();
            return n;
        };
        scene.rig.offer(board);
        QTRY_COMPARE(inFirstRow(), 4);
        // The longest row of buttons that there is.
        for (auto& d : board.destinations) {
            d.holdReason = u"HTTP 401"_s;
            d.breaker = BreakerState::open;
        }
        board.accounts.front().holdReason = u"HTTP 402"_s;
        scene.rig.offer(board);
        QTRY_VERIFY(scene.card(1)->button(CardAction::resumeBudget)->isVisible());
        QCOMPARE(inFirstRow(), 4);
        for (int i = 1; i <= 8; ++i) {
            for (const auto* button : scene.card(i)->findChildren<QPushButton*>()) {
                if (button->isVisible())
                    QVERIFY2(scene.card(i)->rect().contains(button->geometry()), qPrintable(button->text()));
            }
        }
    }
};

FUSEBOARD_WINDOW_MAIN(TestOverviewHand)
#include "tst_overviewhand.moc"
