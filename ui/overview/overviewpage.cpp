// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "ui/models/snapshotfeed.h"
#include "ui/overview/chartboard.h"
#include "ui/widgets/destinationactions.h"
#include "ui/overview/destinationboard.h"
#include "ui/overview/overviewempty.h"
#include "ui/overview/practicecard.h"
#include "ui/overview/rangebar.h"
#include "ui/overview/visualorder.h"
#include "ui/widgets/foldlayout.h"
#include "ui/widgets/scrollframe.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kEdge = 16;
constexpr int kGap = 14;
constexpr int kSideBySide = 1000;  ///< page width from which the charts stand beside each other
constexpr int kRoomForCounts = 980;
constexpr int kManyToFilter = 9;   ///< fewer are seen at a glance

} // namespace

OverviewPage::OverviewPage(Services& services, Dialogs& dialogs, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_actions(new DestinationActions(services, this))
    , m_stack(new QStackedWidget)
{
    m_actions->ownUndoKey();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_stack->addWidget(new ScrollFrame(makeEmpty()));
    m_stack->addWidget(makeBody());
    QSizePolicy room = m_stack->sizePolicy();
    room.setRetainSizeWhenHidden(true); // nothing moves when it comes
    m_stack->setSizePolicy(room);
    column->addWidget(m_stack, 1);

    connect(&m_services.snapshots, &SnapshotFeed::snapshotArrived, this, [this] {
        if (m_second.isActive())
            refresh();
    });
    m_second.setInterval(500);
    connect(&m_second, &QTimer::timeout, this, &OverviewPage::refresh);
    showRange();
}

QPushButton* OverviewPage::addSwitch(const QString& text, const QString& name, const QString& toolTip, const QKeySequence& key)
{
    auto* chip = new QPushButton(text);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    chip->setObjectName(name);
    chip->setAccessibleName(toolTip);
    chip->setToolTip(tr("%1 (%2)").arg(toolTip, key.toString(QKeySequence::NativeText)));
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, chip, &QPushButton::toggle);
    return chip;
}

QWidget* OverviewPage::makeHead()
{
    auto* head = m_head = new QWidget;
    head->setMinimumHeight(58);
    auto* rows = new FoldLayout(0, head);
    rows->setContentsMargins(kEdge, 6, kEdge, 4);
    rows->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new TextLabel(title(), TextRole::title));
    m_counts = new TextLabel(QString(), TextRole::small, Token::muted);
    m_counts->setObjectName(u"overviewCounts"_s);
    row->addSpacing(4);
    row->addWidget(m_counts);
    row->addStretch(1);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"overviewFilter"_s);
    m_filter->setPlaceholderText(tr("Filter destinations"));
    m_filter->setAccessibleName(tr("Filter destinations"));
    m_filter->setToolTip(tr("Only destinations with these words in name, account or state (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(90);
    m_filter->setMaximumWidth(180);
    row->addWidget(m_filter, 2);
    m_grouped = addSwitch(tr("By account"), u"overviewGrouped"_s, tr("Destinations of an account together"), Qt::CTRL | Qt::Key_G);
    row->addWidget(m_grouped);
    m_list = addSwitch(tr("List"), u"overviewList"_s, tr("One line a destination"), Qt::CTRL | Qt::Key_L);
    row->addWidget(m_list);
    m_ranges = new RangeBar;
    auto* times = new QHBoxLayout;
    times->setContentsMargins(2, 0, 0, 0);
    times->addWidget(m_ranges);
    times->addStretch(1);
    rows->addLayout(row, 1);
    rows->addLayout(times);

    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] {
        m_filter->setVisible(true);
        m_filter->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_board->setFilter(text.simplified());
        m_scroll->verticalScrollBar()->setValue(0); // what is found stands at the top
        refresh();
    });
    connect(m_grouped, &QPushButton::toggled, this, [this](bool on) {
        m_board->setGrouped(on);
        refresh();
    });
    connect(m_list, &QPushButton::toggled, this, [this](bool on) {
        m_board->setList(on);
        refresh();
    });
    return head;
}

QWidget* OverviewPage::makeBody()
{
    auto* body = new QWidget;
    body->setObjectName(u"scrollBody"_s);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(kEdge, 0, kEdge, kEdge);
    column->setSpacing(kGap);
    m_board = new DestinationBoard(m_services.engine != nullptr, m_services.clock);
    column->addWidget(m_board);
    m_charts = new ChartBoard(m_services, m_dialogs);
    column->addWidget(m_charts, 1);
    column->addStretch(0);
    connect(m_board, &DestinationBoard::asked, this, [this](DestinationId id, CardAction action) {
        if (const QString tab = tabOf(action); !tab.isEmpty())
            Q_EMIT placeWanted({u"destinations"_s, id, {}, tab, {}});
        else if (const DestinationView* view = m_board->view(id))
            m_actions->act(id, action, view->anchor(action));
    });
    connect(m_board, &DestinationBoard::opened, this, [this](DestinationId id, const QString& tab) {
        Q_EMIT placeWanted({u"destinations"_s, id, {}, tab, {}});
    });
    connect(m_board, &DestinationBoard::arranged, this, &OverviewPage::arrangeTabs);
    connect(m_board, &DestinationBoard::moreWanted, this, &OverviewPage::refresh);
    connect(m_board, &DestinationBoard::completed, this, [this] {
        if (const auto place = std::exchange(m_goal, {}); place.destination.valid())
            reveal(place);
    });
    connect(m_charts, &ChartBoard::told, m_actions, &DestinationActions::say);
    connect(m_ranges, &RangeBar::rangeChosen, &m_charts->feed(), &ChartFeed::setRange);
    connect(m_ranges, &RangeBar::spanChosen, &m_charts->feed(), &ChartFeed::setSpan);
    connect(&m_charts->feed(), &ChartFeed::spanChanged, this, &OverviewPage::showRange);

    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"overviewScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(body);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    // The bar takes its room from the margin, so nothing moves when it comes.
    m_scroll->verticalScrollBar()->ensurePolished(); // its width is the theme's
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, column](int, int most) {
        column->setContentsMargins(kEdge, 0, most > 0 ? kEdge - m_scroll->verticalScrollBar()->sizeHint().width() : kEdge, kEdge);
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &OverviewPage::refresh); // what comes into sight is of now
    return m_scroll;
}

QWidget* OverviewPage::makeEmpty()
{
    auto* empty = new OverviewEmpty(m_services);
    connect(empty, &OverviewEmpty::practiceWanted, this, &OverviewPage::practiceWanted);
    connect(empty, &OverviewEmpty::webhookWanted, this, [this] { Q_EMIT placeWanted({u"destinations"_s, {}, {}, u"add"_s, {}}); });
    connect(empty, &OverviewEmpty::otherWorkspaceWanted, this, &OverviewPage::otherWorkspaceWanted);
    return empty;
}

void OverviewPage::activate()
{
    m_charts->feed().setActive(true);
    m_second.start();
    refresh();
}

void OverviewPage::deactivate()
{
    m_charts->feed().setActive(false);
    m_second.stop();
}

void OverviewPage::refresh()
{
    const engine::SnapshotPtr snapshot = m_services.snapshots.latest();
    const bool any = snapshot && !snapshot->destinations.empty();
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_stack->setVisible(snapshot || !m_services.engine); // before the engine's first word nobody knows that there is none
    m_ranges->setVisible(any);
    m_list->setVisible(any);
    m_counts->setVisible(any && width() >= kRoomForCounts);
    m_filter->setVisible(any && (int(snapshot->destinations.size()) >= kManyToFilter || !m_filter->text().isEmpty() || m_filter->hasFocus()));
    m_grouped->setVisible(any && (snapshot->accounts.size() > 1 || m_grouped->isChecked()));
    if (!any)
        return;
    if (m_services.practice && !m_practice) { // it may start long after the page
        m_practice = new PracticeCard(*m_services.practice);
        m_board->setExtra(m_practice);
    }
    m_board->display(*snapshot, m_services.clock.wall());
    m_charts->feed().setShown(m_board->filtered());
    showCounts(*snapshot);
}

void OverviewPage::showCounts(const engine::EngineSnapshot& snapshot)
{
    const auto troubled = std::ranges::count_if(snapshot.destinations, [](const auto& d) { return troubleRank(d) <= TroubleRank::held; });
    const int all = int(snapshot.destinations.size());
    QString text = !m_board->filter().isEmpty() ? tr("%1 of %n destination(s)", nullptr, all).arg(m_board->shown())
                                                : tr("%n destination(s)", nullptr, all);
    if (troubled > 0)
        text += tr(", %1 in trouble").arg(troubled);
    if (text != m_counts->text())
        m_counts->setText(text);
}

void OverviewPage::showRange()
{
    ChartFeed& feed = m_charts->feed();
    const WallTime now = m_services.clock.wall();
    m_ranges->show(feed.span(now), feed.isLive(), feed.range(), now);
}

void OverviewPage::arrangeAll()
{
    m_charts->setBeside(width() >= kSideBySide);
}

/// Tab goes as the eye does: what the page shows, its cards, its charts; not in the order in which they were made.
void OverviewPage::arrangeTabs()
{
    setTabOrderOf(visualOrder(m_head) + QList<QWidget*>{m_scroll} + visualOrder(m_board) + visualOrder(m_charts));
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeAll();
}

} // namespace fuseboard::ui
