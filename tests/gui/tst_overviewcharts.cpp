// SPDX-License-Identifier: GPL-3.0-or-later
// The overview's charts: one time axis, read, zoomed and taken along by mouse and keys; live to the second.
#include "tests/gui/sampleboard.h"
#include "tests/gui/windowsupport.h"
#include "tests/support/guithreadguard.h"
#include "ui/charts/creditburnchart.h"
#include "ui/charts/healthchart.h"
#include "ui/charts/latencychart.h"
#include "ui/charts/plotview.h"
#include "ui/charts/throughputchart.h"
#include "ui/models/chartfeed.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/notice.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;
using fuseboard::test::child;

namespace {

constexpr Millis kMinute{60'000};
constexpr Millis kHour{3'600'000};

} // namespace

class TestOverviewCharts : public QObject
{
    Q_OBJECT

    struct Scene
    {
        test::WindowRig rig;
        OverviewPage* page;
        std::unique_ptr<MainWindow> window;
        std::unique_ptr<test::PageWatch> watch;

        explicit Scene(Millis history = 3 * kHour)
        {
            rig.clock.setWall(test::sampleNow());
            test::fillHistory(rig.workspace(), history);
            page = new OverviewPage(rig.services(), rig.dialogs);
            window = std::make_unique<MainWindow>(rig.services(), rig.jobs, test::theme(), std::vector<Page*>{page}, rig.settingsFile());
            window->resize(1440, 900);
            watch = std::make_unique<test::PageWatch>();
            test::showAndWait(*window);
            rig.offer(test::sampleBoard());
        }
        ~Scene() { watch.reset(); }
        PlotView* plot(const char* name) const { return child<PlotView>(*window, name); }
        std::vector<PlotView*> plots() const
        {
            return {plot("creditBurnPlot"), plot("healthPlot"), plot("throughputPlot"), plot("latencyPlot")};
        }
        bool allShow(WallTime from, WallTime to) const
        {
            return std::ranges::all_of(plots(), [&](const PlotView* each) { return each->from() == from && each->to() == to; });
        }
        bool filled() const
        {
            auto* health = child<HealthChart>(*window, "healthChart");
            auto* burn = child<CreditBurnChart>(*window, "creditBurnChart");
            auto* traffic = child<ThroughputChart>(*window, "throughputChart");
            return !health->picture().lines.empty() && !health->picture().lines.front().pieces.empty() && !burn->picture().days.empty()
                && burn->picture().days.back().size() > 100 && traffic->picture().steps.size() > 20;
        }
        void drag(PlotView* where, double from, double to) const
        {
            const QRectF area = where->plot();
            const int y = int(area.center().y());
            const QPoint begin(int(area.left() + area.width() * from), y);
            const QPoint end(int(area.left() + area.width() * to), y);
            QTest::mousePress(where->viewport(), Qt::LeftButton, {}, begin);
            QTest::mouseMove(where->viewport(), (begin + end) / 2);
            QTest::mouseMove(where->viewport(), end);
            QTest::mouseRelease(where->viewport(), Qt::LeftButton, {}, end);
        }
        void at(PlotView* where, double x) const
        {
            const QRectF area = where->plot();
            const QPoint there(int(area.left() + area.width() * x), int(area.center().y()));
            QTest::mouseMove(where->viewport(), there - QPoint(3, 0)); // a pointer that is there already does not move
            QTest::mouseMove(where->viewport(), there);
        }
    };
    static QTime timeOf(WallTime at) { return QDateTime::fromMSecsSinceEpoch(toEpochMs(at)).time(); }

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void draggingOnOneZoomsAllAndADoubleClickGoesBack()
    {
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.filled(), 30'000);
        PlotView* health = scene.plot("healthPlot");
        const WallTime from = health->from();
        QCOMPARE(health->to() - from, kHour);
        QCOMPARE(scene.plot("creditBurnPlot")->to() - scene.plot("creditBurnPlot")->from(), 24 * kHour); // its day, until somebody zooms
        scene.drag(health, 0.25, 0.75);
        const auto zoomed = [&] { return health->to() - health->from() < Millis(31 * 60'000) && scene.allShow(health->from(), health->to()); };
        QTRY_VERIFY(zoomed());
        QVERIFY(std::abs((health->from() - from - 15 * kMinute).count()) < 30'000);
        QVERIFY(child<QPushButton>(*scene.window, "rangeCustom")->isChecked());
        QVERIFY(!child<QPushButton>(*scene.window, "range1h")->isChecked());
        QVERIFY(child<QPushButton>(*child<QWidget>(*scene.window, "latencyChart"), "chartBack")->isVisible());
        // Finer where it is nearer: read again for that time.
        auto* traffic = child<ThroughputChart>(*scene.window, "throughputChart");
        QTRY_COMPARE(traffic->picture().from, health->from());
        PlotView* latency = scene.plot("latencyPlot");
        QTest::mouseDClick(latency->viewport(), Qt::LeftButton, {}, latency->plot().center().toPoint());
        QTest::mouseRelease(latency->viewport(), Qt::LeftButton, {}, latency->plot().center().toPoint()); // mouseDClick leaves it pressed
        QTRY_COMPARE(health->to() - health->from(), kHour);
        QVERIFY(child<QPushButton>(*scene.window, "range1h")->isChecked());
        QTRY_COMPARE(scene.plot("creditBurnPlot")->to() - scene.plot("creditBurnPlot")->from(), 24 * kHour);
    }

    void keysReadAndZoom()
    {
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.filled(), 30'000);
        PlotView* plot = scene.plot("throughputPlot");
        plot->setFocus();
        for (int i = 0; i < 16; ++i)
            QTest::keyClick(plot, Qt::Key_Left);
        QCOMPARE(*plot->hover(), plot->to() - 15 * kMinute);
        QVERIFY(plot->readoutTexts().size() >= 4);
        QVERIFY(plot->readoutTexts().at(1).startsWith(u"delivered: "_s));
        QVERIFY(plot->accessibleDescription().contains(u"delivered"_s)); // read aloud
        for (PlotView* other : scene.plots()) {
            if (other != plot)
                QVERIFY(other->hover() == plot->hover() && other->readoutTexts().isEmpty()); // the line on all, the box on one
        }
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(plot, Qt::Key_Return);
        QTRY_COMPARE(plot->to() - plot->from(), 10 * kMinute);
        QTest::keyClick(plot, Qt::Key_Backspace);
        QTRY_COMPARE(plot->to() - plot->from(), kHour);
        QTest::keyClick(plot, Qt::Key_Plus);
        QTRY_COMPARE(plot->to() - plot->from(), kHour / 2);
        QTest::keyClick(plot, Qt::Key_Minus);
        QTRY_COMPARE(plot->to() - plot->from(), kHour);
    }

    void zoomIsNeverShorterThanTheFigures()
    {
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.filled(), 30'000);
        PlotView* plot = scene.plot("healthPlot");
        for (int i = 0; i < 9; ++i) {
            const Millis before = plot->to() - plot->from();
            QTest::keyClick(plot, Qt::Key_Plus);
            QTRY_VERIFY(plot->to() - plot->from() < before || before == ChartFeed::kShortest);
        }
        QTRY_COMPARE(plot->to() - plot->from(), ChartFeed::kShortest);
    }

    void pointerReadsValuesAndMarks()
    {
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.filled(), 30'000);
        PlotView* burn = scene.plot("creditBurnPlot");
        const auto hovers = [&] {
            scene.at(burn, 0.3);
            return burn->hover().has_value();
        };
        QTRY_VERIFY(hovers()); // once the window has taken the place of the one before
        QVERIFY(burn->readoutTexts().join(u'|').contains(u"credits"_s));
        scene.at(burn, 0.9); // still to come: the forecast
        QTRY_VERIFY(burn->readoutTexts().join(u'|').contains(u"expected"_s));
        PlotView* latency = scene.plot("latencyPlot");
        scene.at(latency, 0.5);
        QTRY_VERIFY(latency->readoutTexts().join(u'|').contains(u"p95"_s));
        // A transition is told on every chart: CRM import opened 3.67 minutes ago.
        for (PlotView* plot : scene.plots()) {
            const qreal x = plot->xOf(test::sampleNow() - Millis(220'200));
            QTest::mouseMove(plot->viewport(), QPoint(int(x), int(plot->plot().center().y())));
            QTRY_VERIFY2(plot->readoutTexts().join(u'|').contains(u"CRM import: Open"_s), qPrintable(plot->objectName() + plot->readoutTexts().join(u'|')));
            QVERIFY(plot->readoutTexts().join(u'|').contains(u"5 failures in a row (HTTP 503)"_s));
            QHelpEvent help(QEvent::ToolTip, QPoint(int(x), 10), plot->viewport()->mapToGlobal(QPoint(int(x), 10)));
            QCoreApplication::sendEvent(plot->viewport(), &help);
            QVERIFY(!QToolTip::isVisible()); // one box is enough
        }
    }

    void customSpanIsChecked()
    {
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.filled(), 30'000);
        QTest::mouseClick(child<QPushButton>(*scene.window, "rangeCustom"), Qt::LeftButton);
        auto* popover = child<QWidget>(*scene.window, "spanPopover");
        QVERIFY(popover->isVisible());
        auto* from = child<QDateTimeEdit>(*popover, "spanFrom");
        auto* to = child<QDateTimeEdit>(*popover, "spanTo");
        auto* show = child<QPushButton>(*popover, "spanShow");
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(toEpochMs(test::sampleNow()));
        from->setDateTime(now);
        to->setDateTime(now.addSecs(-600));
        QVERIFY(!show->isEnabled());
        QVERIFY(child<QWidget>(*popover, "spanFault")->isVisible());
        from->setDateTime(now.addSecs(-2 * 3600));
        to->setDateTime(now.addSecs(-3600));
        QVERIFY(show->isEnabled());
        QTest::keyClick(to, Qt::Key_Return);
        const WallTime begin = test::sampleNow() - 2 * kHour;
        QTRY_VERIFY(std::ranges::all_of(scene.plots(), [&](const PlotView* plot) {
            return timeOf(plot->from()).minute() == timeOf(begin).minute() && plot->to() - plot->from() == kHour;
        }));
        auto* traffic = child<ThroughputChart>(*scene.window, "throughputChart");
        QTRY_VERIFY(!traffic->picture().steps.empty() && traffic->picture().steps.back().from < traffic->picture().to);
        QTest::mouseClick(child<QPushButton>(*scene.window, "range15min"), Qt::LeftButton);
        QTRY_COMPARE(scene.plot("latencyPlot")->to() - scene.plot("latencyPlot")->from(), Millis(15 * 60'000));
    }

    void liveToTheSecond()
    {
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.filled(), 30'000);
        auto* traffic = child<ThroughputChart>(*scene.window, "throughputChart");
        const auto last = [&] { return traffic->picture().steps.back(); };
        const qint64 before = last().delivered;
        {
            const test::OwnWork own;
            auto connection = scene.rig.workspace().connect(store::Access::readWrite);
            QVERIFY(connection);
            QVERIFY((*connection)->execute("UPDATE health_minute SET delivered = delivered + 1234, deferred = deferred + 55"
                                           " WHERE minute = (SELECT max(minute) FROM health_minute) AND destination_id = 1"));
        }
        scene.rig.clock.advance(Millis(1'000));
        QTRY_COMPARE(last().delivered, before + 1'234);
        QVERIFY(last().turnedAway >= 55);
    }

    void atMostFourPicturesASecond()
    {
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.filled(), 30'000);
        auto* feed = scene.window->findChild<ChartFeed*>();
        QVERIFY(feed);
        QSignalSpy pictures(feed, &ChartFeed::healthChanged);
        QElapsedTimer timer;
        timer.start();
        auto board = test::sampleBoard();
        int offered = 0;
        while (timer.elapsed() < 1'000 || offered < 25) {
            scene.rig.offer(board);
            ++offered;
        }
        QVERIFY2(pictures.size() <= 2 + timer.elapsed() / 250, qPrintable(QString::number(pictures.size())));
    }

    void burnFollowsTheOthersWhenAsked()
    {
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.filled(), 30'000);
        PlotView* burn = scene.plot("creditBurnPlot");
        QTest::mouseClick(child<QPushButton>(*scene.window, "creditWholeDay"), Qt::LeftButton);
        QTRY_VERIFY(scene.allShow(scene.plot("healthPlot")->from(), scene.plot("healthPlot")->to()));
        QTest::mouseClick(child<QPushButton>(*scene.window, "creditWholeDay"), Qt::LeftButton);
        QTRY_COMPARE(burn->to() - burn->from(), 24 * kHour);
        auto* picture = child<CreditBurnChart>(*scene.window, "creditBurnChart");
        QVERIFY(picture->picture().forecast && picture->picture().forecast->limitAt);
    }

    void accountIsChosenWhenThereAreSeveral()
    {
        Scene scene;
        auto board = test::sampleBoard();
        board.accounts.push_back(board.accounts.front());
        board.accounts.back().id = AccountId(2);
        board.accounts.back().name = u"Outreach"_s;
        board.accounts.back().today.used.data = Credits::whole(77);
        scene.rig.offer(board);
        auto* accounts = child<QComboBox>(*scene.window, "creditAccount");
        QTRY_VERIFY(accounts->isVisible());
        QCOMPARE(accounts->count(), 2);
        accounts->setFocus();
        QTest::keyClick(accounts, Qt::Key_Down);
        auto* burn = child<CreditBurnChart>(*scene.window, "creditBurnChart");
        QTRY_COMPARE(burn->picture().accountName, u"Outreach"_s);
        QCOMPARE(burn->picture().used, 77.0);
    }

    void dataIsExported_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("burn") << u"creditBurnChart"_s << QByteArray("time,credits,unreconciled,limit");
        QTest::newRow("health") << u"healthChart"_s << QByteArray("time,destination,health score,breaker,held by");
        QTest::newRow("throughput") << u"throughputChart"_s << QByteArray("from,seconds,delivered,failed,turned away");
        QTest::newRow("latency") << u"latencyChart"_s << QByteArray("from,seconds,p50 ms,p95 ms,p99 ms");
    }
    void dataIsExported()
    {
        QFETCH(QString, chart);
        QFETCH(QByteArray, head);
        QTemporaryDir dir;
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.filled(), 30'000);
        scene.rig.dialogs.savePath = dir.filePath(u"out.csv"_s);
        auto* card = child<ChartCard>(*scene.window, qPrintable(chart));
        QTest::mouseClick(child<QPushButton>(*card, "chartMenu"), Qt::LeftButton);
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = card->findChild<QMenu*>()) && menu->isVisible());
        QAction* save = menu->findChild<QAction*>(u"chartExport"_s);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(save).center());
        QTRY_VERIFY(child<Notice>(*scene.page, "notice")->text().startsWith(u"out.csv is written"_s));
        QCOMPARE(scene.rig.dialogs.suggested.size(), 1);
        QVERIFY(scene.rig.dialogs.suggested.first().endsWith(u".csv"_s));
        const test::OwnWork own;
        QFile file(scene.rig.dialogs.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.first().trimmed(), head);
        QVERIFY(lines.size() > 40);
        QCOMPARE(lines[1].split(',').first().size(), 20); // 2026-11-03T13:06:00Z
        QVERIFY(lines[1].split(',').first().endsWith('Z'));
    }

    void theStepThatRunsIsSeenAndRead() // a sliver of three hours in seven days
    {
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.filled(), 30'000);
        auto* traffic = child<ThroughputChart>(*scene.window, "throughputChart");
        PlotView* plot = scene.plot("throughputPlot");
        TrafficPicture picture = traffic->picture();
        picture.from = picture.to - 7 * 24 * kHour;
        picture.marks = {};
        TrafficStep step;
        step.from = picture.to - Millis(60'000);
        step.length = 3 * kHour;
        step.delivered = 7'400;
        step.p50Ms = step.p95Ms = step.p99Ms = 80;
        picture.steps = {step};
        QVERIFY(stepShownAt(picture, picture.to, *plot));
        scene.page->deactivate(); // nothing new comes
        traffic->setPicture(picture);
        QTRY_COMPARE(plot->to() - plot->from(), 7 * 24 * kHour);
        const QImage drawn = plot->viewport()->grab().toImage();
        const QRectF area = plot->plot();
        const int y = int(area.bottom()) - 20;
        const QColor bar = drawn.pixelColor(int(area.right()) - 2, y);
        QVERIFY(bar != drawn.pixelColor(int(area.right()) - 12, y));
        QCOMPARE(drawn.pixelColor(int(area.right()) - 3, y), bar);
        scene.at(plot, 0.999);
        QTRY_VERIFY2(plot->readoutTexts().join(u'|').contains(u"delivered: 7,400"_s), qPrintable(plot->readoutTexts().join(u'|')));
        scene.at(plot, 0.5);
        QTRY_VERIFY(!plot->readoutTexts().join(u'|').contains(u"delivered"_s));
    }

    void manyDestinationsLeaveTheChartsTheirShape()
    {
        Scene scene;
        auto board = test::sampleBoard();
        for (int i = 0; i < 60; ++i)
            board.destinations.push_back(test::sampleDestination(test::Sample::closed, 100 + i, u"Team %1"_s.arg(i)));
        scene.rig.offer(board);
        auto* health = child<HealthChart>(*scene.window, "healthChart");
        QTRY_COMPARE(health->picture().lines.size(), board.destinations.size());
        QTRY_VERIFY(health->height() > 0 && child<QWidget>(*scene.window, "breakerStripsScroll")->height() < 200);
        QTRY_VERIFY2(child<QWidget>(*scene.window, "chartBoard")->height() <= 640, qPrintable(QString::number(health->height())));
        auto* filter = child<QLineEdit>(*scene.window, "overviewFilter");
        QTRY_VERIFY(filter->isVisible());
        filter->setText(u"Team 59"_s);
        QTRY_COMPARE(health->picture().lines.size(), 1);
        filter->clear();
        QTRY_COMPARE(health->picture().lines.size(), board.destinations.size());
    }

    void noHeadIsCut()
    {
        Scene scene;
        auto board = test::sampleBoard();
        for (int i = 2; i < 5; ++i) {
            board.accounts.push_back(board.accounts.front());
            board.accounts.back().id = AccountId(i);
            board.accounts.back().name = u"Billing synchronisation %1"_s.arg(i);
        }
        scene.rig.offer(board);
        QTRY_VERIFY(child<QComboBox>(*scene.window, "creditAccount")->isVisible());
        for (const int width : {1440, 1280, 1100, 960}) {
            scene.window->resize(width, 800);
            for (const char* name : {"creditBurnChart", "healthChart", "throughputChart", "latencyChart"}) {
                auto* card = child<ChartCard>(*scene.window, name);
                QString cut;
                const auto whole = [card, &cut] {
                    for (QWidget* part : card->findChildren<QWidget*>()) {
                        const bool matters = qobject_cast<QAbstractButton*>(part) || qobject_cast<QComboBox*>(part)
                            || (qobject_cast<QLabel*>(part) && qobject_cast<QLabel*>(part)->text() == card->title());
                        if (!matters || !part->isVisible())
                            continue;
                        if (part->width() < std::min(part->minimumSizeHint().width(), part->maximumWidth()) || !card->rect().contains(QRect(part->mapTo(card, QPoint()), part->size()))) {
                            cut = u"%1 (%2 of %3)"_s.arg(part->objectName()).arg(part->width()).arg(part->minimumSizeHint().width());
                            return false;
                        }
                    }
                    return true;
                };
                QTRY_VERIFY2(whole(), qPrintable(u"%1 at %2: %3"_s.arg(QLatin1String(name)).arg(width).arg(cut)));
            }
        }
    }

    void exportThatFailsIsTold()
    {
        Scene scene;
        scene.rig.dialogs.savePath = u"/nowhere/at/all.csv"_s;
        auto* card = child<ChartCard>(*scene.window, "latencyChart");
        scene.plot("latencyPlot")->setFocus();
        QTest::keyClick(scene.plot("latencyPlot"), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(child<Notice>(*scene.page, "notice")->text().contains(u"/nowhere/at/all.csv"_s));
        QVERIFY(card->isVisible());
    }

    void pictureIsCopied()
    {
        Scene scene;
        QTRY_VERIFY_WITH_TIMEOUT(scene.filled(), 30'000);
        QGuiApplication::clipboard()->clear();
        scene.plot("healthPlot")->setFocus();
        QTest::keyClick(scene.plot("healthPlot"), Qt::Key_C, Qt::ControlModifier);
        const QSize size = QGuiApplication::clipboard()->image().size();
        QCOMPARE(size, child<QWidget>(*scene.window, "healthChart")->size() * scene.window->devicePixelRatio());
        QVERIFY(child<Notice>(*scene.page, "notice")->text().contains(u"copied"_s));
    }

    void pictures()
    {
        Scene scene(26 * kHour);
        QTRY_VERIFY_WITH_TIMEOUT(scene.filled(), 30'000);
        PlotView* health = scene.plot("healthPlot");
        scene.at(health, 0.93);
        QTRY_VERIFY(!health->readoutTexts().isEmpty());
        QVERIFY(!test::screenshot(*scene.window, u"charts-readout"_s, ThemeChoice::dark).isEmpty());
        scene.drag(health, 0.6, 1.0);
        auto* traffic = child<ThroughputChart>(*scene.window, "throughputChart");
        QTRY_VERIFY(scene.allShow(health->from(), health->to()) && traffic->picture().from == health->from());
        for (const auto choice : {ThemeChoice::dark, ThemeChoice::light})
            QVERIFY(!test::screenshot(*scene.window, u"charts-zoomed"_s, choice).isEmpty());
        QTest::mouseClick(child<QPushButton>(*scene.window, "range24h"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>(*scene.window, "creditWholeDay"), Qt::LeftButton);
        QTRY_VERIFY(health->to() - health->from() == 24 * kHour && traffic->picture().from == health->from() && scene.filled());
        QVERIFY(!test::screenshot(*scene.window, u"charts-24h"_s, ThemeChoice::light).isEmpty());
        QTest::mouseClick(child<QPushButton>(*scene.window, "rangeCustom"), Qt::LeftButton);
        QVERIFY(!test::screenshot(*scene.window, u"charts-custom"_s, ThemeChoice::dark).isEmpty());
    }
};

FUSEBOARD_WINDOW_MAIN(TestOverviewCharts)
#include "tst_overviewcharts.moc"
