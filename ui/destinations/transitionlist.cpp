// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/transitionlist.h"

#include "ui/models/format.h"
#include "ui/models/namedattemptmodel.h"
#include "ui/models/transitionmodel.h"
#include "ui/models/words.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statelook.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kCellEdges = 24;

/// For the longest of them, in any language.
int roomFor(const QStringList& words)
{
    const QFontMetrics metrics(textFont(TextRole::body));
    int widest = 0;
    for (const QString& word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + kCellEdges;
}

Token kindToken(resilience::CallClass kind)
{
    switch (kind) {
    case resilience::CallClass::success: return Token::green;
    case resilience::CallClass::failure: return Token::red;
    case resilience::CallClass::ignored: break;
    }
    return Token::muted;
}

} // namespace

TransitionList::TransitionList(QWidget* parent)
    : Card(parent)
    , m_model(new TransitionModel(this))
    , m_attemptModel(new NamedAttemptModel(this))
    , m_title(new ElidedLabel(tr("Transitions"), TextRole::strong))
    , m_back(new QPushButton(tr("Back")))
    , m_letter(new QPushButton(tr("Show dead letter")))
    , m_stack(new QStackedWidget)
    , m_table(new RowTable)
    , m_attempts(new RowTable)
    , m_none(new TextLabel({}, TextRole::body, Token::muted))
{
    setObjectName(u"transitionList"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    m_letter->setObjectName(u"showDeadLetter"_s);
    m_letter->setAccessibleName(tr("Show the row among the dead letters"));
    m_letter->setToolTip(tr("Show the row among the dead letters (Enter)"));
    m_back->setObjectName(u"backToTransitions"_s);
    m_back->setAccessibleName(tr("Back to the transitions"));
    m_back->setToolTip(tr("Back to the transitions (Esc)"));
    head->addWidget(m_letter);
    head->addWidget(m_back);
    body()->addLayout(head);
    m_title->setObjectName(u"transitionsTitle"_s);

    m_table->setObjectName(u"transitions"_s);
    m_table->setAccessibleName(tr("Transitions of the breaker"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    QStringList states;
    for (const BreakerState each : {BreakerState::closed, BreakerState::open, BreakerState::halfOpen, BreakerState::forcedOpen, BreakerState::disabled, BreakerState::metricsOnly})
        states << breakerWord(each);
    m_table->setColumnWidths({118, roomFor(states), roomFor(states), 0, 78, 76}, 150);
    m_table->rows()->setFixedColumn(int(TransitionModel::Column::at));
    m_table->rows()->setInk([this](const QModelIndex& index) {
        const auto* t = m_model->at(index.row());
        switch (static_cast<TransitionModel::Column>(index.column())) {
        case TransitionModel::Column::to: return t ? stateToken(t->to) : Token::text;
        case TransitionModel::Column::attempts: return t && !t->attempts.empty() ? Token::accent : Token::muted;
        case TransitionModel::Column::from:
        case TransitionModel::Column::by: return Token::muted;
        default: return Token::text;
        }
    });
    m_attempts->setObjectName(u"causingAttempts"_s);
    m_attempts->setAccessibleName(tr("Attempts that caused the transition"));
    m_attempts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_attempts->setModel(m_attemptModel);
    QStringList outcomes;
    for (int i = 0; i <= int(Outcome::undone); ++i)
        outcomes << outcomeWord(Outcome(i));
    QStringList ends{rowWord(RowState::delivered, Reason::none), rowWord(RowState::ambiguous, Reason::none), rowWord(RowState::retryWait, Reason::none)};
    for (const Reason reason : {Reason::rejected, Reason::tooLarge, Reason::exhausted, Reason::expired, Reason::permanent})
        ends << rowWord(RowState::dead, reason);
    m_attempts->setColumnWidths({118, roomFor(outcomes), 84, 80, 0, 150, roomFor(ends)}, 110);
    m_attempts->rows()->setFixedColumn(int(NamedAttemptModel::Column::at));
    m_attempts->rows()->setInk([this](const QModelIndex& index) {
        const auto* named = m_attemptModel->at(index.row());
        switch (static_cast<NamedAttemptModel::Column>(index.column())) {
        case NamedAttemptModel::Column::outcome:
        case NamedAttemptModel::Column::status: return named ? kindToken(named->attempt.call.outcome) : Token::text;
        case NamedAttemptModel::Column::state: return named ? stateToken(named->rowState, named->rowReason) : Token::text;
        default: return Token::text;
        }
    });
    m_none->setObjectName(u"noTransitions"_s);
    m_none->setText(tr("This breaker has not moved yet. It is closed and lets requests through; when it opens, the attempts that "
                       "caused it are listed here."));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_attempts);
    body()->addWidget(m_stack, 1);
    backToTransitions();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TransitionList::onCurrent);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openAttempts(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == int(TransitionModel::Column::attempts))
            openAttempts(index.row());
    });
    connect(m_attempts->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TransitionList::onCurrent);
    connect(m_attempts, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openLetter(index.row()); });
    connect(m_back, &QPushButton::clicked, this, &TransitionList::backToTransitions);
    connect(m_letter, &QPushButton::clicked, this, [this] { openLetter(m_attempts->currentIndex().row()); });
    m_table->installEventFilter(this);
    m_attempts->installEventFilter(this);
}

void TransitionList::show(const std::vector<store::TransitionRecord>& transitions, bool cut, WallTime now)
{
    m_model->show(transitions, now);
    if (!showsAttempts())
        m_stack->setCurrentWidget(transitions.empty() ? static_cast<QWidget*>(m_none) : m_table);
    m_table->setToolTip(cut ? tr("The latest %1; older ones are in the reports").arg(formatCount(qint64(transitions.size()))) : QString());
}

void TransitionList::select(qint64 transition)
{
    const int row = m_model->rowOf(transition);
    if (row < 0)
        return;
    if (showsAttempts())
        backToTransitions();
    m_selecting = true;
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_selecting = false;
    m_table->scrollTo(m_model->index(row, 0));
}

const store::TransitionRecord* TransitionList::selected() const
{
    return m_model->at(m_table->currentIndex().row());
}

bool TransitionList::showsAttempts() const
{
    return m_stack->currentWidget() == m_attempts;
}

void TransitionList::backToTransitions()
{
    const bool had = showsAttempts();
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_none) : m_table);
    m_title->setText(tr("Transitions"));
    m_back->hide();
    m_letter->hide();
    if (had)
        m_table->setFocus();
}

void TransitionList::openAttempts(int row)
{
    const auto* transition = m_model->at(row);
    if (transition && !transition->attempts.empty())
        Q_EMIT attemptsWanted(*transition);
}

void TransitionList::showAttempts(qint64 transition, const std::vector<store::NamedAttempt>& attempts, WallTime now)
{
    const auto* record = m_model->at(m_model->rowOf(transition));
    if (!record)
        return;
    m_attemptModel->show(attempts, now);
    m_title->setText(tr("%1 %2: the attempts that caused it").arg(transitionTime(record->at, now), transitionWords(*record)));
    m_stack->setCurrentWidget(m_attempts);
    m_back->show();
    m_letter->show();
    if (!attempts.empty())
        m_attempts->selectionModel()->setCurrentIndex(m_attemptModel->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    onCurrent();
    m_attempts->setFocus();
}

void TransitionList::openLetter(int row)
{
    const auto* named = m_attemptModel->at(row);
    if (named && isDeadLetter(named->rowState))
        Q_EMIT deadLetterWanted(*named);
}

void TransitionList::onCurrent()
{
    if (showsAttempts()) {
        const auto* named = m_attemptModel->at(m_attempts->currentIndex().row());
        const bool letter = named && isDeadLetter(named->rowState);
        m_letter->setEnabled(letter);
        m_letter->setToolTip(letter ? tr("Show the row among the dead letters (Enter)")
                                    : tr("This row is no dead letter: it is %1").arg(named ? rowWord(named->rowState, named->rowReason) : QString()));
        if (named)
            Q_EMIT attemptChosen(named->attempt.call.tag);
        return;
    }
    if (const auto* transition = selected(); transition && !m_selecting)
        Q_EMIT chosen(transition->id);
}

bool TransitionList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    auto* table = static_cast<RowTable*>(watched);
    const int row = table->currentIndex().row();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        table == m_table ? openAttempts(row) : openLetter(row);
        return true;
    }
    if (key == Qt::Key_Escape && table == m_attempts) {
        backToTransitions();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace fuseboard::ui
