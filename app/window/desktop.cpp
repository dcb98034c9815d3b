// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop.h"

#include "app/pdfdocument.h"
#include "app/window/desktopattention.h"
#include "core/payload/masking.h"
#include "core/store/batchrepository.h"
#include "ui/batches/batchespage.h"
#include "ui/models/importrun.h"
#include "ui/shell/latepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

namespace fuseboard::app {

using namespace Qt::StringLiterals;

namespace {

QString operatorName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? u"operator"_s : user;
}

/// What is there can be looked at, but not written to.
bool isBarred(const Error& error, const QString& folder)
{
    const QFileInfo info(folder);
    return error.code == ErrorCode::readOnly || (error.code == ErrorCode::io && info.exists() && !info.isWritable());
}

/// A practice destination that is worth watching: some of everything that goes wrong.
practice::PracticeDials practiceDials()
{
    practice::PracticeDials dials;
    dials.latencyMs = 60;
    dials.jitterMs = 180;
    dials.percentByStatus = {{503, 4.0}, {422, 1.0}};
    dials.percentThrottled = 0.5;
    dials.percentHangUp = 1.0;
    return dials;
}

constexpr Credits kClayCreditsPerDay = Credits::whole(500); // R18

store::AccountSettings practiceLimits()
{
    store::AccountSettings limits;
    limits.dataPerDay = Credits::whole(6'000);
    return limits;
}

} // namespace

QString Desktop::settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
}

void Desktop::writePdf(const QString& html, const QString& path, std::function<void(Result<void>)> done)
{
    QThreadPool::globalInstance()->start([html, path, done = std::move(done)] {
        const auto write = [&]() -> Result<void> {
            const auto pdf = pdfFromHtml(html.toUtf8());
            if (!pdf)
                return pdf.error();
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
                return Error{ErrorCode::io, tr("The report could not be written to %1.").arg(path), file.errorString()};
            return {};
        };
        QMetaObject::invokeMethod(qApp, [done, result = write()] { done(result); }, Qt::QueuedConnection);
    });
}

Desktop::Desktop(const DesktopOptions& options, const Clock& clock, secrets::SecretStore& secrets, ui::Theme& theme)
    : m_options(options)
    , m_clock(clock)
    , m_secrets(secrets)
    , m_theme(theme)
{
}

Desktop::~Desktop()
{
    m_sample.reset(); // reads into the session on a thread of its own
    m_attention.reset(); // its notes are shown in the window
    m_window.reset(); // pages hold the services
    m_deskJobs.reset();
}

Result<void> Desktop::openSession()
{
    SessionOptions options{m_options.folder, u"fuseboard"_s, false};
    auto session = Session::open(options, m_clock, m_secrets);
    QString heldBy;
    if (!session && session.error().code == ErrorCode::locked) {
        const auto owner = store::Workspace::lockOwner(m_options.folder);
        heldBy = owner ? tr("the workspace is held by %1").arg(owner->text()) : session.error().message.chopped(session.error().message.endsWith(u'.'));
    } else if (!session && isBarred(session.error(), m_options.folder)) {
        heldBy = tr("its folder cannot be written");
    }
    if (!heldBy.isEmpty()) {
        options.readOnly = true;
        session = Session::open(options, m_clock, m_secrets);
    }
    if (!session)
        return session.error();
    m_session = std::move(*session);
    m_services = std::make_unique<ui::Services>(ui::Services{
        m_clock, m_session->readers(), m_snapshots, nullptr, nullptr, nullptr, &m_secrets, m_options.folder, operatorName(), heldBy});
    return {};
}

Result<void> Desktop::open()
{
    if (auto opened = openSession(); !opened)
        return opened;
    if (m_services->readOnlyBecause.isEmpty())
        startEngine();
    else
        showWindow();
    return {};
}

void Desktop::startEngine()
{
    m_session->setSnapshotSink([this](engine::SnapshotPtr snapshot) { m_snapshots.offer(std::move(snapshot)); });
    connect(m_session.get(), &Session::engineLaunched, this, [this] {
        m_services->journal = m_session->writer();
        m_services->engine = m_session->engine();
        m_services->desk = m_session->desk();
        m_services->settings = m_session->settings();
        if (m_options.practice)
            startPractice();
        else if (m_options.clay)
            connectClay();
        else
            showWindow();
    });
    m_session->startEngine([this](const Result<store::RecoveryReport>& started) {
        if (started) {
            if (started->ambiguous > 0) {
                m_dialogs.tell(tr("The last run ended unexpectedly"),
                               tr("%n row(s) were on their way and may have been delivered. They are ambiguous now, in Dead "
                                  "letters: look at the target, then settle or replay them.", nullptr, int(started->ambiguous)));
            }
            return;
        }
        m_services->readOnlyBecause = tr("the engine did not start, since %1").arg(started.error().text());
        if (m_services->readOnlyBecause.endsWith(u'.'))
            m_services->readOnlyBecause.chop(1);
        showWindow();
        m_dialogs.tell(tr("The engine did not start"), tr("%1\n\nNothing is sent. No row was changed.").arg(started.error().text()));
    });
}

void Desktop::startPractice()
{
    m_session->startPractice(practiceDials(), practiceLimits(), [this](const Result<store::Destination>& destination) {
        m_services->practice = m_session->practice();
        showWindow();
        if (!destination)
            m_dialogs.tell(tr("The practice destination did not start"), destination.error().text());
        else
            submitSample(*destination);
    });
}

void Desktop::connectClay()
{
    const ui::ClayConnection& wanted = *m_options.clay;
    store::Destination destination;
    destination.name = wanted.name;
    destination.preset = u"clay"_s;
    destination.policy = store::presetPolicy(destination.preset);
    const QByteArray url = ui::encodedUrl(wanted);
    destination.webhook.maskedUrl = payload::maskUrl(url);
    store::Account account;
    account.name = tr("Clay workspace");
    account.settings.dataPerDay = kClayCreditsPerDay;
    m_session->addDestination(destination, account, url, wanted.token.toLatin1(),
                              [this, name = wanted.name](const Result<store::Destination>& added) {
                                  showWindow();
                                  if (added)
                                      m_window->showPage(u"batches"_s); // where the first file is dropped
                                  else
                                      m_dialogs.tell(tr("%1 was not connected").arg(name), added.error().text());
                              });
}

/// From the empty overview: beside what the workspace has.
void Desktop::practise()
{
    m_session->startPractice(practiceDials(), practiceLimits(), [this](const Result<store::Destination>& destination) {
        m_services->practice = m_session->practice();
        if (!destination)
            m_dialogs.tell(tr("The practice destination did not start"), destination.error().text());
    });
}

void Desktop::submitSample(const store::Destination& destination)
{
    if (m_options.sample.isEmpty())
        return;
    m_session->readers().read<std::vector<store::Batch>>(
        {}, this, [](store::Connection& c) { return store::BatchRepository(c).batches(); },
        [this, destination](const Result<std::vector<store::Batch>>& batches) {
            if (!batches || !batches->empty())
                return;
            engine::ImportRequest request;
            request.path = m_options.sample;
            request.batchName = tr("Sample leads");
            request.destination = destination;
            m_sample = std::make_unique<ui::ImportRun>(*m_services, m_jobs);
            m_sample->start(request, std::nullopt);
        });
}

void Desktop::showWindow()
{
    if (m_window)
        return;
    m_attention = std::make_unique<DesktopAttention>(*m_services);
    m_deskJobs = std::make_unique<ui::DeskJobs>(*m_services, m_jobs);
    m_window = std::make_unique<ui::MainWindow>(*m_services, m_jobs, m_theme, makePlaces(), settingsFile());
    m_batchJobs = std::make_unique<ui::BatchJobs>(m_services->snapshots, m_jobs, m_services->engine ? [this](BatchId id) {
        m_window->showPage(m_batches->pageId());
        batches().cancel(id);
    } : std::function<void(BatchId)>());
    m_dialogs.setWindow(m_window.get());
    ui::MainWindow* window = m_window.get();
    m_attention->attach(*window);
    connect(window, &ui::MainWindow::fileDropped, this, [this](const QString& path) {
        m_window->showPage(m_batches->pageId());
        batches().openFile(path);
    });
    connect(window, &ui::MainWindow::importRequested, this, [this] {
        m_window->showPage(m_batches->pageId());
        batches().chooseFile();
    });
    if (m_options.forceTheme)
        m_theme.setChoice(m_options.theme);
    connect(m_window.get(), &ui::MainWindow::otherWorkspaceWanted, this, &Desktop::otherWorkspaceWanted);
    connect(m_window.get(), &ui::MainWindow::closing, this, &Desktop::onWindowClosed);
    m_window->show();
    makeRestSoon();
}

void Desktop::close()
{
    if (m_window)
        m_window->close();
    else
        onWindowClosed();
}

void Desktop::onWindowClosed()
{
    m_session->stopEngine([this] {
        m_services->engine = nullptr; // the pages are there until this object goes
        Q_EMIT closed();
    });
}

} // namespace fuseboard::app
