// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

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
    std::vector<float> m_values;
    Token m_token = Token::grey;
};

} // namespace fuseboard::ui
