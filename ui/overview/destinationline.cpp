// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/destinationline.h"

#include "ui/models/format.h"
#include "ui/overview/namebutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/textlabel.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kHeight = 34;
constexpr int kEdge = 10;
constexpr int kGap = 12;
constexpr int kBadge = 104;
constexpr int kName = 170;
constexpr int kHealth = 48;
constexpr int kSpark = 70;
constexpr int kQueue = 74;
constexpr int kInFlight = 60;
constexpr int kLatency = 108;
constexpr int kCredits = 96;
constexpr int kMore = 26;
constexpr int kRoomForAll = 1'160; ///< below, latency and credits make room for the sentence

} // namespace

DestinationLine::DestinationLine(DestinationId id, QWidget* parent)
    : DestinationView(id, parent)
    , m_name(new NameButton)
    , m_badge(new StateBadge)
    , m_health(new FigureLabel(TextRole::smallStrong))
    , m_spark(new Sparkline)
    , m_sentence(new ElidedLabel({}, TextRole::small, Token::muted))
    , m_more(new QPushButton)
{
    setObjectName(u"line_%1"_s.arg(id.value));
    setProperty("wide", true);
    setFixedHeight(kHeight);
    body()->setContentsMargins(kEdge, 0, kEdge, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_badge->setObjectName(u"cardState"_s);
    m_badge->setFixedWidth(kBadge);
    row->addWidget(m_badge);
    m_name->setObjectName(u"cardName"_s);
    m_name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_name->setFixedWidth(kName);
    row->addWidget(m_name);
    m_health->setObjectName(u"cardHealth"_s);
    m_health->setFixedWidth(kHealth);
    m_health->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_health);
    m_spark->setFixedSize(kSpark, 20);
    row->addWidget(m_spark);
    m_sentence->setObjectName(u"lineSentence"_s);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_sentence, 1);
    m_queue = addFigure(row, u"cardQueue"_s, kQueue);
    m_inFlight = addFigure(row, u"cardInFlight"_s, kInFlight);
    m_latency = addFigure(row, u"cardLatency"_s, kLatency);
    m_credits = addFigure(row, u"cardCredits"_s, kCredits);
    m_more->setObjectName(u"lineActions"_s);
    m_more->setProperty("link", true);
    m_more->setIcon(lineIcon(u"more"_s, Token::muted));
    m_more->setFixedSize(kMore, 24);
    m_more->setToolTip(tr("What can be done with it (Menu)"));
    row->addWidget(m_more);
    body()->addLayout(row);
    connect(m_name, &QAbstractButton::clicked, this, [this] { Q_EMIT opened({}); });
    connect(m_more, &QPushButton::clicked, this, [this] { openMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

FigureLabel* DestinationLine::addFigure(QHBoxLayout* row, const QString& objectName, int width)
{
    auto* label = new FigureLabel(TextRole::small);
    label->setObjectName(objectName);
    label->setFixedWidth(width);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(label);
    return label;
}

void DestinationLine::display(const engine::DestinationSnapshot& d, const engine::AccountSnapshot* account, WallTime now)
{
    m_content = cardContent(d, account, now);
    if (m_name->text() != d.name) {
        m_name->setName(d.name);
        m_more->setAccessibleName(tr("What can be done with %1").arg(d.name));
    }
    m_badge->setState(d.breaker);
    m_health->setText(m_content.health);
    m_health->setToken(healthInkOf(d));
    if (m_health->toolTip() != m_content.healthText)
        m_health->setToolTip(m_content.healthText);
    m_spark->setValues(d.spark, inkOf(d));
    // Of an open breaker first what comes, then what was: there may be no room for both.
    QString words = m_content.sentence;
    if (const qsizetype second = words.indexOf(u"<br>"); second > 0 && d.breaker == BreakerState::open)
        words = words.sliced(second + 4) + u"<br>"_s + words.first(second);
    if (const QString sentence = plainSentence(words); sentence != m_sentence->text())
        m_sentence->setText(sentence);
    m_queue->setText(m_content.queue);
    if (m_queue->toolTip() != m_content.queueLabel)
        m_queue->setToolTip(m_content.queueLabel);
    m_inFlight->setText(m_content.inFlight);
    m_latency->setText(m_content.latency);
    m_credits->setText(m_content.credits);
    m_credits->setToken(tokenOf(m_content.creditsLevel, Token::text));
    setBorder(borderOf(d));
    m_more->setVisible(actionsShown());
    const QString name = tr("%1: %2, %3").arg(d.name, m_badge->look().word, m_content.healthText);
    if (name != accessibleName())
        setAccessibleName(name);
}

QWidget* DestinationLine::anchor(CardAction) const
{
    return m_more;
}

void DestinationLine::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void DestinationLine::openMenu(const QPoint& global)
{
    if (!actionsShown())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"lineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction* open = menu->addAction(tr("Open its page"), this, [this] { Q_EMIT opened({}); });
    open->setObjectName(u"open"_s);
    QAction* breaker = menu->addAction(tr("What its breaker saw"), this, [this] { Q_EMIT opened(u"breaker"_s); });
    breaker->setObjectName(u"openBreaker"_s);
    menu->addSeparator();
    for (const ActionText& text : actionTexts()) {
        if (!isOffered(text.action, m_content))
            continue;
        QAction* action = menu->addAction(text.text, this, [this, which = text.action] { Q_EMIT asked(which); });
        action->setObjectName(QLatin1StringView(text.objectName));
        action->setToolTip(text.toolTip);
    }
    menu->popup(global);
}

void DestinationLine::contextMenuEvent(QContextMenuEvent* event)
{
    openMenu(event->globalPos());
}

void DestinationLine::resizeEvent(QResizeEvent* event)
{
    DestinationView::resizeEvent(event);
    const bool room = width() >= kRoomForAll;
    m_latency->setVisible(room);
    m_credits->setVisible(room);
}

LineHead::LineHead(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"lineHead"_s);
    setProperty("wide", true);
    setFixedHeight(20);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kEdge, 0, kEdge, 0);
    row->setSpacing(kGap);
    const auto add = [&](const QString& text, int width, Qt::Alignment alignment, bool narrow = false) {
        auto* label = new TextLabel(text, TextRole::small, Token::muted);
        label->setAlignment(alignment | Qt::AlignVCenter);
        if (width > 0)
            label->setFixedWidth(width);
        row->addWidget(label, width > 0 ? 0 : 1);
        if (narrow)
            m_narrow.push_back(label);
    };
    add(tr("breaker"), kBadge, Qt::AlignLeft);
    add(tr("destination"), kName, Qt::AlignLeft);
    add(tr("health"), kHealth, Qt::AlignRight);
    add(tr("2 minutes"), kSpark, Qt::AlignLeft);
    add(tr("what happens next"), 0, Qt::AlignLeft);
    add(tr("waiting"), kQueue, Qt::AlignRight);
    add(tr("in flight"), kInFlight, Qt::AlignRight);
    add(tr("p50 / p99"), kLatency, Qt::AlignRight, true);
    add(tr("credits today"), kCredits, Qt::AlignRight, true);
    row->addSpacing(kMore + kGap);
}

void LineHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (QWidget* label : m_narrow)
        label->setVisible(width() >= kRoomForAll);
}

} // namespace fuseboard::ui
