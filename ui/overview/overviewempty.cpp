// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewempty.h"

#include "ui/widgets/card.h"
#include "ui/widgets/foldlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

OverviewEmpty::OverviewEmpty(const Services& services, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"overviewEmpty"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 16);
    column->setSpacing(8);
    column->addStretch(2);
    const bool readOnly = !services.engine;
    auto* headline = new TextLabel(readOnly ? tr("Live figures are where the engine runs") : tr("No destination yet"), TextRole::title);
    auto* sentence = new TextLabel(
        readOnly ? tr("This workspace is open read-only here. Batches, dead letters and reports can be looked at and exported.")
                 : tr("A destination is a webhook that rows are sent to. None of these ways to begin costs a credit."),
        TextRole::body, Token::muted);
    column->addWidget(new IconLabel(readOnly ? u"lock"_s : u"globe"_s, 32, Token::muted), 0, Qt::AlignHCenter);
    column->addWidget(headline, 0, Qt::AlignHCenter);
    column->addWidget(sentence, 0, Qt::AlignHCenter);
    if (!readOnly) {
        auto* row = new FoldLayout; // in a narrow window one below the other
        row->setSpacing(14);
        row->addStretch(1);
        QPushButton* practice = addWay(row, u"sliders"_s, tr("Practise"),
                                       tr("A webhook inside Fuseboard, with dials for latency, errors and outages. Nothing leaves this machine."),
                                       tr("Add the practice destination"), u"addPractice"_s);
        practice->setProperty("primary", true);
        connect(practice, &QPushButton::clicked, this, &OverviewEmpty::practiceWanted);
        QPushButton* webhook = addWay(row, u"globe"_s, tr("Connect a webhook"),
                                      tr("A Clay table, or whatever takes rows over HTTPS. URL and token are kept as secrets; connecting sends nothing."),
                                      tr("Connect…"), u"connectWebhook"_s);
        connect(webhook, &QPushButton::clicked, this, &OverviewEmpty::webhookWanted);
        QPushButton* other = addWay(row, u"inbox"_s, tr("Another workspace"),
                                    tr("One that is there already, or the practice workspace with sample leads on their way. This one is closed and stays as it is."),
                                    tr("Choose…"), u"otherWorkspace"_s);
        connect(other, &QPushButton::clicked, this, &OverviewEmpty::otherWorkspaceWanted);
        row->addStretch(1);
        column->addSpacing(16);
        column->addLayout(row);
    }
    column->addStretch(3);
}

QPushButton* OverviewEmpty::addWay(QBoxLayout* row, const QString& icon, const QString& headline, const QString& text, const QString& action,
                                   const QString& objectName)
{
    auto* card = new Card;
    card->setFixedWidth(288);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(icon, 16, Token::accent));
    head->addWidget(new TextLabel(headline, TextRole::strong), 1);
    card->body()->addLayout(head);
    auto* words = new TextLabel(text, TextRole::body, Token::muted);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    card->body()->addStretch(1);
    auto* button = new QPushButton(action);
    button->setObjectName(objectName);
    button->setAccessibleName(headline + u": "_s + action);
    button->setToolTip(text);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    row->addWidget(card);
    return button;
}

} // namespace fuseboard::ui
