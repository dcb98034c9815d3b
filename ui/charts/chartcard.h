// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QHBoxLayout;

namespace fuseboard::ui {

class ElidedLabel;

/// A card with a title, a muted line beside it, and a chart beneath.
class ChartCard : public Card
{
    Q_OBJECT
public:
    explicit ChartCard(const QString& title, QWidget* parent = nullptr);

protected:
    void setSubtitle(const QString& text);
    QHBoxLayout* head() const { return m_head; }

private:
    QHBoxLayout* m_head;
    ElidedLabel* m_subtitle;
};

} // namespace fuseboard::ui
