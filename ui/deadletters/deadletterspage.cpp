// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "ui/deadletters/bulkeditpanel.h"
#include "ui/deadletters/correctionsheet.h"
#include "ui/deadletters/facetlist.h"
#include "ui/deadletters/letterdesk.h"
#include "ui/deadletters/letterinspector.h"
#include "ui/deadletters/liststrip.h"
#include "ui/deadletters/replaysheet.h"
#include "ui/deadletters/searchbox.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/format.h"
#include "ui/models/rowexport.h"
#include "ui/models/searchterms.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

DeadLettersPage::DeadLettersPage(const Services& services, JobList& jobs, Dialogs& dialogs, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_model(new DeadLetterModel(services, this))
    , m_actions(new DeadLetterActions(services, jobs, this))
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
    , m_noMatch(new TextLabel({}, TextRole::body, Token::muted))
    , m_inspector(new LetterInspector(services))
    , m_desk(new LetterDesk(services, *m_actions, this, [this] { return selectedRows(); }))
    , m_strip(new ListStrip)
    , m_bulk(new BulkEditPanel(services))
    , m_corrections(new CorrectionSheet(services))
    , m_batchChip(new QPushButton)
{
    setObjectName(u"deadLettersPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_banner->hide();
    layout->addWidget(m_banner);
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
    facetArea->setWidget(m_facets);
    facetArea->setMinimumWidth(150);
    facetArea->setFocusPolicy(Qt::NoFocus);
    m_splitter->setObjectName(u"deadLettersSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(facetArea);
    m_splitter->addWidget(buildMiddle());
    m_inspector->setMinimumWidth(372);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({165, 665, 415});
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
    connect(m_model, &DeadLetterModel::listingChanged, this, &DeadLettersPage::onListing);
    connect(m_model, &DeadLetterModel::failed, this, [this](const Error& error) {
        trouble(error, tr("The list could not be read; the rows themselves are safe."));
    });
    connect(m_search, &SearchBox::searchChanged, this, &DeadLettersPage::onFilterChanged);
    connect(m_search, &SearchBox::left, this, [this] { m_table->setFocus(); });
    connect(m_facets, &FacetList::choiceChanged, this, &DeadLettersPage::onFilterChanged);
    connect(m_batchChip, &QPushButton::clicked, this, [this] { showBatch({}, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeadLettersPage::onCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeadLettersPage::onSelection);
    connect(m_table, &QTableView::doubleClicked, m_inspector, &LetterInspector::showPayload);
    connect(m_replay, &QPushButton::clicked, this, &DeadLettersPage::openReplay);
    connect(m_discard, &QPushButton::clicked, this, &DeadLettersPage::discard);
    connect(m_strip, &ListStrip::selectAllClicked, m_table, &RowTable::selectAll);
    connect(m_strip, &ListStrip::showNewClicked, this, [this] {
        m_keepRow = m_model->rowAt(m_table->currentIndex().row());
        m_model->load();
    });
    connect(m_inspector, &LetterInspector::saveRequested, this, &DeadLettersPage::save);
    connect(m_inspector, &LetterInspector::settleRequested, this, [this](RowId row, bool delivered) { settle({row}, delivered); });
    connect(m_inspector, &LetterInspector::stepRequested, this, &DeadLettersPage::moveBy);
    connect(m_inspector, &LetterInspector::draftsChanged, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(m_inspector, &LetterInspector::copied, m_strip, &ListStrip::notice);
    connect(m_inspector, &LetterInspector::left, this, [this] { m_table->setFocus(); });
    connect(m_inspector, &LetterInspector::failed, this, [this](const Error& error) {
        trouble(error, tr("The row could not be read; it is as it was."));
    });
    connect(m_inspector->sheet(), &ReplaySheet::sendRequested, this, &DeadLettersPage::sendReplay);
    connect(m_inspector->sheet(), &ReplaySheet::closed, this, &DeadLettersPage::closeSheet);
    connect(m_export, &RowExport::failed, this, [this](const Error& error) {
        trouble(error, tr("The file was not written; the rows are as they were."));
    });
    connect(m_banner, &Banner::actionClicked, m_banner, &Banner::hide);
    m_table->installEventFilter(this);
    m_inspector->setReadOnlyBecause(m_actions->unavailableBecause());
    m_ageing.setInterval(10'000);
    connect(&m_ageing, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
}

void DeadLettersPage::activate()
{
    m_active = true;
    m_ageing.start();
    if (!m_model->loaded() || selectedCount() <= 1) {
        m_keepRow = m_model->rowAt(m_table->currentIndex().row());
        m_model->load();
    }
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
            {u"reason"_s, m_facets->chosen(u"reason"_s)}};
}

void DeadLettersPage::restoreView(const QVariantMap& state)
{
    m_splitter->restoreState(state.value(u"splitter"_s).toByteArray());
    m_table->restoreColumns(state.value(u"columns"_s).toByteArray());
    m_search->setText(state.value(u"search"_s).toString());
    if (const QString reason = state.value(u"reason"_s).toString(); !reason.isEmpty() && !deadLetterReasons(reason).empty()) {
        m_facets->setGroup(u"reason"_s, tr("Reason"), {{reason, reason, 0}});
        m_facets->choose(u"reason"_s, reason);
        onFilterChanged();
    }
}

void DeadLettersPage::showBatch(BatchId batch, const QString& name)
{
    m_batch = batch;
    m_batchChip->setText(tr("Batch: %1 ✕").arg(name.size() > 24 ? name.left(23) + u'…' : name));
    m_batchChip->setAccessibleName(tr("Only dead letters of %1").arg(name));
    m_batchChip->setToolTip(tr("Only dead letters of %1; click to show all").arg(name));
    m_batchChip->setChecked(batch.valid());
    m_batchChip->setVisible(batch.valid());
    onFilterChanged();
}

void DeadLettersPage::onSnapshot(const engine::SnapshotPtr& snapshot)
{
    qint64 live = 0;
    for (const auto& destination : snapshot->destinations)
        live += destination.deadLetters;
    m_live = live;
    setBadge(live, true);
    if (m_active && m_model->loaded() && m_model->listing().total == 0 && live > 0)
        m_model->load();
    updateStrip();
}

void DeadLettersPage::onFilterChanged()
{
    const auto terms = SearchTerms::parse(m_search->text());
    if (!terms) {
        m_search->setTrouble(terms.error().message);
        return;
    }
    store::DeadLetterFilter filter;
    filter.batch = m_batch;
    if (const QString reason = m_facets->chosen(u"reason"_s); !reason.isEmpty())
        filter.reasons = deadLetterReasons(reason);
    filter.destination = DestinationId(m_facets->chosen(u"destination"_s).toLongLong());
    terms->apply(filter);
    m_keepRow = m_model->rowAt(m_table->currentIndex().row());
    m_keepPosition = -1;
    m_model->setFilter(filter);
}

void DeadLettersPage::onListing()
{
    const auto& listing = m_model->listing();
    const bool filtered = qint64(m_model->rowCount()) != listing.total || !m_search->text().isEmpty();
    m_body->setCurrentWidget(listing.total == 0 ? static_cast<QWidget*>(m_none) : m_splitter);
    m_search->setEnabled(listing.total > 0);
    m_list->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_noMatch) : m_table);
    m_noMatch->setText(tr("None of %1 dead letters matches. Take back a word of the search or a choice at the left.")
                           .arg(formatCount(listing.total)));
    m_search->setResult(listing.total == 0 ? QString()
                        : filtered         ? tr("%1 of %2 in %3 ms").arg(formatCount(m_model->rowCount()), formatCount(listing.total),
                                                                         formatCount(m_model->took().count()))
                                           : tr("%1 rows").arg(formatCount(listing.total)));
    if (m_live < 0)
        setBadge(listing.total, true);
    fillFacets();
    closeSheet();

    int row = m_keepRow.valid() ? m_model->positionOf(m_keepRow) : -1;
    if (row < 0 && m_keepPosition >= 0)
        row = qMin(m_keepPosition, m_model->rowCount() - 1);
    if (row < 0 && m_model->rowCount() > 0)
        row = 0;
    m_keepRow = {};
    m_keepPosition = -1;
    if (row >= 0) {
        selectRow(row);
        m_inspector->reload();
    } else {
        m_inspector->show({});
    }
    onSelection();
    updateStrip();
}

void DeadLettersPage::fillFacets()
{
    const auto& listing = m_model->listing();
    std::vector<FacetList::Value> reasons;
    qint64 ambiguous = 0;
    for (const store::ReasonCount& count : listing.reasons) {
        if (count.state == RowState::ambiguous)
            ambiguous += count.rows;
        else
            reasons.push_back({QString(name(count.reason)), rowTitle(count.state, count.reason), count.rows});
    }
    if (ambiguous > 0)
        reasons.push_back({u"ambiguous"_s, rowTitle(RowState::ambiguous, Reason::noAnswer), ambiguous});
    std::stable_sort(reasons.begin(), reasons.end(), [](const auto& a, const auto& b) { return a.rows > b.rows; });
    m_facets->setGroup(u"reason"_s, tr("Reason"), reasons);
    std::vector<FacetList::Value> destinations;
    for (const store::DestinationCount& count : listing.destinations)
        destinations.push_back({QString::number(count.destination.value), count.name, count.rows});
    m_facets->setGroup(u"destination"_s, tr("Destination"), destinations);
}

void DeadLettersPage::onCurrent()
{
    m_inspector->show(m_model->rowAt(m_table->currentIndex().row()));
}

qint64 DeadLettersPage::selectedCount() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        rows += range.height();
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
        for (int row = top; row <= bottom; ++row)
            rows.push_back(m_model->rowAt(row));
    }
    return rows;
}

void DeadLettersPage::onSelection()
{
    const qint64 selected = selectedCount();
    const bool possible = m_actions->unavailableBecause().isEmpty() && selected > 0;
    m_replay->setText(selected > 1 ? tr("Replay %1…").arg(formatCount(selected)) : tr("Replay…"));
    m_edit->setText(selected > 1 ? tr("Edit %1…").arg(formatCount(selected)) : tr("Edit"));
    m_discard->setText(selected > 1 ? tr("Discard %1").arg(formatCount(selected)) : tr("Discard"));
    for (QPushButton* button : {m_replay, m_settle, m_discard})
        button->setEnabled(possible);
    m_desk->setSelected(possible ? selected : 0);
    m_edit->setEnabled(m_table->currentIndex().isValid() && m_actions->unavailableBecause().isEmpty());
    m_exportButton->setEnabled(m_model->rowCount() > 0);
    updateStrip();
}

void DeadLettersPage::updateStrip()
{
    const auto& listing = m_model->listing();
    m_strip->setCounts(selectedCount(), m_model->rowCount());
    m_strip->setMore(m_live >= 0 && m_model->loaded() && listing.total > 0 ? m_live - listing.total : 0);
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
