// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/stallmeter.h"

#include <QString>

#include <array>
#include <map>

namespace fuseboard::bench {

/// Milliseconds in steps of a hundredth, as many as there are: constant memory, however long it is measured.
class WaitCounts
{
public:
    void add(const std::vector<double>& milliseconds);
    double part(double share) const; ///< the upper bound of its step
    double longest() const { return m_longest; }

private:
    static constexpr size_t kSteps = 20'000;
    static constexpr double kStepMs = 0.01;
    std::array<quint32, kSteps + 1> m_counts{};
    quint64 m_all = 0;
    double m_longest = 0;
};

/// What this process has of the machine's memory and time, in MB and seconds.
struct ProcessUse
{
    double resident = 0;  ///< VmRSS
    double anonymous = 0; ///< of it what is no file
    double allocated = 0; ///< of that what malloc has handed out and not got back
    double seconds = 0;   ///< processor time since the process began, all threads

    static ProcessUse now();
};

/// How long the GUI thread did not answer, in all and by what was done meanwhile.
class SoakFigures
{
public:
    /// apart: not in the figures of the whole.
    void add(const QString& step, bool apart, const StallMeter::Waits& waits, int frames, const TimedApplication::Longest& longest);
    void print() const;

private:
    struct Step
    {
        WaitCounts wall;
        WaitCounts own;
        int frames = 0;
        TimedApplication::Longest longest;

        void add(const StallMeter::Waits& waits, int more, const TimedApplication::Longest& event);
        void print(const QString& name) const;
    };
    std::map<QString, Step> m_steps;
    Step m_whole;
};

} // namespace fuseboard::bench
