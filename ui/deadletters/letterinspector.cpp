// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/letterinspector.h"

#include "ui/deadletters/attemptcard.h"
#include "ui/deadletters/historyview.h"
#include "ui/deadletters/payloadeditor.h"
#include "ui/deadletters/replaysheet.h"
#include "ui/models/format.h"
#include "ui/models/services.h"
#include "ui/models/words.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QScrollArea* scrolling(QWidget* content, const QString& name)
{
    auto* area = new QScrollArea;
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace

LetterInspector::LetterInspector(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_channel(u"deadletters.detail.%1"_s.arg(quintptr(this)))
    , m_stack(new QStackedWidget)
    , m_title(new ElidedLabel({}, TextRole::strong))
    , m_place(new TextLabel({}, TextRole::small, Token::muted))
    , m_sentence(new TextLabel)
    , m_settle(new QWidget)
    , m_delivered(new QPushButton(tr("It was delivered")))
    , m_notDelivered(new QPushButton(tr("It was not")))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_payload(new PayloadEditor)
    , m_attempts(nullptr)
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

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the row"));
    m_tabs->setToolTip(tr("Payload, attempts, history (Left, Right)"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString& name : {tr("Payload"), tr("Attempts"), tr("History")})
        m_tabs->addTab(name);
    auto* tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(6, 6, 6, 0);
    tabLine->addWidget(m_tabs, 1);
    column->addLayout(tabLine);
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);

    m_pages->addWidget(m_payload);
    auto* attempts = new QWidget;
    attempts->setObjectName(u"scrollBody"_s);
    m_attempts = new QVBoxLayout(attempts);
    m_attempts->setContentsMargins(12, 12, 12, 12);
    m_attempts->setSpacing(2 * kSpace);
    m_attempts->addStretch(1);
    m_pages->addWidget(scrolling(attempts, u"attempts"_s));
    m_pages->addWidget(scrolling(m_history, u"history"_s));
    column->addWidget(m_pages, 1);
    m_sheet->hide();
    auto* sheetMargin = new QHBoxLayout;
    sheetMargin->setContentsMargins(14, 12, 14, 0);
    sheetMargin->addWidget(m_sheet);
    column->addLayout(sheetMargin);
    m_stack->addWidget(content);

    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_payload, &PayloadEditor::saveRequested, this, [this] { save(false); });
    connect(m_payload, &PayloadEditor::saveAndReplayRequested, this, [this] { save(true); });
    connect(m_payload, &PayloadEditor::left, this, &LetterInspector::left);
    connect(m_delivered, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(m_row, true); });
    connect(m_notDelivered, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(m_row, false); });
}

LetterInspector::~LetterInspector()
{
    m_services.readers.cancel(m_channel);
}

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
    m_place->setStyleSheet(u"QLabel { border: 1px solid palette(mid); border-radius: 4px; padding: 1px 6px; }"_s);
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
    settle->addWidget(new TextLabel(tr("At the target:"), TextRole::body, Token::muted));
    m_delivered->setObjectName(u"settleDelivered"_s);
    m_delivered->setAccessibleName(tr("Settle as delivered"));
    m_delivered->setToolTip(tr("The target has it: counts as delivered, its credits stay spent"));
    m_notDelivered->setObjectName(u"settleNotDelivered"_s);
    m_notDelivered->setAccessibleName(tr("Settle as not delivered"));
    m_notDelivered->setToolTip(tr("The target has it not: stays a dead letter and can be replayed without the risk"));
    settle->addWidget(m_delivered);
    settle->addWidget(m_notDelivered);
    settle->addStretch(1);
    layout->addWidget(m_settle);
    return head;
}

void LetterInspector::show(RowId row)
{
    if (row == m_row && (m_detail || !row.valid()))
        return;
    keepDraft();
    m_row = row;
    if (!row.valid()) {
        m_services.readers.cancel(m_channel);
        m_detail.reset();
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
            m_detail = std::move(*detail);
            fill();
        });
}

void LetterInspector::keepDraft()
{
    if (!m_detail)
        return;
    if (m_payload->changed())
        m_drafts.insert(m_row.value, m_payload->text());
    else
        m_drafts.remove(m_row.value);
}

void LetterInspector::fill()
{
    const store::RowDetail& row = m_detail->row;
    const store::DeadLetter& letter = row.letter;
    m_title->setText(letter.label.isEmpty() ? tr("line %1").arg(formatCount(letter.line)) : letter.label.simplified());
    m_place->setText(tr("line %1 of %2").arg(formatCount(letter.line), letter.batchName.simplified()));
    const bool dead = isDeadLetter(letter.state);
    m_sentence->setText(dead ? deadLetterSentence(letter) : tr("No dead letter any more: %1.").arg(rowWord(letter.state, letter.reason)));
    m_sentence->setToken(stateToken(letter.state, letter.reason));
    m_settle->setVisible(letter.state == RowState::ambiguous);
    m_tabs->setTabText(1, tr("Attempts %1").arg(row.attempts.size()));
    m_tabs->setTabText(2, tr("History %1").arg(HistoryView::entries(row)));
    m_payload->setPayload(row.original, row.body, row.payloadLimit, m_drafts.value(m_row.value));
    fillAttempts();
    m_history->show(row, m_services.clock.wall());
    m_stack->setCurrentIndex(1);
}

void LetterInspector::fillAttempts()
{
    while (m_attempts->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_attempts->takeAt(0));
        delete item->widget();
    }
    const store::RowDetail& row = m_detail->row;
    // The last one is what the operator asks about first.
    for (const store::AttemptRecord& attempt : row.attempts) {
        auto* card = new AttemptCard(attempt, row.letter.version, m_services.clock.wall());
        m_attempts->insertWidget(0, card);
        connect(card, &AttemptCard::copyRequested, this, [this, attempt] {
            if (!m_detail)
                return;
            QGuiApplication::clipboard()->setText(curlCommand(*m_detail, attempt));
            Q_EMIT copied(tr("Attempt %1 copied as curl, secrets masked.").arg(attempt.number));
        });
    }
    if (row.attempts.empty()) {
        auto* none = new TextLabel(tr("It was never handed to the wire."), TextRole::body, Token::muted);
        none->setMargin(4);
        m_attempts->insertWidget(0, none);
    }
}

void LetterInspector::setReadOnlyBecause(const QString& why)
{
    m_payload->setReadOnlyBecause(why);
    for (QPushButton* button : {m_delivered, m_notDelivered}) {
        button->setEnabled(why.isEmpty());
        if (!why.isEmpty())
            button->setToolTip(why);
    }
}

void LetterInspector::showPayload()
{
    m_tabs->setCurrentIndex(0);
    m_payload->focusEditor();
}

void LetterInspector::save(bool replay)
{
    if (const auto body = m_payload->payload(); body && m_detail)
        Q_EMIT saveRequested(m_row, m_detail->row.letter.version, *body, replay);
}

} // namespace fuseboard::ui
