// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace fuseboard::ui {

/// One line with numbers in tabular figures. Its size hint never shrinks while it is on screen, so the layout stands still.
class FigureLabel : public QWidget
{
    Q_OBJECT
public:
    explicit FigureLabel(TextRole role = TextRole::body, Token token = Token::text, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    void setToken(Token token);
    void setAlignment(Qt::Alignment alignment);
    /// Keeps at least the width of this text: "00,000".
    void setReserve(const QString& widest);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QFont m_font;
    Token m_token;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QString m_text;
    int m_width = 0;
};

} // namespace fuseboard::ui
