// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/destinationcard.h"

#include "ui/models/format.h"
#include "ui/overview/namebutton.h"
#include "ui/overview/sentenceview.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraprow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kSentenceLines = 4;
constexpr int kLeastLabel = 60; ///< gives way to its figure

/// Behind these there are attempts that caused it, or somebody who did.
bool leadsOn(BreakerState state)
{
    return state == BreakerState::open || state == BreakerState::halfOpen || state == BreakerState::forcedOpen;
}

/// What takes the place of an action that is no longer offered.
std::vector<CardAction> heirsOf(CardAction action)
{
    switch (action) {
    case CardAction::pause: return {CardAction::resume};
    case CardAction::trip: return {CardAction::reset};
    case CardAction::reset:
    case CardAction::setEnd: return {CardAction::trip, CardAction::reset};
    case CardAction::probe: return {CardAction::reset, CardAction::trip};
    default: return {CardAction::pause, CardAction::resume};
    }
}

} // namespace

DestinationCard::DestinationCard(DestinationId id, SentenceRoom& room, QWidget* parent)
    : DestinationView(id, parent)
    , m_name(new NameButton)
    , m_badge(new StateBadge)
    , m_health(new FigureLabel(TextRole::figure))
    , m_healthText(new TextLabel(QString(), TextRole::small, Token::muted))
    , m_spark(new Sparkline)
    , m_sentence(new SentenceView(kSentenceLines, room))
{
    setObjectName(u"card_%1"_s.arg(id.value));
    body()->setSpacing(0);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_name->setObjectName(u"cardName"_s);
    m_badge->setObjectName(u"cardState"_s);
    head->addWidget(m_name, 1);
    head->addWidget(m_badge);
    body()->addLayout(head);
    body()->addSpacing(4);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    auto* score = new QVBoxLayout;
    score->setSpacing(0);
    m_health->setObjectName(u"cardHealth"_s);
    m_health->setReserve(u"100.0"_s);
    m_healthText->setObjectName(u"cardHealthText"_s);
    score->addWidget(m_health);
    score->addWidget(m_healthText);
    middle->addLayout(score);
    m_spark->setMaximumWidth(200);
    middle->addStretch(1);
    middle->addWidget(m_spark, 100, Qt::AlignBottom);
    body()->addLayout(middle);
    body()->addSpacing(8);

    m_sentence->setObjectName(u"cardSentence"_s);
    body()->addWidget(m_sentence);
    body()->addSpacing(6);

    // Not a grid: the longest name and the longest figure are of different lines, and the card need not be as wide as both.
    auto* figures = new QVBoxLayout;
    figures->setSpacing(4);
    m_queue = addFigure(figures, u"cardQueue"_s);
    m_inFlight = addFigure(figures, u"cardInFlight"_s);
    m_latency = addFigure(figures, u"cardLatency"_s);
    m_credits = addFigure(figures, u"cardCredits"_s);
    m_account = addFigure(figures, u"cardAccount"_s);
    m_odometer = addFigure(figures, u"cardOdometer"_s);
    body()->addLayout(figures);
    body()->addSpacing(10);
    body()->addStretch(1); // below: what one card has more of, an account or a webhook's life, moves nothing of the others
    addButtons();
    connect(m_name, &QAbstractButton::clicked, this, [this] { Q_EMIT opened({}); });
    connect(m_sentence, &QAbstractButton::clicked, this, [this] { Q_EMIT opened(u"breaker"_s); });
}

void DestinationCard::addButtons()
{
    auto* row = new WrapRow(4);
    for (const ActionText& text : actionTexts()) {
        auto* button = new QPushButton(text.text);
        button->setObjectName(QLatin1StringView(text.objectName));
        button->setToolTip(text.toolTip);
        button->setVisible(false);
        connect(button, &QPushButton::clicked, this, [this, action = text.action] { Q_EMIT asked(action); });
        row->addWidget(button);
        m_buttons.emplace_back(text.action, button);
    }
    body()->addLayout(row);
}

DestinationCard::Figure DestinationCard::addFigure(QVBoxLayout* column, const QString& objectName)
{
    Figure figure{new TextLabel(QString(), TextRole::small, Token::muted), new FigureLabel(TextRole::smallStrong)};
    figure.label->setMinimumWidth(kLeastLabel);
    figure.value->setObjectName(objectName);
    figure.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(figure.label);
    row->addWidget(figure.value, 1);
    column->addLayout(row);
    return figure;
}

void DestinationCard::fill(const Figure& figure, const QString& label, const QString& value, const QString& tip, FigureLevel level)
{
    if (figure.label->text() != label)
        figure.label->setText(label);
    figure.value->setText(value);
    figure.value->setToken(tokenOf(level, Token::text));
    if (figure.value->toolTip() != tip) {
        figure.label->setToolTip(tip);
        figure.value->setToolTip(tip);
    }
    figure.label->setVisible(!value.isEmpty());
    figure.value->setVisible(!value.isEmpty());
}

QPushButton* DestinationCard::button(CardAction action) const
{
    for (const auto& [own, button] : m_buttons) {
        if (own == action)
            return button;
    }
    return nullptr;
}

QWidget* DestinationCard::anchor(CardAction action) const
{
    return button(action);
}

void DestinationCard::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void DestinationCard::display(const engine::DestinationSnapshot& d, const engine::AccountSnapshot* account, WallTime now)
{
    const CardContent content = cardContent(d, account, now);
    if (m_name->text() != d.name) {
        m_name->setName(d.name);
        for (const auto& [action, button] : m_buttons)
            button->setAccessibleName(button->text() + u": "_s + d.name);
    }
    m_badge->setStanding(d);
    m_badge->setToolTip(d.since ? tr("Since %1").arg(formatExact(*d.since)) : QString());
    m_health->setText(content.health);
    m_health->setToken(healthInkOf(d));
    if (m_healthText->text() != content.healthText)
        m_healthText->setText(content.healthText);
    m_spark->setValues(d.spark, inkOf(d));
    m_sentence->setSentence(content.sentence, plainSentence(content.sentence), leadsOn(d.breaker));
    fill(m_queue, content.queueLabel, content.queue, content.queueTip);
    fill(m_inFlight, tr("in flight"), content.inFlight, tr("Requests on the wire, of the most there may be"));
    fill(m_latency, content.latencyLabel, content.latency, tr("Half of the requests of the last 5 minutes took no longer than the first, 99 of 100 no longer than the second"));
    fill(m_credits, tr("credits today"), content.credits, tr("Spent by this destination on its account's day"), content.creditsLevel);
    fill(m_account, tr("account today"), content.account, content.accountTip, content.accountLevel);
    fill(m_odometer, tr("webhook\u2019s life"), content.odometer, content.odometerTip, content.odometerLevel);
    setBorder(borderOf(d));
    const QString name = tr("%1: %2, %3").arg(d.name, m_badge->look().word, content.healthText);
    if (name != accessibleName())
        setAccessibleName(name);
    showButtons(content);
}

/// What replaces a button has its focus: the next Space is meant for this card and for nothing else. Those that go before those
/// that come: a button that is shown lays the card out at once, as wide as both together.
void DestinationCard::showButtons(const CardContent& content)
{
    const auto offered = [&](CardAction action) { return actionsShown() && isOffered(action, content); };
    std::optional<CardAction> left;
    for (const auto& [action, button] : m_buttons) {
        if (offered(action) || button->isHidden())
            continue;
        if (button->hasFocus()) {
            left = action;
            m_name->setFocus(Qt::OtherFocusReason);
        }
        button->setVisible(false);
    }
    for (const auto& [action, button] : m_buttons) {
        if (offered(action))
            button->setVisible(true);
    }
    if (!left)
        return;
    for (const CardAction heir : heirsOf(*left)) {
        if (QPushButton* button = this->button(heir); button && offered(heir)) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace fuseboard::ui
