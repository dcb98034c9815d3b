// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QObject>
#include <QPoint>

#include <optional>

class QWidget;

namespace fuseboard::ui {

/// When cards may change places: not under the pointer or the focus, nor right after something was done, so that nobody presses
/// what slid under the hand. A board that is left alone for a while sorts itself all the same. What is pressed on a card that
/// has moved this instant was meant for another one and is ignored, and so is the second half of a double click.
class StandStill : public QObject
{
    Q_OBJECT
public:
    StandStill(QWidget& board, const Clock& clock);

    /// A card or line of the board, with all that is in it.
    void watch(QWidget* view);
    /// The operator did something there, or to a destination of the board.
    void acted() { m_actedAt = m_clock.now(); }
    /// Places stay as they are.
    bool holds();

    static constexpr Millis kAfterAction{3'000};
    static constexpr Millis kLeftAlone{60'000};  ///< pointer and focus count no longer
    static constexpr Millis kJustMoved{600};

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Seen
    {
        bool painted = false;             ///< where it stands
        std::optional<MonoTime> movedAt;
    };
    QWidget* viewOf(QObject* watched) const;

    QWidget& m_board;
    const Clock& m_clock;
    QHash<QObject*, Seen> m_views;
    std::optional<MonoTime> m_actedAt;
    MonoTime m_touchedAt{};
    QPoint m_pointer;
};

} // namespace fuseboard::ui
