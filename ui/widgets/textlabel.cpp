// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGuiApplication>

namespace fuseboard::ui {

TextLabel::TextLabel(const QString& text, TextRole role, Token token, QWidget* parent)
    : QLabel(text, parent)
    , m_token(token)
{
    setFont(textFont(role));
    ink();
}

void TextLabel::setToken(Token token)
{
    if (token == m_token)
        return;
    m_token = token;
    ink();
}

void TextLabel::ink()
{
    QPalette own = palette();
    const QColor wanted = color(m_token, QGuiApplication::palette());
    const bool set = testAttribute(Qt::WA_SetPalette) && own.color(QPalette::WindowText) == wanted && own.color(QPalette::Text) == wanted;
    if (set) // most changes of style and palette change nothing here, and setting one is dear
        return;
    m_inking = true;
    own.setColor(QPalette::WindowText, wanted);
    own.setColor(QPalette::Text, wanted);
    own.setColor(QPalette::Link, color(Token::accent, QGuiApplication::palette()));
    setPalette(own);
    m_inking = false;
}

void TextLabel::changeEvent(QEvent* event)
{
    if (!m_inking && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        ink();
    QLabel::changeEvent(event);
}

} // namespace fuseboard::ui
