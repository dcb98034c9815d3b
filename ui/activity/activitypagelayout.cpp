// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypage.h"

#include "ui/activity/activitypanel.h"
#include "ui/models/activitymodel.h"
#include "ui/widgets/foldlayout.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undobuttons.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using store::OperationState;

namespace {

Token inkOf(const store::ActivityEntry* entry, ActivityModel::Column column)
{
    if (!entry)
        return Token::muted;
    switch (column) {
    case ActivityModel::Column::state:
        if (entry->isEvent)
            return entry->event.severity == 0 ? Token::muted : entry->event.severity == 1 ? Token::amber : Token::red;
        switch (entry->operation.state) {
        case OperationState::applied: return Token::green;
        case OperationState::undone:
        case OperationState::cancelled: return Token::muted;
        default: return Token::accent;
        }
    case ActivityModel::Column::what:
        return entry->isEvent || entry->operation.state == OperationState::applied ? Token::text : Token::muted;
    case ActivityModel::Column::rows: return Token::text;
    default: return Token::muted;
    }
}

} // namespace

QComboBox* ActivityPage::addChoice(const QString& name, const QString& title, const QString& tip)
{
    auto* choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(tip);
    choice->setToolTip(tip);
    choice->addItem(title, QString());
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(10);
    return choice;
}

QWidget* ActivityPage::buildHead()
{
    auto* head = new QWidget;
    auto* rows = new FoldLayout(0, head);
    setDenseMargins(rows, {16, 14, 16, 14});
    rows->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new TextLabel(title(), TextRole::title));
    row->addSpacing(8);
    const auto addSource = [&](const QString& text, const QString& name, const QString& tip, store::ActivitySource source) {
        auto* chip = new QPushButton(text);
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setObjectName(name);
        chip->setAccessibleName(tip);
        chip->setToolTip(tip);
        m_source->addButton(chip, int(source));
        row->addWidget(chip);
    };
    addSource(tr("All"), u"activityAll"_s, tr("Operations and events"), store::ActivitySource::all);
    addSource(tr("Operations"), u"activityOperations"_s, tr("Only what operators did"), store::ActivitySource::operations);
    addSource(tr("Events"), u"activityEvents"_s, tr("Only what the engine did and met by itself"), store::ActivitySource::events);
    m_source->button(int(store::ActivitySource::all))->setChecked(true);
    m_text->setObjectName(u"activityText"_s);
    m_text->setAccessibleName(tr("Search"));
    m_text->setToolTip(tr("Part of what, why or who (/)"));
    m_text->setPlaceholderText(tr("Search"));
    m_text->setClearButtonEnabled(true);
    auto* finding = new QHBoxLayout;
    finding->setSpacing(8);
    m_text->setMinimumWidth(90);
    finding->addWidget(m_text, 1);
    m_kind = addChoice(u"activityKind"_s, tr("Any kind"), tr("Only this kind of operation or event"));
    m_who = addChoice(u"activityWho"_s, tr("Anyone"), tr("Only what this one did"));
    m_where = addChoice(u"activityWhere"_s, tr("Anywhere"), tr("Only of this destination"));
    for (QComboBox* choice : {m_kind, m_who, m_where})
        finding->addWidget(choice);
    finding->addWidget(m_undoButtons);
    row->addStretch(1);
    rows->addLayout(row);
    rows->addLayout(finding, 1);
    return head;
}

QWidget* ActivityPage::buildList()
{
    m_table->setObjectName(u"activity"_s);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    int state = 112;
    for (const QString& word : ActivityModel::stateWords())
        state = std::max(state, m_table->fontMetrics().horizontalAdvance(word) + 2 * RowDelegate::kCellMargin + 2);
    m_table->setColumnWidths({90, 0, 62, 78, 112, state}, 160);
    m_table->setOnWindow();
    m_table->rows()->setInk([this](const QModelIndex& index) {
        return inkOf(m_model->entryAt(index.row()), static_cast<ActivityModel::Column>(index.column()));
    });
    m_none->setObjectName(u"noActivity"_s);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_list->addWidget(m_table);
    m_list->addWidget(m_none);
    return m_list;
}

} // namespace fuseboard::ui
