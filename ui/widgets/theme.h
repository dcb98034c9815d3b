// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/vocabulary.h"
#include "ui/widgets/density.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QRgb>

#include <array>

class QApplication;

namespace fuseboard::ui {

/// The colours of the window, by what they are for. State colours are for state only, never alone: a shape and a word
/// stand beside them (statelook.h).
enum class Token : quint8 {
    window,
    panel,
    raised,
    line,
    text,
    muted,
    selection,
    green,   ///< closed, delivered, healthy
    amber,   ///< half-open, ambiguous, degraded
    red,     ///< open, failed, unhealthy
    violet,  ///< forced open, rejected
    grey,    ///< disabled, no data
    accent,  ///< the one accent; metrics only
    removed, ///< background of a removed line
    added,   ///< background of an added line
    onAccent ///< text on an accent-coloured button
};
inline constexpr int kTokenCount = 16;
using Colors = std::array<QRgb, kTokenCount>;

// As in the design, but for selection, which is a shade nearer to the panel: every text colour keeps 4.5:1 on it.
inline constexpr Colors kDarkColors{
    0xff0f1418, 0xff151c22, 0xff1a232b, 0xff27323c, 0xffe6edf3, 0xff92a3b3, 0xff1a2a39, 0xff3fb27f,
    0xffe0a030, 0xffef6257, 0xffa68af0, 0xff7b8a98, 0xff4c9be8, 0xff2d1718, 0xff12291f, 0xff0f1418,
};
inline constexpr Colors kLightColors{
    0xfff3f5f7, 0xffffffff, 0xffffffff, 0xffd9e0e6, 0xff17212b, 0xff54677a, 0xffe8f2fc, 0xff1b7a52,
    0xff8f5f00, 0xffc0342c, 0xff6644c4, 0xff647585, 0xff1f6fbf, 0xfffbe6e4, 0xffe3f4ec, 0xffffffff,
};

inline constexpr int kSpace = 4;          ///< the grid: 4, 8, 12, 16
inline constexpr int kControlRadius = 6;
inline constexpr int kCardRadius = 8;
inline constexpr int kTableRow = kComfortable.tableRow; ///< while the density is comfortable; else metrics()
inline constexpr char kDensityProperty[] = "fuseboardDensity"; ///< of the application; density() reads it

/// A widget asks its own palette, so nothing has to hold the theme: our palettes are dark or light as a whole.
bool isDark(const QPalette& palette);
QColor color(Token token, bool dark);
QColor color(Token token, const QPalette& palette);
Token stateToken(BreakerState state);
Token stateToken(RowState state, Reason reason = Reason::none);
QColor stateColor(BreakerState state, const QPalette& palette);
QColor stateColor(RowState state, const QPalette& palette, Reason reason = Reason::none);
/// over at alpha (0..1) on under, opaque.
QColor blend(QColor over, QColor under, double alpha);

enum class TextRole : quint8 { body, small, smallStrong, strong, title, figure };
/// The desktop's family in our sizes: 13, 12, both also semi-bold, 17 and 26 semi-bold.
QFont textFont(TextRole role);
QFont fixedFont();

enum class ThemeChoice : quint8 { system, dark, light };

/// Puts palette, fonts and style sheet on the application: Fusion in our colours, dark or light as the desktop says or as
/// forced. One per process, made by app.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication& application);

    ThemeChoice choice() const { return m_choice; }
    bool dark() const { return m_dark; }
    void setChoice(ThemeChoice choice);
    ui::Density density() const { return m_density; }
    /// Takes effect at once on everything that is open.
    void setDensity(ui::Density density);

Q_SIGNALS:
    void themeChanged(bool dark);
    void choiceChanged(fuseboard::ui::ThemeChoice choice);
    void densityChanged(fuseboard::ui::Density density);

private:
    void followDesktop();
    void apply();

    QApplication& m_application;
    ThemeChoice m_choice = ThemeChoice::system;
    ui::Density m_density = ui::Density::comfortable;
    bool m_desktopDark = false;
    bool m_dark = false;
};

} // namespace fuseboard::ui
