// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/attemptcard.h"

#include "ui/deadletters/phasebar.h"
#include "ui/models/format.h"
#include "ui/models/jsonlayout.h"
#include "ui/models/words.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

StateLook lookOf(const store::AttemptRecord& attempt)
{
    if (!attempt.outcome)
        return {StateShape::half, Token::amber, AttemptCard::tr("answer unknown")};
    const QString word = outcomeWord(*attempt.outcome);
    switch (*attempt.outcome) {
    case Outcome::delivered: return {StateShape::disc, Token::green, word};
    case Outcome::maybeProcessed:
    case Outcome::noAnswer: return {StateShape::half, Token::amber, word};
    case Outcome::throttled: return {StateShape::bars, Token::amber, word};
    case Outcome::rowFault: return {StateShape::ring, Token::violet, word};
    case Outcome::tooLarge: return {StateShape::ring, Token::accent, word};
    case Outcome::undone:
    case Outcome::cancelled: return {StateShape::dash, Token::grey, word};
    default: return {StateShape::ring, Token::red, word};
    }
}

QString creditText(const store::AttemptRecord& attempt)
{
    const QString charge = chargeText(attempt.charge);
    switch (attempt.credit) {
    case CreditState::none: return {};
    case CreditState::reserved: return AttemptCard::tr("%1 reserved").arg(charge);
    case CreditState::committed: return AttemptCard::tr("%1 spent").arg(charge);
    case CreditState::released: return AttemptCard::tr("%1 given back").arg(charge);
    case CreditState::unreconciled: return AttemptCard::tr("%1 spent, unreconciled").arg(charge);
    }
    return {};
}

} // namespace

AttemptCard::AttemptCard(const store::AttemptRecord& attempt, int payloadVersion, WallTime now, QWidget* parent)
    : Card(parent)
{
    setObjectName(u"attempt.%1"_s.arg(attempt.number));
    body()->setContentsMargins(12, 9, 12, 10);
    body()->setSpacing(6);

    auto* head = new QHBoxLayout;
    head->setSpacing(2 * kSpace);
    head->addWidget(new TextLabel(tr("Attempt %1").arg(attempt.number), TextRole::strong));
    auto* badge = new StateBadge;
    badge->setLook(lookOf(attempt));
    head->addWidget(badge);
    head->addStretch(1);
    auto* when = new TextLabel(ageText(attempt.claimedAt, now), TextRole::small, Token::muted);
    when->setToolTip(formatExact(attempt.claimedAt));
    head->addWidget(when);
    body()->addLayout(head);

    if (!attempt.error.isEmpty()) {
        auto* error = new TextLabel(attempt.error);
        error->setTextFormat(Qt::PlainText);
        error->setWordWrap(true);
        error->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(error);
    }
    QStringList facts;
    if (attempt.status > 0)
        facts << tr("HTTP %1").arg(attempt.status);
    if (attempt.retryAfter)
        facts << tr("Retry-After %1").arg(formatSpan(*attempt.retryAfter));
    if (attempt.version != payloadVersion)
        facts << tr("payload version %1").arg(attempt.version);
    if (const QString credits = creditText(attempt); !credits.isEmpty() && !attempt.charge.isZero())
        facts << credits;
    if (!facts.isEmpty()) {
        auto* line = new TextLabel(facts.join(u" · "_s), TextRole::small, Token::muted);
        line->setWordWrap(true);
        body()->addWidget(line);
    }
    if (attempt.phasesUs[4] > 0)
        body()->addWidget(new PhaseBar(attempt.phasesUs));
    addAnswer(attempt);
}

void AttemptCard::addAnswer(const store::AttemptRecord& attempt)
{
    auto* actions = new QHBoxLayout;
    actions->setSpacing(kSpace);
    actions->setContentsMargins(0, 0, 0, 0);
    auto* copy = new QPushButton(tr("Copy as curl"));
    copy->setProperty("link", true);
    copy->setObjectName(u"copyCurl.%1"_s.arg(attempt.number));
    copy->setAccessibleName(tr("Copy attempt %1 as curl").arg(attempt.number));
    copy->setToolTip(tr("The request as a command, with the URL and secrets masked"));
    connect(copy, &QPushButton::clicked, this, &AttemptCard::copyRequested);

    if (!attempt.answerHeaders.isEmpty() || !attempt.answerBody.isEmpty()) {
        QString text = QString::fromUtf8(attempt.answerHeaders).trimmed();
        if (!attempt.answerBody.isEmpty())
            text += (text.isEmpty() ? u""_s : u"\n\n"_s) + QString::fromUtf8(laidOutJson(attempt.answerBody));
        if (attempt.answerTruncated)
            text += u"\n…"_s;
        auto* answer = new QPlainTextEdit(text);
        answer->setReadOnly(true);
        answer->setFont(fixedFont());
        answer->setObjectName(u"answer.%1"_s.arg(attempt.number));
        answer->setAccessibleName(tr("Answer to attempt %1").arg(attempt.number));
        answer->setToolTip(tr("Headers and the start of the body, as they came back"));
        answer->setTabChangesFocus(true);
        const int lines = qBound(2, int(text.count(u'\n')) + 1, 9);
        answer->setFixedHeight(lines * QFontMetrics(answer->font()).lineSpacing() + 12);
        answer->hide();
        auto* show = new QPushButton(tr("Show answer"));
        show->setProperty("link", true);
        show->setCheckable(true);
        show->setObjectName(u"showAnswer.%1"_s.arg(attempt.number));
        show->setAccessibleName(tr("Show the answer to attempt %1").arg(attempt.number));
        show->setToolTip(tr("Headers and the start of the body, as they came back"));
        connect(show, &QPushButton::toggled, this, [show, answer](bool on) {
            answer->setVisible(on);
            show->setText(on ? tr("Hide answer") : tr("Show answer"));
        });
        actions->addWidget(show);
        actions->addWidget(copy);
        actions->addStretch(1);
        body()->addLayout(actions);
        body()->addWidget(answer);
        return;
    }
    actions->addWidget(copy);
    actions->addStretch(1);
    body()->addLayout(actions);
}

} // namespace fuseboard::ui
