// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "ui/deadletters/letterdesk.h"
#include "ui/deadletters/letterinspector.h"
#include "ui/deadletters/liststrip.h"
#include "ui/deadletters/nomatch.h"
#include "ui/deadletters/searchbox.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/words.h"
#include "ui/widgets/foldlayout.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

QPushButton* DeadLettersPage::addButton(const QString& text, const QString& name, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    const QString why = m_actions->unavailableBecause();
    const bool acts = button->objectName() != "exportLetters"_L1;
    button->setToolTip(acts && !why.isEmpty() ? why : tip);
    return button;
}

QWidget* DeadLettersPage::buildHead()
{
    auto* head = new QWidget;
    auto* rows = new FoldLayout(0, head);
    setDenseMargins(rows, {16, 14, 16, 14});
    rows->setSpacing(7);
    auto* finding = new QHBoxLayout;
    finding->setSpacing(7);
    finding->addWidget(new TextLabel(title(), TextRole::title));
    finding->addSpacing(8);
    finding->addWidget(m_search, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(7);
    rows->addLayout(finding, 1);
    rows->addLayout(row);
    m_edit = addButton(tr("Edit"), u"editLetter"_s, withKeys(tr("Edit the payload of the current row, or several rows by a recipe"), Command::edit));
    m_replay = addButton(tr("Replay…"), u"replayLetters"_s, withKeys(tr("Send the selected rows again, after a look at the price"), Command::replay));
    m_replay->setProperty("primary", true);
    m_settle = addButton(tr("Settle…"), u"settleLetters"_s, withKeys(tr("Say of ambiguous rows whether the target has them"), Command::settle));
    m_discard = addButton(tr("Discard"), u"discardLetters"_s, withKeys(tr("Take the selected rows off the list; they stay on record"), Command::discard));
    m_discard->setProperty("danger", true);
    m_exportButton = addButton(tr("Export"), u"exportLetters"_s, tr("Write the selected rows, or all that match, to a file"));
    auto* settle = new QMenu(m_settle);
    m_settleCount = settle->addAction(QString());
    m_settleCount->setObjectName(u"settleCount"_s);
    m_settleCount->setEnabled(false);
    settle->addSeparator();
    connect(settle, &QMenu::aboutToShow, this, &DeadLettersPage::countUnsettled);
    settle->addAction(tr("The target has them: delivered"), this, [this] { askSettle(true); })->setObjectName(u"settleAllDelivered"_s);
    settle->addAction(tr("The target has them not"), this, [this] { askSettle(false); })->setObjectName(u"settleAllNotDelivered"_s);
    m_settle->setMenu(settle);
    auto* formats = new QMenu(m_exportButton);
    m_exportCount = formats->addAction(QString());
    m_exportCount->setObjectName(u"exportCount"_s);
    m_exportCount->setEnabled(false);
    formats->addSeparator();
    formats->addAction(tr("CSV, as the source, with the outcome"), this, [this] { exportRows(intake::OutcomeFormat::csv); })
        ->setObjectName(u"exportCsv"_s);
    formats->addAction(tr("NDJSON, one object a line"), this, [this] { exportRows(intake::OutcomeFormat::ndjson); })
        ->setObjectName(u"exportNdjson"_s);
    m_exportButton->setMenu(formats);
    for (QPushButton* button : {m_edit, m_replay, m_settle, m_discard, m_exportButton})
        row->addWidget(button);
    row->addWidget(m_desk->moreButton());
    row->addWidget(m_desk->undoButtons());
    row->addStretch(1);
    return head;
}

QWidget* DeadLettersPage::buildMiddle()
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_table->setObjectName(u"letters"_s);
    m_table->setAccessibleName(tr("Dead letters"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_model);
    int reason = 90;
    for (const QString& word : {rowWord(RowState::ambiguous, Reason::none), rowWord(RowState::dead, Reason::rejected), rowWord(RowState::dead, Reason::tooLarge),
                                rowWord(RowState::dead, Reason::exhausted), rowWord(RowState::dead, Reason::expired), rowWord(RowState::dead, Reason::permanent),
                                rowWord(RowState::dead, Reason::settledByHand)})
        reason = std::max(reason, m_table->fontMetrics().horizontalAdvance(word) + 22);
    m_table->setColumnWidths({130, 0, reason, 70, 60, 62, 120, 130}, 96);
    m_table->setGivingWay({int(DeadLetterModel::Column::tries), int(DeadLetterModel::Column::status)}, 190);
    m_table->setGrowingColumn(int(DeadLetterModel::Column::row), 300);
    m_table->setOnWindow();
    m_table->rows()->setInk([this](const QModelIndex& index) {
        using Column = DeadLetterModel::Column;
        const store::DeadLetter* letter = m_model->letterAt(index.row());
        switch (static_cast<Column>(index.column())) {
        case Column::reason: return letter ? stateToken(letter->state, letter->reason) : Token::muted;
        case Column::age: return Token::muted;
        default: return letter ? Token::text : Token::muted;
        }
    });
    m_table->rows()->setMark(int(DeadLetterModel::Column::row), [this](const QModelIndex& index) {
        return m_inspector->hasDraft(m_model->rowAt(index.row())) ? tr("An edit of this row is not saved.") : QString();
    });
    m_list->addWidget(m_table);
    m_list->addWidget(m_noMatch);
    column->addWidget(m_list, 1);

    column->addWidget(m_strip);
    return middle;
}

} // namespace fuseboard::ui
