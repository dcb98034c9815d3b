// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program in a window: practice destination, sample rows, real clicks, and what the journal says afterwards. Runs
// on the X display named by FUSEBOARD_TEST_DISPLAY when there is one, else offscreen. Pictures of every page land in the
// build folder.
#include "app/window/desktop.h"
#include "core/secrets/memorystore.h"
#include "core/store/batchrepository.h"
#include "core/store/connection.h"
#include "core/store/workspace.h"
#include "tests/support/guithreadguard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class tst_Desktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsFlowAndTheBreakerObeys();
    void everyActIsJournalled();
    void secondWindowIsReadOnly();
    void pagesInBothThemes();
    void closingLeavesNothingOpen();
    void closedWhileTheSampleIsRead();
    void cleanupTestCase();

private:
    QPushButton* button(const QString& name) const
    {
        auto* found = m_desktop->window()->findChild<QPushButton*>(name);
        if (!found)
            qWarning("there is no button %s", qPrintable(name));
        return found;
    }
    qint64 number(const QByteArray& sql) const
    {
        const test::OwnWork own;
        auto workspace = store::Workspace::open(folder(), store::Access::readOnly, u"tst_desktop"_s, m_clock);
        if (!workspace)
            return -1;
        auto connection = (*workspace)->connect(store::Access::readOnly);
        const auto n = connection ? (*connection)->scalar(sql.constData()) : Result<qint64>(connection.error());
        return n ? *n : -1;
    }
    QString folder() const { return m_dir.path() + u"/window.fuseboard"_s; }

    QTemporaryDir m_dir;
    SystemClock m_clock;
    secrets::MemoryStore m_secrets;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<app::Desktop> m_desktop;
};

void tst_Desktop::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString sample = m_dir.path() + u"/leads.csv"_s;
    QFile file(sample);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("email,company,zip\n");
    for (int i = 0; i < 900; ++i)
        file.write("lead" + QByteArray::number(i) + "@example.com,\"Müller, Söhne & Co\",0" + QByteArray::number(8000 + i) + '\n');
    file.close();

    m_theme = std::make_unique<ui::Theme>(*qApp);
    app::DesktopOptions options;
    options.folder = folder();
    options.practice = true;
    options.sample = sample;
    options.forceTheme = true;
    options.theme = ui::ThemeChoice::dark;
    m_desktop = std::make_unique<app::Desktop>(options, m_clock, m_secrets, *m_theme);
    QVERIFY(m_desktop->open());
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window(), 10'000);
    m_desktop->window()->resize(1440, 900);
    QVERIFY(QTest::qWaitForWindowExposed(m_desktop->window()));
    // The page in front comes with the window, the others by themselves once it is painted.
    QCOMPARE(m_desktop->window()->currentPage()->pageId(), u"overview"_s);
    QVERIFY(m_desktop->window()->findChild<QWidget*>(u"overviewScroll"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isWhole(), 10'000);
}

void tst_Desktop::rowsFlowAndTheBreakerObeys()
{
    const test::PageWatch watch;
    QTRY_VERIFY_WITH_TIMEOUT(number("SELECT count(*) FROM batch_row WHERE state = 4") > 20, 30'000);

    auto* card = m_desktop->window()->findChild<QWidget*>(u"card_1"_s);
    QVERIFY(card);
    const auto press = [&](const QString& text) {
        for (QPushButton* candidate : card->findChildren<QPushButton*>()) {
            if (candidate->isVisible() && candidate->text().startsWith(text)) {
                QTest::mouseClick(candidate, Qt::LeftButton);
                return true;
            }
        }
        return false;
    };
    QVERIFY(press(u"Trip"_s));
    QWidget* reasonBox = nullptr;
    QTRY_VERIFY((reasonBox = m_desktop->window()->findChild<QWidget*>(u"tripReason"_s)) && reasonBox->isVisible());
    QTest::keyClicks(reasonBox, u"vendor maintenance"_s);
    QTest::mouseClick(button(u"tripConfirm"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT state FROM breaker"), qint64(BreakerState::forcedOpen), 5'000);
    QCOMPARE(number("SELECT count(*) FROM operation WHERE kind = 'trip' AND reason = 'vendor maintenance'"), 1);

    // Nothing is sent while it is held open: what is on the wire ends, then the count stands still.
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM batch_row WHERE state = 2"), 0, 15'000);
    const qint64 attempts = number("SELECT count(*) FROM attempt WHERE outcome <> 11");
    QTRY_VERIFY(press(u"Reset"_s));
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT state FROM breaker"), qint64(BreakerState::closed), 5'000);
    QTRY_VERIFY_WITH_TIMEOUT(number("SELECT count(*) FROM attempt WHERE outcome <> 11") > attempts, 15'000);
}

// Real clicks against the practice destination, and what the journal says of each: operation, breaker_transition, event.
void tst_Desktop::everyActIsJournalled()
{
    const test::PageWatch watch;
    ui::MainWindow* window = m_desktop->window();
    auto* card = window->findChild<QWidget*>(u"card_1"_s);
    QVERIFY(card);
    // One click, however often the waiting looks.
    const auto press = [&](const char* name) {
        auto* found = card->findChild<QPushButton*>(QLatin1StringView(name));
        QVERIFY(found);
        QTRY_VERIFY_WITH_TIMEOUT(found->isVisible(), 10'000);
        QTest::mouseClick(found, Qt::LeftButton);
    };
    const auto operations = [&](const QByteArray& kind) { return number("SELECT count(*) FROM operation WHERE kind = '" + kind + "' AND destination_id = 1"); };
    const auto moves = [&](BreakerState from, BreakerState to, const QByteArray& more = {}) {
        return number("SELECT count(*) FROM breaker_transition WHERE destination_id = 1 AND from_state = " + QByteArray::number(int(from)) + " AND to_state = "
                      + QByteArray::number(int(to)) + more);
    };

    // Trip, and back from the note.
    const qint64 trips = operations("trip");
    press("trip");
    auto* reason = window->findChild<QLineEdit*>(u"tripReason"_s);
    QTRY_VERIFY(reason && reason->isVisible());
    QTest::keyClicks(reason, u"a look at it"_s);
    QTest::mouseClick(button(u"trip15min"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"tripConfirm"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(operations("trip"), trips + 1, 5'000);
    QCOMPARE(number("SELECT count(*) FROM breaker WHERE state = 3 AND until IS NOT NULL AND reason = 'a look at it'"), 1);
    QCOMPARE(number("SELECT count(*) FROM operation WHERE kind = 'trip' AND reason = 'a look at it' AND actor <> ''"), 1);
    QCOMPARE(moves(BreakerState::closed, BreakerState::forcedOpen, " AND cause LIKE '%a look at it%'"), 1);
    auto* back = window->currentPage()->findChild<QPushButton*>(u"noticeAction"_s); // the window has notes of its own
    QVERIFY(back);
    QTRY_VERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(operations("release"), 1, 5'000);
    QCOMPARE(number("SELECT state FROM breaker"), qint64(BreakerState::closed));
    QCOMPARE(number("SELECT count(*) FROM operation WHERE kind = 'release' AND reason = 'undone'"), 1);

    // Pause, resume, and pausing taken back.
    press("pause");
    QTRY_COMPARE_WITH_TIMEOUT(operations("pause"), 1, 5'000);
    QCOMPARE(number("SELECT paused FROM destination WHERE id = 1"), 1);
    press("resume");
    QTRY_COMPARE_WITH_TIMEOUT(operations("resume"), 1, 5'000);
    QCOMPARE(number("SELECT paused FROM destination WHERE id = 1"), 0);
    press("pause");
    QTRY_COMPARE_WITH_TIMEOUT(operations("pause"), 2, 5'000);
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(operations("resume"), 2, 5'000);
    QCOMPARE(number("SELECT count(*) FROM operation WHERE kind = 'resume' AND reason = 'undone'"), 1);
    QCOMPARE(number("SELECT paused FROM destination WHERE id = 1"), 0);

    // The target fails, the breaker opens by itself; the card says so, and a probe is sent when asked for.
    auto* outage = window->findChild<QComboBox*>(u"dialOutage"_s);
    QVERIFY(outage);
    outage->setCurrentIndex(1); // answers 503
    QTRY_VERIFY_WITH_TIMEOUT(moves(BreakerState::closed, BreakerState::open, " AND actor = 'engine'") >= 1, 30'000);
    QVERIFY(number("SELECT count(*) FROM breaker_transition WHERE to_state = 1 AND attempts <> '[]'") >= 1); // and which attempts caused it
    QVERIFY(number("SELECT count(*) FROM event WHERE destination_id = 1") >= 1);
    press("probe");
    QTRY_COMPARE_WITH_TIMEOUT(operations("probeNow"), 1, 5'000);
    QTRY_VERIFY_WITH_TIMEOUT(moves(BreakerState::open, BreakerState::halfOpen) >= 1, 5'000);
    QTRY_VERIFY_WITH_TIMEOUT(moves(BreakerState::halfOpen, BreakerState::open) >= 1, 20'000); // it fails still
    outage->setCurrentIndex(0);
    const qint64 resets = operations("reset");
    press("reset");
    QTRY_COMPARE_WITH_TIMEOUT(operations("reset"), resets + 1, 5'000);
    QTRY_VERIFY(moves(BreakerState::open, BreakerState::closed, " AND cause LIKE 'reset by hand%'") >= 1);
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT state FROM breaker"), qint64(BreakerState::closed), 5'000);
}

void tst_Desktop::secondWindowIsReadOnly()
{
    app::DesktopOptions options;
    options.folder = folder();
    app::Desktop second(options, m_clock, m_secrets, *m_theme);
    QVERIFY(second.open());
    QTRY_VERIFY(second.window());
    auto* banner = second.window()->findChild<QWidget*>(u"readOnlyBanner"_s);
    QVERIFY(banner);
    QTRY_VERIFY(banner->isVisible());
    // One sentence, with who and since when.
    const QRegularExpression sentence(u"^Opened read-only: the workspace is held by \\S+ \\(process \\d+ on [^)]+\\) since \\d\\d:\\d\\d\\. Everything"_s);
    const QString text = static_cast<ui::Banner*>(banner)->text();
    QVERIFY2(sentence.match(text).hasMatch(), qPrintable(text));
}

void tst_Desktop::pagesInBothThemes()
{
    QTRY_VERIFY_WITH_TIMEOUT(number("SELECT count(*) FROM batch_row WHERE state = 4") > 250, 60'000);
    QDir pictures(QStringLiteral(FUSEBOARD_SCREENSHOTS));
    QVERIFY(pictures.mkpath(u"."_s));
    const test::PageWatch watch;
    for (const auto& [choice, themeName] : {std::pair(ui::ThemeChoice::dark, u"dark"_s), std::pair(ui::ThemeChoice::light, u"light"_s)}) {
        m_theme->setChoice(choice);
        for (const QString& page : {u"batches"_s, u"deadletters"_s, u"reports"_s, u"overview"_s}) {
            m_desktop->window()->showPage(page);
            QTRY_COMPARE(m_desktop->window()->currentPage()->pageId(), page);
            // Four snapshots later the page has read what it shows.
            QSignalSpy arrived(&m_desktop->snapshots(), &ui::SnapshotFeed::snapshotArrived);
            QTRY_VERIFY(arrived.count() >= 4);
            const QPixmap picture = m_desktop->window()->grab();
            const test::OwnWork own;
            QVERIFY(picture.save(pictures.filePath(u"desktop-%1-%2.png"_s.arg(page, themeName))));
        }
    }
}

void tst_Desktop::closingLeavesNothingOpen() // R109
{
    QSignalSpy closed(m_desktop.get(), &app::Desktop::closed);
    m_desktop->window()->close();
    QVERIFY(closed.wait(30'000));
    m_desktop.reset();
    QCOMPARE(number("SELECT count(*) FROM batch_row WHERE state = 2"), 0);
    QCOMPARE(number("SELECT count(*) FROM attempt WHERE outcome IS NULL"), 0);
    QVERIFY(number("SELECT count(*) FROM batch_row WHERE state = 4") > 250);
}

// The file is read on a thread of its own, into a session that goes with the window.
void tst_Desktop::closedWhileTheSampleIsRead()
{
    const QString sample = m_dir.path() + u"/many.csv"_s;
    QFile file(sample);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("email,company,zip\n");
    for (int i = 0; i < 400'000; ++i)
        file.write("lead" + QByteArray::number(i) + "@example.com,Acme,08123\n");
    file.close();
    app::DesktopOptions options;
    options.folder = m_dir.path() + u"/second.fuseboard"_s;
    options.practice = true;
    options.sample = sample;
    m_desktop = std::make_unique<app::Desktop>(options, m_clock, m_secrets, *m_theme);
    QVERIFY(m_desktop->open());
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window(), 10'000);
    const auto counted = [&](const QByteArray& sql) -> qint64 {
        const test::OwnWork own;
        auto workspace = store::Workspace::open(options.folder, store::Access::readOnly, u"tst_desktop"_s, m_clock);
        auto connection = workspace ? (*workspace)->connect(store::Access::readOnly) : Result<std::unique_ptr<store::Connection>>(workspace.error());
        const auto n = connection ? (*connection)->scalar(sql.constData()) : Result<qint64>(connection.error());
        return n ? *n : -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(counted("SELECT count(*) FROM batch_row") > 0, 30'000);
    QSignalSpy closed(m_desktop.get(), &app::Desktop::closed);
    m_desktop->window()->close();
    QVERIFY(closed.wait(30'000));
    m_desktop.reset();
    const qint64 read = counted("SELECT count(*) FROM batch_row");
    QVERIFY2(read > 0 && read < 400'000, qPrintable(QString::number(read))); // it was on its way
    QCOMPARE(counted("SELECT state FROM batch"), qint64(BatchState::interrupted)); // and said so at its end
}

void tst_Desktop::cleanupTestCase()
{
    m_desktop.reset();
}

int main(int argc, char** argv)
{
    if (const QByteArray display = qgetenv("FUSEBOARD_TEST_DISPLAY"); !display.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "xcb");
        qputenv("DISPLAY", display);
    }
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    tst_Desktop test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktop.moc"
