// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readerpool.h"

#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHash>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace fuseboard::store {

namespace {

struct Task
{
    QString channel;
    quint64 ticket = 0;
    ReaderPool::Job job;
};

struct Reader
{
    std::thread thread;
    Connection* connection = nullptr; // null unless a job runs on it
    QString channel;
};

} // namespace

struct ReaderPool::Impl
{
    explicit Impl(const Workspace& w) : workspace(w) {}

    void run(Reader& self);
    void replace(const QString& channel);

    const Workspace& workspace;
    mutable std::mutex mutex;
    std::condition_variable wake;
    std::deque<Task> tasks;
    std::deque<Reader> readers;
    QHash<QString, quint64> current;
    quint64 lastTicket = 0;
    bool stopping = false;
};

ReaderPool::ReaderPool(const Workspace& workspace, int threads) : m_impl(std::make_shared<Impl>(workspace))
{
    for (int i = 0; i < threads; ++i)
        m_impl->readers.emplace_back();
    for (Reader& reader : m_impl->readers)
        reader.thread = std::thread([impl = m_impl.get(), &reader] { impl->run(reader); });
}

ReaderPool::~ReaderPool()
{
    {
        std::lock_guard lock(m_impl->mutex);
        m_impl->stopping = true;
        m_impl->tasks.clear();
        for (Reader& reader : m_impl->readers) {
            if (reader.connection)
                reader.connection->interrupt();
        }
    }
    m_impl->wake.notify_all();
    for (Reader& reader : m_impl->readers)
        reader.thread.join();
}

void ReaderPool::cancel(const QString& channel)
{
    nextTicket(channel);
}

quint64 ReaderPool::nextTicket(const QString& channel)
{
    std::lock_guard lock(m_impl->mutex);
    const quint64 ticket = ++m_impl->lastTicket;
    if (!channel.isEmpty()) {
        m_impl->current[channel] = ticket;
        m_impl->replace(channel);
    }
    return ticket;
}

void ReaderPool::post(const QString& channel, quint64 ticket, Job job)
{
    {
        std::lock_guard lock(m_impl->mutex);
        m_impl->tasks.push_back({channel, ticket, std::move(job)});
    }
    m_impl->wake.notify_one();
}

/// Carries one call to the thread it was made on. The mutex orders the handing over by itself, not by what Qt does inside.
class ReaderPool::Relay final : public QObject
{
public:
    void send(std::function<void()> call)
    {
        QEvent* event = nullptr;
        {
            std::lock_guard lock(m_mutex);
            m_call = std::move(call);
            event = new QEvent(QEvent::User);
        }
        QCoreApplication::postEvent(this, event);
    }
    bool event(QEvent* event) override
    {
        std::function<void()> call;
        {
            std::lock_guard lock(m_mutex);
            if (event->type() == QEvent::User)
                call = std::exchange(m_call, {});
        }
        if (!call)
            return QObject::event(event);
        call();
        return true;
    }

private:
    std::mutex m_mutex;
    std::function<void()> m_call;
};

std::shared_ptr<ReaderPool::Relay> ReaderPool::makeRelay()
{
    return std::shared_ptr<Relay>(new Relay, [](Relay* relay) { relay->deleteLater(); });
}

void ReaderPool::deliver(Relay& relay, std::function<void()> call)
{
    relay.send(std::move(call));
}

bool ReaderPool::isCurrent(const std::weak_ptr<Impl>& pool, const QString& channel, quint64 ticket)
{
    const auto impl = pool.lock();
    if (!impl)
        return false;
    std::lock_guard lock(impl->mutex);
    return channel.isEmpty() || impl->current.value(channel) == ticket;
}

/// Drops what waits on the channel and interrupts what runs on it: under the mutex, so that the reader cannot be at another
/// channel's query by then.
void ReaderPool::Impl::replace(const QString& channel)
{
    std::erase_if(tasks, [&](const Task& task) { return task.channel == channel; });
    for (Reader& reader : readers) {
        if (reader.connection && reader.channel == channel)
            reader.connection->interrupt();
    }
}

void ReaderPool::Impl::run(Reader& self)
{
    auto connection = workspace.connect(Access::readOnly);
    std::unique_lock lock(mutex);
    while (true) {
        wake.wait(lock, [this] { return stopping || !tasks.empty(); });
        if (stopping)
            break;
        const Task task = std::move(tasks.front());
        tasks.pop_front();
        self.channel = task.channel;
        self.connection = connection ? connection->get() : nullptr;
        lock.unlock();
        if (!connection) // the folder may be back by now
            connection = workspace.connect(Access::readOnly);
        if (connection)
            task.job(**connection);
        lock.lock();
        self.connection = nullptr;
        self.channel.clear();
    }
}

} // namespace fuseboard::store
