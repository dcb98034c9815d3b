// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace fuseboard::ui {

/// A line icon of fixed size in a token's colour.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString& name, int side = 16, Token token = Token::muted, QWidget* parent = nullptr);
    void setIcon(const QString& name, Token token);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_name;
    Token m_token;
};

} // namespace fuseboard::ui
