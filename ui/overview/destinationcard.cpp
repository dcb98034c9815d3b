// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/destinationcard.h"

#include "ui/models/format.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/textlabel.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kSentenceLines = 4;

std::optional<Token> borderOf(const engine::DestinationSnapshot& d)
{
    switch (troubleRank(d)) {
    case TroubleRank::open: return Token::red;
    case TroubleRank::held: return Token::amber;
    default: return std::nullopt;
    }
}

/// The curve takes the state's colour when the breaker has a word to say, else that of health.
Token inkOf(const engine::DestinationSnapshot& d)
{
    if (d.breaker != BreakerState::closed)
        return stateToken(d.breaker);
    if (d.health == engine::HealthWord::noData || d.tooFewToJudge)
        return Token::grey;
    return d.health == engine::HealthWord::healthy ? Token::green
         : d.health == engine::HealthWord::degraded ? Token::amber
                                                    : Token::red;
}

Token healthInk(const engine::DestinationSnapshot& d)
{
    if (d.health == engine::HealthWord::noData || d.tooFewToJudge)
        return Token::muted;
    return d.health == engine::HealthWord::healthy ? Token::green
         : d.health == engine::HealthWord::degraded ? Token::amber
                                                    : Token::red;
}

} // namespace

DestinationCard::DestinationCard(DestinationId id, QWidget* parent)
    : Card(parent)
    , m_id(id)
    , m_name(new ElidedLabel({}, TextRole::strong))
    , m_badge(new StateBadge)
    , m_health(new FigureLabel(TextRole::figure))
    , m_healthText(new TextLabel(QString(), TextRole::small, Token::muted))
    , m_spark(new Sparkline)
    , m_sentence(new TextLabel)
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
    body()->addSpacing(6);

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
    body()->addSpacing(10);

    m_sentence->setObjectName(u"cardSentence"_s);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setMinimumHeight(kSentenceLines * QFontMetrics(m_sentence->font()).lineSpacing() * 122 / 100 + 2);
    body()->addWidget(m_sentence);
    body()->addSpacing(6);
    body()->addStretch(1);

    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_queue = addFigure(grid, u"cardQueue"_s);
    m_inFlight = addFigure(grid, u"cardInFlight"_s);
    m_latency = addFigure(grid, u"cardLatency"_s);
    m_credits = addFigure(grid, u"cardCredits"_s);
    m_inFlight.label->setText(tr("in flight"));
    m_credits.label->setText(tr("credits today"));
    body()->addLayout(grid);
    body()->addSpacing(12);

    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    addButton(row, CardAction::releaseHold, u"releaseHold"_s, tr("Release"), tr("Release the endpoint hold: send to this endpoint again; its rows go on at once"));
    addButton(row, CardAction::resumeBudget, u"resumeBudget"_s, tr("Resume budget"), tr("Credits are there again: let the account spend on"));
    addButton(row, CardAction::trip, u"trip"_s, tr("Trip…"), tr("Open the breaker by hand; rows wait, nothing is sent"));
    addButton(row, CardAction::reset, u"reset"_s, tr("Reset"), tr("Close the breaker now and forget the failures that opened it"));
    addButton(row, CardAction::setEnd, u"setEnd"_s, tr("Set end…"), tr("Say until when the breaker is held open, and why"));
    addButton(row, CardAction::probe, u"probe"_s, tr("Probe now"), tr("End the cool-down: the next row is sent as a probe"));
    addButton(row, CardAction::pause, u"pause"_s, tr("Pause"), tr("Send nothing more here; what is on the wire ends, rows wait"));
    addButton(row, CardAction::resume, u"resume"_s, tr("Resume"), tr("Send on"));
    row->addStretch(1);
    body()->addLayout(row);
}

DestinationCard::Figure DestinationCard::addFigure(QGridLayout* grid, const QString& objectName)
{
    Figure figure{new TextLabel(QString(), TextRole::small, Token::muted), new FigureLabel(TextRole::smallStrong)};
    figure.value->setObjectName(objectName);
    figure.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int row = grid->rowCount();
    grid->addWidget(figure.label, row, 0);
    grid->addWidget(figure.value, row, 1);
    return figure;
}

QPushButton* DestinationCard::addButton(QHBoxLayout* row, CardAction action, const QString& objectName,
                                        const QString& text, const QString& toolTip)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setToolTip(toolTip);
    button->setVisible(false);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT asked(action); });
    row->addWidget(button);
    m_buttons.emplace_back(action, button);
    return button;
}

QPushButton* DestinationCard::button(CardAction action) const
{
    for (const auto& [own, button] : m_buttons) {
        if (own == action)
            return button;
    }
    return nullptr;
}

void DestinationCard::setActionsShown(bool shown)
{
    m_actionsShown = shown;
}

void DestinationCard::display(const engine::DestinationSnapshot& d, const engine::AccountSnapshot* account, WallTime now)
{
    const CardContent content = cardContent(d, account, now);
    if (m_name->text() != d.name) {
        m_name->setText(d.name);
        for (const auto& [action, button] : m_buttons)
            button->setAccessibleName(button->text() + u": "_s + d.name);
    }
    m_badge->setState(d.breaker);
    m_badge->setToolTip(d.since ? formatExact(*d.since) : QString());
    m_health->setText(content.health);
    m_health->setToken(healthInk(d));
    m_healthText->setText(content.healthText);
    m_spark->setValues(d.spark, inkOf(d));
    const QString sentence = u"<div style='line-height:122%'>"_s + content.sentence + u"</div>"_s;
    if (m_sentence->text() != sentence)
        m_sentence->setText(sentence);
    m_queue.label->setText(content.queueLabel);
    m_queue.value->setText(content.queue);
    m_inFlight.value->setText(content.inFlight);
    m_latency.label->setText(content.latencyLabel);
    m_latency.value->setText(content.latency);
    m_credits.value->setText(content.credits);
    setBorder(borderOf(d));
    setAccessibleName(tr("%1: %2, %3").arg(d.name, m_badge->look().word, content.healthText));

    const auto show = [this](CardAction action, bool wanted) { button(action)->setVisible(wanted && m_actionsShown); };
    show(CardAction::releaseHold, content.canRelease);
    show(CardAction::resumeBudget, content.canResumeBudget);
    show(CardAction::trip, content.canTrip);
    show(CardAction::setEnd, content.canSetEnd);
    show(CardAction::reset, content.canReset);
    show(CardAction::probe, content.canProbe);
    show(CardAction::pause, !content.paused);
    show(CardAction::resume, content.paused);
}

} // namespace fuseboard::ui
