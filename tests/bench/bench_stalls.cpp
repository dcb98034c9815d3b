// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer while an operator works in a workspace of many dead letters: scrolling by wheel and by
// the bar, opening one row after the other in every tab of the inspector, selecting all, typing in a payload. The target is
// a p99.9 under 16 ms. "own": the time that the GUI thread itself worked, on a machine that others use. Offscreen is fine; FOLDER is one of bench_workspace:
//   QT_QPA_PLATFORM=offscreen bench_stalls FOLDER [SECONDS a phase [PHASE, a part of its name]]
// Pictures of the page instead, dark and light, for the eye:
//   QT_QPA_PLATFORM=offscreen bench_stalls FOLDER --pictures INTO
#include "tests/bench/stallmeter.h"

#include "core/base/clock.h"
#include "core/store/readerpool.h"
#include "core/store/workspace.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/deadletters/searchbox.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/dialogs.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/theme.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <cstdio>

using namespace fuseboard;
using namespace fuseboard::bench;
using namespace fuseboard::ui;
using namespace Qt::StringLiterals;

namespace {

class NoDialogs final : public Dialogs
{
public:
    void openFile(const QString&, const QString&, std::function<void(const QString&)>) override {}
    void saveFile(const QString&, const QString&, std::function<void(const QString&)>) override {}
    void ask(const QString&, const QString&, const QString&, std::function<void()>) override {}
    void tell(const QString&, const QString&) override {}
};

double part(const std::vector<double>& sorted, double share)
{
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(double(sorted.size()) * share))];
}

void press(QWidget* where, int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {})
{
    QCoreApplication::postEvent(where, new QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    QCoreApplication::postEvent(where, new QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
}

void wheel(QWidget* where, int degrees)
{
    const QPointF middle = where->rect().center();
    QCoreApplication::postEvent(where, new QWheelEvent(middle, where->mapToGlobal(middle), {}, QPoint(0, degrees), Qt::NoButton, Qt::NoModifier,
                                                       Qt::NoScrollPhase, false));
}

/// The event loop with something done every few milliseconds, measured.
class Bench
{
public:
    Bench(TimedApplication& app, int seconds, const QByteArray& only) : m_app(app), m_seconds(seconds), m_only(only) {}

    void phase(const char* name, int everyMs, const std::function<void(int)>& act)
    {
        if (!QByteArray(name).contains(m_only))
            return;
        turn(300);
        m_app.takeLongest();
        m_app.takeFrames();
        QElapsedTimer acting;
        double longestAct = 0;
        int done = 0;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            acting.start();
            act(done++);
            longestAct = std::max(longestAct, double(acting.nsecsElapsed()) / 1e6);
        });
        m_meter.start();
        timer.start(everyMs);
        turn(m_seconds * 1'000);
        timer.stop();
        const auto stalls = m_meter.stop();
        const auto longest = m_app.takeLongest();
        std::printf("%-28s %4d acts, %4d frames; waits p99 %.2f p99.9 %.2f max %.1f ms, own p99 %.2f p99.9 %.2f max %.2f ms; longest event %.2f ms (%s)\n",
                    name, done, m_app.takeFrames(), part(stalls.wall, 0.99), part(stalls.wall, 0.999), part(stalls.wall, 1), part(stalls.own, 0.99),
                    part(stalls.own, 0.999), part(stalls.own, 1), longest.ownMs, qPrintable(longest.what));
        std::fflush(stdout);
        m_wall.insert(m_wall.end(), stalls.wall.begin(), stalls.wall.end());
        m_own.insert(m_own.end(), stalls.own.begin(), stalls.own.end());
    }
    template <class Condition>
    bool waitFor(Condition condition, int ms)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < ms)
            turn(5);
        return condition();
    }
    void summary()
    {
        std::ranges::sort(m_wall);
        std::ranges::sort(m_own);
        std::printf("whole: waits p99 %.2f p99.9 %.2f max %.1f ms, own p99 %.2f p99.9 %.2f max %.2f ms\n", part(m_wall, 0.99), part(m_wall, 0.999),
                    part(m_wall, 1), part(m_own, 0.99), part(m_own, 0.999), part(m_own, 1));
    }

private:
    void turn(int ms)
    {
        QTimer::singleShot(ms, &m_app, [] { QCoreApplication::exit(); }); // quit() would close the window
        QCoreApplication::exec();
    }

    TimedApplication& m_app;
    int m_seconds;
    QByteArray m_only;
    StallMeter m_meter;
    std::vector<double> m_wall;
    std::vector<double> m_own;
};

/// What the page looks like with so many rows: all of them selected, in the middle of the list, a search, the attempts.
bool takePictures(Bench& bench, MainWindow& window, DeadLettersPage& page, Theme& theme, const QString& into)
{
    auto* table = page.findChild<RowTable*>(u"letters"_s);
    auto* tabs = page.findChild<QTabBar*>(u"inspectorTabs"_s);
    auto* box = page.findChild<SearchBox*>(u"search"_s);
    const auto* model = page.model();
    const auto listed = [&] { return model->loaded() && !model->counting() && (model->rowCount() == 0 || model->letterAt(table->rowsInSight().first)); };
    bool saved = true;
    const auto picture = [&](const char* name) {
        for (const auto& [choice, word] : {std::pair(ThemeChoice::dark, u"dark"_s), std::pair(ThemeChoice::light, u"light"_s)}) {
            theme.setChoice(choice);
            for (const QSize size : {QSize(1'280, 720), QSize(1'920, 1'080)}) {
                window.resize(size);
                saved &= bench.waitFor(listed, 60'000);
                bench.waitFor([] { return false; }, 300); // the inspector's row
                saved &= window.grab().save(u"%1/million-%2-%3-%4.png"_s.arg(into, QLatin1StringView(name), word).arg(size.width()));
            }
        }
    };
    const auto go = [&](int row) {
        table->selectionModel()->setCurrentIndex(model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table->scrollTo(model->index(row, 0));
    };
    saved &= bench.waitFor(listed, 60'000);
    go(4);
    picture("top");
    go(model->rowCount() / 2);
    table->selectAll();
    picture("all");
    go(model->rowCount() - 3);
    tabs->setCurrentIndex(2);
    picture("end-attempts");
    box->putSearch(u"status:5xx after:2d"_s);
    bench.waitFor([&] { return !listed(); }, 1'000);
    saved &= bench.waitFor(listed, 60'000);
    go(0);
    tabs->setCurrentIndex(0);
    picture("search");
    return saved;
}

} // namespace

int main(int argc, char** argv)
{
    TimedApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "bench_stalls FOLDER [SECONDS a phase [PHASE]] | FOLDER --pictures INTO\n");
        return 2;
    }
    SystemClock clock;
    auto workspace = store::Workspace::open(arguments[1], store::Access::readOnly, u"bench_stalls"_s, clock);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().text()));
        return 1;
    }
    Theme theme(app);
    const QTemporaryDir settings;
    store::ReaderPool readers(**workspace);
    SnapshotFeed feed;
    JobList jobs;
    NoDialogs dialogs;
    Services services{clock, readers, feed, nullptr, nullptr, nullptr, nullptr, {}, {}, {}};
    auto* page = new DeadLettersPage(services, jobs, dialogs);
    MainWindow window(services, jobs, theme, {page}, settings.filePath(u"window.ini"_s));
    window.resize(1'920, 1'080);
    window.show();
    const bool pictures = arguments.value(2) == u"--pictures";
    Bench bench(app, arguments.size() > 2 && !pictures ? arguments[2].toInt() : 5, pictures ? QByteArray() : arguments.value(3).toUtf8());
    auto* table = page->findChild<RowTable*>(u"letters"_s);
    page->activate();
    const auto* model = page->model();
    if (!bench.waitFor([&] { return model->rowCount() > 0 && model->rowCount() == model->listing().total && model->letterAt(0); }, 120'000)) {
        std::fprintf(stderr, "the list did not open\n");
        return 1;
    }
    if (pictures)
        return takePictures(bench, window, *page, theme, arguments.value(3)) ? 0 : 1;
    std::printf("%d rows, window 1920 x 1080\n", page->model()->rowCount());
    QScrollBar* bar = table->verticalScrollBar();
    auto* tabs = page->findChild<QTabBar*>(u"inspectorTabs"_s);
    auto* editor = page->findChild<QWidget*>(u"payloadText"_s);

    bench.phase("idle", 1'000, [](int) {});
    bench.phase("wheel", 16, [&](int) { wheel(table->viewport(), -360); });
    bench.phase("bar dragged over all of it", 16, [&](int i) { bar->setValue(int(qint64(bar->maximum()) * (i * 37 % 1'000) / 1'000)); });
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const QByteArray name = "J held, tab " + tabs->tabText(tab).toUtf8();
        bench.phase(name.constData(), 33, [&](int) { press(table, Qt::Key_J); });
    }
    tabs->setCurrentIndex(0);
    bench.phase("tabs turned", 100, [&](int i) { tabs->setCurrentIndex(i % tabs->count()); });
    tabs->setCurrentIndex(0);
    bench.phase("typing in the payload", 60, [&](int i) { press(editor, Qt::Key_X, {}, i % 9 == 8 ? u"\n"_s : u"x"_s); });
    bench.phase("select all and one, in turn", 250, [&](int i) {
        if (i % 2 == 0)
            press(table, Qt::Key_A, Qt::ControlModifier);
        else
            press(table, Qt::Key_J);
    });
    bench.summary();
    bench.phase("dark, light", 500, [&](int i) { theme.setChoice(i % 2 == 0 ? ThemeChoice::dark : ThemeChoice::light); });
    return 0;
}
