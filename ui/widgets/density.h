// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

#include <functional>

class QLayout;
class QObject;

namespace fuseboard::ui {

enum class Density : quint8 { comfortable, compact };

/// Heights and paddings in pixels, by density. Text keeps its size.
struct Metrics
{
    int tableRow;
    int tableHead;
    int control;     ///< inside of a button or a field, without its border
    int chip;
    int pill;
    int controlPad;  ///< left and right in a button
    int tabPad;      ///< above and below the word of a tab
    int menuPad;
    int header;      ///< the line over everything
    int navigation;  ///< one entry
    int jobBar;
    int paletteRow;
};

inline constexpr Metrics kComfortable{28, 30, 26, 19, 18, 10, 6, 5, 44, 33, 30, 34};
inline constexpr Metrics kCompact{22, 26, 22, 17, 16, 8, 4, 3, 38, 27, 26, 28};

/// Of the application, as the theme has set it; comfortable without one.
Density density();
const Metrics& metrics();
const Metrics& metrics(Density density);
/// Calls apply now, and again whenever the density changes, as long as context lives.
void followDensity(QObject* context, const std::function<void()>& apply);
/// Gives the layout these margins, and three quarters of them, rounded, while the density is compact.
void setDenseMargins(QLayout* layout, const QMargins& comfortable);

} // namespace fuseboard::ui
