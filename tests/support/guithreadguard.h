// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fuseboard::test {

/// What a test does for itself on the thread of the windows: looking into the store, saving a picture. Never around a turn
/// of the event loop.
class OwnWork
{
public:
    OwnWork() { ++depth(); }
    ~OwnWork() { --depth(); }
    OwnWork(const OwnWork&) = delete;
    OwnWork& operator=(const OwnWork&) = delete;
    static int& depth()
    {
        static thread_local int own = 0;
        return own;
    }
};

/// Watches the thread that made it: a statement of SQLite, a file that is opened, renamed or removed, a folder that is
/// listed, a socket that is made, are written down with the way that led there. The functions of SQLite and of the C library
/// themselves are watched, so it does not matter through which class the call came. What the system keeps for every program
/// (fonts, time zones, plugins under /usr and the like) is no file of ours. One at a time.
class GuiThreadGuard
{
public:
    GuiThreadGuard();
    ~GuiThreadGuard();
    GuiThreadGuard(const GuiThreadGuard&) = delete;
    GuiThreadGuard& operator=(const GuiThreadGuard&) = delete;

    /// What was seen since, and forgets it.
    QStringList take();
};

} // namespace fuseboard::test
