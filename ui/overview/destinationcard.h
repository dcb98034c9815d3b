// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cardcontent.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace fuseboard::ui {

class ElidedLabel;
class FigureLabel;
class Sparkline;
class StateBadge;
class TextLabel;

enum class CardAction : quint8 { trip, setEnd, reset, probe, pause, resume, releaseHold, resumeBudget };

/// One destination on the overview. Made once, then only its texts change.
class DestinationCard : public Card
{
    Q_OBJECT
public:
    explicit DestinationCard(DestinationId id, QWidget* parent = nullptr);

    DestinationId id() const { return m_id; }
    void display(const engine::DestinationSnapshot& destination, const engine::AccountSnapshot* account, WallTime now);
    /// Without an engine there is nothing to press.
    void setActionsShown(bool shown);
    QPushButton* button(CardAction action) const;

Q_SIGNALS:
    void asked(fuseboard::ui::CardAction action);

private:
    struct Figure
    {
        TextLabel* label;
        FigureLabel* value;
    };
    Figure addFigure(class QGridLayout* grid, const QString& objectName);
    QPushButton* addButton(class QHBoxLayout* row, CardAction action, const QString& objectName, const QString& text,
                           const QString& toolTip);

    DestinationId m_id;
    bool m_actionsShown = true;
    ElidedLabel* m_name;
    StateBadge* m_badge;
    FigureLabel* m_health;
    TextLabel* m_healthText;
    Sparkline* m_spark;
    TextLabel* m_sentence;
    Figure m_queue{}, m_inFlight{}, m_latency{}, m_credits{};
    std::vector<std::pair<CardAction, QPushButton*>> m_buttons;
};

} // namespace fuseboard::ui
