// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fuseboard::ui {

/// One line of a help sheet: keys to press, or something to type, and what comes of it.
struct HelpLine
{
    QStringList keys;  ///< each on a cap of its own
    QString typed;     ///< in the fixed font; keys is empty then
    QString text;
};

struct HelpSection
{
    QString title;
    std::vector<HelpLine> lines;
    int column = 0;    ///< 0 left, 1 right
};

} // namespace fuseboard::ui
