// SPDX-License-Identifier: GPL-3.0-or-later
// The breaker's tab in a window, with real keys and clicks: window contents, flight recorder, transitions and the attempts that
// caused them, what-if (issue 5, point 4; R13).
#include "tests/gui/flightscene.h"
#include "ui/destinations/thresholdrow.h"
#include "ui/models/namedattemptmodel.h"
#include "ui/models/transitionmodel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/statebadge.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

struct Scene : FlightScene
{
    using FlightScene::FlightScene;

    FlightRecorder* recorder() const { return page->tab->recorder(); }
    TransitionList* list() const { return page->tab->transitions(); }
    RowTable* table() const { return find<RowTable>("transitions"); }
    RowTable* attempts() const { return find<RowTable>("causingAttempts"); }
    QString cell(int row, TransitionModel::Column column) const { return list()->model()->index(row, int(column)).data().toString(); }
    QString figure(const char* name) const { return find<FigureLabel>(name)->text(); }
    QString value(const char* name) const { return find<QLabel>(name)->text(); }
    /// Everything that is read in the background has arrived.
    void awaitPicture() const { QTRY_VERIFY(recorder()->picture() && recorder()->picture()->complete); }
    void awaitWhatIf() const { QTRY_VERIFY(figure("would_opened") != QString(QChar(u'\u2014'))); }
    Millis span() const { return recorder()->to() - recorder()->from(); }
    void wheel(int delta, QPointF at)
    {
        QWheelEvent event(at, recorder()->mapToGlobal(at), {}, QPoint(0, delta), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(recorder(), &event);
    }
};

} // namespace

class TestBreakerTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptySaysWhatComes();
    void whatTheWindowHolds();
    void everyAttemptIsADot();
    void transitionsNewestFirst();
    void listAndRecorderGoTogether();
    void theAttemptsThatCausedIt();
    void movedWithTheMouse();
    void movedWithKeys();
    void aDotIsRead();
    void oneBoxIsEnough();
    void whatTookLongerThanIsAllowedNowStaysInSight();
    void manyAreThinnedOutAndNamedOnesKept();
    void otherThresholds();
    void everyThresholdIsInSight_data();
    void everyThresholdIsInSight();
    void aSliderByKeysAndBack();
    void readOnlyTakesNothingOver();
    void newOnesComeByThemselves();
    void everyControlHasAName();
    void paintedFastEnough();
    void pictures();
};

void TestBreakerTab::emptySaysWhatComes()
{
    Scene scene(false);
    scene.open();
    QTRY_VERIFY(scene.find<QLabel>("recorderEmpty")->isVisible());
    QVERIFY(!scene.recorder()->isVisible());
    QVERIFY(scene.find<QLabel>("noTransitions")->isVisible());
    QTRY_VERIFY(scene.value("whatIfAbout").contains(u"no attempt is on record"_s));
    QVERIFY(!scene.find<QPushButton>("whatIfUse")->isEnabled());
}

void TestBreakerTab::whatTheWindowHolds()
{
    Scene scene;
    scene.open();
    QCOMPARE(scene.find<StateBadge>("breakerState")->look().word, u"Open"_s);
    QVERIFY2(scene.value("breakerSentence").contains(u"5 failures in a row"_s), qPrintable(scene.value("breakerSentence")));
    QCOMPARE(scene.figure("factCalls"), u"0"_s);
    auto snapshot = std::make_shared<engine::EngineSnapshot>(*scene.rig.feed.latest());
    engine::DestinationSnapshot& d = snapshot->destinations.at(1);
    d.breaker = BreakerState::closed;
    d.nextProbe.reset();
    d.window = {29, 32, 7, 4, 12'000};
    d.windowCells.assign(30, {});
    d.windowCells[28] = {20, 2, 1, 4, 0};
    d.windowCells[29] = {9, 30, 6, 0, 0};
    d.consecutiveFailures = 3;
    d.breakerSettings.slowPercent = 80;
    scene.rig.feed.offer(snapshot);
    QTRY_COMPARE(scene.figure("factCalls"), u"61"_s);
    QCOMPARE(scene.figure("factFailed"), u"52 %"_s);
    QCOMPARE(scene.figure("factSlow"), u"11 %"_s);
    QCOMPARE(scene.figure("factInARow"), u"3"_s);
    auto half = std::make_shared<engine::EngineSnapshot>(*snapshot);
    half->destinations.at(1).breaker = BreakerState::halfOpen;
    half->destinations.at(1).probesSucceeded = 1;
    scene.rig.feed.offer(half);
    QTRY_COMPARE(scene.figure("factInARow"), u"1 of 3"_s);
    auto forced = std::make_shared<engine::EngineSnapshot>(*snapshot);
    forced->destinations.at(1).breaker = BreakerState::forcedOpen;
    forced->destinations.at(1).holders = {{u"kim"_s, u"maintenance"_s, {}}, {u"vendor"_s, {}, scene.now}};
    scene.rig.feed.offer(forced);
    QTRY_COMPARE(scene.figure("factPeriod"), u"2"_s);
    QVERIFY(scene.find<FigureLabel>("factPeriod")->toolTip().contains(u"kim (maintenance)"_s));
}

void TestBreakerTab::everyAttemptIsADot()
{
    Scene scene;
    scene.open();
    scene.awaitPicture();
    QTest::mouseClick(scene.find<QPushButton>("recorderAll"), Qt::LeftButton);
    QTRY_COMPARE(qint64(scene.recorder()->picture()->attempts), scene.lastAttempt);
    QTRY_VERIFY(scene.recorder()->picture()->complete);
    QVERIFY2(scene.value("recorderPeriod").contains(u"failed"_s), qPrintable(scene.value("recorderPeriod")));
    qint64 drawn = 0;
    for (const auto& dot : scene.recorder()->picture()->dots)
        drawn += dot.count;
    QCOMPARE(drawn, scene.lastAttempt);
}

void TestBreakerTab::transitionsNewestFirst()
{
    Scene scene;
    scene.open();
    QTRY_COMPARE(scene.list()->model()->rowCount(), 6);
    new QAbstractItemModelTester(scene.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, scene.page);
    using C = TransitionModel::Column;
    QCOMPARE(scene.cell(0, C::from), u"closed"_s);
    QCOMPARE(scene.cell(0, C::to), u"open"_s);
    QCOMPARE(scene.cell(0, C::cause), u"5 failures in a row"_s);
    QCOMPARE(scene.cell(0, C::attempts), u"5"_s);
    QCOMPARE(scene.cell(0, C::by), u"engine"_s);
    QCOMPARE(scene.cell(2, C::attempts), QString(QChar(u'\u2014')));
    QCOMPARE(scene.cell(5, C::to), u"forced open"_s);
    QCOMPARE(scene.cell(5, C::by), u"kim"_s);
    for (const C column : {C::from, C::to}) // "forced o…"
        QVERIFY(QFontMetrics(textFont(TextRole::body)).horizontalAdvance(u"forced open"_s) + 16 <= scene.table()->columnWidth(int(column)));
    QCOMPARE(scene.table()->currentIndex().row(), 0); // the latest is what one came for
    QVERIFY(scene.recorder()->from() < scene.before(8) && scene.recorder()->to() > scene.before(8));
}

void TestBreakerTab::listAndRecorderGoTogether()
{
    Scene scene;
    scene.open();
    QTRY_COMPARE(scene.list()->model()->rowCount(), 6);
    scene.awaitPicture();
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_Down);
    const auto* second = scene.list()->selected();
    QVERIFY(second && second->to == BreakerState::closed);
    QCOMPARE(scene.recorder()->selected(), second->id);
    QTRY_VERIFY(scene.recorder()->from() < second->at && scene.recorder()->to() > second->at);
    // And the other way: a click on the mark of the one before it.
    const auto* third = scene.list()->model()->at(2);
    const qreal share = double((third->at - scene.recorder()->from()).count()) / double(scene.span().count());
    QVERIFY2(share > 0 && share < 1, qPrintable(QString::number(share)));
    const QPoint mark(int(56 + share * scene.recorder()->plotWidth()), 8);
    QTest::mouseClick(scene.recorder(), Qt::LeftButton, {}, mark);
    QTRY_COMPARE(scene.table()->currentIndex().row(), 2);
    QCOMPARE(scene.recorder()->selected(), third->id);
    scene.recorder()->setFocus();
    QTest::keyClick(scene.recorder(), Qt::Key_PageUp);
    QTRY_COMPARE(scene.table()->currentIndex().row(), 1);
    QTest::keyClick(scene.recorder(), Qt::Key_PageDown);
    QTest::keyClick(scene.recorder(), Qt::Key_PageDown);
    QTRY_COMPARE(scene.table()->currentIndex().row(), 3);
}

void TestBreakerTab::theAttemptsThatCausedIt()
{
    Scene scene;
    scene.open();
    QTRY_COMPARE(scene.list()->model()->rowCount(), 6);
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_Return);
    QTRY_VERIFY(scene.list()->showsAttempts());
    QCOMPARE(scene.list()->attempts()->rowCount(), 5);
    new QAbstractItemModelTester(scene.list()->attempts(), QAbstractItemModelTester::FailureReportingMode::QtTest, scene.page);
    using C = NamedAttemptModel::Column;
    const auto cell = [&](int row, C column) { return scene.list()->attempts()->index(row, int(column)).data().toString(); };
    QCOMPARE(cell(0, C::status), u"HTTP 503"_s);
    QCOMPARE(cell(0, C::error), u"Upstream unavailable"_s);
    QVERIFY(cell(0, C::latency).endsWith(u" s"_s));
    QCOMPARE(cell(0, C::state), u"exhausted"_s);
    QTRY_VERIFY(scene.attempts()->hasFocus());
    // On to the dead letter, by key and by button.
    QTest::keyClick(scene.attempts(), Qt::Key_Return);
    QCOMPARE(scene.page->places.size(), size_t(1));
    QCOMPARE(scene.page->places[0].page, u"deadletters"_s);
    QVERIFY2(scene.page->places[0].search.contains(u"destination:\"CRM import\""_s), qPrintable(scene.page->places[0].search));
    QTest::mouseClick(scene.find<QPushButton>("showDeadLetter"), Qt::LeftButton);
    QCOMPARE(scene.page->places.size(), size_t(2));
    QTest::keyClick(scene.attempts(), Qt::Key_Escape);
    QVERIFY(!scene.list()->showsAttempts());
    QVERIFY(scene.table()->hasFocus());
    // A click on the number does the same; where no attempt is named, nothing opens.
    const auto count = [&](int row) { return scene.table()->visualRect(scene.list()->model()->index(row, int(TransitionModel::Column::attempts))).center(); };
    QTest::mouseClick(scene.table()->viewport(), Qt::LeftButton, {}, count(1));
    QTRY_VERIFY(scene.list()->showsAttempts());
    QCOMPARE(scene.list()->attempts()->rowCount(), 3);
    QVERIFY(!scene.find<QPushButton>("showDeadLetter")->isEnabled() || scene.list()->attempts()->at(0)->rowState == RowState::dead);
    QTest::mouseClick(scene.find<QPushButton>("backToTransitions"), Qt::LeftButton);
    QTest::mouseClick(scene.table()->viewport(), Qt::LeftButton, {}, count(2));
    QTest::keyClick(scene.table(), Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(!scene.list()->showsAttempts());
    // What a late answer would open is overtaken by the next one, asked of the same readers.
    QTest::mouseClick(scene.table()->viewport(), Qt::LeftButton, {}, count(1));
    QTRY_VERIFY(scene.list()->showsAttempts());
    QCOMPARE(scene.list()->attempts()->rowCount(), 3);
}

void TestBreakerTab::movedWithTheMouse()
{
    Scene scene;
    scene.open();
    scene.awaitPicture();
    const QPoint middle(scene.recorder()->width() / 2, scene.recorder()->height() / 2);
    const WallTime from = scene.recorder()->from();
    const Millis span = scene.span();
    QTest::mousePress(scene.recorder(), Qt::LeftButton, {}, middle);
    for (int x = 10; x <= 200; x += 10) {
        QMouseEvent move(QEvent::MouseMove, middle + QPoint(x, 0), scene.recorder()->mapToGlobal(middle + QPoint(x, 0)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(scene.recorder(), &move);
    }
    QTest::mouseRelease(scene.recorder(), Qt::LeftButton, {}, middle + QPoint(200, 0));
    const double moved = double((from - scene.recorder()->from()).count()) / double(span.count()) * scene.recorder()->plotWidth();
    QVERIFY2(qAbs(moved - 200) < 2, qPrintable(QString::number(moved)));
    QCOMPARE(scene.span(), span);
    QTRY_VERIFY(scene.recorder()->picture()->from <= scene.recorder()->from());
    // What is under the pointer stays there while the wheel turns.
    const qreal x = middle.x();
    const auto under = [&] { return scene.recorder()->from() + Millis(qint64(double(scene.span().count()) * (x - 56) / scene.recorder()->plotWidth())); };
    const WallTime before = under();
    scene.wheel(240, middle);
    QVERIFY(scene.span() < span);
    QVERIFY(qAbs((under() - before).count()) < scene.span().count() / 50);
    scene.wheel(-240, middle);
    QVERIFY(qAbs((scene.span() - span).count()) < span.count() / 50);
    QTest::mouseDClick(scene.recorder(), Qt::LeftButton, {}, middle);
    QVERIFY(scene.recorder()->from() <= scene.before(309) && scene.recorder()->to() >= scene.before(8));
}

void TestBreakerTab::movedWithKeys()
{
    Scene scene;
    scene.open();
    scene.awaitPicture();
    scene.recorder()->setFocus();
    const WallTime from = scene.recorder()->from();
    const Millis span = scene.span();
    QTest::keyClick(scene.recorder(), Qt::Key_Left);
    QVERIFY(qAbs((from - scene.recorder()->from() - span / 10).count()) < 10);
    QTest::keyClick(scene.recorder(), Qt::Key_Right);
    QVERIFY(qAbs((from - scene.recorder()->from()).count()) < 10);
    QTest::keyClick(scene.recorder(), Qt::Key_Plus);
    QVERIFY(scene.span() < span);
    QTest::keyClick(scene.recorder(), Qt::Key_Minus);
    QTest::keyClick(scene.recorder(), Qt::Key_Home);
    QVERIFY(scene.recorder()->from() <= scene.before(309));
    QTest::keyClick(scene.recorder(), Qt::Key_End);
    QVERIFY(scene.recorder()->to() >= scene.now - Millis(60'000));
    QTest::keyClick(scene.recorder(), Qt::Key_0);
    QVERIFY(scene.span() > Millis(290 * 60'000));
    for (int i = 0; i < 80; ++i) // it cannot be lost
        QTest::keyClick(scene.recorder(), Qt::Key_Left);
    QVERIFY(scene.recorder()->to() > scene.before(310));
    for (int i = 0; i < 80; ++i)
        QTest::keyClick(scene.recorder(), Qt::Key_Plus);
    QVERIFY(scene.span() >= Millis(1'999));
}

void TestBreakerTab::aDotIsRead()
{
    Scene scene;
    scene.open();
    QTRY_COMPARE(scene.list()->model()->rowCount(), 6);
    scene.awaitPicture();
    const auto* newest = scene.list()->model()->at(0);
    QTRY_VERIFY(!scene.recorder()->placeOf(newest->attempts.back().value).isNull());
    const QPoint at = scene.recorder()->placeOf(newest->attempts.back().value).toPoint();
    QTest::mouseMove(scene.recorder(), at);
    QMouseEvent move(QEvent::MouseMove, at, scene.recorder()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(scene.recorder(), &move);
    QVERIFY2(scene.recorder()->readout().contains(u"HTTP 503"_s), qPrintable(scene.recorder()->readout()));
    QVERIFY(scene.recorder()->readout().contains(u"named by a transition"_s));
    // The same without a mouse, and a screen reader hears it.
    scene.recorder()->setFocus();
    QTest::keyClick(scene.recorder(), Qt::Key_Escape);
    QCOMPARE(scene.recorder()->readout(), QString());
    QTest::keyClick(scene.recorder(), Qt::Key_Left, Qt::ControlModifier);
    const QString last = scene.recorder()->readout();
    QVERIFY(!last.isEmpty());
    QCOMPARE(scene.recorder()->accessibleDescription(), last);
    QTest::keyClick(scene.recorder(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(scene.recorder()->readout() != last);
}

void TestBreakerTab::oneBoxIsEnough() // the hint how to move stayed beside what a dot says
{
    Scene scene;
    scene.open();
    QTRY_COMPARE(scene.list()->model()->rowCount(), 6);
    scene.awaitPicture();
    const qint64 attempt = scene.list()->model()->at(0)->attempts.back().value;
    QTRY_VERIFY(!scene.recorder()->placeOf(attempt).isNull());
    const auto moveTo = [&](QPoint at) {
        QMouseEvent move(QEvent::MouseMove, at, scene.recorder()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(scene.recorder(), &move);
    };
    const QPoint dot = scene.recorder()->placeOf(attempt).toPoint();
    moveTo(QPoint(dot.x(), 40));
    QVERIFY(scene.recorder()->readout().isEmpty() && !scene.recorder()->toolTip().isEmpty());
    QToolTip::showText(scene.recorder()->mapToGlobal(QPoint(dot.x(), 40)), scene.recorder()->toolTip(), scene.recorder());
    QTRY_VERIFY(QToolTip::isVisible());
    moveTo(dot);
    QVERIFY(!scene.recorder()->readout().isEmpty());
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestBreakerTab::whatTookLongerThanIsAllowedNowStaysInSight()
{
    Scene scene;
    const qint64 slow = scene.attempt(scene.before(6), 29'500, 0, Outcome::transient, 1);
    scene.commit();
    scene.open();
    scene.awaitPicture();
    QTRY_VERIFY(!scene.recorder()->placeOf(slow).isNull());
    scene.policy.attemptTimeout = Millis(5'000);
    scene.run("UPDATE destination SET policy = '" + store::toJson(scene.policy) + "' WHERE id = 2");
    const qint64 quick = scene.attempt(scene.before(0.2), 300, 200, Outcome::delivered, 0);
    scene.commit();
    scene.offer(true);
    QTest::mouseClick(scene.find<QPushButton>("recorder20min"), Qt::LeftButton);
    QTRY_VERIFY(!scene.recorder()->placeOf(quick).isNull() && !scene.recorder()->placeOf(slow).isNull());
    QVERIFY(scene.recorder()->placeOf(slow).y() > 22 + 4); // under the upper edge of the axis, not cut at it
    QVERIFY(scene.recorder()->placeOf(slow).y() < scene.recorder()->placeOf(quick).y());
}

void TestBreakerTab::manyAreThinnedOutAndNamedOnesKept()
{
    Scene scene;
    for (int i = 0; i < 30'000; ++i)
        scene.attempt(scene.before(100) + Millis(i / 10), 200, 200, Outcome::delivered, 0);
    scene.commit();
    scene.open();
    scene.awaitPicture();
    QTest::mouseClick(scene.find<QPushButton>("recorderAll"), Qt::LeftButton);
    QTRY_COMPARE(scene.recorder()->picture()->attempts, scene.lastAttempt);
    QTRY_VERIFY(scene.recorder()->picture()->complete);
    QVERIFY(scene.recorder()->picture()->thinned);
    QVERIFY(scene.recorder()->picture()->dots.size() < 3'000);
    for (int row = 0; row < 6; ++row) {
        for (const AttemptId id : scene.list()->model()->at(row)->attempts)
            QVERIFY(!scene.recorder()->placeOf(id.value).isNull());
    }
    QTRY_VERIFY(scene.value("recorderPeriod").contains(u"those alike are one dot"_s));
}

void TestBreakerTab::otherThresholds()
{
    Scene scene;
    scene.open();
    scene.awaitWhatIf();
    QTRY_VERIFY(scene.value("whatIfAbout").contains(u"recorded attempts"_s));
    QCOMPARE(scene.figure("was_opened"), u"2"_s);
    auto* spin = scene.find<QSpinBox>("spin_failures");
    QCOMPARE(spin->text(), u"5"_s);
    QVERIFY(!scene.find<QPushButton>("whatIfUse")->isEnabled());
    // Rules off: it never opens.
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, u"0"_s);
    QTest::keyClick(spin, Qt::Key_Return);
    QCOMPARE(spin->text(), u"off"_s);
    auto* rate = scene.find<QSpinBox>("spin_rate");
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, u"0"_s);
    QTest::keyClick(rate, Qt::Key_Tab);
    QTRY_COMPARE(scene.figure("would_opened"), u"0"_s);
    QCOMPARE(scene.figure("was_opened"), u"2"_s); // as it was stays as it was
    QVERIFY(scene.figure("would_failed").startsWith(u"≈ "_s));
    QVERIFY(scene.find<FigureLabel>("would_failed")->toolTip().contains(u"estimated"_s));
    QTRY_VERIFY(scene.find<QLabel>("whatIfNote")->isVisible());
    QVERIFY(scene.value("whatIfNote").contains(u"no outcomes of that time"_s));
    QVERIFY(scene.find<QPushButton>("whatIfUse")->isEnabled());
    QTest::mouseClick(scene.find<QPushButton>("whatIfUse"), Qt::LeftButton);
    QCOMPARE(scene.page->wanted.size(), size_t(1));
    QCOMPARE(scene.page->wanted[0].failureThreshold, 0);
    QCOMPARE(scene.page->wanted[0].ratePercent, 0);
    QCOMPARE(scene.page->wanted[0].openFor, scene.policy.breaker.openFor); // what was not moved stays
    QCOMPARE(scene.page->wanted[0].window, scene.policy.breaker.window);
}

void TestBreakerTab::everyThresholdIsInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(1280, 720);
    QTest::newRow("usual") << QSize(1440, 900);
}

void TestBreakerTab::everyThresholdIsInSight()
{
    QFETCH(QSize, size);
    Scene scene;
    scene.open();
    scene.awaitWhatIf();
    scene.window->resize(size);
    QTRY_COMPARE(scene.window->size(), size);
    auto* scroll = scene.find<QScrollArea>("whatIfSliders");
    QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
    for (const char* slider : {"slider_failures", "slider_slowAfter"}) {
        auto* each = scene.find<QSlider>(slider);
        QTRY_VERIFY(!each->visibleRegion().isEmpty());
        QCOMPARE(each->visibleRegion().boundingRect(), each->rect());
    }
    for (const char* value : {"spin_failures", "spin_probes", "spin_slowAfter"}) { // whatever its name takes, in any language
        auto* spin = scene.find<QSpinBox>(value);
        spin->parentWidget()->findChild<QLabel*>()->setText(u"A name that is far longer than there is room for it here"_s);
        QTRY_COMPARE(spin->visibleRegion().boundingRect(), spin->rect());
    }
}

void TestBreakerTab::aSliderByKeysAndBack()
{
    Scene scene;
    scene.open();
    scene.awaitWhatIf();
    auto* slider = scene.find<QSlider>("slider_coolDown");
    auto* spin = scene.find<QSpinBox>("spin_coolDown");
    QCOMPARE(spin->text(), u"15:00"_s);
    slider->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(spin->text(), u"5:00"_s);
    QTRY_VERIFY(scene.figure("would_open") != scene.figure("was_open"));
    auto* scroll = scene.find<QScrollArea>("whatIfSliders");
    scroll->ensureWidgetVisible(slider);
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() - 3, slider->height() / 2));
    QVERIFY(spin->text() != u"5:00"_s);
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, u"2:30"_s);
    QTest::keyClick(spin, Qt::Key_Return);
    QCOMPARE(spin->value(), 150);
    QTest::mouseClick(scene.find<QPushButton>("whatIfBack"), Qt::LeftButton);
    QCOMPARE(spin->text(), u"15:00"_s);
    QVERIFY(!scene.page->tab->whatIf()->changed());
    QTRY_VERIFY(scene.figure("would_open").endsWith(scene.figure("was_open"))); // the made-up morning is repeated nearly, not exactly
    QVERIFY(scene.page->wanted.empty());
}

void TestBreakerTab::readOnlyTakesNothingOver()
{
    Scene scene;
    scene.rig.services.readOnlyBecause = u"fuseboardctl (process 4711)"_s;
    scene.rig.services.engine = nullptr;
    scene.open();
    scene.offer(false);
    scene.awaitWhatIf();
    auto* spin = scene.find<QSpinBox>("spin_failures");
    spin->setFocus();
    QTest::keyClick(spin, Qt::Key_Up);
    QTRY_COMPARE(spin->text(), u"6"_s);
    QVERIFY(!scene.find<QPushButton>("whatIfUse")->isEnabled());
    QVERIFY(scene.find<QPushButton>("whatIfUse")->toolTip().contains(u"4711"_s));
    QVERIFY(!scene.find<StateBadge>("breakerState")->isVisible());
    QVERIFY(scene.value("breakerSentence").contains(u"No engine runs here"_s));
    QTRY_COMPARE(scene.list()->model()->rowCount(), 6);
}

void TestBreakerTab::newOnesComeByThemselves()
{
    Scene scene;
    scene.open();
    QTRY_COMPARE(scene.list()->model()->rowCount(), 6);
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_Down);
    const qint64 shown = scene.list()->selected()->id;
    scene.transition(scene.before(0.1), BreakerState::open, BreakerState::closed, u"reset by hand: vendor is back"_s, u"kim"_s, {});
    scene.commit();
    auto snapshot = std::make_shared<engine::EngineSnapshot>(*scene.rig.feed.latest());
    snapshot->destinations.at(1).breaker = BreakerState::closed;
    snapshot->destinations.at(1).since = scene.before(0.1);
    scene.rig.feed.offer(snapshot);
    QTRY_COMPARE(scene.list()->model()->rowCount(), 7);
    QCOMPARE(scene.cell(0, TransitionModel::Column::by), u"kim"_s);
    QCOMPARE(scene.list()->selected()->id, shown); // who reads is left alone
}

void TestBreakerTab::everyControlHasAName()
{
    Scene scene;
    scene.open();
    QTRY_COMPARE(scene.list()->model()->rowCount(), 6);
    QStringList lacking = scene.unnamedControls();
    for (const auto* type : {"QSpinBox", "QSlider"}) {
        const auto widgets = scene.page->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->inherits(type) && (widget->objectName().isEmpty() || widget->accessibleName().isEmpty() || widget->toolTip().isEmpty()))
                lacking << widget->objectName();
        }
    }
    lacking.removeIf([](const QString& name) { return name.contains(u"qt_spinbox"_s); });
    QCOMPARE(lacking.join(u"; "_s), QString());
    QVERIFY(!scene.recorder()->accessibleName().isEmpty());
}

/// What a frame of 100,000 visible dots takes, said and not judged here (no timed asserts): the figure is in the log.
void TestBreakerTab::paintedFastEnough()
{
    Scene scene;
    scene.open();
    QTRY_COMPARE(scene.list()->model()->rowCount(), 6);
    auto picture = std::make_shared<FlightPicture>();
    picture->from = scene.before(310);
    picture->to = scene.now;
    for (int i = 0; i < 100'000; ++i) {
        telemetry::AttemptDot dot;
        dot.attempt = 1'000'000 + i;
        dot.at = scene.before(310) + Millis(qint64(i) * 310 * 60'000 / 100'000);
        dot.latencyUs = quint32(std::pow(10.0, 3 + (i * 7919 % 4'000) / 1'000.0));
        dot.kind = i % 11 == 0 ? telemetry::AttemptKind::failure : telemetry::AttemptKind::success;
        picture->dots.push_back(dot);
    }
    picture->attempts = 100'000;
    picture->complete = true;
    QTest::keyClick(scene.recorder(), Qt::Key_0);
    scene.awaitPicture();
    QTRY_COMPARE(scene.recorder()->picture()->attempts, scene.lastAttempt); // the page's own reading comes first
    scene.recorder()->setPicture(picture);
    QElapsedTimer timer;
    timer.start();
    constexpr int kFrames = 30;
    for (int i = 0; i < kFrames; ++i) {
        scene.recorder()->setView(picture->from + Millis(i * 100), picture->to + Millis(i * 100));
        scene.recorder()->repaint();
    }
    const double each = double(timer.elapsed()) / kFrames;
    qInfo("a frame of 100,000 dots: %.2f ms at %dx%d", each, scene.recorder()->width(), scene.recorder()->height());
    QVERIFY(each > 0);
}

void TestBreakerTab::pictures()
{
    Scene scene;
    scene.open();
    QTRY_COMPARE(scene.list()->model()->rowCount(), 6);
    scene.awaitPicture();
    scene.awaitWhatIf();
    auto* spin = scene.find<QSpinBox>("spin_failures");
    spin->setValue(8);
    scene.find<QSpinBox>("spin_rate")->setValue(40);
    scene.find<QSpinBox>("spin_atLeast")->setValue(20);
    scene.find<QSpinBox>("spin_coolDown")->setValue(300);
    scene.table()->setFocus();
    scene.awaitWhatIf();
    scene.picture(u"breaker"_s);
    QTest::keyClick(scene.table(), Qt::Key_Return);
    QTRY_VERIFY(scene.list()->showsAttempts());
    savePicture(*scene.window, u"breaker-attempts-light-1440"_s);
    QTest::keyClick(scene.attempts(), Qt::Key_Escape);
    QTest::mouseClick(scene.find<QPushButton>("recorderAll"), Qt::LeftButton);
    QTRY_COMPARE(scene.recorder()->picture()->attempts, scene.lastAttempt);
    savePicture(*scene.window, u"breaker-all-light-1440"_s);
    Scene empty(false);
    empty.open();
    QTRY_VERIFY(empty.find<QLabel>("recorderEmpty")->isVisible());
    empty.picture(u"breaker-empty"_s);
}

QTEST_MAIN(TestBreakerTab)
#include "tst_breakertab.moc"
