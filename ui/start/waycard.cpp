// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/waycard.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard::ui {

WayCard::WayCard(const QString& iconName, const QString& headline, const QString& text, QWidget* parent)
    : Card(parent)
    , m_headline(headline)
    , m_content(new QVBoxLayout)
{
    setAccessibleName(headline);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * kSpace);
    head->addWidget(new IconLabel(iconName, 16, Token::accent));
    head->addWidget(new TextLabel(headline, TextRole::strong), 1);
    body()->addLayout(head);
    auto* words = new TextLabel(text, TextRole::body, Token::muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_content->setContentsMargins(0, kSpace, 0, kSpace);
    m_content->setSpacing(kSpace);
    body()->addLayout(m_content, 1);
}

QPushButton* WayCard::addAction(const QString& objectName, const QString& text, const QString& tip, bool primary)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(m_headline + u": " + text);
    button->setToolTip(tip);
    button->setProperty("primary", primary);
    button->setAutoDefault(true);
    body()->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

} // namespace fuseboard::ui
