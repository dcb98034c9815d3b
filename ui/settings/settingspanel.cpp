// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspanel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kWidest = 860;

} // namespace

SettingsPanel::SettingsPanel(const QString& name, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(16, 16, 16, 16);
    auto* cards = new QWidget;
    cards->setMaximumWidth(kWidest);
    m_column = new QVBoxLayout(cards);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    row->addWidget(cards, 100);
    row->addStretch(1);
    setWidget(body);
}

Card* SettingsPanel::addCard(const QString& title, const QString& sentence)
{
    auto* card = new Card;
    card->setAccessibleName(title);
    card->body()->addWidget(new TextLabel(title, TextRole::strong));
    if (!sentence.isEmpty()) {
        auto* words = new TextLabel(sentence, TextRole::small, Token::muted);
        words->setWordWrap(true);
        card->body()->addWidget(words);
    }
    m_column->addWidget(card);
    return card;
}

TextLabel* SettingsPanel::note(const QString& name)
{
    auto* label = new TextLabel(QString(), TextRole::small, Token::muted);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void SettingsPanel::finish()
{
    m_column->addStretch(1);
}

} // namespace fuseboard::ui
