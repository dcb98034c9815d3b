// SPDX-License-Identifier: GPL-3.0-or-later
// The whole desktop program for some minutes: five practice destinations with different faults, files imported every half
// minute, an operator who walks through every page. What is asked: how long the window did not answer (p99.9 under 16 ms),
// whether memory grows, and whether the receipts match the journal in the end. "own": the time that the GUI thread itself
// worked, on a machine that others use. On an X display with a window manager:
//   bench_soak MINUTES [ROWS a second and destination [FOLDER]]      default: 10, 200, a temporary folder
#include "tests/bench/soakfigures.h"
#include "tests/bench/soakreceivers.h"
#include "tests/bench/soakwalk.h"

#include "app/receiptreview.h"
#include "app/session.h"
#include "app/window/desktop.h"
#include "app/window/language.h"
#include "core/engine/importjob.h"
#include "core/secrets/memorystore.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstring>
#include <thread>

#include <malloc.h>

using namespace fuseboard;
using namespace fuseboard::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kImportSeconds = 30;

int fail(const QString& text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    return 1;
}

void turn(int ms)
{
    QTimer::singleShot(ms, qApp, [] { QCoreApplication::exit(); }); // quit() would close the window
    QCoreApplication::exec();
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

/// A workspace with the five destinations, each an account of its own, before the program opens it.
std::vector<store::Destination> addDestinations(const QString& folder, const QList<QByteArray>& urls, int rate, const Clock& clock, secrets::SecretStore& secrets)
{
    auto session = app::Session::open({folder, u"bench_soak"_s, false}, clock, secrets);
    if (!session)
        return {};
    std::vector<store::Destination> all;
    for (size_t i = 0; i < soakDestinations().size(); ++i) {
        store::Destination destination;
        destination.name = QString::fromLatin1(soakDestinations()[i].name);
        destination.preset = u"practice"_s;
        destination.policy = store::presetPolicy(destination.preset);
        destination.policy.lanes = {10, 100, 10};
        destination.policy.attemptTimeout = Millis(1'000);
        destination.policy.breaker.openFor = Millis(15'000);
        if (i + 1 == soakDestinations().size())
            destination.policy.resend = ResendPolicy::neverTwice;
        store::Account account;
        account.settings.recordsPerSecond = rate;
        account.settings.burst = rate;
        account.settings.dataPerDay = Credits::whole(5'000'000);
        (*session)->addDestination(destination, account, urls[qsizetype(i)], {}, [&all](const Result<store::Destination>& added) {
            if (added)
                all.push_back(*added);
        });
        if (!waitFor([&] { return all.size() == i + 1; }, 10'000))
            return {};
    }
    return all;
}

/// Files as an operator drops them, one a destination every half minute, on a thread of its own.
class Imports
{
public:
    Imports(app::Session& session, std::vector<store::Destination> destinations, const QString& folder, int rows)
        : m_session(session), m_destinations(std::move(destinations)), m_path(folder + u"/leads.csv"_s), m_rows(rows)
    {
    }
    ~Imports() { wait(); }

    void round()
    {
        wait();
        m_thread = std::thread([this] {
            for (const store::Destination& destination : m_destinations)
                importInto(destination);
            ++m_rounds;
        });
    }
    void wait()
    {
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    void importInto(const store::Destination& destination)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write("email,first_name,company,domain,title,country,employees\n");
        for (int i = 0; i < m_rows; ++i) {
            const QByteArray n = QByteArray::number(m_rounds * m_rows + i);
            file.write("lead" + n + "@example.com,Jane,Example " + n + " GmbH,example" + n + ".com,VP Revenue Operations,DE,1250\n");
        }
        file.close();
        engine::ImportRequest request;
        request.path = m_path;
        request.batchName = u"Leads, file %1"_s.arg(m_rounds + 1);
        request.destination = destination;
        const auto done = engine::ImportJob(*m_session.writer(), m_session.clock()).run(request, {});
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
        m_session.engine()->batchAccepted(done->batch);
    }

    app::Session& m_session;
    const std::vector<store::Destination> m_destinations;
    const QString m_path;
    const int m_rows;
    int m_rounds = 0;
    std::thread m_thread;
};

void printUse(const char* when, const ProcessUse& use)
{
    std::printf("%-10s resident %.0f MB, of it anonymous %.1f MB, malloc holds %.1f MB; %.1f s of processor time\n", when, use.resident, use.anonymous,
                use.allocated, use.seconds);
    std::fflush(stdout);
}

/// What the process used after the first minute.
ProcessUse soak(TimedApplication& app, SoakWalk& walk, Imports& imports, int seconds, SoakFigures& figures)
{
    StallMeter meter;
    QElapsedTimer time;
    time.start();
    qint64 imported = 0;
    qint64 said = 0;
    ProcessUse atFirst = ProcessUse::now();
    while (time.elapsed() < seconds * 1'000LL) {
        const SoakWalk::Step& step = walk.next();
        int acts = 0;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] { step.act(acts++); });
        app.takeLongest();
        app.takeFrames();
        meter.start();
        QTimer::singleShot(0, &timer, [&] {
            step.enter();
            timer.start(100);
        });
        turn(step.seconds * 1'000);
        timer.stop();
        figures.add(step.name, step.rare, meter.stop(), app.takeFrames(), app.takeLongest());
        const qint64 now = time.elapsed() / 1'000;
        if (now - imported >= kImportSeconds && now + kImportSeconds / 2 < seconds) {
            imports.round();
            imported = now;
        }
        if (now / 60 > said) {
            said = now / 60;
            const ProcessUse use = ProcessUse::now();
            printUse(qPrintable(u"minute %1"_s.arg(said)), use);
            if (said == 1)
                atFirst = use;
        }
    }
    return atFirst;
}

qint64 number(store::Connection& connection, const QByteArray& sql)
{
    const auto n = connection.scalar(sql.constData());
    return n ? *n : -1;
}

/// What the journal says, and whether it says the same as the receivers. false: it does not.
bool review(const QString& folder, const std::vector<store::Destination>& destinations, double seconds, const Clock& clock)
{
    auto workspace = store::Workspace::open(folder, store::Access::readOnly, u"bench_soak"_s, clock);
    auto connection = workspace ? (*workspace)->connect(store::Access::readOnly) : Result<std::unique_ptr<store::Connection>>(workspace.error());
    if (!connection)
        return fail(connection.error().text()) == 0;
    const auto rows = [&](RowState state) { return number(**connection, "SELECT coalesce(sum(n), 0) FROM batch_count WHERE state = " + QByteArray::number(int(state))); };
    const qint64 attempts = number(**connection, "SELECT count(*) FROM attempt WHERE outcome <> 11");
    std::printf("rows: %lld delivered, %lld dead, %lld ambiguous, %lld waiting; %lld attempts (%.0f a second), %lld transitions of breakers\n",
                rows(RowState::delivered), rows(RowState::dead), rows(RowState::ambiguous),
                rows(RowState::pending) + rows(RowState::deferred) + rows(RowState::retryWait), attempts, double(attempts) / seconds,
                number(**connection, "SELECT count(*) FROM breaker_transition"));
    bool holds = rows(RowState::claimed) == 0;
    if (!holds)
        std::printf("%lld rows are left claimed\n", rows(RowState::claimed));
    for (size_t i = 0; i < destinations.size(); ++i) {
        const auto receipts = practice::PracticeReceipts::load(receiptsFile(QFileInfo(folder).path(), i));
        if (!receipts)
            return fail(receipts.error().text()) == 0;
        const auto found = app::reviewReceipts(**connection, *receipts, {destinations[i].id});
        if (!found)
            return fail(found.error().text()) == 0;
        std::printf("%-12s %s\n", qPrintable(destinations[i].name), qPrintable(found->sentence()));
        for (const practice::ReceiptViolation& violation : found->violations)
            std::printf("  %s\n", qPrintable(violation.text));
        holds = holds && found->holds();
    }
    return holds;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--receivers") == 0) {
        QCoreApplication receivers(argc, argv);
        return SoakReceivers::serve(receivers.arguments().at(2));
    }
    const QTemporaryDir temporary;
    const QString folder = argc > 3 ? QDir(QString::fromLocal8Bit(argv[3])).absolutePath() : temporary.path();
    qputenv("XDG_CONFIG_HOME", folder.toLocal8Bit()); // the window's settings are the soak's own
    TimedApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    const int seconds = int(arguments.value(1, u"10"_s).toDouble() * 60);
    const int rate = arguments.value(2, u"200"_s).toInt();
    if (seconds <= 0 || rate <= 0 || !QDir().mkpath(folder))
        return fail(u"bench_soak MINUTES [ROWS a second and destination [FOLDER]]"_s);
    app::speak(app, u"en"_s);

    SoakReceivers receivers;
    if (!receivers.start(folder))
        return fail(u"The receivers did not start."_s);
    const SystemClock clock;
    secrets::MemoryStore secrets;
    app::DesktopOptions options;
    options.folder = folder + u"/soak.fuseboard"_s;
    const auto destinations = addDestinations(options.folder, receivers.urls(), rate, clock, secrets);
    if (destinations.size() != soakDestinations().size())
        return fail(u"The destinations could not be added."_s);

    ui::Theme theme(app);
    theme.setChoice(ui::ThemeChoice::dark);
    auto desktop = std::make_unique<app::Desktop>(options, clock, secrets, theme);
    if (auto opened = desktop->open(); !opened)
        return fail(opened.error().text());
    if (!waitFor([&] { return desktop->window() && desktop->window()->isVisible() && desktop->session()->engine(); }, 30'000))
        return fail(u"The window did not open."_s);
    desktop->window()->resize(1'440, 900);

    std::vector<DestinationId> ids;
    for (const store::Destination& destination : destinations)
        ids.push_back(destination.id);
    SoakWalk walk(*desktop->window(), theme, ids);
    SoakFigures figures;
    bool closed = false;
    QElapsedTimer whole;
    whole.start();
    ProcessUse atFirst;
    {
        Imports imports(*desktop->session(), destinations, folder, rate * kImportSeconds);
        imports.round();
        printUse("start", ProcessUse::now());
        atFirst = soak(app, walk, imports, seconds, figures);
    }
    const double took = double(whole.elapsed()) / 1'000;
    const ProcessUse atLast = ProcessUse::now();
    printUse("end", atLast);
    malloc_trim(0);
    printUse("trimmed", ProcessUse::now()); // what was free already, and kept for the next one who asks
    std::printf("since the first minute: resident %+.1f MB, anonymous %+.1f MB, malloc %+.1f MB\n", atLast.resident - atFirst.resident,
                atLast.anonymous - atFirst.anonymous, atLast.allocated - atFirst.allocated);
    QObject::connect(desktop.get(), &app::Desktop::closed, [&closed] { closed = true; });
    desktop->window()->close();
    if (!waitFor([&] { return closed; }, 60'000))
        return fail(u"The program did not end."_s);
    desktop.reset();
    receivers.stop();
    figures.print();
    return review(options.folder, destinations, took, clock) ? 0 : 1;
}
