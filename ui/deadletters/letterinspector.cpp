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
#include "ui/models/format.h"
#include "ui/models/jsonlayout.h"
#include "ui/models/services.h"
#include "ui/models/shortcuts.h"
#include "ui/models/words.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {
constexpr int kPlaceWidth = 130;
/// After a row was settled the next one stands there with the same buttons under the pointer: a double click must not settle that.
constexpr int kSettlePauseMs = 700;
constexpr int kSettleLongestMs = 5'000; ///< where no other row comes
}

LetterInspector::LetterInspector(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_channel(u"deadletters.detail.%1"_s.arg(quintptr(this)))
    , m_draft(new PayloadDraft(this))
    , m_stack(new QStackedWidget)
    , m_title(new ElidedLabel({}, TextRole::strong))
    , m_place(new ElidedLabel({}, TextRole::small, Token::muted))
    , m_sentence(new TextLabel)
    , m_settle(new QWidget)
    , m_delivered(new QPushButton(tr("It was delivered")))
    , m_notDelivered(new QPushButton(tr("It was not")))
    , m_tabs(new QTabBar)
    , m_parts(new QWidget)
    , m_pages(new QStackedWidget)
    , m_payload(new PayloadEditor(*m_draft))
    , m_form(new FormView(*m_draft))
    , m_bar(new DraftBar(*m_draft))
    , m_attempts(new AttemptsView)
    , m_response(new ResponseView)
    , m_marks(new MarksEditor)
    , m_history(new HistoryView)
    , m_sheet(new ReplaySheet)
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack);
    auto* hint = new TextLabel(tr("Choose a row to see its payload, its attempts and its history."), TextRole::body, Token::muted);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setMargin(24);
    m_stack->addWidget(hint);
    m_stack->addWidget(buildContent());
    wire();
}

LetterInspector::~LetterInspector()
{
    m_services.readers.cancel(m_channel);
}

void LetterInspector::wire()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &LetterInspector::onTab);
    connect(m_bar, &DraftBar::flushRequested, m_payload, &PayloadEditor::flush);
    connect(m_bar, &DraftBar::saveRequested, this, [this] { save(false); });
    connect(m_bar, &DraftBar::saveAndReplayRequested, this, [this] { save(true); });
    connect(m_bar, &DraftBar::reverted, this, &LetterInspector::showPayload);
    connect(m_payload, &PayloadEditor::saveRequested, m_bar, &DraftBar::requestSave);
    connect(m_payload, &PayloadEditor::saveAndReplayRequested, m_bar, &DraftBar::requestSaveAndReplay);
    connect(m_payload, &PayloadEditor::shownVersionChanged, m_bar, &DraftBar::setLooking);
    connect(m_payload, &PayloadEditor::left, this, &LetterInspector::left);
    connect(m_form, &FormView::saveRequested, m_bar, &DraftBar::requestSave);
    connect(m_form, &FormView::saveAndReplayRequested, m_bar, &DraftBar::requestSaveAndReplay);
    connect(m_form, &FormView::left, this, &LetterInspector::left);
    connect(m_response, &ResponseView::left, this, &LetterInspector::left);
    connect(m_response, &ResponseView::chooseRequested, m_attempts, &AttemptsView::choose);
    connect(m_attempts, &AttemptsView::chosenChanged, this, &LetterInspector::fillResponse);
    connect(m_attempts, &AttemptsView::responseRequested, this, [this] { m_tabs->setCurrentIndex(int(Tab::response)); });
    connect(m_attempts, &AttemptsView::copyCurlRequested, this, [this](int index) { copyAttempt(index, true); });
    connect(m_attempts, &AttemptsView::copyJsonRequested, this, [this](int index) { copyAttempt(index, false); });
    connect(m_history, &HistoryView::compareRequested, this, &LetterInspector::showVersion);
    connect(m_marks, &MarksEditor::left, this, &LetterInspector::left);
    connect(m_marks, &MarksEditor::saveRequested, this, [this] { Q_EMIT marksRequested(m_row, m_marks->note(), m_marks->tags()); });
    connect(m_delivered, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_notDelivered, &QPushButton::clicked, this, [this] { settle(false); });
    m_settlePause.setSingleShot(true);
    connect(&m_settlePause, &QTimer::timeout, this, &LetterInspector::enableSettling);
    // A row is marked as soon as something in it is not saved, not only when it is left.
    connect(m_draft, &PayloadDraft::changedText, this, [this] {
        if (const bool drafted = m_draft->changed(); std::exchange(m_drafted, drafted) != drafted)
            Q_EMIT draftsChanged();
    });
    for (const auto& [command, rows] : {std::pair(Command::nextInside, 1), std::pair(Command::previousInside, -1)}) {
        auto* step = new QShortcut(firstKey(command), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(step, &QShortcut::activated, this, [this, by = rows] { Q_EMIT stepRequested(by); });
    }
    for (const auto& [key, by] : {std::pair(Qt::Key_PageDown, 1), std::pair(Qt::Key_PageUp, -1)}) {
        auto* turn = new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(turn, &QShortcut::activated, this, [this, step = by] {
            stepTab(step);
            m_tabs->setFocus(Qt::ShortcutFocusReason);
        });
    }
}

void LetterInspector::settle(bool delivered)
{
    if (m_filled != m_row)
        return; // what stands there is the row before
    m_settlePause.start(kSettleLongestMs);
    enableSettling();
    Q_EMIT left(); // the focus would stay on the buttons, with the next row behind them
    Q_EMIT settleRequested(m_row, delivered);
}

void LetterInspector::enableSettling()
{
    for (QPushButton* button : {m_delivered, m_notDelivered})
        button->setEnabled(m_readOnly.isEmpty() && !m_settlePause.isActive());
}

void LetterInspector::stepTab(int by)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
}

void LetterInspector::onTab(int index)
{
    // One draft, two views: what was typed in one is in the other.
    m_payload->flush();
    if (index == int(Tab::form) && m_payload->shownVersion() != 0)
        m_payload->showVersion(0);
    m_pages->setCurrentIndex(index);
    m_bar->setVisible(index <= int(Tab::form));
}

void LetterInspector::show(RowId row)
{
    if (row == m_row && (m_filled == row || !row.valid()))
        return;
    keepDraft();
    m_row = row;
    if (!row.valid()) {
        m_services.readers.cancel(m_channel);
        m_detail.reset();
        m_filled = {};
        m_draft->clear();
        m_stack->setCurrentIndex(0);
        return;
    }
    reload();
}

void LetterInspector::reload()
{
    if (!m_row.valid())
        return;
    m_services.readers.read<LetterDetail>(m_channel, this,
        [row = m_row](store::Connection& connection) { return readLetterDetail(connection, row); },
        [this](Result<LetterDetail> detail) {
            if (!detail) {
                if (detail.error().code != ErrorCode::cancelled)
                    Q_EMIT failed(detail.error());
                return;
            }
            keepDraft();
            m_detail = std::move(*detail);
            fill();
        });
}

void LetterInspector::age()
{
    m_attempts->setNow(m_services.clock.wall());
}

void LetterInspector::keepDraft()
{
    // What is on the screen may still be the row before: its text is not of the row that is on its way.
    if (!m_filled.valid())
        return;
    m_payload->flush();
    if (auto kept = m_draft->kept())
        m_drafts.insert(m_filled.value, std::move(*kept));
    else
        m_drafts.remove(m_filled.value);
}

void LetterInspector::forgetDraft(RowId row)
{
    m_drafts.remove(row.value);
    if (row == m_filled && m_detail)
        m_draft->load(m_detail->row.original, m_draft->payload().value_or(m_detail->row.body), m_detail->row.payloadLimit);
    Q_EMIT draftsChanged();
}

bool LetterInspector::hasDraft(RowId row) const
{
    return row == m_filled ? m_draft->changed() : m_drafts.contains(row.value);
}

qsizetype LetterInspector::drafts() const
{
    const bool here = m_filled.valid() && m_draft->changed();
    return m_drafts.size() - (m_drafts.contains(m_filled.value) ? 1 : 0) + (here ? 1 : 0);
}

void LetterInspector::fill()
{
    const store::RowDetail& row = m_detail->row;
    const store::DeadLetter& letter = row.letter;
    const bool another = m_filled != letter.row;
    m_filled = letter.row;
    m_title->setText(letter.label.isEmpty() ? tr("line %1").arg(formatCount(letter.line)) : letter.label.simplified());
    m_place->setText(tr("line %1 of %2").arg(formatCount(letter.line), letter.batchName.simplified()));
    m_place->setMinimumWidth(qMin(kPlaceWidth, m_place->sizeHint().width())); // beside a long title, too
    const bool dead = isDeadLetter(letter.state);
    m_sentence->setText(dead ? deadLetterSentence(letter) : tr("No dead letter any more: %1.").arg(rowWord(letter.state, letter.reason)));
    m_sentence->setToken(stateToken(letter.state, letter.reason));
    m_settle->setVisible(letter.state == RowState::ambiguous);
    if (another && m_settlePause.isActive())
        m_settlePause.start(kSettlePauseMs);
    m_tabs->setTabText(int(Tab::attempts), tr("Attempts %1").arg(row.attempts.size()));
    m_tabs->setTabText(int(Tab::history), tr("History %1").arg(HistoryView::entries(row)));
    fitTabs();
    const auto kept = m_drafts.constFind(m_filled.value);
    m_draft->load(row.original, row.body, row.payloadLimit, kept == m_drafts.cend() ? std::nullopt : std::optional(*kept));
    const WallTime now = m_services.clock.wall();
    m_payload->showDraft(row.versions, now, !another);
    m_attempts->show(row, now);
    fillResponse();
    m_history->show(*m_detail, now);
    m_marks->show(m_detail->note, m_detail->tags, !another);
    m_stack->setCurrentIndex(1);
    m_drafted = m_draft->changed();
    Q_EMIT draftsChanged();
}

void LetterInspector::fillResponse()
{
    if (m_detail)
        m_response->show(m_detail->row.attempts, m_attempts->chosen());
}

void LetterInspector::copyAttempt(int index, bool asCurl)
{
    if (!m_detail || index < 0 || size_t(index) >= m_detail->row.attempts.size())
        return;
    const store::AttemptRecord& attempt = m_detail->row.attempts[size_t(index)];
    QGuiApplication::clipboard()->setText(asCurl ? curlCommand(*m_detail, attempt) : QString::fromUtf8(attemptJson(*m_detail, attempt)));
    Q_EMIT copied((asCurl ? tr("Attempt %1 copied as curl, secrets masked.") : tr("Attempt %1 copied as JSON, secrets masked."))
                      .arg(attempt.number));
}

void LetterInspector::copyPayload()
{
    if (!m_detail || m_filled != m_row)
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(laidOutJson(m_detail->row.body)));
    Q_EMIT copied(tr("Payload copied."));
}

void LetterInspector::showVersion(int version, int with)
{
    m_tabs->setCurrentIndex(int(Tab::payload));
    m_payload->compareWith(with);
    const bool current = m_detail && version == m_detail->row.letter.version && !m_draft->changed();
    m_payload->showVersion(current ? 0 : version);
    m_payload->focusEditor();
}

void LetterInspector::setReadOnlyBecause(const QString& why)
{
    m_payload->setReadOnlyBecause(why);
    m_form->setReadOnlyBecause(why);
    m_bar->setReadOnlyBecause(why);
    m_marks->setReadOnlyBecause(why);
    m_readOnly = why;
    enableSettling();
    if (!why.isEmpty()) {
        m_delivered->setToolTip(why);
        m_notDelivered->setToolTip(why);
    }
}

void LetterInspector::showPayload()
{
    if (m_tabs->currentIndex() == int(Tab::form)) {
        m_form->focusFirst();
        return;
    }
    m_tabs->setCurrentIndex(int(Tab::payload));
    if (m_payload->shownVersion() != 0)
        m_payload->showVersion(0);
    m_payload->focusEditor();
}

void LetterInspector::save(bool replay)
{
    const auto body = m_draft->payload();
    if (!body || !m_detail || m_filled != m_row)
        return;
    if (replay && !m_draft->savable() && !m_draft->changed())
        Q_EMIT replayRequested(m_row);
    else
        Q_EMIT saveRequested(m_row, m_detail->row.letter.version, *body, replay);
}

void LetterInspector::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !event->modifiers()) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fuseboard::ui
