// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/deskrounds.h"

#include "core/store/operationselection.h"

#include <algorithm>

namespace fuseboard::engine {

namespace {

/// How soon a job whose rows could not be read is looked at again.
constexpr Millis kReadAgain{250};

bool overlap(const std::vector<RowId>& a, const std::vector<RowId>& b)
{
    if (a.empty() || b.empty() || a.back() < b.front() || b.back() < a.front())
        return false;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j)
            return true;
        // Leaps, since one of them often has a few rows and the other a million.
        if (*i < *j)
            i = std::lower_bound(i, a.end(), *j);
        else
            j = std::lower_bound(j, b.end(), *i);
    }
    return false;
}

} // namespace

DeskRounds::DeskRounds(store::Connection& reader, const Clock& clock, Write write)
    : m_reader(reader)
    , m_clock(clock)
    , m_write(std::move(write))
{
}

void DeskRounds::add(DeskTicket ticket, std::unique_ptr<DeskJob> job, Watch watch)
{
    auto running = std::make_unique<Running>();
    running->ticket = ticket;
    running->job = std::move(job);
    running->watch = std::move(watch);
    running->due = m_clock.wall();
    m_jobs.push_back(std::move(running));
}

void DeskRounds::cancel(DeskTicket ticket)
{
    for (const auto& running : m_jobs) {
        if (running->ticket == ticket && !std::exchange(running->cancelled, true)) {
            running->job->cancel();
            running->due = m_clock.wall();
        }
    }
}

void DeskRounds::cancel(OperationId operation)
{
    for (const auto& running : m_jobs) {
        if (running->job->operation() == operation)
            return cancel(running->ticket);
    }
}

std::optional<WallTime> DeskRounds::turn()
{
    const WallTime now = m_clock.wall();
    std::vector<Running*> due;
    for (size_t i = 0; i < m_jobs.size(); ++i) {
        if (m_jobs[i]->due <= now && mayStep(i))
            due.push_back(m_jobs[i].get());
    }
    std::stable_sort(due.begin(), due.end(), [](const Running* a, const Running* b) { return a->due < b->due; });
    for (Running* running : due)
        step(*running);
    std::erase_if(m_jobs, [](const std::unique_ptr<Running>& running) { return running->last.ended; });

    std::optional<WallTime> next;
    for (size_t i = 0; i < m_jobs.size(); ++i) {
        Running& running = *m_jobs[i];
        if (running.waitsFor != 0 && !running.cancelled) {
            const auto older = m_jobs.begin() + qsizetype(i);
            if (std::any_of(m_jobs.begin(), older, [&](const auto& other) { return other->ticket == running.waitsFor; }))
                continue; // that one says when
            running.waitsFor = 0;
            running.due = m_clock.wall();
        }
        if (!next || running.due < *next)
            next = running.due;
    }
    return next;
}

/// Whether nothing older is in its way. One that was cancelled ends, whatever it waited for.
bool DeskRounds::mayStep(size_t at)
{
    Running& running = *m_jobs[at];
    if (running.begun || running.cancelled || running.job->isCollecting())
        return true;
    const auto older = m_jobs.begin() + qsizetype(at);
    if (running.waitsFor != 0
        && std::any_of(m_jobs.begin(), older, [&](const auto& other) { return other->ticket == running.waitsFor; }))
        return false;
    if (running.waitsFor != 0) {
        running.waitsFor = 0;
        running.due = m_clock.wall();
    }
    for (auto other = m_jobs.begin(); other != older; ++other) {
        if (!(*other)->job->holdsRows())
            continue;
        std::optional<Error> error;
        if ((*other)->job->isCollecting() && !learnRows(**other, error))
            return false; // at its next turn, with the selection of that one complete
        if (!learnRows(running, error) || !learnRows(**other, error)) {
            running.due = m_clock.wall() + kReadAgain;
            if (error) {
                DeskProgress progress = running.last;
                progress.operation = running.job->operation();
                progress.title = running.job->title();
                progress.error = error;
                report(running, std::move(progress));
            }
            return false;
        }
        if (!overlap(running.rows, (*other)->rows))
            continue;
        running.waitsFor = (*other)->ticket;
        DeskProgress progress = running.last;
        progress.operation = running.job->operation();
        progress.title = running.job->title();
        progress.waitsFor = (*other)->job->title();
        progress.error.reset();
        report(running, std::move(progress));
        return false;
    }
    running.begun = true;
    return true;
}

bool DeskRounds::learnRows(Running& running, std::optional<Error>& error)
{
    if (running.knowsRows)
        return true;
    running.rows = running.job->rows();
    if (running.rows.empty() && running.job->isCollecting())
        return false;
    if (const OperationId operation = running.job->operation(); running.rows.empty() && operation.valid()) {
        auto rows = store::OperationSelection(m_reader).rows(operation);
        if (!rows) {
            error = rows.error();
            return false;
        }
        running.rows = std::move(*rows);
    }
    running.knowsRows = true;
    return true;
}

void DeskRounds::step(Running& running)
{
    DeskTools tools{m_reader, m_clock, m_engine, m_write, [this, &running](DeskProgress progress) { report(running, std::move(progress)); },
                    m_settingsWatch};
    const std::optional<WallTime> next = running.job->step(tools);
    if (next) {
        running.due = *next;
        return;
    }
    if (!running.last.ended) {
        DeskProgress progress = running.last;
        progress.ended = true;
        report(running, std::move(progress));
    }
}

void DeskRounds::report(Running& running, DeskProgress progress)
{
    progress.ticket = running.ticket;
    running.last = progress;
    if (running.watch)
        running.watch(running.last);
}

} // namespace fuseboard::engine
