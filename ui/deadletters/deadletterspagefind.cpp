// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "core/store/searchcompletion.h"
#include "ui/deadletters/facetlist.h"
#include "ui/deadletters/letterinspector.h"
#include "ui/deadletters/liststrip.h"
#include "ui/deadletters/nomatch.h"
#include "ui/deadletters/searchbox.h"
#include "ui/deadletters/viewlist.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/format.h"
#include "ui/models/services.h"
#include "ui/models/widening.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowtable.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QItemSelection>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {
/// What takes no longer is not announced.
constexpr int kPatienceMs = 150;
/// New failures are counted at most so often.
constexpr int kLookAfterMs = 700;
} // namespace

void DeadLettersPage::wireSearch()
{
    connect(m_model, &DeadLetterModel::loading, this, [this] {
        m_strip->setCounting(true);
        m_busy.start();
    });
    connect(m_model, &DeadLetterModel::headShown, this, &DeadLettersPage::onHead);
    connect(m_model, &DeadLetterModel::listingChanged, this, &DeadLettersPage::onListing);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &DeadLettersPage::keepSelection);
    connect(m_model, &DeadLetterModel::arrivalsCounted, this, &DeadLettersPage::updateStrip);
    connect(m_model, &DeadLetterModel::recounted, this, &DeadLettersPage::onRecounted);
    connect(m_model, &DeadLetterModel::failed, this, [this] {
        m_wanted.clear();
        m_busy.stop();
        m_strip->setCounting(m_model->counting());
        if (!m_model->counting())
            setSelectAllDue(false);
        m_search->setResult({});
        m_facets->setCounting(m_model->counting());
    });
    m_busy.setSingleShot(true);
    m_busy.setInterval(kPatienceMs);
    connect(&m_busy, &QTimer::timeout, this, [this] {
        if (!m_model->counting())
            return;
        m_search->setResult(tr("searching…"));
        m_facets->setCounting(true);
    });
    m_lookForNew.setSingleShot(true);
    m_lookForNew.setInterval(kLookAfterMs);
    connect(&m_lookForNew, &QTimer::timeout, m_model, &DeadLetterModel::countArrivals);

    connect(m_search, &SearchBox::searchChanged, this, &DeadLettersPage::find);
    connect(m_search, &SearchBox::left, this, [this] { m_table->setFocus(); });
    connect(m_search, &SearchBox::completionWanted, this, &DeadLettersPage::offerCompletion);
    connect(m_facets, &FacetList::choiceChanged, this, &DeadLettersPage::find);
    connect(m_noMatch, &NoMatch::widened, this, [this](const QString& search, const FacetChoices& choices) {
        m_facets->setChoices(choices);
        m_search->putSearch(search);
        m_table->setFocus();
    });
    connect(m_viewList, &ViewList::picked, this, &DeadLettersPage::showView);
    connect(m_viewList, &ViewList::said, m_strip, &ListStrip::notice);
    connect(m_viewList, &ViewList::failed, this, [this](const Error& error) { trouble(error, tr("The views are as they were.")); });
    connect(m_views, &SavedViewList::failed, this, [this](const Error& error) { trouble(error, tr("The saved views could not be read.")); });
    connect(m_strip, &ListStrip::showNewClicked, this, [this] {
        findAgain(); // the row that is read stays the current one
        m_countViews = true;
        m_showTop = m_model->sort() == store::LetterSort{};
    });
    connect(m_table, &RowTable::sortWanted, this, [this](int column) { sortBy(sortColumn(static_cast<DeadLetterModel::Column>(column))); });
    m_table->setSortable();
    buildOrderMenu();
    showSort();
}

void DeadLettersPage::buildOrderMenu()
{
    auto* menu = new QMenu(m_strip->order());
    menu->setObjectName(u"orderMenu"_s);
    m_sorts = new QActionGroup(menu);
    auto* columns = new QMenu(tr("Columns"), menu);
    for (int i = 0; i < DeadLetterModel::kColumns; ++i) {
        const QString name = DeadLetterModel::columnName(static_cast<DeadLetterModel::Column>(i));
        QAction* sort = menu->addAction(name);
        sort->setCheckable(true);
        sort->setData(i);
        m_sorts->addAction(sort);
        connect(sort, &QAction::triggered, this, [this, i] {
            const auto column = sortColumn(static_cast<DeadLetterModel::Column>(i));
            if (column != m_model->sort().column)
                sortBy(column);
        });
        if (i == 0)
            continue; // the row itself is always shown
        QAction* shown = columns->addAction(name);
        shown->setObjectName(u"column.%1"_s.arg(i));
        shown->setCheckable(true);
        connect(shown, &QAction::triggered, this, [this, i](bool on) { m_table->setColumnWanted(i, on); });
        connect(columns, &QMenu::aboutToShow, shown, [this, shown, i] { shown->setChecked(!m_table->isColumnHidden(i)); });
    }
    menu->addSeparator();
    menu->addAction(tr("The other way round"), this, [this] { sortBy(m_model->sort().column); })->setObjectName(u"sortReversed"_s);
    menu->addSeparator();
    menu->addMenu(columns);
    m_strip->order()->setMenu(menu);
    QHeaderView* header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, columns, [header, columns](const QPoint& at) { columns->popup(header->mapToGlobal(at)); });
    for (const auto hidden : {DeadLetterModel::Column::batch, DeadLetterModel::Column::destination})
        m_table->setColumnHidden(int(hidden), true);
}

/// The same column again turns the order round.
void DeadLettersPage::sortBy(store::LetterColumn column)
{
    store::LetterSort sort = m_model->sort();
    sort.descending = sort.column == column && !sort.descending;
    sort.column = column;
    findSorted(sort);
}

void DeadLettersPage::showSort()
{
    const store::LetterSort& sort = m_model->sort();
    const int column = int(shownColumn(sort.column));
    m_sorts->actions().value(column)->setChecked(true);
    const QString name = DeadLetterModel::columnName(static_cast<DeadLetterModel::Column>(column));
    m_strip->setOrder(sort.column == store::LetterColumn::age ? (sort.descending ? tr("oldest first") : tr("newest first"))
                      : sort.descending                       ? tr("by %1, reversed").arg(name.toLower())
                                                              : tr("by %1").arg(name.toLower()));
}

void DeadLettersPage::find()
{
    findSorted(m_model->sort());
}

void DeadLettersPage::findAgain()
{
    m_keeping = true;
    m_place = {*m_table, *m_model, ReadingPlace::WhenGone::toTop};
    if (m_search->fault())
        m_model->load();
    else
        m_model->loadAs(filterOf(m_search->text(), m_facets->choices(), m_services.clock.wall(), QTimeZone::systemTimeZone()));
}

void DeadLettersPage::findSorted(const store::LetterSort& sort)
{
    if (m_search->fault() && m_model->loaded())
        return; // it says so itself; the list stays
    setSelectAllDue(false);
    m_keeping = false;
    m_wanted.clear();
    m_place = {*m_table, *m_model, ReadingPlace::WhenGone::toTop};
    m_model->show(filterOf(m_search->text(), m_facets->choices(), m_services.clock.wall(), QTimeZone::systemTimeZone()), sort);
    m_viewList->setShown(m_search->text(), m_facets->choices(), sort);
    showSort();
}

void DeadLettersPage::showView(SavedViewId id)
{
    const SavedViewList::Entry* entry = m_views->find(id);
    if (!entry)
        return;
    const store::SavedView view = entry->view;
    m_facets->setChoices(entry->choices);
    m_search->putText(view.search);
    findSorted(view.sort);
}

void DeadLettersPage::offerCompletion(const QString& typed, int cursor, bool asked)
{
    m_services.readers.read<store::SearchCompletion>(u"deadletters.completion.%1"_s.arg(quintptr(this)), m_search,
        [typed, cursor, asked, now = m_services.clock.wall()](store::Connection& connection) {
            return store::SearchSuggestions(connection).complete(typed, cursor, now, asked);
        },
        [this, typed, cursor](const Result<store::SearchCompletion>& completion) {
            if (completion) // without suggestions one types on
                m_search->suggest(typed, cursor, *completion);
        });
}

void DeadLettersPage::onHead()
{
    m_list->setCurrentWidget(m_table);
    onSelection();
    const int row = m_place.row().valid() ? m_place.in(*m_model) : 0;
    if (row >= 0) {
        m_place = {};
        if (m_selectAllDue)
            m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        else
            selectRow(row);
    }
}

void DeadLettersPage::onListing()
{
    m_busy.stop();
    const auto& listing = m_model->listing();
    m_body->setCurrentWidget(listing.total == 0 ? static_cast<QWidget*>(m_none) : m_splitter);
    m_search->setEnabled(listing.total > 0);
    m_list->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_noMatch) : m_table);
    if (m_model->rowCount() == 0 && listing.total > 0)
        explainNothing();
    if (m_live < 0)
        setBadge(listing.total, true);
    showCounts();
    m_facets->setCounting(false);
    closeSheet();

    int row = m_place.in(*m_model);
    // What the head has shown already stays where it is.
    const bool there = row < 0 && m_table->currentIndex().isValid();
    if (row < 0 && !there && m_model->rowCount() > 0)
        row = 0;
    const ReadingPlace place = std::exchange(m_place, {});
    const bool all = m_selectAllDue;
    if (row >= 0) {
        selectRow(row);
        place.scroll(*m_table, row);
        selectKept();
    }
    if (row >= 0 || there)
        m_inspector->reload();
    else
        m_inspector->show({});
    if (std::exchange(m_showTop, false))
        m_table->scrollToTop();
    m_strip->setCounting(false);
    if (all)
        m_table->selectAll();
    setSelectAllDue(false);
    onSelection();
    updateStrip();
    showRevealed();
    if (std::exchange(m_countViews, false))
        m_views->count();
}

void DeadLettersPage::showCounts()
{
    const auto& listing = m_model->listing();
    const bool filtered = m_model->matching() != listing.total || !m_search->text().isEmpty();
    m_search->setResult(listing.total == 0 ? QString()
                        : filtered         ? tr("%1 of %2 in %3 ms").arg(formatCount(m_model->matching()), formatCount(listing.total),
                                                                         formatCount(std::max<qint64>(1, m_model->took().count())))
                                           : formatRows(listing.total));
    m_facets->setGroups(facetGroups(listing));
}

/// The list stands still; what is counted beside it is as it is now.
void DeadLettersPage::onRecounted()
{
    showCounts();
    onSelection(); // rows that have gone are not meant
    m_views->count();
}

/// One that is no dead letter any more is shown all the same, with nothing selected: no key means it.
void DeadLettersPage::showRevealed()
{
    const RowId row = std::exchange(m_revealed, {});
    if (!row.valid())
        return;
    if (const int at = m_model->positionOf(row); at >= 0) {
        selectRow(at);
        return;
    }
    m_table->selectionModel()->clear();
    m_inspector->show(row);
    m_strip->notice(tr("Row %1 is not in the list: it is no dead letter any more.").arg(formatCount(row.value)));
}

void DeadLettersPage::keepSelection()
{
    m_kept.reset();
    if (!std::exchange(m_keeping, false) || !m_wanted.empty() || m_selectAllDue)
        return;
    const auto rows = selectedRows();
    m_excepted = m_table->currentIndex().isValid() && !m_table->selectionModel()->isSelected(m_table->currentIndex());
    if (rows.size() > 1 || m_excepted)
        m_kept.emplace(rows);
}

void DeadLettersPage::selectKept()
{
    if (!m_wanted.empty()) {
        showRows(std::exchange(m_wanted, {}));
        return;
    }
    const auto kept = std::exchange(m_kept, std::nullopt);
    if (!kept)
        return;
    const QItemSelection there = kept->in(*m_model);
    // A row that was left out of what was done is not what the next key means.
    if (!there.isEmpty() || m_excepted)
        m_table->selectionModel()->select(there, QItemSelectionModel::ClearAndSelect);
}

void DeadLettersPage::explainNothing()
{
    m_noMatch->explain(m_search->text(), m_facets->choices(), m_model->listing().total);
    using Ways = std::vector<Widening>;
    m_services.readers.read<Ways>(u"deadletters.widen.%1"_s.arg(quintptr(this)), m_noMatch,
        [all = widenings(m_search->text(), m_facets->choices()), now = m_services.clock.wall()](store::Connection& connection) {
            return countWidenings(connection, all, now);
        },
        [this](Result<Ways> ways) {
            if (ways)
                m_noMatch->setWidenings(std::move(*ways));
            else if (ways.error().code != ErrorCode::cancelled)
                m_noMatch->setWidenings({});
        });
}

void DeadLettersPage::updateStrip()
{
    const QModelIndex current = m_table->currentIndex();
    const qint64 selected = selectedCount();
    m_strip->setCounts(selected, m_model->rowCount() - m_model->gone(), selected > 0 && !m_table->selectionModel()->isSelected(current));
    const bool standing = m_model->loaded() && m_model->totalWhenListed() > 0;
    // With a search or a choice only those count that match.
    const bool all = m_search->text().isEmpty() && m_facets->choices().empty() && m_live >= 0;
    const qint64 more = all ? m_live - m_model->totalWhenListed() : -m_model->gone();
    m_strip->setMore(standing ? std::max(m_model->arrived(), more) : 0, standing ? -more : 0);
}

} // namespace fuseboard::ui
