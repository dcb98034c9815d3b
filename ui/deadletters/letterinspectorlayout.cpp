// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/letterinspector.h"

#include "ui/deadletters/attemptsview.h"
#include "ui/deadletters/draftbar.h"
#include "ui/deadletters/formview.h"
#include "ui/deadletters/historyview.h"
#include "ui/deadletters/markseditor.h"
#include "ui/deadletters/payloadeditor.h"
#include "ui/deadletters/replaysheet.h"
#include "ui/deadletters/responseview.h"
#include "ui/models/shortcuts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QFrame* thinLine()
{
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

QWidget* LetterInspector::buildHead()
{
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(14, 12, 14, 0);
    layout->setSpacing(6);
    auto* first = new QHBoxLayout;
    first->setSpacing(2 * kSpace);
    m_title->setObjectName(u"inspectorTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setObjectName(u"inspectorPlace"_s);
    m_place->setStyleSheet(u"QLabel { border: 1px solid palette(mid); border-radius: 4px; }"_s);
    // A long name gives way before the place does, and neither pushes the other out.
    for (ElidedLabel* label : {m_title, m_place})
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_place->setContentsMargins(7, 2, 7, 2);
    first->addWidget(m_title);
    first->addWidget(m_place);
    first->addStretch(1);
    layout->addLayout(first);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"inspectorSentence"_s);
    layout->addWidget(m_sentence);

    auto* settle = new QHBoxLayout(m_settle);
    settle->setContentsMargins(0, 2, 0, 2);
    settle->setSpacing(2 * kSpace);
    // Its own width, as long as there is room for it.
    auto* settleLabel = new ElidedLabel(tr("At the target:"), TextRole::body, Token::muted);
    settleLabel->setObjectName(u"settleLabel"_s);
    settleLabel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    settle->addWidget(settleLabel);
    m_delivered->setObjectName(u"settleDelivered"_s);
    m_delivered->setAccessibleName(tr("Settle as delivered"));
    m_delivered->setToolTip(withKeys(tr("The target has it: counts as delivered, its credits stay spent"), Command::settle));
    m_notDelivered->setObjectName(u"settleNotDelivered"_s);
    m_notDelivered->setAccessibleName(tr("Settle as not delivered"));
    m_notDelivered->setToolTip(withKeys(tr("The target has it not: stays a dead letter and can be replayed without the risk"), Command::settle));
    settle->addWidget(m_delivered);
    settle->addWidget(m_notDelivered);
    settle->addStretch(1);
    layout->addWidget(m_settle);
    return head;
}

QWidget* LetterInspector::buildContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the row"));
    m_tabs->setToolTip(withKeys(tr("Payload, form, attempts, response, history"), Command::tab));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (const QString& name : {tr("Payload"), tr("Form"), tr("Attempts"), tr("Response"), tr("History")})
        m_tabs->addTab(name);
    auto* tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(4, 6, 4, 0);
    tabLine->addWidget(m_tabs, 1);
    auto* parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addLayout(tabLine);
    parts->addWidget(thinLine());

    m_form->setTabAfter(m_tabs);
    m_pages->addWidget(m_payload);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_attempts);
    m_pages->addWidget(m_response);
    auto* past = new QWidget;
    auto* pastColumn = new QVBoxLayout(past);
    pastColumn->setContentsMargins(0, 0, 0, 0);
    pastColumn->setSpacing(0);
    pastColumn->addWidget(m_marks);
    auto* area = new QScrollArea;
    area->setObjectName(u"history"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_history);
    pastColumn->addWidget(area, 1);
    m_pages->addWidget(past);
    parts->addWidget(m_pages, 1);
    parts->addWidget(m_bar);
    column->addWidget(m_parts, 1);
    m_sheet->hide();
    m_sheet->installEventFilter(this);
    auto* sheetMargin = new QHBoxLayout;
    sheetMargin->setContentsMargins(14, 12, 14, 0);
    sheetMargin->addWidget(m_sheet);
    column->addLayout(sheetMargin);
    column->addStretch(0);
    return content;
}

bool LetterInspector::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_sheet && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        makeRoom();
    return QWidget::eventFilter(watched, event);
}

void LetterInspector::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
    fitTabs();
}

/// None is cut off: in longer words they stand closer together.
void LetterInspector::fitTabs()
{
    constexpr int kPadding = 20; // both sides of a tab, where there is room
    QFont bold = m_tabs->font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int wanted = 2 * kSpace;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        wanted += metrics.horizontalAdvance(m_tabs->tabText(tab)) + kPadding;
    const bool tight = wanted > width();
    if (m_tabs->property("tight").toBool() == tight)
        return;
    m_tabs->setProperty("tight", tight);
    m_tabs->style()->unpolish(m_tabs);
    m_tabs->style()->polish(m_tabs);
    m_tabs->updateGeometry();
}

/// Where both do not fit, the sheet of a replay takes the place of the row's parts.
void LetterInspector::makeRoom()
{
    constexpr int kBoth = 700;
    m_parts->setVisible(m_sheet->isHidden() || height() >= kBoth);
}

} // namespace fuseboard::ui
