// SPDX-License-Identifier: GPL-3.0-or-later
// From a snapshot to a note, from a click to a place; the tray; the ways that notes take.
#include "tests/gui/fakenotifier.h"
#include "tests/gui/pagescene.h"
#include "ui/batches/batchespage.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/models/alertplace.h"
#include "ui/models/attention.h"
#include "ui/models/deadlettermodel.h"
#include "ui/shell/notifierchain.h"
#include "ui/shell/page.h"
#include "ui/shell/trayicon.h"
#include "ui/shell/windownotifier.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;
using telemetry::AlertKind;

namespace {

/// Stands for a page that others make.
class PlainPage final : public Page
{
public:
    explicit PlainPage(const QString& id) : m_id(id) {}
    QString title() const override { return m_id; }
    QString iconName() const override { return u"layers"_s; }
    QString pageId() const override { return m_id; }
    void reveal(const Place& place) override { revealed = place; }
    Place revealed;

private:
    QString m_id;
};

engine::EngineSnapshot oneOpen(WallTime at)
{
    engine::EngineSnapshot snapshot;
    snapshot.at = at;
    engine::DestinationSnapshot destination;
    destination.id = DestinationId(2);
    destination.name = u"CRM import"_s;
    destination.breaker = BreakerState::open;
    destination.cause = u"5 failures in a row (HTTP 503)"_s;
    destination.queued = 9'114;
    snapshot.destinations = {destination};
    return snapshot;
}

struct Scene : PageScene
{
    FakeNotifier notifier;
    PlainPage* overview = new PlainPage(u"overview"_s);
    PlainPage* destinations = new PlainPage(u"destinations"_s);
    std::unique_ptr<Attention> attention;

    Scene()
    {
        showPages({overview, destinations});
        rig.feed.offer(std::make_shared<const engine::EngineSnapshot>()); // nothing to tell of
        if (!QTest::qWaitFor([this] { return rig.feed.latest() && rig.feed.latest()->destinations.empty(); }))
            qFatal("no snapshot");
        attention = std::make_unique<Attention>(rig.services, notifier);
        QObject::connect(attention.get(), &Attention::placeWanted, window.get(), &MainWindow::go);
    }
    ~Scene() { closeWindow(); }
    void offer(engine::EngineSnapshot snapshot)
    {
        rig.workspace.clock().advance(Millis(2'000));
        snapshot.at = rig.workspace.clock().wall();
        QSignalSpy arrived(&rig.feed, &SnapshotFeed::snapshotArrived);
        rig.feed.offer(std::make_shared<const engine::EngineSnapshot>(snapshot));
        QTRY_VERIFY(arrived.size() > 0);
    }
};

} // namespace

class TestAttention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNoteAndAClickThatGoesThere() // R13, R120
    {
        Scene scene;
        QTRY_VERIFY(scene.attention->isLoaded());
        scene.offer(oneOpen({}));
        QCOMPARE(scene.notifier.titles(), QStringList{u"CRM import: breaker opened"_s});
        const Notification& note = scene.notifier.notes.front();
        QVERIFY2(note.text.contains(u"HTTP 503"_s) && note.text.contains(u"9,114 rows wait"_s), qPrintable(note.text));
        QCOMPARE(note.action, u"Show attempts"_s);
        QCOMPARE(scene.window->currentPage(), scene.overview);
        scene.notifier.click(note.key);
        QCOMPARE(scene.window->currentPage(), scene.destinations);
        QCOMPARE(scene.destinations->revealed.destination, DestinationId(2));
        QCOMPARE(scene.destinations->revealed.tab, u"breaker"_s);
        scene.notifier.click(u"unknown"_s);
        scene.offer(oneOpen({}));
        QCOMPARE(scene.notifier.notes.size(), size_t(1));
    }

    void theNextStartTellsNothingTwice()
    {
        Scene scene;
        QTRY_VERIFY(scene.attention->isLoaded());
        scene.offer(oneOpen({}));
        QCOMPARE(scene.notifier.notes.size(), size_t(1));
        {
            const OwnWork own;
            scene.rig.flush();
        }
        scene.attention = std::make_unique<Attention>(scene.rig.services, scene.notifier);
        QTRY_VERIFY(scene.attention->isLoaded());
        scene.offer(oneOpen({}));
        QCOMPARE(scene.notifier.notes.size(), size_t(1));
        auto closed = oneOpen({});
        closed.destinations.front().breaker = BreakerState::closed;
        scene.offer(closed);
        QCOMPARE(scene.notifier.titles().last(), u"CRM import: breaker closed"_s);
    }

    void whatWasToldIsThereAfterARestart()
    {
        Scene scene;
        QTRY_VERIFY(scene.attention->isLoaded());
        scene.offer(oneOpen({}));
        scene.attention->sendTest(); // no news: that is not kept
        auto closed = oneOpen({});
        closed.destinations.front().breaker = BreakerState::closed;
        scene.offer(closed);
        QCOMPARE(scene.attention->told().size(), size_t(3));
        const telemetry::Alert last = scene.attention->told().front();
        {
            const OwnWork own;
            scene.rig.flush();
        }
        scene.attention = std::make_unique<Attention>(scene.rig.services, scene.notifier);
        QSignalSpy read(scene.attention.get(), &Attention::toldRead);
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(scene.attention->told().size(), size_t(2));
        QCOMPARE(scene.attention->told().front(), last);
        QCOMPARE(scene.attention->told().back().title, u"CRM import: breaker opened"_s);
        QCOMPARE(scene.notifier.notes.size(), size_t(3)); // it is read, not told again
    }

    void whatComesBeforeTheSettingsIsNotLost()
    {
        Scene scene;
        scene.offer(oneOpen({})); // perhaps before they are read
        QTRY_VERIFY(scene.attention->isLoaded());
        scene.offer(oneOpen({})); // snapshots come several times a second
        QTRY_COMPARE(scene.notifier.notes.size(), size_t(1));
    }

    void placesOfAllKinds()
    {
        telemetry::Alert alert;
        alert.destination = DestinationId(2);
        alert.batch = BatchId(5);
        for (int i = 0; i <= int(AlertKind::test); ++i) {
            alert.kind = AlertKind(i);
            const QStringList pages{u"overview"_s, u"batches"_s, u"deadletters"_s, u"destinations"_s, u"activity"_s, u"settings"_s};
            QVERIFY2(pages.contains(placeOf(alert).page), qPrintable(QString(telemetry::name(alert.kind))));
            QVERIFY(!actionOf(alert).isEmpty());
            QVERIFY(!kindTitle(alert.kind).isEmpty());
        }
        alert.kind = AlertKind::stuckBatch;
        QCOMPARE(placeOf(alert).batch, BatchId(5));
        alert.kind = AlertKind::deadLetters;
        QCOMPARE(placeOf(alert).destination, DestinationId(2));
    }

    void worstStateOfTheTray_data()
    {
        QTest::addColumn<int>("breaker");
        QTest::addColumn<QString>("trouble"); // store, held, network, paused
        QTest::addColumn<int>("shape");
        QTest::addColumn<int>("token");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, BreakerState breaker, const char* trouble, StateShape shape, Token token, const QString& words) {
            QTest::newRow(name) << int(breaker) << QString::fromLatin1(trouble) << int(shape) << int(token) << words;
        };
        row("all well", BreakerState::closed, "", StateShape::disc, Token::green, u"All 2 destinations closed"_s);
        row("half-open", BreakerState::halfOpen, "", StateShape::half, Token::amber, u"Half-open: CRM import"_s);
        row("open", BreakerState::open, "", StateShape::ring, Token::red, u"Open: CRM import"_s);
        row("forced open", BreakerState::forcedOpen, "", StateShape::ringLock, Token::violet, u"Forced open: CRM import"_s);
        row("store before all", BreakerState::open, "store", StateShape::ring, Token::red, u"The workspace cannot be written"_s);
        row("held", BreakerState::closed, "held", StateShape::square, Token::red, u"Held: CRM import"_s);
        row("no network", BreakerState::halfOpen, "network", StateShape::slash, Token::amber, u"No network"_s);
        row("paused", BreakerState::closed, "paused", StateShape::bars, Token::amber, u"All sending is paused"_s);
    }
    void worstStateOfTheTray()
    {
        QFETCH(int, breaker);
        QFETCH(QString, trouble);
        QFETCH(int, shape);
        QFETCH(int, token);
        QFETCH(QString, words);
        auto snapshot = oneOpen({});
        snapshot.destinations.front().breaker = BreakerState(breaker);
        engine::DestinationSnapshot well;
        well.id = DestinationId(3);
        well.name = u"US leads"_s;
        snapshot.destinations.push_back(well);
        if (trouble == u"store"_s)
            snapshot.storeTrouble = Error{ErrorCode::diskFull, u"full"_s, {}};
        if (trouble == u"held"_s)
            snapshot.destinations.front().holdReason = u"HTTP 401"_s;
        snapshot.networkGone = trouble == u"network"_s;
        snapshot.pausedAll = trouble == u"paused"_s;
        const TrayState state = trayState(&snapshot, false);
        QCOMPARE(int(state.shape), shape);
        QCOMPARE(int(state.token), token);
        QVERIFY2(state.words.contains(words), qPrintable(state.words));
        QCOMPARE(state.words.section(u'\n', 1, 1), words);
    }

    void theTrayDrawsAndObeys()
    {
        QImage drawn[3];
        int n = 0;
        for (const auto& [shape, token] : {std::pair(StateShape::disc, Token::green), std::pair(StateShape::ring, Token::red),
                                           std::pair(StateShape::half, Token::amber)}) {
            const QIcon icon = TrayIcon::drawn({shape, token, {}, false});
            QVERIFY(icon.availableSizes().size() >= 5);
            drawn[n++] = icon.pixmap(24, 24).toImage();
        }
        QVERIFY(drawn[0] != drawn[1] && drawn[1] != drawn[2] && drawn[0] != drawn[2]);
        TrayIcon tray; // there may be none here: nothing breaks
        QSignalSpy pause(&tray, &TrayIcon::pauseAllWanted), quit(&tray, &TrayIcon::quitWanted), open(&tray, &TrayIcon::openWanted);
        tray.show(trayState(nullptr, false), false);
        auto* action = tray.menu().findChild<QAction*>(u"trayPause"_s);
        QVERIFY(!action->isEnabled());
        auto snapshot = oneOpen({});
        tray.show(trayState(&snapshot, false), true);
        QVERIFY2(tray.toolTip().contains(u"Open: CRM import"_s), qPrintable(tray.toolTip()));
        action->trigger();
        QCOMPARE(pause.takeFirst().first().toBool(), true);
        snapshot.pausedAll = true;
        tray.show(trayState(&snapshot, false), true);
        QCOMPARE(action->text(), u"Resume all"_s);
        action->trigger();
        QCOMPARE(pause.takeFirst().first().toBool(), false);
        tray.menu().findChild<QAction*>(u"trayOpen"_s)->trigger();
        tray.menu().findChild<QAction*>(u"trayQuit"_s)->trigger();
        QCOMPARE(open.size() + quit.size(), 2);
    }

    void oneWayAfterTheOther()
    {
        FakeNotifier first, second;
        NotifierChain chain;
        QSignalSpy failed(&chain, &Notifier::failed), activated(&chain, &Notifier::activated);
        chain.notify({u"a"_s, u"A"_s, {}, {}});
        QCOMPARE(failed.size(), 1); // nowhere to show it
        chain.add(first);
        chain.add(second);
        chain.notify({u"a"_s, u"A"_s, {}, {}});
        QCOMPARE(first.notes.size() + second.notes.size(), size_t(1));
        first.works = false;
        chain.notify({u"b"_s, u"B"_s, {}, {}});
        QCOMPARE(second.titles(), QStringList{u"B"_s});
        second.works = false;
        chain.notify({u"c"_s, u"C"_s, {}, {}});
        QCOMPARE(failed.size(), 2);
        second.click(u"b"_s);
        QCOMPARE(activated.takeFirst().first().toString(), u"b"_s);
    }

    void inTheWindowWhereNothingElseShows()
    {
        Scene scene;
        NotifierChain chain;
        chain.add(scene.notifier);
        scene.notifier.works = false;
        chain.add(*new WindowNotifier(scene.window->centralWidget()));
        Attention attention(scene.rig.services, chain);
        QObject::connect(&attention, &Attention::placeWanted, scene.window.get(), &MainWindow::go);
        QTRY_VERIFY(attention.isLoaded());
        auto snapshot = oneOpen({});
        snapshot.networkGone = true;
        scene.offer(snapshot);
        auto* notice = scene.find<Notice>("alertNotice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"The network is gone"_s), qPrintable(notice->text()));
        // The next one has its turn when this one is closed.
        QTest::mouseClick(notice->findChild<QPushButton*>(u"noticeClose"_s), Qt::LeftButton);
        QTRY_VERIFY2(notice->text().contains(u"CRM import: breaker opened"_s), qPrintable(notice->text()));
        QVERIFY2(!scene.find<QWidget>("headerBar")->isAncestorOf(scene.window->focusWidget()), "closing a note leads to Pause all");
        scene.picture(u"alert-in-window"_s);
        QTest::mouseClick(notice->findChild<QPushButton*>(u"noticeAction"_s), Qt::LeftButton);
        QCOMPARE(scene.window->currentPage(), scene.destinations);
        QVERIFY(notice->isHidden());
    }

    void notesOfTheWindowSayWhatIsSo() // the newest of a thing, the worst first, and over nothing that is read
    {
        using telemetry::AlertSeverity;
        Scene scene;
        WindowNotifier notifier(scene.window->centralWidget());
        auto* notice = scene.find<Notice>("alertNotice");
        const auto tell = [&](const QString& key, const QString& title, AlertSeverity severity, const QString& topic) {
            notifier.notify({key, title, u"Text"_s, {}, severity, topic});
        };
        tell(u"a"_s, u"First"_s, AlertSeverity::warning, u"a"_s);
        QCOMPARE(notice->text(), u"First. Text"_s);
        tell(u"budget/70"_s, u"70 % used"_s, AlertSeverity::warning, u"budget"_s);
        tell(u"n"_s, u"A note"_s, AlertSeverity::note, u"n"_s);
        QCOMPARE(notice->text(), u"First. Text"_s); // it is read first
        tell(u"budget/100"_s, u"100 % used"_s, AlertSeverity::warning, u"budget"_s);
        QTRY_COMPARE_WITH_TIMEOUT(notice->text(), u"100 % used. Text"_s, 2 * WindowNotifier::kTurnMs);
        tell(u"store"_s, u"Store"_s, AlertSeverity::critical, u"store"_s);
        QCOMPARE(notice->text(), u"Store. Text"_s); // at once
        tell(u"store"_s, u"Store, still"_s, AlertSeverity::critical, u"store"_s);
        QCOMPARE(notice->text(), u"Store, still. Text"_s);
        QTRY_COMPARE_WITH_TIMEOUT(notice->text(), u"A note. Text"_s, 2 * WindowNotifier::kTurnMs); // 70 % is no longer so
        auto* bar = scene.find<QWidget>("jobBar");
        const QRect strip(bar->mapTo(notice->parentWidget(), QPoint()), bar->size());
        QVERIFY2(strip.contains(notice->geometry()), "the note lies over the page");
    }

    void deadLettersOfADestinationOrBatch()
    {
        PageScene scene;
        const BatchId first = scene.rig.addBatch(u"first.csv"_s, DestinationId(1), {u"email"_s, u"company"_s}, PageRig::manyStories(30));
        scene.rig.addBatch(u"second.csv"_s, DestinationId(2), {u"email"_s, u"company"_s}, PageRig::manyStories(50));
        auto* batches = new BatchesPage(scene.rig.services, scene.rig.jobs, scene.rig.dialogs);
        auto* letters = new DeadLettersPage(scene.rig.services, scene.rig.jobs, scene.rig.dialogs);
        scene.showPages({batches, letters});
        const auto listed = [&] { return letters->model()->rowCount(); };
        scene.window->go({.page = u"deadletters"_s});
        QTRY_COMPARE(listed(), 80);
        scene.window->go({.page = u"deadletters"_s, .destination = DestinationId(2)});
        QTRY_COMPARE(listed(), 50);
        scene.window->go({.page = u"deadletters"_s, .batch = first});
        QTRY_COMPARE(listed(), 30);
        scene.window->go({.page = u"deadletters"_s, .search = u"status:503"_s});
        QTRY_VERIFY(listed() > 0 && listed() < 80);
        // And back: the batch, and from it to its dead letters.
        scene.window->go({.page = u"batches"_s, .batch = first});
        auto* table = scene.find<RowTable>("batches");
        QTRY_VERIFY(table->currentIndex().isValid());
        QTRY_COMPARE(table->currentIndex().data().toString(), u"first.csv"_s);
        auto* dead = batches->findChild<QPushButton*>(u"batchDead"_s);
        QTRY_VERIFY(dead && dead->isVisible());
        QTest::mouseClick(dead, Qt::LeftButton);
        QCOMPARE(scene.window->currentPage(), letters);
        QTRY_COMPARE(listed(), 30);
    }
};

QTEST_MAIN(TestAttention)
#include "tst_attention.moc"
