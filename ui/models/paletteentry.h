// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace fuseboard::ui {

/// Something an operator can ask for by its name: a line of the command palette.
struct PaletteEntry
{
    QString title;            ///< "Trip CRM import…", translated, as a button would say it
    QString group = {};       ///< where it belongs: the page's title, "Window"
    QString shortcut = {};    ///< as shown; empty: none
    QString keywords = {};    ///< further words it is found by, translated
    std::function<void()> run = {};
    bool enabled = true;
    QString why = {};         ///< why it is not enabled
};

} // namespace fuseboard::ui
