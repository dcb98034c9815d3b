// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/attemptcard.h"

#include "core/base/wording.h"
#include "ui/deadletters/attemptline.h"
#include "ui/models/format.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kLongError = 240;
constexpr int kLongWord = 30;

/// Labels break between words only: words that are too long for the card may break anywhere.
QString breakable(const QString& text)
{
    QString out;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > kLongWord && !c.isLowSurrogate() && !c.isMark())
            out.append(QChar(0x200b));
        out.append(c);
    }
    return out;
}

} // namespace

AttemptCard::AttemptCard(QWidget* parent)
    : Card(parent)
    , m_title(new TextLabel({}, TextRole::strong))
    , m_error(new TextLabel)
    , m_curl(new QPushButton(tr("Copy as curl")))
    , m_json(new QPushButton(tr("Copy as JSON")))
    , m_response(new QPushButton(tr("Response")))
{
    setObjectName(u"attemptCard"_s);
    body()->setContentsMargins(12, 9, 12, 8);
    body()->setSpacing(5);
    m_title->setObjectName(u"attemptCardTitle"_s);
    body()->addWidget(m_title);
    m_error->setObjectName(u"attemptError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    body()->addWidget(m_error);
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(10);
    facts->setVerticalSpacing(1);
    facts->setColumnStretch(1, 1);
    m_url = addFact(facts, tr("URL"), u"attemptUrl");
    m_sent = addFact(facts, tr("sent"), u"attemptVersion");
    m_array = addFact(facts, tr("array"), u"attemptRecords");
    m_retryAfter = addFact(facts, tr("Retry-After"), u"attemptRetryAfter");
    m_credits = addFact(facts, tr("credits"), u"attemptCredits");
    m_time = addFact(facts, tr("time"), u"attemptPhases");
    body()->addLayout(facts);

    auto* actions = new QHBoxLayout;
    actions->setSpacing(kSpace);
    const auto add = [&](QPushButton* button, const char16_t* name, const QString& tip) {
        button->setProperty("link", true);
        button->setObjectName(QString::fromUtf16(name));
        button->setAccessibleName(button->text());
        button->setToolTip(tip);
        actions->addWidget(button);
    };
    add(m_response, u"showResponse", tr("Headers and body of the answer, under Response"));
    add(m_curl, u"copyCurl", tr("The request as a command, with URL, secrets and keys masked"));
    add(m_json, u"copyJson", tr("Request and answer as JSON, with URL, secrets and keys masked"));
    actions->addStretch(1);
    body()->addLayout(actions);
    connect(m_curl, &QPushButton::clicked, this, &AttemptCard::copyCurlRequested);
    connect(m_json, &QPushButton::clicked, this, &AttemptCard::copyJsonRequested);
    connect(m_response, &QPushButton::clicked, this, &AttemptCard::responseRequested);
}

AttemptCard::Fact AttemptCard::addFact(QGridLayout* facts, const QString& word, const char16_t* name)
{
    const Fact fact{new TextLabel(word, TextRole::small, Token::muted), new ElidedLabel({}, TextRole::small)};
    fact.value->setTextFormat(Qt::PlainText);
    fact.value->setObjectName(QString::fromUtf16(name));
    fact.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const int row = facts->rowCount();
    facts->addWidget(fact.word, row, 0);
    facts->addWidget(fact.value, row, 1);
    return fact;
}

void AttemptCard::say(const Fact& fact, const QString& value)
{
    fact.value->setText(value);
    fact.word->setVisible(!value.isEmpty());
    fact.value->setVisible(!value.isEmpty());
}

void AttemptCard::show(const store::AttemptRecord& attempt)
{
    m_title->setText(tr("Attempt %1, %2").arg(attempt.number).arg(formatExact(attempt.claimedAt)));
    const QString error = inWords(attempt.error);
    const bool longError = error.size() > kLongError;
    m_error->setText(breakable(longError ? error.left(kLongError - 1) + u'…' : error));
    m_error->setToolTip(longError ? error.left(4'000) : QString());
    m_error->setVisible(!error.isEmpty());

    say(m_url, attempt.maskedUrl);
    say(m_sent, attempt.version == 1 ? tr("version 1, the original") : tr("version %1").arg(attempt.version));
    say(m_array, attempt.records > 1 ? tr("%1 rows in one request").arg(formatCount(attempt.records)) : QString());
    say(m_retryAfter, attempt.retryAfter ? formatSpan(*attempt.retryAfter) : QString());
    say(m_credits, attemptCredits(attempt));
    QStringList phases;
    for (const PhaseSpan& span : phaseSpans(attempt.phasesUs))
        phases.append(phaseWord(span.phase) + u' ' + formatLatency(double(span.toUs - span.fromUs) / 1000));
    say(m_time, phases.join(u", "_s));
    m_response->setVisible(attempt.status > 0);
}

} // namespace fuseboard::ui
