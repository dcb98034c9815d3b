// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fuseboard::ui {

ChartCard::ChartCard(const QString& title, QWidget* parent)
    : Card(parent)
    , m_head(new QHBoxLayout)
    , m_subtitle(new ElidedLabel({}, TextRole::small, Token::muted))
{
    setAccessibleName(title);
    m_head->setSpacing(10);
    m_head->addWidget(new TextLabel(title, TextRole::strong));
    m_head->addWidget(m_subtitle, 1);
    body()->addLayout(m_head);
}

void ChartCard::setSubtitle(const QString& text)
{
    m_subtitle->setText(text);
}

} // namespace fuseboard::ui
