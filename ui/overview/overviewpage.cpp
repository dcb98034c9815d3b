// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "ui/charts/creditburnchart.h"
#include "ui/charts/healthchart.h"
#include "ui/charts/throughputchart.h"
#include "ui/models/chartfeed.h"
#include "ui/models/snapshotfeed.h"
#include "ui/overview/cardgrid.h"
#include "ui/overview/overviewempty.h"
#include "ui/overview/practicecard.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trippopover.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kEdge = 16;
constexpr int kGap = 14;
constexpr int kSideBySide = 1000; ///< page width from which the charts stand beside each other

} // namespace

OverviewPage::OverviewPage(Services& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_feed(new ChartFeed(services, this))
    , m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeBody());
    column->addWidget(m_stack, 1);

    connect(m_feed, &ChartFeed::burnChanged, m_burn, &CreditBurnChart::setPicture);
    connect(m_feed, &ChartFeed::healthChanged, m_health, &HealthChart::setPicture);
    connect(m_feed, &ChartFeed::trafficChanged, m_traffic, &ThroughputChart::setPicture);
    connect(&m_services.snapshots, &SnapshotFeed::snapshotArrived, this, &OverviewPage::onSnapshot);
    m_second.setInterval(500);
    connect(&m_second, &QTimer::timeout, this, &OverviewPage::refresh);
    if (m_services.snapshots.latest())
        onSnapshot();
}

QWidget* OverviewPage::makeHead()
{
    auto* head = new QWidget;
    head->setFixedHeight(58);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(kEdge, 4, kEdge, 0);
    row->setSpacing(10);
    row->addWidget(new TextLabel(title(), TextRole::title));
    row->addStretch(1);
    m_ranges = new QButtonGroup(this);
    const auto addRange = [&](const QString& text, const QString& name, int minutes) {
        auto* chip = new QPushButton(text);
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setObjectName(name);
        chip->setAccessibleName(tr("Charts show the last %1").arg(text));
        chip->setToolTip(chip->accessibleName());
        m_ranges->addButton(chip, minutes);
        row->addWidget(chip);
    };
    addRange(tr("15 min"), u"range15min"_s, 15);
    addRange(tr("1 h"), u"range1h"_s, 60);
    addRange(tr("24 h"), u"range24h"_s, 24 * 60);
    addRange(tr("7 d"), u"range7d"_s, 7 * 24 * 60);
    m_ranges->button(60)->setChecked(true);
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int minutes) { m_feed->setRange(Millis(qint64(minutes) * 60'000)); });
    return head;
}

QWidget* OverviewPage::makeBody()
{
    auto* body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(kEdge, 0, kEdge, kEdge);
    column->setSpacing(kGap);
    auto* cards = new QWidget;
    m_grid = new CardGrid(cards);
    column->addWidget(cards);

    m_burn = new CreditBurnChart;
    m_health = new HealthChart;
    m_traffic = new ThroughputChart;
    m_charts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_charts->setSpacing(kGap);
    m_charts->addWidget(m_burn, 10);
    m_charts->addWidget(m_health, 13);
    m_charts->addWidget(m_traffic, 10);
    column->addLayout(m_charts, 1);
    for (QWidget* chart : std::initializer_list<QWidget*>{m_burn, m_health, m_traffic})
        chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"overviewScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(body);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    // The bar takes its room from the margin, so nothing moves when it comes.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, column](int, int most) {
        column->setContentsMargins(kEdge, 0, most > 0 ? kEdge - m_scroll->verticalScrollBar()->sizeHint().width() : kEdge, kEdge);
    });
    return m_scroll;
}

QWidget* OverviewPage::makeEmpty()
{
    auto* empty = new OverviewEmpty(m_services);
    connect(empty, &OverviewEmpty::practiceWanted, this, &OverviewPage::practiceWanted);
    return empty;
}

void OverviewPage::activate()
{
    m_feed->setActive(true);
    m_second.start();
    refresh();
}

void OverviewPage::deactivate()
{
    m_feed->setActive(false);
    m_second.stop();
}

void OverviewPage::onSnapshot()
{
    if (m_second.isActive())
        refresh();
}

void OverviewPage::refresh()
{
    const engine::SnapshotPtr snapshot = m_services.snapshots.latest();
    const bool any = snapshot && !snapshot->destinations.empty();
    m_stack->setCurrentIndex(any ? 1 : 0);
    for (QAbstractButton* chip : m_ranges->buttons())
        chip->setVisible(any);
    if (!any)
        return;
    const bool practising = m_services.practice && !m_practice; // it may start long after the page
    if (practising) {
        m_practice = new PracticeCard(*m_services.practice);
        m_grid->addWidget(m_practice);
    }
    const WallTime now = m_services.clock.wall();
    std::vector<DestinationId> order = cardOrder(*snapshot);
    for (const DestinationId id : order) {
        const auto& destination = *findDestination(*snapshot, id);
        cardFor(id)->display(destination, findAccount(*snapshot, destination.account), now);
    }
    if (order == m_order && !practising)
        return;
    m_order = std::move(order);
    QList<QWidget*> widgets;
    for (const DestinationId id : m_order)
        widgets << m_cards.at(id);
    for (auto it = m_cards.begin(); it != m_cards.end();) {
        if (widgets.contains(it->second)) {
            ++it;
            continue;
        }
        it->second->deleteLater();
        it = m_cards.erase(it);
    }
    if (m_practice)
        widgets << m_practice;
    m_grid->setOrder(widgets);
}

DestinationCard* OverviewPage::cardFor(DestinationId id)
{
    DestinationCard*& card = m_cards[id];
    if (!card) {
        card = new DestinationCard(id);
        card->setActionsShown(m_services.engine != nullptr);
        connect(card, &DestinationCard::asked, this, [this, own = card](CardAction action) { onAsked(own, action); });
        m_grid->addWidget(card);
    }
    return card;
}

void OverviewPage::onAsked(DestinationCard* card, CardAction action)
{
    engine::EngineControl* engine = m_services.engine;
    const auto snapshot = m_services.snapshots.latest();
    const auto* destination = snapshot ? findDestination(*snapshot, card->id()) : nullptr;
    if (!engine || !destination)
        return;
    switch (action) {
    case CardAction::trip:
    case CardAction::setEnd:
        if (!m_trip) {
            m_trip = new TripPopover(window());
            connect(m_trip, &TripPopover::tripped, this, &OverviewPage::onTripped);
        }
        m_trip->openFor(card->id(), destination->name, action == CardAction::setEnd ? destination->cause : QString(),
                        card->button(action));
        break;
    case CardAction::reset: engine->resetBreaker(card->id(), actor()); break;
    case CardAction::probe: engine->probeNow(card->id(), actor()); break;
    case CardAction::pause: engine->pauseDestination(card->id(), true, actor()); break;
    case CardAction::resume: engine->pauseDestination(card->id(), false, actor()); break;
    case CardAction::releaseHold: engine->releaseHold(card->id(), actor()); break;
    case CardAction::resumeBudget: engine->resumeBudget(destination->account, actor()); break;
    }
}

void OverviewPage::onTripped(DestinationId id, const QString& reason, std::optional<Millis> length)
{
    if (m_services.engine)
        m_services.engine->trip(id, length ? std::optional(m_services.clock.wall() + *length) : std::nullopt, actor(reason));
}

void OverviewPage::arrangeCharts()
{
    const bool beside = width() >= kSideBySide;
    m_charts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeCharts();
}

} // namespace fuseboard::ui
