// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QImage>
#include <QWidget>

#include <vector>

namespace fuseboard::ui {

/// Two minutes of a rate at a glance, in its state's colour.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);
    void setValues(const std::vector<float>& values, Token token);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QImage draw(QSize pixels, qreal ratio) const;

    std::vector<float> m_values;
    QImage m_drawn;    ///< kept until the values, the size or the theme change
    QColor m_drawnInk;
    Token m_token = Token::grey;
};

} // namespace fuseboard::ui
