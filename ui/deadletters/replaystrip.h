// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/replaywatch.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QShortcut;
class QVBoxLayout;

namespace fuseboard::ui {

class ReplayEntry;
class TextLabel;

/// The replays that run, wait or have just ended, one line each, over the list. Nothing to say: not there.
class ReplayStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ReplayStrip(ReplayWatch& watch, QWidget* parent = nullptr);

    static constexpr size_t kMost = 4; ///< more of them are counted

private:
    void refresh();
    void recall(); ///< the one that was asked for last

    ReplayWatch& m_watch;
    QVBoxLayout* m_column;
    std::vector<ReplayEntry*> m_entries;
    QWidget* m_last = nullptr; ///< of their buttons, for Tab
    TextLabel* m_more;
    QShortcut* m_recall;
    QTimer m_tick;
};

} // namespace fuseboard::ui
