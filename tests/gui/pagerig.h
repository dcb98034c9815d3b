// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/operationdesk.h"
#include "core/store/batchrepository.h"
#include "core/store/readerpool.h"
#include "core/store/storewriter.h"
#include "tests/support/tempworkspace.h"
#include "ui/models/dialogs.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"

#include <QObject>
#include <QStringList>
#include <QThread>
#include <QVariant>

#include <vector>

class QWidget;

namespace fuseboard::test {

/// Writes down what pages, and the desk's thread, ask of the engine.
class RecordingEngine final : public engine::EngineControl
{
public:
    QStringList calls;

    void pauseAll(bool on, store::Actor) override { note("pauseAll", on); }
    void pauseDestination(DestinationId id, bool on, store::Actor) override { note("pauseDestination", id.value, on); }
    void pauseBatch(BatchId id, bool on, store::Actor) override { note("pauseBatch", id.value, on); }
    void cancelBatch(BatchId id, store::Actor) override { note("cancelBatch", id.value); }
    void trip(DestinationId id, std::optional<WallTime>, store::Actor, QString) override { note("trip", id.value); }
    void releaseBreaker(DestinationId id, store::Actor, QString) override { note("releaseBreaker", id.value); }
    void disableBreaker(DestinationId id, store::Actor) override { note("disableBreaker", id.value); }
    void measureBreaker(DestinationId id, store::Actor) override { note("measureBreaker", id.value); }
    void resetBreaker(DestinationId id, store::Actor) override { note("resetBreaker", id.value); }
    void probeNow(DestinationId id, store::Actor) override { note("probeNow", id.value); }
    void releaseHold(DestinationId id, store::Actor) override { note("releaseHold", id.value); }
    void resumeBudget(AccountId id, store::Actor) override { note("resumeBudget", id.value); }
    void batchAccepted(BatchId id) override { note("batchAccepted", id.value); }
    void lookAgain(DestinationId id) override { note("lookAgain", id.value); }
    void setAccount(store::Account) override {}
    void removeAccount(AccountId id) override { note("removeAccount", id.value); }
    void setBatchLimits(BatchId id, std::optional<Credits>, std::optional<Credits>, store::Actor) override { note("setBatchLimits", id.value); }
    void creditsMoved(std::vector<store::CreditMove> moves) override { note("creditsMoved", qint64(moves.size())); }
    void setDestination(store::Destination, std::shared_ptr<const transport::HttpTarget>) override {}
    void setWebhook(store::Webhook, std::shared_ptr<const transport::HttpTarget>) override {}
    void rotateWebhook(DestinationId id, bool back, store::Actor) override { note("rotateWebhook", id.value, back); }
    void useWebhook(DestinationId id, WebhookId webhook, store::Actor, std::function<void(Result<void>)> done) override
    {
        note("useWebhook", id.value, webhook.value);
        done({});
    }

private:
    template <class... T>
    void note(const char* what, T... with)
    {
        QStringList words{QString::fromLatin1(what)};
        (words.append(QVariant(with).toString()), ...);
        const auto write = [this, call = words.join(u' ')] { calls.append(call); };
        if (QThread::currentThread() == m_context.thread())
            write();
        else
            QMetaObject::invokeMethod(&m_context, write, Qt::QueuedConnection);
    }
    QObject m_context;
};

/// Answers at once with what the test has laid out.
class ScriptedDialogs final : public ui::Dialogs
{
public:
    QString openPath;
    QString savePath;
    bool accept = true;
    QStringList asked;
    QStringList told;

    void openFile(const QString& title, const QString&, std::function<void(const QString&)> chosen) override
    {
        asked.append(title);
        chosen(openPath);
    }
    void saveFile(const QString& title, const QString&, std::function<void(const QString&)> chosen) override
    {
        asked.append(title);
        chosen(savePath);
    }
    void openFolder(const QString& title, std::function<void(const QString&)> chosen) override
    {
        asked.append(title);
        chosen(openPath);
    }
    void ask(const QString& title, const QString& text, const QString&, std::function<void()> accepted) override
    {
        asked.append(title + u": " + text);
        if (accept)
            accepted();
    }
    void tell(const QString& title, const QString& text) override { told.append(title + u": " + text); }
};

/// What one row came to, for a workspace that looks as if the engine had run.
struct RowStory
{
    QByteArray body;
    RowState state = RowState::dead;
    Reason reason = Reason::exhausted;
    int status = 503;
    int tries = 1;
    QByteArray error = "Upstream unavailable";
    int minutesAgo = 1;
    Reason fault = Reason::none; ///< as the import gave it
};

/// A real workspace with its writer and readers, and everything a page is given.
class PageRig
{
public:
    PageRig();
    ~PageRig();

    TempWorkspace workspace;
    RecordingEngine engine;
    ScriptedDialogs dialogs;
    ui::SnapshotFeed feed;
    ui::JobList jobs;
    store::StoreWriter writer;
    store::ReaderPool readers;
    engine::OperationDesk desk;
    ui::Services services;

    QStringList identityColumns; ///< of the payloads that addBatch() stores; none: all of them

    /// A batch with these rows, claimed and settled through the journal; stories without attempts keep their state.
    BatchId addBatch(const QString& name, DestinationId destination, const QStringList& columns, const std::vector<RowStory>& stories,
                     Charge charge = {Credits::whole(6), {}});
    /// The seventeen of the picture that the page was designed after, newest first.
    static std::vector<RowStory> picturedStories();
    /// Many of them, in turn rejected, exhausted, ambiguous.
    static std::vector<RowStory> manyStories(int rows);
    /// What the engine would say of the workspace as it is now.
    void offerSnapshot();
    void index(); ///< all dead letters for the search
    void flush(); ///< everything posted is on disk
    /// What was asked of the readers is answered, and what the answers asked for too; what they changed is laid out.
    void awaitReading();
    /// The desk has looked at its jobs, as of the clock.
    void awaitDesk();
    qint64 number(const QByteArray& sql) { return workspace.number(sql); }
    QString text(const QByteArray& sql) { return workspace.text(sql); }

private:
    qint64 m_attempt = 0;
};

/// Saves a picture of the window for the eye: NAME-dark-1440.png…
void savePicture(QWidget& window, const QString& name);

} // namespace fuseboard::test
