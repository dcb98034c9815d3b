// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowsupport.h"

#include "tests/support/guithreadguard.h"
#include "ui/overview/destinationboard.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::test {

namespace {

ui::Theme* s_theme = nullptr;

} // namespace

void FakeEngineControl::note(const QString& what, qint64 id, const store::Actor& actor, std::optional<WallTime> until)
{
    calls.push_back({what, id, actor.name, actor.reason, until});
}

void FakeEngineControl::pauseAll(bool paused, store::Actor actor)
{
    note(paused ? u"pauseAll on"_s : u"pauseAll off"_s, 0, actor);
}

void FakeEngineControl::pauseDestination(DestinationId id, bool paused, store::Actor actor)
{
    note(paused ? u"pauseDestination on"_s : u"pauseDestination off"_s, id.value, actor);
}

void FakeEngineControl::pauseBatch(BatchId id, bool paused, store::Actor actor)
{
    note(paused ? u"pauseBatch on"_s : u"pauseBatch off"_s, id.value, actor);
}

void FakeEngineControl::cancelBatch(BatchId id, store::Actor actor)
{
    note(u"cancelBatch"_s, id.value, actor);
}

void FakeEngineControl::trip(DestinationId id, std::optional<WallTime> until, store::Actor actor, QString)
{
    note(u"trip"_s, id.value, actor, until);
}

void FakeEngineControl::releaseBreaker(DestinationId id, store::Actor actor, QString)
{
    note(u"releaseBreaker"_s, id.value, actor);
}

void FakeEngineControl::disableBreaker(DestinationId id, store::Actor actor)
{
    note(u"disableBreaker"_s, id.value, actor);
}

void FakeEngineControl::measureBreaker(DestinationId id, store::Actor actor)
{
    note(u"measureBreaker"_s, id.value, actor);
}

void FakeEngineControl::setWebhook(store::Webhook webhook, std::shared_ptr<const transport::HttpTarget>)
{
    note(u"setWebhook"_s, webhook.id.value);
}

void FakeEngineControl::rotateWebhook(DestinationId id, bool back, store::Actor actor)
{
    note(back ? u"rotateWebhook back"_s : u"rotateWebhook"_s, id.value, actor);
}

void FakeEngineControl::useWebhook(DestinationId id, WebhookId, store::Actor actor, std::function<void(Result<void>)> done)
{
    note(u"useWebhook"_s, id.value, actor);
    done({});
}

void FakeEngineControl::resetBreaker(DestinationId id, store::Actor actor)
{
    note(u"resetBreaker"_s, id.value, actor);
}

void FakeEngineControl::probeNow(DestinationId id, store::Actor actor)
{
    note(u"probeNow"_s, id.value, actor);
}

void FakeEngineControl::releaseHold(DestinationId id, store::Actor actor)
{
    note(u"releaseHold"_s, id.value, actor);
}

void FakeEngineControl::resumeBudget(AccountId id, store::Actor actor)
{
    note(u"resumeBudget"_s, id.value, actor);
}

void FakeEngineControl::batchAccepted(BatchId id)
{
    note(u"batchAccepted"_s, id.value);
}

void FakeEngineControl::lookAgain(DestinationId id)
{
    note(u"lookAgain"_s, id.value);
}

void FakeEngineControl::setAccount(store::Account account)
{
    note(u"setAccount"_s, account.id.value);
}

void FakeEngineControl::removeAccount(AccountId id)
{
    note(u"removeAccount"_s, id.value);
}

void FakeEngineControl::setBatchLimits(BatchId id, std::optional<Credits>, std::optional<Credits>, store::Actor actor)
{
    note(u"setBatchLimits"_s, id.value, actor);
}

void FakeEngineControl::creditsMoved(std::vector<store::CreditMove> moves)
{
    note(u"creditsMoved"_s, qint64(moves.size()));
}

void FakeEngineControl::setDestination(store::Destination destination, std::shared_ptr<const transport::HttpTarget>)
{
    note(u"setDestination"_s, destination.id.value);
}

WindowRig::WindowRig()
{
    auto opened = store::Workspace::open(m_dir.filePath(u"leads.fuseboard"_s), store::Access::readWrite, u"tst"_s, clock);
    if (!opened)
        qFatal("no workspace: %s", qPrintable(opened.error().text()));
    m_workspace = std::move(*opened);
    m_readers = std::make_unique<store::ReaderPool>(*m_workspace);
    m_services = std::make_unique<ui::Services>(ui::Services{clock, *m_readers, feed, nullptr, &engine, nullptr, nullptr,
                                                            QDir::homePath() + u"/leads.fuseboard"_s, u"kim"_s, {}});
}

WindowRig::~WindowRig() = default;

void WindowRig::offer(engine::EngineSnapshot snapshot)
{
    feed.offer(std::make_shared<const engine::EngineSnapshot>(std::move(snapshot)));
    for (int i = 0; i < 3; ++i) // delivery, then what it made shows itself, then its layout
        QCoreApplication::processEvents();
    const auto whole = [] { // the overview makes its cards a few at a time
        const auto windows = QApplication::topLevelWidgets();
        return std::ranges::all_of(windows, [](const QWidget* window) {
            const auto boards = window->findChildren<ui::DestinationBoard*>();
            return std::ranges::all_of(boards, &ui::DestinationBoard::isWhole);
        });
    };
    while (!whole())
        QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void showAndWait(QWidget& window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

ui::Theme& theme()
{
    return *s_theme;
}

QString screenshot(QWidget& widget, const QString& name, ui::ThemeChoice choice)
{
    theme().setChoice(choice);
    QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("FUSEBOARD_SCREENSHOTS", QStringLiteral(FUSEBOARD_SCREENSHOT_DIR));
    const OwnWork own;
    QDir().mkpath(folder);
    const QString scale = widget.devicePixelRatioF() > 1 ? u"-%1x"_s.arg(widget.devicePixelRatioF()) : QString();
    const QString path = u"%1/%2-%3%4.png"_s.arg(folder, name, choice == ui::ThemeChoice::dark ? u"dark"_s : u"light"_s, scale);
    return widget.grab().save(path) ? path : QString();
}

int runWindowTest(int argc, char** argv, const std::function<int(int, char**)>& run)
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QApplication application(argc, argv);
    application.setApplicationName(u"fuseboard"_s);
    ui::Theme theme(application);
    s_theme = &theme;
    return run(argc, argv);
}

} // namespace fuseboard::test
