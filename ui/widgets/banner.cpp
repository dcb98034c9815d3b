// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

Token tokenOf(Banner::Level level)
{
    switch (level) {
    case Banner::Level::note: return Token::accent;
    case Banner::Level::caution: return Token::amber;
    case Banner::Level::trouble: return Token::red;
    }
    return Token::accent;
}

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"warning"_s))
    , m_text(new TextLabel)
    , m_button(new QPushButton)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 14, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    m_button->setObjectName(u"bannerAction"_s);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::actionClicked);
    hide();
}

void Banner::show(Level level, const QString& iconName, const QString& text, const QString& action)
{
    m_level = level;
    m_icon->setIcon(iconName, tokenOf(level));
    m_text->setText(text);
    m_button->setText(action);
    m_button->setAccessibleName(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setVisible(true);
    update();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor state = color(tokenOf(m_level), palette());
    painter.fillRect(rect(), blend(state, color(Token::panel, palette()), 0.08));
    painter.fillRect(QRect(0, 0, 3, height()), state);
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::line, palette()));
}

} // namespace fuseboard::ui
