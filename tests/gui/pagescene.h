// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/pagerig.h"
#include "tests/support/guithreadguard.h"
#include "ui/models/deskjobs.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace fuseboard::test {

/// Controls of a page without objectName, accessible name or tooltip.
QStringList unnamedControlsOf(const QWidget& page);

/// Pages in the real window over a workspace of their own. A test fails when its pages open a file, make a socket or run SQL on
/// this thread while they are shown.
struct PageScene
{
    PageScene();
    ~PageScene();

    void showPages(std::vector<ui::Page*> pages);
    void closeWindow();
    static ui::Theme& theme();
    /// Makes the row current and the only one that is selected, whatever keys the last event of the test held: selectRow()
    /// would take them for pressed still.
    static void choose(QTableView& table, int row);
    /// The widget of that objectName; the test ends when there is none.
    template <class T>
    T* find(const char* name) const
    {
        T* found = window->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    /// On the test's own account, not the pages'.
    void run(const QByteArray& sql);
    bool consistent();
    /// Controls of the page without objectName, accessible name or tooltip.
    QStringList unnamedControls() const;
    /// Dark and light, 1440×900 and 1280×720.
    void picture(const QString& name);

    QTemporaryDir folder;
    PageRig rig;
    ui::DeskJobs deskJobs{rig.services, rig.jobs};
    std::unique_ptr<ui::MainWindow> window;

private:
    std::unique_ptr<PageWatch> m_watch;
};

} // namespace fuseboard::test
