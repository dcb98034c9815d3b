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
    QString subject = {};     ///< the part of the title that says what it is about: a destination, its breaker
    bool acts = false;        ///< changes what is sent: only offered first when it is asked for by what it does
    bool usual = false;       ///< what is meant when nothing but its subject is typed
};

} // namespace fuseboard::ui
