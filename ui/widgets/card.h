// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace fuseboard::ui {

/// A panel with rounded corners and a thin border; the border takes a state's colour while the card needs attention.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    /// Empty: the quiet line colour.
    void setBorder(std::optional<Token> token);
    QVBoxLayout* body() const { return m_body; } ///< margins of 14, spacing 8

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::optional<Token> m_border;
    QVBoxLayout* m_body;
};

} // namespace fuseboard::ui
