// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cardaction.h"
#include "ui/models/cardcontent.h"
#include "ui/widgets/card.h"

namespace fuseboard::ui {

/// Where on the destination's page it is done, as a tab of its Place; empty: it is done here.
QString tabOf(CardAction action);

struct ActionText
{
    CardAction action;
    const char* objectName;
    QString text;
    QString toolTip;
};
/// Every action there is, in the order in which they are shown.
std::vector<ActionText> actionTexts();
bool isOffered(CardAction action, const CardContent& content);

/// One destination on the overview, as a card or as a line of the list. Made once, then only its texts change.
class DestinationView : public Card
{
    Q_OBJECT
public:
    DestinationView(DestinationId id, QWidget* parent) : Card(parent), m_id(id) {}

    DestinationId id() const { return m_id; }
    virtual void display(const engine::DestinationSnapshot& destination, const engine::AccountSnapshot* account, WallTime now) = 0;
    /// Without an engine there is nothing to press.
    void setActionsShown(bool shown) { m_actionsShown = shown; }
    /// What a popover for the action stands beside.
    virtual QWidget* anchor(CardAction action) const = 0;
    virtual void takeFocus() = 0;

Q_SIGNALS:
    void asked(fuseboard::ui::CardAction action);
    /// tab: of the destination's page; empty: any.
    void opened(const QString& tab);

protected:
    bool actionsShown() const { return m_actionsShown; }

private:
    DestinationId m_id;
    bool m_actionsShown = true;
};

/// The border and the ink of a destination: by its breaker when that has a word to say, else by its health.
std::optional<Token> borderOf(const engine::DestinationSnapshot& destination);
Token inkOf(const engine::DestinationSnapshot& destination);
Token healthInkOf(const engine::DestinationSnapshot& destination);
Token tokenOf(FigureLevel level, Token quiet);

} // namespace fuseboard::ui
