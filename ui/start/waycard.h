// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace fuseboard::ui {

/// One way to begin: what it is, what it means, and the button that does it at the foot.
class WayCard : public Card
{
    Q_OBJECT
public:
    WayCard(const QString& iconName, const QString& headline, const QString& text, QWidget* parent = nullptr);

    QVBoxLayout* content() const { return m_content; }
    /// Added at the foot. tip: with its keys.
    QPushButton* addAction(const QString& objectName, const QString& text, const QString& tip, bool primary = false);

private:
    QString m_headline;
    QVBoxLayout* m_content;
};

} // namespace fuseboard::ui
