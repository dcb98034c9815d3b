// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/testsheet.h"

#include "core/base/wording.h"
#include "core/payload/payloadfields.h"
#include "ui/destinations/phasesbar.h"
#include "ui/models/format.h"
#include "ui/models/jsonlayout.h"
#include "ui/models/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QString headerText(const transport::Headers& headers)
{
    QString text;
    for (const auto& [name, value] : headers)
        text += QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value) + u'\n';
    return text;
}

QPlainTextEdit* reader(const QString& name, const QString& title)
{
    auto* made = new QPlainTextEdit;
    made->setObjectName(name);
    made->setAccessibleName(title);
    made->setToolTip(title);
    made->setFont(fixedFont());
    made->setReadOnly(true);
    made->setTabChangesFocus(true);
    made->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    return made;
}

} // namespace

TestSheet::TestSheet(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextRole::title))
    , m_price(new TextLabel)
    , m_payload(new QPlainTextEdit)
    , m_fault(new TextLabel({}, TextRole::small, Token::red))
    , m_send(new QPushButton(tr("Send test request")))
    , m_answer(new Card)
    , m_badge(new StateBadge)
    , m_sentence(new TextLabel)
    , m_phases(new PhasesBar)
    , m_sent(reader(u"testSent"_s, tr("Request, secrets masked")))
    , m_received(reader(u"testReceived"_s, tr("Answer, secrets masked")))
{
    setObjectName(u"testSheet"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 14, 16, 12);
    outer->setSpacing(12);
    auto* head = new QHBoxLayout;
    m_title->setTextFormat(Qt::PlainText);
    head->addWidget(m_title, 1);
    auto* close = new QPushButton(tr("Back to the settings"));
    close->setObjectName(u"testClose"_s);
    close->setAccessibleName(close->text());
    close->setToolTip(tr("Close the test (Esc)"));
    head->addWidget(close);
    outer->addLayout(head);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto* request = new Card;
    request->body()->addWidget(new TextLabel(tr("What is sent"), TextRole::strong));
    m_price->setObjectName(u"testPrice"_s);
    m_price->setWordWrap(true);
    request->body()->addWidget(m_price);
    m_payload->setObjectName(u"testPayload"_s);
    m_payload->setAccessibleName(tr("Payload of the test request"));
    m_payload->setToolTip(tr("A made-up row under the columns of the latest batch; change it as you like"));
    m_payload->setFont(fixedFont());
    m_payload->setTabChangesFocus(true);
    request->body()->addWidget(m_payload, 1);
    m_fault->setObjectName(u"testFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    request->body()->addWidget(m_fault);
    m_send->setObjectName(u"testSend"_s);
    m_send->setProperty("primary", true);
    m_send->setAccessibleName(m_send->text());
    m_send->setToolTip(tr("One request, now (Ctrl+Enter)"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_send);
    row->addStretch(1);
    request->body()->addLayout(row);
    columns->addWidget(request, 1);

    m_answer->body()->addWidget(new TextLabel(tr("What came back"), TextRole::strong));
    auto* verdict = new QHBoxLayout;
    verdict->addWidget(m_badge);
    verdict->addStretch(1);
    m_answer->body()->addLayout(verdict);
    m_sentence->setObjectName(u"testSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_answer->body()->addWidget(m_sentence);
    m_answer->body()->addWidget(m_phases);
    m_answer->body()->addWidget(m_received, 2);
    m_sentTitle = new TextLabel(tr("Request headers"), TextRole::smallStrong, Token::muted);
    m_answer->body()->addWidget(m_sentTitle);
    m_answer->body()->addWidget(m_sent, 1);
    m_answer->body()->addStretch(0);
    columns->addWidget(m_answer, 1);
    outer->addLayout(columns, 1);

    connect(close, &QPushButton::clicked, this, &TestSheet::closed);
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendWanted(m_payload->toPlainText().toUtf8()); });
    connect(m_payload, &QPlainTextEdit::textChanged, this, &TestSheet::judge);
}

void TestSheet::start(const store::Destination& destination)
{
    m_destination = destination;
    m_title->setText(tr("Test request to %1").arg(destination.name));
    const bool local = !destination.webhook.url.isEmpty();
    const Charge charge = destination.policy.chargePerRow;
    QString price;
    if (local)
        price = tr("The receiver is on this machine: it costs nothing.");
    else if (charge.isZero())
        price = tr("This is a real request: the receiver will treat it as a row.");
    else
        price = tr("This is a real request: the receiver will treat it as a row, and it costs as one: %1, also when its answer is unclear.").arg(chargeText(charge));
    if (!local && destination.policy.odometer.endsAt > 0)
        price += u' ' + tr("It counts on the webhook's odometer (%1 of %2).").arg(formatCount(destination.webhook.odometer), formatCount(destination.policy.odometer.endsAt));
    price += u' ' + tr("It goes past the ledger: no row is sent, and none is changed.");
    m_price->setText(price);
    m_price->setToken(local ? Token::muted : Token::amber);
    m_payload->clear();
    m_badge->setVisible(false);
    m_sentence->setText(tr("Nothing was sent yet."));
    m_sentence->setToken(Token::muted);
    for (QWidget* part : std::initializer_list<QWidget*>{m_phases, m_received, m_sentTitle, m_sent})
        part->setVisible(false);
    setBusy(false);
}

void TestSheet::setPayload(const QByteArray& body)
{
    m_payload->setPlainText(QString::fromUtf8(laidOutJson(body)));
    m_payload->setFocus();
}

void TestSheet::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_sentence->setText(tr("On its way…"));
        m_sentence->setToken(Token::muted);
    }
    judge();
}

void TestSheet::judge()
{
    const QByteArray body = m_payload->toPlainText().toUtf8();
    const auto fields = payload::flatFields(body);
    QString fault;
    if (!fields && !body.isEmpty())
        fault = fields.error().text();
    else if (body.size() > m_destination.policy.storedLimit())
        fault = tr("The payload has %1; this destination takes %2.").arg(formatBytes(body.size()), formatBytes(m_destination.policy.storedLimit()));
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_send->setEnabled(!m_busy && fields.ok() && fault.isEmpty());
    m_send->setToolTip(m_busy ? tr("One is on its way") : m_send->isEnabled() ? tr("One request, now (Ctrl+Enter)") : tr("The payload is no JSON object yet"));
}

void TestSheet::showAnswer(const engine::TestAnswer& answer)
{
    setBusy(false);
    const bool good = answer.outcome == Outcome::delivered;
    const bool unclear = answer.outcome == Outcome::noAnswer || answer.outcome == Outcome::maybeProcessed;
    m_badge->setLook({good ? StateShape::disc : unclear ? StateShape::half : StateShape::ring, good ? Token::green : unclear ? Token::amber : Token::red,
                      outcomeWord(answer.outcome)});
    m_badge->setVisible(true);
    QString sentence = inWords(answer.sentence);
    const QString price = chargeText(m_destination.policy.chargePerRow);
    if (m_destination.webhook.url.isEmpty() && answer.credit == CreditState::unreconciled)
        sentence += u' ' + tr("Booked as spent, unreconciled: %1. Look at the target, and correct the day if it was not charged.").arg(price);
    else if (m_destination.webhook.url.isEmpty() && answer.credit == CreditState::committed)
        sentence += u' ' + tr("Booked as spent: %1.").arg(price);
    m_sentence->setText(sentence);
    m_sentence->setToken(Token::text);
    m_phases->setPhases(answer.result.phases);
    m_phases->setVisible(answer.result.phases.totalUs > 0);
    QString received = headerText(answer.result.headers);
    if (answer.result.status > 0)
        received.prepend(u"HTTP %1\n"_s.arg(answer.result.status));
    if (!answer.result.body.isEmpty())
        received += u'\n' + QString::fromUtf8(answer.result.body.left(4'000));
    if (!answer.result.message.isEmpty())
        received += u'\n' + QString::fromUtf8(answer.result.message);
    m_received->setPlainText(received);
    m_received->setVisible(!received.trimmed().isEmpty());
    m_sent->setPlainText(headerText(answer.requestHeaders));
    m_sentTitle->setVisible(true);
    m_sent->setVisible(true);
}

void TestSheet::fail(const Error& error)
{
    setBusy(false);
    m_sentence->setText(tr("Nothing was sent. %1").arg(error.text()));
    m_sentence->setToken(Token::red);
}

void TestSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::ControlModifier && m_send->isEnabled())
        m_send->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fuseboard::ui
