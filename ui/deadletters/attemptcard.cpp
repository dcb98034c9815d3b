// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/attemptcard.h"

#include "ui/deadletters/attemptline.h"
#include "ui/models/format.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {
constexpr int kLongError = 240;
}

AttemptCard::AttemptCard(QWidget* parent)
    : Card(parent)
    , m_title(new TextLabel({}, TextRole::strong))
    , m_error(new TextLabel)
    , m_facts(new QGridLayout)
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
    m_facts->setHorizontalSpacing(10);
    m_facts->setVerticalSpacing(1);
    m_facts->setColumnStretch(1, 1);
    body()->addLayout(m_facts);

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

void AttemptCard::addFact(const QString& word, const QString& value, const char16_t* name)
{
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    m_facts->addWidget(new TextLabel(word, TextRole::small, Token::muted), row, 0);
    auto* label = new ElidedLabel(value, TextRole::small);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(QString::fromUtf16(name));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_facts->addWidget(label, row, 1);
}

void AttemptCard::show(const store::AttemptRecord& attempt)
{
    while (m_facts->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_facts->takeAt(0));
        delete item->widget();
    }
    m_title->setText(tr("Attempt %1, %2").arg(attempt.number).arg(formatExact(attempt.claimedAt)));
    const bool longError = attempt.error.size() > kLongError;
    m_error->setText(longError ? attempt.error.left(kLongError - 1) + u'…' : attempt.error);
    m_error->setToolTip(longError ? attempt.error.left(4'000) : QString());
    m_error->setVisible(!attempt.error.isEmpty());

    addFact(tr("URL"), attempt.maskedUrl, u"attemptUrl");
    addFact(tr("sent"), attempt.version == 1 ? tr("version 1, the original") : tr("version %1").arg(attempt.version), u"attemptVersion");
    if (attempt.records > 1)
        addFact(tr("array"), tr("%1 rows in one request").arg(formatCount(attempt.records)), u"attemptRecords");
    if (attempt.retryAfter)
        addFact(tr("Retry-After"), formatSpan(*attempt.retryAfter), u"attemptRetryAfter");
    addFact(tr("credits"), attemptCredits(attempt), u"attemptCredits");
    QStringList phases;
    for (const PhaseSpan& span : phaseSpans(attempt.phasesUs))
        phases.append(phaseWord(span.phase) + u' ' + formatLatency(double(span.toUs - span.fromUs) / 1000));
    addFact(tr("time"), phases.join(u", "_s), u"attemptPhases");
    m_response->setVisible(attempt.status > 0);
}

} // namespace fuseboard::ui
