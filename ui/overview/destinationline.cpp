// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/destinationline.h"

#include "ui/overview/linecolumns.h"
#include "ui/overview/namebutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/textlabel.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kHeight = 34;
constexpr int kHeadHeight = 20;
constexpr int kSparkHeight = 20;
constexpr int kMoreHeight = 24;

void put(QWidget* widget, const LineCell& cell, int height, int of)
{
    widget->setVisible(cell.width > 0);
    widget->setGeometry(cell.x, (of - height) / 2, cell.width, height);
}

} // namespace

DestinationLine::DestinationLine(DestinationId id, QWidget* parent)
    : DestinationView(id, parent)
    , m_cells(new QWidget(this))
    , m_name(new NameButton(m_cells))
    , m_badge(new StateBadge(m_cells))
    , m_health(addFigure(u"cardHealth"_s, TextRole::smallStrong))
    , m_spark(new Sparkline(m_cells))
    , m_sentence(new ElidedLabel({}, TextRole::small, Token::muted, m_cells))
    , m_queue(addFigure(u"cardQueue"_s, TextRole::small))
    , m_inFlight(addFigure(u"cardInFlight"_s, TextRole::small))
    , m_latency(addFigure(u"cardLatency"_s, TextRole::small))
    , m_credits(addFigure(u"cardCredits"_s, TextRole::small))
    , m_more(new QPushButton(m_cells))
{
    setObjectName(u"line_%1"_s.arg(id.value));
    setProperty("wide", true);
    setFixedHeight(kHeight);
    m_badge->setObjectName(u"cardState"_s);
    m_name->setObjectName(u"cardName"_s);
    m_sentence->setObjectName(u"lineSentence"_s);
    m_more->setObjectName(u"lineActions"_s);
    m_more->setProperty("link", true);
    m_more->setIcon(lineIcon(u"more"_s, Token::muted));
    m_more->setToolTip(tr("What can be done with it (Menu)"));
    m_more->setFixedHeight(kMoreHeight);
    m_spark->setFixedHeight(kSparkHeight);
    setTabOrder(m_name, m_more);
    connect(m_name, &QAbstractButton::clicked, this, [this] { Q_EMIT opened({}); });
    connect(m_more, &QPushButton::clicked, this, [this] { openMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

FigureLabel* DestinationLine::addFigure(const QString& objectName, TextRole role)
{
    auto* label = new FigureLabel(role, Token::text, m_cells);
    label->setObjectName(objectName);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

void DestinationLine::place()
{
    m_cells->setGeometry(rect());
    const auto cells = lineCells(width());
    const auto of = [&](LineColumn column) { return cells[size_t(column)]; };
    put(m_badge, of(LineColumn::breaker), m_badge->sizeHint().height(), kHeight);
    put(m_name, of(LineColumn::name), m_name->sizeHint().height(), kHeight);
    put(m_spark, of(LineColumn::spark), kSparkHeight, kHeight);
    put(m_sentence, of(LineColumn::sentence), m_sentence->sizeHint().height(), kHeight);
    for (const auto& [figure, column] : {std::pair(m_health, LineColumn::health), std::pair(m_queue, LineColumn::queue), std::pair(m_inFlight, LineColumn::inFlight),
                                         std::pair(m_latency, LineColumn::latency), std::pair(m_credits, LineColumn::credits)})
        put(figure, of(column), figure->sizeHint().height(), kHeight);
    put(m_more, of(LineColumn::more), kMoreHeight, kHeight);
    m_more->setVisible(actionsShown());
}

void DestinationLine::display(const engine::DestinationSnapshot& d, const engine::AccountSnapshot* account, WallTime now)
{
    m_content = cardContent(d, account, now);
    if (m_name->text() != d.name) {
        m_name->setName(d.name);
        m_more->setAccessibleName(tr("What can be done with %1").arg(d.name));
    }
    m_badge->setStanding(d);
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
    if (m_credits->toolTip() != m_content.credits)
        m_credits->setToolTip(m_content.credits);
    m_credits->setToken(tokenOf(m_content.creditsLevel, Token::text));
    setBorder(borderOf(d));
    if (m_more->isHidden() == actionsShown())
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
    place();
}

LineHead::LineHead(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"lineHead"_s);
    setProperty("wide", true);
    setFixedHeight(kHeadHeight);
    const auto add = [&](const QString& text, Qt::Alignment alignment) {
        auto* label = new TextLabel(text, TextRole::small, Token::muted, this);
        label->setAlignment(alignment | Qt::AlignVCenter);
        m_names.push_back(label);
    };
    add(tr("breaker"), Qt::AlignLeft);
    add(tr("destination"), Qt::AlignLeft);
    add(tr("health"), Qt::AlignRight);
    add(tr("2 minutes"), Qt::AlignLeft);
    add(tr("what happens next"), Qt::AlignLeft);
    add(tr("waiting"), Qt::AlignRight);
    add(tr("in flight"), Qt::AlignRight);
    add(tr("p50 / p99"), Qt::AlignRight);
    add(tr("credits today"), Qt::AlignRight);
}

void LineHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto cells = lineCells(width());
    for (size_t i = 0; i < m_names.size(); ++i)
        put(m_names[i], cells[i], kHeadHeight, kHeadHeight);
}

} // namespace fuseboard::ui
