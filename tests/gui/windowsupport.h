// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/readerpool.h"
#include "core/store/workspace.h"
#include "tests/support/fakeclock.h"
#include "ui/models/dialogs.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

namespace fuseboard::test {

/// What a window asked of the engine.
struct EngineCall
{
    QString what;                    ///< "trip", "pauseDestination on"…
    qint64 id = 0;
    QString actor;
    QString reason;
    std::optional<WallTime> until;
};

/// Writes down what it is asked and does nothing.
class FakeEngineControl final : public engine::EngineControl
{
public:
    std::vector<EngineCall> calls;

    void pauseAll(bool paused, store::Actor actor) override;
    void pauseDestination(DestinationId id, bool paused, store::Actor actor) override;
    void pauseBatch(BatchId id, bool paused, store::Actor actor) override;
    void cancelBatch(BatchId id, store::Actor actor) override;
    void trip(DestinationId id, std::optional<WallTime> until, store::Actor actor, QString holder = {}) override;
    void releaseBreaker(DestinationId id, store::Actor actor, QString holder = {}) override;
    void disableBreaker(DestinationId id, store::Actor actor) override;
    void measureBreaker(DestinationId id, store::Actor actor) override;
    void resetBreaker(DestinationId id, store::Actor actor) override;
    void probeNow(DestinationId id, store::Actor actor) override;
    void releaseHold(DestinationId id, store::Actor actor) override;
    void resumeBudget(AccountId id, store::Actor actor) override;
    void batchAccepted(BatchId id) override;
    void lookAgain(DestinationId id) override;
    void setAccount(store::Account account) override;
    void removeAccount(AccountId id) override;
    void setBatchLimits(BatchId id, std::optional<Credits> data, std::optional<Credits> actions, store::Actor actor) override;
    void creditsMoved(std::vector<store::CreditMove> moves) override;
    void setDestination(store::Destination destination, std::shared_ptr<const transport::HttpTarget> target) override;
    void setWebhook(store::Webhook webhook, std::shared_ptr<const transport::HttpTarget> target) override;
    void rotateWebhook(DestinationId id, bool back, store::Actor actor) override;
    void useWebhook(DestinationId id, WebhookId webhook, store::Actor actor, std::function<void(Result<void>)> done) override;

private:
    void note(const QString& what, qint64 id, const store::Actor& actor = {}, std::optional<WallTime> until = {});
};

/// Answers at once with the path that the test has laid out.
class FakeDialogs final : public ui::Dialogs
{
public:
    QString savePath;
    QStringList suggested;

    void openFile(const QString&, const QString&, std::function<void(const QString&)>) override {}
    void saveFile(const QString&, const QString& name, std::function<void(const QString&)> chosen) override
    {
        suggested << name;
        chosen(savePath);
    }
    void ask(const QString&, const QString&, const QString&, std::function<void()>) override {}
    void tell(const QString&, const QString&) override {}
};

/// All that a window needs, on a workspace of its own: real store and readers, a fake engine, a clock that stands still.
class WindowRig
{
public:
    WindowRig();
    ~WindowRig();

    FakeClock clock;
    FakeEngineControl engine;
    ui::SnapshotFeed feed;
    ui::JobList jobs;
    FakeDialogs dialogs;
    ui::Services& services() { return *m_services; }
    QString settingsFile() const { return m_dir.filePath(QStringLiteral("window.ini")); }
    store::Workspace& workspace() { return *m_workspace; }

    /// Hands a snapshot over as the engine does and waits until the window has it.
    void offer(engine::EngineSnapshot snapshot);

private:
    QTemporaryDir m_dir;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<store::ReaderPool> m_readers;
    std::unique_ptr<ui::Services> m_services;
};

/// Any warning fails the test, but for what the offscreen platform says of itself.
void failOnWarnings();
/// Shows a window and waits until it is painted and active.
void showAndWait(QWidget& window);
/// The application's one theme; made by FUSEBOARD_WINDOW_MAIN.
ui::Theme& theme();
/// Writes name-dark.png or name-light.png and returns its path; the theme is put on first.
QString screenshot(QWidget& widget, const QString& name, ui::ThemeChoice choice);
/// The one child of that type and objectName; fails the test when there is none.
template <class T>
T* child(const QWidget& parent, const char* name)
{
    T* found = parent.findChild<T*>(QLatin1StringView(name));
    if (!found)
        QTest::qFail(qPrintable(QStringLiteral("no child %1").arg(QLatin1StringView(name))), __FILE__, __LINE__);
    return found;
}

int runWindowTest(int argc, char** argv, const std::function<int(int, char**)>& run);

} // namespace fuseboard::test

#define FUSEBOARD_WINDOW_MAIN(Test)                                                                                    \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        return fuseboard::test::runWindowTest(argc, argv, [](int count, char** values) {                               \
            Test test;                                                                                                 \
            return QTest::qExec(&test, count, values);                                                                 \
        });                                                                                                            \
    }
