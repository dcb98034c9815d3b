// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/widgets/card.h"

#include <array>

class QPushButton;

namespace fuseboard::ui {

class ElidedLabel;
class FigureLabel;
class StateBadge;
class TextLabel;
class WindowCells;

/// What the breaker knows right now: its state and what comes next, the contents of its window against the thresholds.
class WindowCard : public Card
{
    Q_OBJECT
public:
    explicit WindowCard(QWidget* parent = nullptr);

    /// Null: no engine runs that would know.
    void display(const engine::DestinationSnapshot* destination, WallTime now);

    QPushButton* modeButton() const { return m_mode; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Fact { calls, failed, slow, inARow, period };
    static constexpr int kFacts = 5;
    struct FactLabels
    {
        TextLabel* name = nullptr;
        FigureLabel* value = nullptr;
        FigureLabel* against = nullptr;
    };
    /// Where there is no room, what a figure is held against is in its tooltip only.
    void makeRoom();
    void say(Fact fact, const QString& name, const QString& value, const QString& against, const QString& tip);

    StateBadge* m_state;
    ElidedLabel* m_sentence;
    QPushButton* m_mode;
    WindowCells* m_cells;
    ElidedLabel* m_cellsName;
    std::array<FactLabels, kFacts> m_facts{};
};

} // namespace fuseboard::ui
