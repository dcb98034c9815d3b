// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace fuseboard::ui {

/// A QLabel that keeps its role's font and its token's colour when the theme changes.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString& text = {}, TextRole role = TextRole::body, Token token = Token::text,
                       QWidget* parent = nullptr);
    void setToken(Token token);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ink();
    Token m_token;
    bool m_inking = false;
};

} // namespace fuseboard::ui
