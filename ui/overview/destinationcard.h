// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/destinationview.h"

class QPushButton;
class QVBoxLayout;

namespace fuseboard::ui {

class FigureLabel;
class NameButton;
class SentenceRoom;
class SentenceView;
class Sparkline;
class StateBadge;
class TextLabel;

/// A destination with everything that an operator must see, and every action a button.
class DestinationCard : public DestinationView
{
    Q_OBJECT
public:
    DestinationCard(DestinationId id, SentenceRoom& room, QWidget* parent = nullptr);

    void display(const engine::DestinationSnapshot& destination, const engine::AccountSnapshot* account, WallTime now) override;
    QPushButton* button(CardAction action) const;
    QWidget* anchor(CardAction action) const override;
    void takeFocus() override;

private:
    struct Figure
    {
        TextLabel* label;
        FigureLabel* value;
    };
    static Figure addFigure(QVBoxLayout* column, const QString& objectName);
    void addButtons();
    void showButtons(const CardContent& content);
    static void fill(const Figure& figure, const QString& label, const QString& value, const QString& tip, FigureLevel level = FigureLevel::quiet);

    NameButton* m_name;
    StateBadge* m_badge;
    FigureLabel* m_health;
    TextLabel* m_healthText;
    Sparkline* m_spark;
    SentenceView* m_sentence;
    Figure m_queue{}, m_inFlight{}, m_latency{}, m_credits{}, m_account{}, m_odometer{};
    std::vector<std::pair<CardAction, QPushButton*>> m_buttons;
};

} // namespace fuseboard::ui
