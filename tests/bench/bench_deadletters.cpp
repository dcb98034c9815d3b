// SPDX-License-Identifier: GPL-3.0-or-later
// The dead letters page over a workspace of many (bench_workspace): open, scroll, facet, select all, search, sort; and the dry
// run of a replay of all of them. Offscreen is fine:
//   QT_QPA_PLATFORM=offscreen bench_deadletters FOLDER
#include "core/store/lettersearch.h"
#include "core/store/readerpool.h"
#include "core/store/replaydryrun.h"
#include "core/store/workspace.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/deadletters/searchbox.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/dialogs.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace fuseboard;
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

double ms(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Runs the event loop until the condition holds; the longest single turn is what a frame could have waited.
template <class Condition>
double waitFor(Condition condition, double& longestTurn)
{
    QElapsedTimer timer;
    timer.start();
    longestTurn = 0;
    while (!condition()) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longestTurn = std::max(longestTurn, ms(turn));
    }
    return ms(timer);
}

/// What R asks of the readers with everything selected, and what the sheet asks of the answer.
bool dryRun(const store::Workspace& workspace)
{
    auto connection = workspace.connect(store::Access::readOnly);
    auto listing = connection ? store::LetterSearch(**connection).listing({}, {}) : connection.error();
    if (!listing)
        return false;
    QElapsedTimer timer;
    timer.start();
    const auto run = store::ReplayDryRunReader(**connection).read(std::move(listing->rows));
    if (!run)
        return false;
    const double read = ms(timer);
    timer.start();
    const qint64 sent = run->sendable({true, true, true});
    const qint64 prices = qint64(run->parts({true, true, true}).size());
    std::printf("dry run of %lld rows: %.2f s, %.0f rows/s; %lld ready, %lld with every tick, of %lld prices: counted in %.1f ms\n",
                static_cast<long long>(run->selected()), read / 1e3, double(run->selected()) / read * 1e3,
                static_cast<long long>(run->count(store::ReplayLine::ready)), static_cast<long long>(sent), static_cast<long long>(prices), ms(timer));
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    Theme theme(app);
    if (argc < 2)
        return 2;
    SystemClock clock;
    auto workspace = store::Workspace::open(app.arguments()[1], store::Access::readOnly, u"bench_deadletters"_s, clock);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().text()));
        return 1;
    }
    store::ReaderPool readers(**workspace);
    SnapshotFeed feed;
    JobList jobs;
    NoDialogs dialogs;
    Services services{clock, readers, feed, nullptr, nullptr, nullptr, nullptr, {}, {}, u"the benchmark"_s};
    DeadLettersPage page(services, jobs, dialogs);
    page.resize(1250, 820);
    page.show();
    auto* table = page.findChild<RowTable*>(u"letters"_s);
    DeadLetterModel* model = page.model();
    const auto shown = [&] { return model->loaded() && model->rowCount() > 0 && model->letterAt(table->rowsInSight().first); };
    double turn = 0;

    QElapsedTimer open;
    open.start();
    page.activate();
    const double firstRows = waitFor([&] { return model->rowCount() > 0 && model->letterAt(0); }, turn);
    std::printf("first rows on screen: %.0f ms\n", firstRows);
    waitFor(shown, turn);
    std::printf("open %d rows, counted, with facets: %.0f ms (query %lld ms), longest turn of the GUI thread %.1f ms\n", model->rowCount(), ms(open),
                static_cast<long long>(model->took().count()), turn);

    std::vector<double> frames;
    QScrollBar* bar = table->verticalScrollBar();
    for (int i = 0; i < 600; ++i) {
        const bool jump = i % 20 == 0;
        bar->setValue(jump ? int(qint64(bar->maximum()) * (i * 7919 % 600) / 600) : bar->value() + 56);
        QElapsedTimer frame;
        frame.start();
        table->viewport()->repaint();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        frames.push_back(ms(frame));
    }
    std::sort(frames.begin(), frames.end());
    std::printf("scroll: frame p50 %.2f ms, p99 %.2f ms, max %.2f ms\n", frames[300], frames[594], frames.back());
    bar->setValue(bar->maximum() / 2);
    const double jump = waitFor([&] { return model->letterAt(table->rowsInSight().first) != nullptr; }, turn);
    std::printf("jump to the middle: rows on screen after %.1f ms\n", jump);

    QElapsedTimer all;
    all.start();
    table->selectAll();
    const double selected = ms(all);
    QCoreApplication::processEvents();
    std::printf("select all: %.1f ms, with the repaint %.1f ms\n", selected, ms(all));

    // What a click or a search shows first, and when all of it is counted.
    int listings = 0;
    bool head = false;
    QObject::connect(model, &DeadLetterModel::listingChanged, &page, [&listings] { ++listings; });
    QObject::connect(model, &DeadLetterModel::headShown, &page, [&head] { head = true; });
    auto* box = page.findChild<SearchBox*>(u"search"_s);
    const auto measure = [&](const char* what, const std::function<void()>& act) {
        const int before = listings;
        head = false;
        QElapsedTimer timer;
        timer.start();
        act();
        double first = 0;
        double one = 0;
        double longest = 0;
        const auto over = [&] { return listings > before && (model->rowCount() == 0 || model->letterAt(table->rowsInSight().first)); };
        while (!over()) {
            waitFor([&] { return head || over(); }, one);
            longest = std::max(longest, one);
            if (first == 0)
                first = ms(timer);
            waitFor(over, one);
            longest = std::max(longest, one);
        }
        std::printf("%-34s first rows %7.1f ms, counted %7.1f ms (%d rows), longest turn %.1f ms\n", what, first == 0 ? ms(timer) : first, ms(timer),
                    model->rowCount(), longest);
    };
    measure("facet reason: rejected", [&] { page.findChild<QAbstractButton*>(u"facet.reason.rejected"_s)->click(); });
    measure("and off again", [&] { page.findChild<QAbstractButton*>(u"facet.reason.rejected"_s)->click(); });
    for (const char* text : {"lead123456@", "\"zebra crossing\"", "timeout", "energy", "status:5xx after:2d", "domain:energy"})
        measure(text, [&] { box->putSearch(QLatin1StringView(text)); });
    measure("all again", [&] { box->putSearch({}); });
    for (const auto column : {store::LetterColumn::row, store::LetterColumn::error, store::LetterColumn::status, store::LetterColumn::age})
        measure(qPrintable(u"sorted by "_s + DeadLetterModel::columnName(shownColumn(column))), [&] { model->show(model->filter(), {column, false}); });
    return dryRun(**workspace) ? 0 : 1;
}
