// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/soakfigures.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

#include <malloc.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace fuseboard::bench {

void WaitCounts::add(const std::vector<double>& milliseconds)
{
    for (const double ms : milliseconds) {
        ++m_counts[std::min(kSteps, size_t(std::max(0.0, ms) / kStepMs))];
        m_longest = std::max(m_longest, ms);
    }
    m_all += milliseconds.size();
}

double WaitCounts::part(double share) const
{
    const auto wanted = quint64(double(m_all) * share);
    quint64 seen = 0;
    for (size_t i = 0; i < kSteps; ++i) {
        seen += m_counts[i];
        if (seen > wanted)
            return double(i + 1) * kStepMs;
    }
    return m_longest;
}

ProcessUse ProcessUse::now()
{
    ProcessUse use;
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            const double megabytes = line.simplified().split(' ').value(1).toDouble() / 1024;
            if (line.startsWith("VmRSS:"))
                use.resident = megabytes;
            else if (line.startsWith("RssAnon:"))
                use.anonymous = megabytes;
        }
    }
    const auto heap = mallinfo2();
    use.allocated = double(heap.uordblks + heap.hblkhd) / 1024 / 1024;
    rusage spent{};
    getrusage(RUSAGE_SELF, &spent);
    use.seconds = double(spent.ru_utime.tv_sec + spent.ru_stime.tv_sec) + double(spent.ru_utime.tv_usec + spent.ru_stime.tv_usec) / 1e6;
    return use;
}

void SoakFigures::Step::add(const StallMeter::Waits& waits, int more, const TimedApplication::Longest& event)
{
    wall.add(waits.wall);
    own.add(waits.own);
    frames += more;
    if (event.ownMs > longest.ownMs)
        longest = event;
}

void SoakFigures::Step::print(const QString& name) const
{
    std::printf("%-34s %7d frames; waits p50 %.2f p99 %.2f p99.9 %.2f max %.1f ms; own p50 %.2f p99 %.2f p99.9 %.2f max %.1f ms; longest event %.1f ms (%s)\n",
                qPrintable(name), frames, wall.part(0.5), wall.part(0.99), wall.part(0.999), wall.longest(), own.part(0.5), own.part(0.99),
                own.part(0.999), own.longest(), longest.ownMs, qPrintable(longest.what));
}

void SoakFigures::add(const QString& step, bool apart, const StallMeter::Waits& waits, int frames, const TimedApplication::Longest& longest)
{
    m_steps[step].add(waits, frames, longest);
    if (!apart)
        m_whole.add(waits, frames, longest);
}

void SoakFigures::print() const
{
    for (const auto& [name, step] : m_steps)
        step.print(name);
    m_whole.print(u"whole"_s);
}

} // namespace fuseboard::bench
