// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <functional>
#include <vector>

namespace fuseboard::ui {
class MainWindow;
class Theme;
}

namespace fuseboard::bench {

/// What an operator does in the window while rows flow: the overview most of the time, every other page in turn, always with
/// something in hand.
class SoakWalk
{
public:
    SoakWalk(ui::MainWindow& window, ui::Theme& theme, std::vector<DestinationId> destinations);

    struct Step
    {
        QString name;
        int seconds = 4;
        std::function<void()> enter;
        std::function<void(int)> act; ///< ten times a second, with how often before
        bool rare = false;            ///< nobody does it while waiting for something: its stalls are told apart
    };
    const Step& next();

private:
    void addOverview();
    void addOthers();
    void show(const QString& page);
    void wheel(int degrees);

    ui::MainWindow& m_window;
    ui::Theme& m_theme;
    std::vector<DestinationId> m_destinations;
    std::vector<Step> m_overview;
    std::vector<Step> m_others;
    size_t m_turn = 0;
    size_t m_round = 0;
};

} // namespace fuseboard::bench
