// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/destinationboard.h"

#include "ui/overview/cardgrid.h"
#include "ui/overview/destinationcard.h"
#include "ui/overview/destinationline.h"
#include "ui/overview/sentenceroom.h"
#include "ui/overview/standstill.h"
#include "ui/models/standing.h"
#include "ui/widgets/statelook.h"
#include "ui/widgets/textlabel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr size_t kOutOfSight = 8; ///< brought up to date with each call, in turn
constexpr qint64 kSliceMs = 6;    ///< with the layout that follows it stays under a frame
constexpr qint64 kLinesSliceMs = 3; ///< of lines there are more in a slice, and each is polished and painted after it

} // namespace

DestinationBoard::DestinationBoard(bool actionsShown, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_actionsShown(actionsShown)
    , m_still(new StandStill(*this, clock))
    , m_room(new SentenceRoom(this))
    , m_grid(new CardGrid(this))
    , m_none(new TextLabel(QString(), TextRole::body, Token::muted))
{
    m_none->setObjectName(u"overviewNone"_s);
    m_none->setProperty("wide", true);
    m_none->setTextFormat(Qt::PlainText);
    m_none->hide();
    m_grid->addWidget(m_none);
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &DestinationBoard::moreWanted);
}

void DestinationBoard::setList(bool list)
{
    if (list == m_list)
        return;
    m_list = list;
    m_grid->setDense(list);
    if (list && !m_lineHead) {
        m_lineHead = new LineHead;
        m_grid->addWidget(m_lineHead);
    }
    if (m_lineHead)
        m_lineHead->setVisible(list);
    clear();
}

void DestinationBoard::setGrouped(bool grouped)
{
    if (grouped == m_grouped)
        return;
    m_grouped = grouped;
    m_stale = true;
}

void DestinationBoard::setFilter(const QString& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_stale = true;
}

void DestinationBoard::setExtra(QWidget* extra)
{
    m_extra = extra;
    m_moved = true;
    m_grid->addWidget(extra);
    m_stale = true;
}

std::optional<std::vector<DestinationId>> DestinationBoard::filtered() const
{
    if (m_filter.isEmpty())
        return {};
    std::vector<DestinationId> out;
    for (const Entry& entry : m_entries) {
        if (matches(entry))
            out.push_back(entry.id);
    }
    return out;
}

DestinationView* DestinationBoard::view(DestinationId id) const
{
    const auto it = m_views.find(id);
    return it == m_views.end() ? nullptr : it->second;
}

void DestinationBoard::clear()
{
    for (const auto& [id, view] : m_views) {
        view->hide();
        view->deleteLater();
        m_grid->removeWidget(view);
    }
    m_views.clear();
    m_stale = true;
}

DestinationView* DestinationBoard::viewFor(DestinationId id)
{
    DestinationView*& view = m_views[id];
    if (view)
        return view;
    if (m_list)
        view = new DestinationLine(id);
    else
        view = new DestinationCard(id, *m_room);
    m_moved = true;
    view->setActionsShown(m_actionsShown);
    m_still->watch(view);
    connect(view, &DestinationView::asked, this, [this, id](CardAction action) {
        m_still->acted();
        Q_EMIT asked(id, action);
    });
    connect(view, &DestinationView::opened, this, [this, id](const QString& tab) { Q_EMIT opened(id, tab); });
    m_grid->addWidget(view);
    return view;
}

bool DestinationBoard::matches(const Entry& entry) const
{
    const auto words = QStringView(m_filter).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](QStringView word) { return entry.text.contains(word, Qt::CaseInsensitive); });
}

void DestinationBoard::display(const engine::EngineSnapshot& snapshot, WallTime now)
{
    std::vector<Entry> entries;
    entries.reserve(snapshot.destinations.size());
    for (const auto& d : snapshot.destinations) {
        const auto* account = findAccount(snapshot, d.account);
        entries.push_back({d.id, d.account,
                           d.name + u'\n' + (account ? account->name : QString()) + u'\n' + stateWord(d.breaker) + u'\n' + standingWord(standingOf(d)) + u'\n' + conditionWord(d) + u'\n'
                               + waitingWord(d) + u'\n' + d.preset,
                           troubleRank(d)});
    }
    const bool same = std::ranges::equal(entries, m_entries, {}, &Entry::id, &Entry::id);
    if (m_stale || (entries != m_entries && !(same && m_still->holds()))) {
        m_entries = std::move(entries);
        arrange(snapshot);
    }
    if (!isWhole())
        return grow(snapshot, now);
    const QRect sight = visibleRegion().boundingRect(); // once for all: of each view it is asked for all its neighbours
    std::vector<const engine::DestinationSnapshot*> elsewhere;
    for (const auto& d : snapshot.destinations) {
        DestinationView* view = this->view(d.id);
        if (!view || view->isHidden())
            continue;
        if (view->geometry().intersects(sight))
            view->display(d, findAccount(snapshot, d.account), now);
        else
            elsewhere.push_back(&d);
    }
    for (size_t i = 0; i < std::min(kOutOfSight, elsewhere.size()); ++i) {
        const auto& d = *elsewhere[m_next++ % elsewhere.size()];
        view(d.id)->display(d, findAccount(snapshot, d.account), now);
    }
}

void DestinationBoard::arrange(const engine::EngineSnapshot& snapshot)
{
    m_stale = false;
    std::unordered_map<DestinationId, const Entry*> byId;
    for (const Entry& entry : m_entries)
        byId[entry.id] = &entry;
    for (auto it = m_views.begin(); it != m_views.end();) {
        if (byId.contains(it->first)) {
            ++it;
            continue;
        }
        it->second->deleteLater();
        it = m_views.erase(it);
    }
    m_wanted.clear();
    for (const DestinationId id : cardOrder(snapshot)) {
        if (matches(*byId[id]))
            m_wanted.push_back(*byId[id]);
        else if (DestinationView* hidden = view(id))
            hidden->hide();
    }
    if (m_grouped) { // those with trouble first, by the worst of theirs; the others by name
        std::unordered_map<AccountId, QString> names;
        for (const auto& account : snapshot.accounts)
            names[account.id] = account.name.toCaseFolded();
        std::unordered_map<AccountId, TroubleRank> worst;
        for (const Entry& entry : m_wanted) {
            TroubleRank& rank = worst.try_emplace(entry.account, TroubleRank::quiet).first->second;
            if (entry.rank <= TroubleRank::held)
                rank = std::min(rank, entry.rank);
        }
        std::ranges::stable_sort(m_wanted, {}, [&](const Entry& entry) { return std::tuple(worst[entry.account], names[entry.account], entry.account.value); });
    }
    const auto missing = std::ranges::find_if(m_wanted, [this](const Entry& entry) { return !view(entry.id); });
    m_made = size_t(missing - m_wanted.begin());
    m_shown = int(m_wanted.size());
    if (isWhole()) {
        place(snapshot);
        Q_EMIT shownChanged();
    }
}

void DestinationBoard::grow(const engine::EngineSnapshot& snapshot, WallTime now)
{
    QElapsedTimer spent;
    spent.start();
    while (!isWhole() && (m_made == 0 || spent.elapsed() < (m_list ? kLinesSliceMs : kSliceMs))) {
        const DestinationId id = m_wanted[m_made++].id;
        if (view(id))
            continue;
        if (const auto* destination = findDestination(snapshot, id))
            viewFor(id)->display(*destination, findAccount(snapshot, destination->account), now);
    }
    place(snapshot);
    if (!isWhole())
        return m_more.start();
    Q_EMIT shownChanged();
    Q_EMIT completed();
}

void DestinationBoard::place(const engine::EngineSnapshot& snapshot)
{
    m_grid->setEnabled(false); // what is shown lays all out at once, with as many to come as there were before: columns would flip
    QList<QWidget*> widgets;
    if (m_list)
        widgets << m_lineHead;
    for (const auto& [id, head] : m_heads)
        head->hide();
    for (size_t i = 0; i < m_made; ++i) {
        const Entry& entry = m_wanted[i];
        if (m_grouped && (i == 0 || m_wanted[i - 1].account != entry.account))
            widgets << headFor(snapshot, entry.account);
        if (DestinationView* one = view(entry.id)) {
            one->setVisible(true);
            widgets << one;
        }
    }
    for (size_t i = m_made; i < m_wanted.size(); ++i) { // in its place when its turn comes
        if (DestinationView* later = view(m_wanted[i].id))
            later->hide();
    }
    m_none->setVisible(m_wanted.empty() && !m_entries.empty());
    m_none->setText(tr("No destination has \u201c%1\u201d in its name, account or state.").arg(m_filter));
    widgets << m_none;
    if (m_extra) {
        m_extra->setVisible(isWhole());
        widgets << m_extra;
    }
    m_moved |= m_grid->setOrder(widgets);
    m_grid->setPending(int(m_wanted.size() - m_made));
    m_grid->setEnabled(true);
    m_grid->invalidate();
    m_grid->activate(); // before anything is painted at a place that is not its own
    if (isWhole() && std::exchange(m_moved, false))
        Q_EMIT arranged();
}

TextLabel* DestinationBoard::headFor(const engine::EngineSnapshot& snapshot, AccountId account)
{
    TextLabel*& head = m_heads[account];
    if (!head) {
        head = new TextLabel(QString(), TextRole::strong);
        head->setObjectName(u"account_%1"_s.arg(account.value));
        head->setProperty("wide", true);
        head->setTextFormat(Qt::PlainText);
        m_grid->addWidget(head);
    }
    const auto members = std::ranges::count(m_wanted, account, &Entry::account);
    const auto troubled = std::ranges::count_if(m_wanted, [&](const Entry& entry) { return entry.account == account && entry.rank <= TroubleRank::held; });
    const auto* known = findAccount(snapshot, account);
    const QString name = known ? known->name : tr("No account");
    const QString count = tr("%n destination(s)", nullptr, int(members));
    head->setText(troubled == 0 ? tr("%1: %2").arg(name, count) : tr("%1: %2, %3 in trouble").arg(name, count).arg(troubled));
    head->setVisible(true);
    return head;
}

} // namespace fuseboard::ui
