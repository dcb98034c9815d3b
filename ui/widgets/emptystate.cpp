// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {
constexpr int kWidth = 440;
}

EmptyState::EmptyState(const QString& iconName, const QString& headline, const QString& sentence, const QString& action,
                       QWidget* parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(sentence, TextRole::body, Token::muted))
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * kSpace);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(iconName, 32, Token::muted), 0, Qt::AlignHCenter);
    auto* title = new TextLabel(headline, TextRole::title);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_sentence->setFixedWidth(kWidth);
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(kWidth)); // an aligned item is given its one-line hint
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    if (!action.isEmpty()) {
        m_button = new QPushButton(action);
        m_button->setProperty("primary", true);
        m_button->setObjectName(u"emptyAction"_s);
        m_button->setAccessibleName(action);
        layout->addSpacing(2 * kSpace);
        layout->addWidget(m_button, 0, Qt::AlignHCenter);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::actionClicked);
    }
    layout->addStretch(3);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(kWidth));
}

} // namespace fuseboard::ui
