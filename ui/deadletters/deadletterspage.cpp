// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "ui/deadletters/bulkeditpanel.h"
#include "ui/deadletters/correctionsheet.h"
#include "ui/deadletters/facetlist.h"
#include "ui/deadletters/letterdesk.h"
#include "ui/deadletters/letterinspector.h"
#include "ui/deadletters/liststrip.h"
#include "ui/deadletters/nomatch.h"
#include "ui/deadletters/replaycontrol.h"
#include "ui/deadletters/replaysheet.h"
#include "ui/deadletters/replaystrip.h"
#include "ui/deadletters/searchbox.h"
#include "ui/deadletters/viewlist.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/format.h"
#include "ui/models/rowexport.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

DeadLettersPage::DeadLettersPage(const Services& services, JobList& jobs, Dialogs& dialogs, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_model(new DeadLetterModel(services, this))
    , m_actions(new DeadLetterActions(services, this))
    , m_export(new RowExport(services, jobs, this))
    , m_search(new SearchBox)
    , m_banner(new Banner)
    , m_body(new QStackedWidget)
    , m_none(new EmptyState(u"inbox"_s, tr("No dead letters"),
                            tr("Rows that a destination rejects, that run out of retries, or whose answer is unknown are kept here "
                               "to be fixed, replayed or discarded. Nothing needs you now.")))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_facets(new FacetList)
    , m_list(new QStackedWidget)
    , m_table(new RowTable)
    , m_noMatch(new NoMatch)
    , m_inspector(new LetterInspector(services))
    , m_replays(new ReplayControl(services, jobs, *m_inspector->sheet(), this))
    , m_desk(new LetterDesk(services, *m_actions, this, [this] { return selectedRows(); }))
    , m_strip(new ListStrip)
    , m_views(new SavedViewList(services, this))
    , m_viewList(new ViewList(*m_views, dialogs))
    , m_bulk(new BulkEditPanel(services))
    , m_corrections(new CorrectionSheet(services))
{
    setObjectName(u"deadLettersPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_replays->strip());
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    layout->addWidget(line);

    auto* facetArea = new QScrollArea;
    facetArea->setObjectName(u"facets"_s);
    facetArea->setWidgetResizable(true);
    facetArea->setFrameShape(QFrame::NoFrame);
    facetArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facets->addTop(m_viewList);
    facetArea->setWidget(m_facets);
    facetArea->setMinimumWidth(std::max(140, m_facets->minimumSizeHint().width() + facetArea->verticalScrollBar()->sizeHint().width()));
    facetArea->setFocusPolicy(Qt::NoFocus);
    m_splitter->setObjectName(u"deadLettersSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(facetArea);
    m_splitter->addWidget(buildMiddle());
    m_inspector->setMinimumSize(372, 200); // lower, its parts give way
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({182, 658, 405});
    m_body->addWidget(m_splitter);
    m_none->setObjectName(u"noDeadLetters"_s);
    m_body->addWidget(m_none);
    layout->addWidget(m_body, 1);
    wire();
    addBulkEdit();
    wireDesk();
    onSelection();
}

DeadLettersPage::~DeadLettersPage() = default;

void DeadLettersPage::wire()
{
    connect(&m_services.snapshots, &SnapshotFeed::snapshotArrived, this, &DeadLettersPage::onSnapshot);
    connect(m_model, &DeadLetterModel::failed, this, [this](const Error& error) {
        trouble(error, tr("The list could not be read; the rows themselves are safe."));
    });
    wireSearch();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeadLettersPage::onCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeadLettersPage::onSelection);
    connect(m_table, &QTableView::doubleClicked, m_inspector, &LetterInspector::showPayload);
    connect(m_replay, &QPushButton::clicked, this, &DeadLettersPage::openReplay);
    connect(m_discard, &QPushButton::clicked, this, &DeadLettersPage::discard);
    connect(m_strip, &ListStrip::selectAllClicked, this, &DeadLettersPage::selectAllMatching);
    connect(m_inspector, &LetterInspector::saveRequested, this, &DeadLettersPage::save);
    connect(m_inspector, &LetterInspector::replayRequested, this, [this](RowId row) { m_replays->ask({row}); });
    connect(m_inspector, &LetterInspector::settleRequested, this, [this](RowId row, bool delivered) { settle({row}, delivered); });
    connect(m_inspector, &LetterInspector::marksRequested, this, &DeadLettersPage::saveMarks);
    connect(m_inspector, &LetterInspector::stepRequested, this, &DeadLettersPage::moveBy);
    connect(m_inspector, &LetterInspector::draftsChanged, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(m_inspector, &LetterInspector::copied, m_strip, &ListStrip::notice);
    connect(m_inspector, &LetterInspector::left, this, [this] { m_table->setFocus(); });
    connect(m_inspector, &LetterInspector::failed, this, [this](const Error& error) {
        trouble(error, tr("The row could not be read; it is as it was."));
    });
    wireReplay();
    connect(m_export, &RowExport::failed, this, [this](const Error& error) {
        trouble(error, tr("The file was not written; the rows are as they were."));
    });
    connect(m_banner, &Banner::actionClicked, m_banner, &Banner::hide);
    m_table->installEventFilter(this);
    m_discard->installEventFilter(this);
    m_inspector->setReadOnlyBecause(m_actions->unavailableBecause());
    m_ageing.setInterval(10'000);
    connect(&m_ageing, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(&m_ageing, &QTimer::timeout, m_inspector, &LetterInspector::age);
}

void DeadLettersPage::activate()
{
    m_active = true;
    m_ageing.start();
    if (!m_model->loaded() || m_model->rowCount() == 0)
        findAgain();
    else
        readInPlace();
    m_views->load();
    if (!m_over)
        m_table->setFocus();
}

void DeadLettersPage::deactivate()
{
    m_active = false;
    m_ageing.stop();
}

QVariantMap DeadLettersPage::viewState() const
{
    return {{u"splitter"_s, m_splitter->saveState()},
            {u"columns"_s, m_table->columnState()},
            {u"search"_s, m_search->text()},
            {u"replayPace"_s, m_inspector->sheet()->pace()},
            {u"choices"_s, choicesToJson(m_facets->choices())},
            {u"sort"_s, int(m_model->sort().column)},
            {u"reversed"_s, m_model->sort().descending}};
}

void DeadLettersPage::restoreView(const QVariantMap& state)
{
    m_splitter->restoreState(state.value(u"splitter"_s).toByteArray());
    m_table->restoreColumns(state.value(u"columns"_s).toByteArray());
    m_inspector->sheet()->setPace(state.value(u"replayPace"_s).toMap());
    m_facets->setChoices(choicesFromJson(state.value(u"choices"_s).toByteArray()));
    m_search->putText(state.value(u"search"_s).toString());
    store::LetterSort sort;
    sort.column = store::LetterColumn(qBound(0, state.value(u"sort"_s).toInt(), DeadLetterModel::kColumns - 1));
    sort.descending = state.value(u"reversed"_s).toBool();
    if (!m_search->text().isEmpty() || !m_facets->choices().empty() || sort != store::LetterSort{})
        findSorted(sort);
}

void DeadLettersPage::reveal(const Place& place)
{
    if (!place.batch.valid() && !place.destination.valid() && place.search.isEmpty() && !place.row.valid())
        return;
    // Words of the engine's; the list has its own as soon as it is counted.
    FacetChoices choices;
    const engine::SnapshotPtr snapshot = m_services.snapshots.latest();
    if (place.batch.valid()) {
        FacetChoice& choice = choices[u"batch"_s] = {QString::number(place.batch.value), tr("batch %1").arg(place.batch.value)};
        for (const engine::BatchSnapshot& batch : snapshot ? snapshot->batches : std::vector<engine::BatchSnapshot>()) {
            if (batch.id == place.batch)
                choice.word = batch.name;
        }
    }
    if (place.destination.valid() && !place.batch.valid()) {
        FacetChoice& choice = choices[u"destination"_s] = {QString::number(place.destination.value), tr("destination %1").arg(place.destination.value)};
        for (const engine::DestinationSnapshot& destination : snapshot ? snapshot->destinations : std::vector<engine::DestinationSnapshot>()) {
            if (destination.id == place.destination)
                choice.word = destination.name;
        }
    }
    m_facets->setChoices(choices);
    m_search->putSearch(place.search);
    if (!place.row.valid())
        return;
    m_revealed = place.row;
    if (!m_model->counting())
        findAgain();
}

void DeadLettersPage::onSnapshot(const engine::SnapshotPtr& snapshot)
{
    qint64 live = 0;
    for (const auto& destination : snapshot->destinations)
        live += destination.deadLetters;
    const bool changed = std::exchange(m_live, live) != live;
    setBadge(live, true);
    if (m_active && changed && m_model->loaded() && !m_lookForNew.isActive())
        m_lookForNew.start();
    if (m_active && m_model->loaded() && m_model->totalWhenListed() == 0 && live > 0)
        findAgain();
    updateStrip();
}

void DeadLettersPage::onCurrent()
{
    // What is shown is what the keys and buttons act on: with one row selected that one, wherever the focus bar has gone.
    const auto selected = selectedCount() == 1 ? selectedRows() : std::vector<RowId>();
    m_inspector->show(selected.empty() ? m_model->rowAt(m_table->currentIndex().row()) : selected.front());
    updateStrip();
}

qint64 DeadLettersPage::selectedCount() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        rows += range.height() - m_model->goneIn(range.top(), range.bottom());
    return rows;
}

std::vector<RowId> DeadLettersPage::selectedRows() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<RowId> rows;
    for (const auto& [top, bottom] : ranges) {
        for (int row = top; row <= bottom; ++row) {
            if (!m_model->isGone(row)) // it has been dealt with
                rows.push_back(m_model->rowAt(row));
        }
    }
    return rows;
}

void DeadLettersPage::onSelection()
{
    const qint64 selected = selectedCount();
    const qint64 listed = m_model->rowCount() - m_model->gone();
    if (selected > 0)
        setSelectAllDue(false);
    const bool possible = m_actions->unavailableBecause().isEmpty() && selected > 0;
    m_replay->setText(selected > 1 ? tr("Replay %1…").arg(formatCount(selected)) : tr("Replay…"));
    m_edit->setText(selected > 1 ? tr("Edit %1…").arg(formatCount(selected)) : tr("Edit"));
    m_discard->setText(selected > 1 ? tr("Discard %1").arg(formatCount(selected)) : tr("Discard"));
    for (QPushButton* button : {m_replay, m_settle, m_discard})
        button->setEnabled(possible);
    m_desk->setSelected(possible ? selected : 0);
    m_edit->setEnabled(m_table->currentIndex().isValid() && m_actions->unavailableBecause().isEmpty());
    m_exportCount->setText(selected > 1 ? tr("%1 row(s) that are selected", nullptr, pluralOf(selected)).arg(formatCount(selected))
                                        : tr("All %1 row(s) of the list", nullptr, pluralOf(listed)).arg(formatCount(listed)));
    m_exportButton->setEnabled(listed > 0 && !m_model->partial()); // without a selection it means all
    onCurrent();
}

void DeadLettersPage::selectRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void DeadLettersPage::moveBy(int rows)
{
    const int row = qBound(0, m_table->currentIndex().row() + rows, m_model->rowCount() - 1);
    if (m_model->rowCount() > 0)
        selectRow(row);
}

} // namespace fuseboard::ui
