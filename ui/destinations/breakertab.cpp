// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/breakertab.h"

#include "ui/destinations/flightlegend.h"
#include "ui/destinations/flightrecorder.h"
#include "ui/destinations/transitionlist.h"
#include "ui/destinations/whatifpanel.h"
#include "ui/destinations/windowcard.h"
#include "ui/models/format.h"
#include "ui/models/snapshotfeed.h"
#include "ui/models/transitionmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/foldlayout.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kGap = 14;
constexpr int kPanel = 330;               ///< width of the what-if
constexpr int kRoomForPanel = 820;        ///< narrower, it stands below
constexpr qint64 kMinute = 60'000;
constexpr Millis kBefore{12 * kMinute};   ///< of a transition that is shown
constexpr Millis kAfter{8 * kMinute};
constexpr Millis kTick{1'000};

} // namespace

BreakerTab::BreakerTab(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_feed(new FlightFeed(services, this))
    , m_banner(new Banner)
    , m_window(new WindowCard)
    , m_recorder(new FlightRecorder)
    , m_list(new TransitionList)
    , m_whatIf(new WhatIfPanel(services))
{
    setObjectName(u"breakerTab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_banner->hide();
    column->addWidget(m_banner);
    auto* past = new QWidget;
    auto* left = new QVBoxLayout(past);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(kGap);
    left->addWidget(m_window);
    left->addWidget(makeRecorder(), 5);
    left->addWidget(m_list, 4);
    auto* parts = new FoldLayout(kRoomForPanel);
    parts->setSpacing(kGap);
    parts->addWidget(past, 1);
    parts->addSide(m_whatIf, kPanel);
    column->addLayout(parts, 1);

    connect(m_feed, &FlightFeed::pastChanged, this, &BreakerTab::onPast);
    connect(m_feed, &FlightFeed::pictureChanged, this, &BreakerTab::onPicture);
    connect(m_feed, &FlightFeed::failed, this, &BreakerTab::trouble);
    connect(m_feed, &FlightFeed::namedRead, this, [this](qint64 transition, const std::vector<store::NamedAttempt>& attempts) {
        m_list->showAttempts(transition, attempts, m_services.clock.wall());
    });
    connect(m_recorder, &FlightRecorder::viewChanged, this, [this] {
        m_following = false;
        look();
    });
    connect(m_recorder, &FlightRecorder::resized, this, &BreakerTab::look);
    connect(m_list, &TransitionList::attemptChosen, m_recorder, &FlightRecorder::readAttempt);
    connect(m_recorder, &FlightRecorder::transitionChosen, this, [this](qint64 id) { choose(id, false); });
    connect(m_list, &TransitionList::chosen, this, [this](qint64 id) { choose(id, true); });
    connect(m_list, &TransitionList::attemptsWanted, m_feed, &FlightFeed::readNamed);
    connect(m_list, &TransitionList::deadLetterWanted, this, &BreakerTab::showLetter);
    connect(m_whatIf, &WhatIfPanel::thresholdsWanted, this, &BreakerTab::thresholdsWanted);
    connect(m_window->modeButton(), &QPushButton::clicked, this, [this] { Q_EMIT modeWanted(m_window->modeButton()); });
    connect(m_whatIf, &WhatIfPanel::failed, this, &BreakerTab::trouble);
    connect(m_banner, &Banner::actionClicked, m_banner, &Banner::hide);
    connect(&m_services.snapshots, &SnapshotFeed::snapshotArrived, this, &BreakerTab::onSnapshot);
    m_second.setInterval(int(kTick.count()));
    connect(&m_second, &QTimer::timeout, this, [this] {
        onSnapshot();
        follow();
    });
}

QPushButton* BreakerTab::modeButton() const
{
    return m_window->modeButton();
}

QWidget* BreakerTab::makeRecorder()
{
    auto* card = new Card;
    card->setObjectName(u"recorderCard"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Flight recorder"), TextRole::strong));
    m_period = new ElidedLabel({}, TextRole::small, Token::muted);
    m_period->setObjectName(u"recorderPeriod"_s);
    head->addWidget(m_period, 1);
    m_ranges = new QButtonGroup(this);
    m_ranges->setExclusive(false);
    const auto chip = [&](const QString& text, const QString& name, const QString& tip, std::optional<Millis> range) {
        auto* button = new QPushButton(text);
        button->setProperty("chip", true);
        button->setObjectName(name);
        button->setAccessibleName(tip);
        button->setToolTip(tip);
        m_ranges->addButton(button);
        head->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, range] { showRange(range); });
    };
    chip(tr("20 min"), u"recorder20min"_s, tr("The latest 20 minutes"), Millis(20 * kMinute));
    chip(tr("1 h"), u"recorder1h"_s, tr("The latest hour"), Millis(60 * kMinute));
    chip(tr("24 h"), u"recorder24h"_s, tr("The latest 24 hours"), Millis(24 * 60 * kMinute));
    chip(tr("7 d"), u"recorder7d"_s, tr("The latest 7 days"), Millis(7 * 24 * 60 * kMinute));
    chip(tr("All"), u"recorderAll"_s, tr("Everything on record (0)"), std::nullopt);
    card->body()->addLayout(head);
    m_empty = new TextLabel(tr("No attempt is on record. As soon as rows are sent to this destination, each attempt is a dot here."),
                            TextRole::body, Token::muted);
    m_empty->setObjectName(u"recorderEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->hide();
    card->body()->addWidget(m_empty, 1);
    card->body()->addWidget(m_recorder, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(new FlightLegend);
    foot->addStretch(1);
    foot->addWidget(new TextLabel(tr("latency up, one dot an attempt"), TextRole::small, Token::muted));
    card->body()->addLayout(foot);
    return card;
}

void BreakerTab::setDestination(DestinationId destination)
{
    if (destination == m_feed->destination())
        return;
    m_placed = false;
    m_following = false;
    m_newest = 0;
    m_banner->hide();
    m_recorder->setPicture({});
    m_recorder->setTransitions({}, BreakerState::closed, {});
    m_recorder->select(0);
    m_list->show({}, false, m_services.clock.wall());
    m_list->backToTransitions();
    m_whatIf->setDestination(destination);
    m_feed->setDestination(destination);
    onSnapshot();
}

void BreakerTab::activate()
{
    m_active = true;
    m_feed->setActive(true);
    m_whatIf->setActive(true);
    m_second.start();
    onSnapshot();
}

void BreakerTab::deactivate()
{
    m_active = false;
    m_feed->setActive(false);
    m_whatIf->setActive(false);
    m_second.stop();
}

/// Where the record ends: now while an engine runs, else with the last thing that is on record.
WallTime BreakerTab::lastKnown() const
{
    const BreakerPast& past = m_feed->past();
    if (m_feed->live())
        return m_services.clock.wall();
    WallTime last = past.extent ? past.extent->to : m_services.clock.wall();
    return past.transitions.empty() ? last : std::max(last, past.transitions.back().at);
}

BreakerState BreakerTab::stateNow() const
{
    if (const auto* d = m_feed->live())
        return d->breaker;
    const auto& transitions = m_feed->past().transitions;
    return transitions.empty() ? BreakerState::closed : transitions.back().to;
}

void BreakerTab::onPast()
{
    const BreakerPast& past = m_feed->past();
    const WallTime now = m_services.clock.wall();
    const WallTime last = lastKnown();
    WallTime first = past.extent ? past.extent->from : last - Millis(kMinute);
    if (!past.transitions.empty())
        first = std::min(first, past.transitions.front().at);
    m_recorder->setBounds(first, last);
    m_recorder->setTransitions(past.transitions, stateNow(), last);
    m_list->show(past.transitions, int(past.transitions.size()) >= FlightFeed::kTransitions, now);
    m_whatIf->setInForce(past.settings);
    const bool any = past.extent || !past.transitions.empty();
    m_recorder->setVisible(any);
    m_empty->setVisible(!any);
    const qint64 newest = past.transitions.empty() ? 0 : past.transitions.back().id;
    const bool moved = m_placed && newest != m_newest;
    m_newest = newest;
    if (!m_placed && any) {
        m_placed = true;
        if (newest != 0) {
            choose(newest, true);
            return;
        }
        m_recorder->setView(std::max(first, last - Millis(60 * kMinute)) - Millis(5'000), last + Millis(5'000));
        m_following = m_feed->live() != nullptr;
    }
    if (moved)
        m_whatIf->reload();
    look();
}

void BreakerTab::onPicture(const FlightPicturePtr& picture)
{
    m_recorder->setPicture(picture);
    const WallTime now = m_services.clock.wall();
    const auto inView = [&](const telemetry::AttemptDot& dot) { return dot.at >= m_recorder->from() && dot.at <= m_recorder->to(); };
    qint64 attempts = 0;
    qint64 failures = 0;
    for (const telemetry::AttemptDot& dot : picture->dots) {
        if (!inView(dot))
            continue;
        attempts += dot.count;
        failures += dot.kind == telemetry::AttemptKind::failure ? dot.count : 0;
    }
    QString text = tr("%1 to %2, ").arg(transitionTime(m_recorder->from(), now), transitionTime(m_recorder->to(), now));
    text += picture->thinned ? tr("%1 attempts, %2 failed; those alike are one dot").arg(formatCount(attempts), formatCount(failures))
                             : tr("every attempt: %1, %2 failed").arg(formatCount(attempts), formatCount(failures));
    if (!picture->complete)
        text += tr("; reading on…");
    m_period->setText(text);
    m_recorder->setAccessibleDescription(text);
}

void BreakerTab::onSnapshot()
{
    if (!m_active)
        return;
    const auto* d = m_feed->live();
    m_window->display(d, m_services.clock.wall());
    m_recorder->setNextProbe(d && d->breaker == BreakerState::open ? d->nextProbe : std::nullopt);
}

/// The right edge moves on with the time, as long as nobody looks at something else.
void BreakerTab::follow()
{
    const auto& past = m_feed->past();
    const WallTime last = lastKnown();
    if (!m_feed->live() || (!past.extent && past.transitions.empty()))
        return;
    const WallTime first = past.transitions.empty() ? past.extent->from : past.extent ? std::min(past.extent->from, past.transitions.front().at)
                                                                                     : past.transitions.front().at;
    m_recorder->setBounds(first, last);
    m_recorder->setTransitions(past.transitions, stateNow(), last);
    if (!m_following)
        return;
    const Millis span = m_recorder->to() - m_recorder->from();
    m_recorder->setView(last - span + Millis(5'000), last + Millis(5'000));
    look();
}

void BreakerTab::look()
{
    if (m_placed)
        m_feed->look(m_recorder->from(), m_recorder->to(), m_recorder->plotWidth());
}

void BreakerTab::showRange(std::optional<Millis> range)
{
    const BreakerPast& past = m_feed->past();
    const WallTime last = lastKnown();
    if (!past.extent && past.transitions.empty())
        return;
    WallTime first = past.extent ? past.extent->from : past.transitions.front().at;
    if (!past.transitions.empty())
        first = std::min(first, past.transitions.front().at);
    const Millis edge = range ? Millis(5'000) : std::max(Millis(500), (last - first) / 40);
    m_recorder->setView(range ? last - *range : first - edge, last + edge);
    m_following = m_feed->live() != nullptr;
    look();
}

/// On the recorder and in the list. reveal: the recorder goes there.
void BreakerTab::choose(qint64 transition, bool reveal)
{
    m_recorder->select(transition);
    m_list->select(transition);
    const auto& all = m_feed->past().transitions;
    const auto it = std::ranges::find(all, transition, &store::TransitionRecord::id);
    if (it == all.end())
        return;
    const bool inSight = it->at >= m_recorder->from() && it->at <= m_recorder->to();
    if (reveal ? !inSight || m_recorder->to() - m_recorder->from() > 4 * (kBefore + kAfter) : !inSight) {
        const Millis span = m_recorder->to() - m_recorder->from();
        const bool near = span > Millis(0) && span <= 4 * (kBefore + kAfter);
        m_recorder->setView(it->at - (near ? span * 6 / 10 : kBefore), it->at + (near ? span * 4 / 10 : kAfter));
        m_following = false;
    }
    look();
}

void BreakerTab::showLetter(const store::NamedAttempt& attempt)
{
    const auto quoted = [](QString text) -> QString { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; };
    Place place;
    place.page = u"deadletters"_s;
    place.destination = m_feed->destination();
    const QString status = attempt.attempt.status > 0 ? u"status:%1"_s.arg(attempt.attempt.status) : u"status:none"_s;
    place.search = (attempt.label.isEmpty() ? status : quoted(attempt.label)) + u" destination:" + quoted(m_feed->past().destination);
    Q_EMIT placeWanted(place);
}

void BreakerTab::trouble(const Error& error)
{
    if (error.code != ErrorCode::cancelled)
        m_banner->show(Banner::Level::trouble, u"warning"_s,
                       error.text() + u' ' + tr("The history could not be read; the rows themselves are safe."), tr("Close"));
}

} // namespace fuseboard::ui
