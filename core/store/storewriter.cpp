// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storewriter.h"

#include "core/base/wording.h"
#include "core/store/commitgroup.h"
#include "core/store/connection.h"
#include "core/store/journalwriter.h"
#include "core/store/logtrimmer.h"
#include "core/store/workspace.h"

#include <chrono>
#include <deque>
#include <future>

namespace fuseboard::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGroupItems = 512;
constexpr std::chrono::milliseconds kGroupAge{20};

using Post = std::variant<std::vector<Claim>, std::vector<Unclaim>, std::vector<Settlement>, PostedJob>;
using Steady = std::chrono::steady_clock;

Error stoppedError()
{
    return Error{ErrorCode::cancelled, Wording::tr("The store is closed."), {}};
}

} // namespace

struct StoreWriter::Impl
{
    Impl(const Workspace& w, std::chrono::milliseconds retry) : workspace(w), runName(w.run()), retryEvery(retry) {}

    void post(Post item);
    void run(std::promise<Result<void>> opened);
    bool takePosts(bool wait);
    bool waitToRetry();
    void commitGroup();
    Result<void> fill(CommitGroup& group);
    Result<void> holdWorkspace();
    template <class Call>
    Result<void> takeNext(Call call);
    void succeeded();
    void failed(const Error& error, CommitGroup& group);
    template <class Call>
    void tellSink(Call call);

    const Workspace& workspace;
    const QByteArray runName; ///< of this start of the program, as the file names it
    const std::chrono::milliseconds retryEvery;
    std::thread thread;

    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Post> posts;
    bool stopping = false;

    std::mutex sinkMutex; // held during calls, so that setSink(nullptr) returns after the last one
    JournalSink* sink = nullptr;

    // The writer's thread only.
    std::unique_ptr<Connection> connection;
    std::unique_ptr<JournalWriter> journal;
    std::unique_ptr<LogTrimmer> trimmer;
    std::deque<Post> taken;
    size_t nextInFront = 0;
    std::deque<CommitGroup::Kept> kept;
    bool troubled = false;
    bool holds = false; ///< the file names this run as the one that writes
};

StoreWriter::StoreWriter(const Workspace& workspace, std::chrono::milliseconds retryEvery)
    : m_impl(std::make_unique<Impl>(workspace, retryEvery))
{
}

StoreWriter::~StoreWriter()
{
    stop();
}

Result<void> StoreWriter::start()
{
    Q_ASSERT(!m_impl->thread.joinable());
    std::promise<Result<void>> promise;
    auto opened = promise.get_future();
    m_impl->thread = std::thread([impl = m_impl.get(), p = std::move(promise)]() mutable { impl->run(std::move(p)); });
    return opened.get();
}

void StoreWriter::stop()
{
    {
        std::lock_guard lock(m_impl->mutex);
        m_impl->stopping = true;
    }
    m_impl->wake.notify_all();
    if (m_impl->thread.joinable())
        m_impl->thread.join();
}

void StoreWriter::setSink(JournalSink* sink)
{
    std::lock_guard lock(m_impl->sinkMutex);
    m_impl->sink = sink;
}

void StoreWriter::claim(std::vector<Claim> claims)
{
    if (!claims.empty())
        m_impl->post(std::move(claims));
}

void StoreWriter::unclaim(std::vector<Unclaim> unclaims)
{
    if (!unclaims.empty())
        m_impl->post(std::move(unclaims));
}

void StoreWriter::settle(std::vector<Settlement> settlements)
{
    if (!settlements.empty())
        m_impl->post(std::move(settlements));
}

void StoreWriter::write(WriteJob job, WriteDone done)
{
    m_impl->post(PostedJob{std::move(job), std::move(done)});
}

void StoreWriter::writeSurely(WriteJob job, WriteDone done)
{
    m_impl->post(PostedJob{std::move(job), std::move(done), true});
}

Result<void> StoreWriter::writeAndWait(WriteJob job)
{
    std::promise<Result<void>> promise;
    auto result = promise.get_future();
    write(std::move(job), [&promise](const Result<void>& r) { promise.set_value(r); });
    return result.get();
}

void StoreWriter::Impl::post(Post item)
{
    {
        std::lock_guard lock(mutex);
        if (!stopping) {
            posts.push_back(std::move(item));
            wake.notify_one();
            return;
        }
    }
    if (auto* job = std::get_if<PostedJob>(&item); job && job->done) {
        job->done(stoppedError());
    } else if (auto* claims = std::get_if<std::vector<Claim>>(&item)) {
        std::vector<ClaimAck> acks;
        for (const Claim& claim : *claims)
            acks.push_back({claim.attempt, claim.row, ClaimResult::failed, Reason::none});
        tellSink([&](JournalSink& s) {
            s.claimsDone(std::move(acks));
            s.groupDone();
        });
    }
}

void StoreWriter::Impl::run(std::promise<Result<void>> opened)
{
    auto made = workspace.connect(Access::readWrite);
    if (!made) {
        opened.set_value(made.error());
        return;
    }
    connection = *std::move(made);
    auto writer = JournalWriter::create(*connection);
    if (!writer) {
        opened.set_value(writer.error());
        connection.reset();
        return;
    }
    journal = *std::move(writer);
    trimmer = std::make_unique<LogTrimmer>(*connection);
    opened.set_value({});

    while (true) {
        const bool more = troubled ? waitToRetry() : takePosts(true);
        if (!more && kept.empty() && taken.empty())
            break;
        commitGroup();
        if (troubled && !more)
            break; // stopped with a store that fails: what is left becomes ambiguous by the crash rule
        if (!troubled)
            trimmer->trim(!takePosts(false));
    }
    for (CommitGroup::Kept& item : kept) {
        if (auto* job = std::get_if<PostedJob>(&item); job && job->done)
            job->done(stoppedError());
    }
    trimmer.reset();
    journal.reset();
    connection.reset();
}

/// Moves what was posted to the writer's side. false: there is nothing, and with wait that means stopped.
bool StoreWriter::Impl::takePosts(bool wait)
{
    if (!taken.empty())
        return true;
    std::unique_lock lock(mutex);
    if (wait)
        wake.wait(lock, [this] { return stopping || !posts.empty(); });
    taken.swap(posts);
    return !taken.empty();
}

/// false: stopped.
bool StoreWriter::Impl::waitToRetry()
{
    std::unique_lock lock(mutex);
    wake.wait_for(lock, retryEvery, [this] { return stopping; });
    for (Post& post : posts)
        taken.push_back(std::move(post));
    posts.clear();
    return !stopping;
}

void StoreWriter::Impl::commitGroup()
{
    CommitGroup group(*connection, *journal);
    Result<void> done = fill(group);
    if (done)
        done = group.commit();
    if (done)
        succeeded();
    else
        failed(done.error(), group);
    tellSink([&](JournalSink& s) { group.answer(s); });
    group.answerJobs();
}

Result<void> StoreWriter::Impl::fill(CommitGroup& group)
{
    if (auto begun = group.begin(); !begun)
        return begun;
    if (auto held = holdWorkspace(); !held)
        return held;
    if (troubled) { // an empty group would commit without touching the disk, and call that a store that works
        if (auto probed = connection->execute("INSERT INTO meta VALUES ('probe', ''); DELETE FROM meta WHERE key = 'probe'"); !probed)
            return probed;
    }
    const auto end = Steady::now() + kGroupAge;
    while (group.size() < kGroupItems && !kept.empty()) {
        CommitGroup::Kept item = std::move(kept.front());
        kept.pop_front();
        auto done = std::visit([&](auto& value) { return group.apply(std::move(value)); }, item);
        if (!done)
            return done;
    }
    while (group.size() < kGroupItems && takePosts(false)) {
        auto done = takeNext([&](auto&& item) { return group.apply(std::move(item)); });
        if (!done)
            return done;
        if (Steady::now() >= end)
            break;
    }
    return {};
}

/// The lock file keeps a second engine out only while nobody deletes it. The file itself names the run that writes it, from the
/// first commit on: one that finds another's name has lost its rows to that one's recovery, and claims nothing any more.
Result<void> StoreWriter::Impl::holdWorkspace()
{
    auto statement = connection->cached(holds ? "SELECT 1 FROM meta WHERE key = 'writer' AND value = ?"
                                              : "INSERT OR REPLACE INTO meta (key, value) VALUES ('writer', ?) RETURNING 1");
    if (!statement)
        return statement.error();
    (*statement)->bindText(0, runName);
    const auto found = (*statement)->step();
    if (!found)
        return found.error();
    const bool ours = *found;
    (*statement)->reset();
    if (ours)
        return {};
    return Error{ErrorCode::locked,
                 Wording::tr("Another Fuseboard has taken this workspace over. Nothing is sent from here any more: close this one."),
                 Wording::tr("Was %1 deleted while it was in use?").arg(u"workspace.lock"_s)};
}

/// Hands the oldest item that was taken to the call.
template <class Call>
Result<void> StoreWriter::Impl::takeNext(Call call)
{
    bool last = true;
    auto done = std::visit(
        [&](auto& post) {
            if constexpr (std::is_same_v<std::decay_t<decltype(post)>, PostedJob>) {
                return call(std::move(post));
            } else {
                auto& item = post[nextInFront++];
                last = nextInFront == post.size();
                return call(std::move(item));
            }
        },
        taken.front());
    if (last) {
        taken.pop_front();
        nextInFront = 0;
    }
    return done;
}

void StoreWriter::Impl::succeeded()
{
    holds = true;
    if (!std::exchange(troubled, false))
        return;
    tellSink([](JournalSink& s) { s.storeTrouble(std::nullopt); });
}

void StoreWriter::Impl::failed(const Error& error, CommitGroup& group)
{
    group.fail(error);
    // What was applied comes first again, then what was waiting for another try, then what came after.
    std::vector<CommitGroup::Kept> again = group.takeKept();
    kept.insert(kept.begin(), std::make_move_iterator(again.begin()), std::make_move_iterator(again.end()));
    while (!taken.empty()) {
        std::ignore = takeNext([&](auto&& item) {
            group.refuse(std::move(item));
            return Result<void>();
        });
    }
    std::vector<CommitGroup::Kept> later = group.takeKept();
    kept.insert(kept.end(), std::make_move_iterator(later.begin()), std::make_move_iterator(later.end()));
    if (!std::exchange(troubled, true))
        tellSink([&](JournalSink& s) { s.storeTrouble(error); });
}

template <class Call>
void StoreWriter::Impl::tellSink(Call call)
{
    std::lock_guard lock(sinkMutex);
    if (sink)
        call(*sink);
}

} // namespace fuseboard::store
