// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/batchespage.h"

#include "core/base/wording.h"
#include "ui/batches/batchdetail.h"
#include "ui/batches/newbatch.h"
#include "ui/models/batchmodel.h"
#include "ui/models/dialogs.h"
#include "ui/models/format.h"
#include "ui/models/importrun.h"
#include "ui/models/joblist.h"
#include "ui/models/rowexport.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/scrollframe.h"
#include "ui/widgets/statebar.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

using Column = BatchModel::Column;

Token inkOf(const BatchLine* line, Column column)
{
    if (!line)
        return Token::text;
    const auto shown = [line](RowState state) { return line->count(state) > 0 ? stateToken(state) : Token::muted; };
    switch (column) {
    case Column::state:
        switch (line->batch.state) {
        case BatchState::importing: return Token::accent;
        case BatchState::running: return line->waitingFor == Reason::none ? Token::green : Token::amber;
        case BatchState::paused: return Token::amber;
        case BatchState::interrupted: return Token::red;
        default: return Token::muted;
        }
    case Column::dead: return shown(RowState::dead);
    case Column::ambiguous: return shown(RowState::ambiguous);
    case Column::excluded: return Token::muted;
    case Column::faults: return line->batch.faultCount > 0 ? Token::amber : Token::muted;
    case Column::destination:
    case Column::age: return Token::muted;
    default: return Token::text;
    }
}

void paintProgress(QPainter& painter, const QRect& cell, const BatchLine& line, const QString& percent, const QPalette& palette)
{
    constexpr int kPercent = 46;
    const QRectF bar(cell.left(), cell.center().y() - 3, cell.width() - kPercent - 4, 7);
    StateBar::paint(painter, bar, line.batch.rows, palette);
    painter.setPen(color(Token::text, palette));
    drawFigures(painter, cell, Qt::AlignRight | Qt::AlignVCenter, textFont(TextRole::small), percent);
}

} // namespace

BatchesPage::BatchesPage(const Services& services, JobList& jobs, Dialogs& dialogs, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_jobs(jobs)
    , m_dialogs(dialogs)
    , m_model(new BatchModel(services, this))
    , m_export(new RowExport(services, jobs, this))
    , m_stack(new QStackedWidget)
    , m_banner(new Banner)
    , m_new(new QPushButton(tr("New batch…")))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_table(new RowTable)
    , m_detail(new BatchDetail(services))
    , m_empty(nullptr)
    , m_newBatch(new NewBatch(services))
    , m_newFrame(new ScrollFrame(m_newBatch))
{
    setObjectName(u"batchesPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(buildList());
    auto* empty = new EmptyState(u"layers"_s, tr("No batches yet"),
                                 tr("Drop a CSV, JSON or NDJSON file anywhere on the window. You see its rows, choose where they go, "
                                    "and nothing is sent before you submit."),
                                 tr("Open a file…"));
    empty->setObjectName(u"noBatches"_s);
    empty->button()->setToolTip(tr("Choose a file of rows (Ctrl+O)"));
    connect(empty, &EmptyState::actionClicked, this, &BatchesPage::chooseFile);
    m_empty = empty;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_newFrame);
    wire();
}

BatchesPage::~BatchesPage() = default;

QWidget* BatchesPage::buildList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    setDenseMargins(head, {16, 14, 16, 14});
    head->addWidget(new TextLabel(title(), TextRole::title));
    head->addStretch(1);
    m_new->setObjectName(u"newBatchButton"_s);
    m_new->setAccessibleName(m_new->text());
    m_new->setToolTip(tr("Import a CSV, JSON or NDJSON file (Ctrl+O); a file can be dropped on the window, too"));
    m_new->setProperty("primary", true);
    head->addWidget(m_new);
    column->addLayout(head);
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);

    m_table->setObjectName(u"batches"_s);
    m_table->setAccessibleName(tr("Batches"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 124, 124, 142, 74, 56, 84, 74, 84, 78, 58, 50}, 150);
    m_table->setGivingWay({int(Column::faults), int(Column::excluded)}, 150); // the detail below has them
    m_table->setOnWindow();
    m_table->rows()->setInk([this](const QModelIndex& index) { return inkOf(m_model->line(index.row()), static_cast<Column>(index.column())); });
    m_table->rows()->setPainter(int(Column::progress), [this](QPainter& painter, const QRect& cell, const QModelIndex& index, const QPalette& palette) {
        if (const BatchLine* batch = m_model->line(index.row()))
            paintProgress(painter, cell, *batch, index.data().toString(), palette);
    });
    m_splitter->setObjectName(u"batchesSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({300, 460});
    column->addWidget(m_splitter, 1);
    return list;
}

void BatchesPage::wire()
{
    connect(m_new, &QPushButton::clicked, this, &BatchesPage::chooseFile);
    connect(m_model, &BatchModel::listLoaded, this, &BatchesPage::onList);
    connect(m_model, &BatchModel::figuresChanged, this, &BatchesPage::onFigures);
    const auto unread = [this](const Error& error) { trouble(error, tr("The list could not be read; the rows themselves are safe.")); };
    connect(m_model, &BatchModel::failed, this, unread);
    connect(m_detail, &BatchDetail::failed, this, unread);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BatchesPage::onCurrent);
    connect(m_detail, &BatchDetail::pauseRequested, this, [this](bool pause) {
        if (m_services.engine)
            m_services.engine->pauseBatch(m_detail->batch(), pause, {m_services.operatorName, {}});
    });
    connect(m_detail, &BatchDetail::cancelRequested, this, &BatchesPage::cancelBatch);
    connect(m_detail, &BatchDetail::exportRequested, this, &BatchesPage::exportBatch);
    connect(m_detail, &BatchDetail::deadLettersRequested, this,
            [this] { Q_EMIT placeWanted({.page = u"deadletters"_s, .batch = m_detail->batch()}); });
    connect(m_newBatch, &NewBatch::closed, this, &BatchesPage::onList);
    connect(m_newBatch, &NewBatch::submitted, this, &BatchesPage::submit);
    connect(m_newBatch->findChild<Banner*>(u"newBatchTrouble"_s), &Banner::actionClicked, this, &BatchesPage::chooseFile);
    connect(m_export, &RowExport::failed, this, [this](const Error& error) {
        trouble(error, tr("The file was not written; the rows are as they were."));
    });
    connect(m_banner, &Banner::actionClicked, m_banner, &Banner::hide);
    connect(&m_services.snapshots, &SnapshotFeed::snapshotArrived, this, &BatchesPage::showCount);
    m_reload.setInterval(3'000);
    connect(&m_reload, &QTimer::timeout, m_model, &BatchModel::load);
}

void BatchesPage::activate()
{
    m_model->load();
    if (!m_services.engine)
        m_reload.start();
    if (m_stack->currentWidget() != m_newFrame)
        m_table->setFocus();
}

void BatchesPage::deactivate()
{
    m_reload.stop();
}

QVariantMap BatchesPage::viewState() const
{
    return {{u"splitter"_s, m_splitter->saveState()},
            {u"language"_s, wordingLocale().name()},
            {u"columns"_s, m_table->columnState()},
            {u"rowColumns"_s, m_detail->table()->columnState()}};
}

void BatchesPage::restoreView(const QVariantMap& state)
{
    m_splitter->restoreState(state.value(u"splitter"_s).toByteArray());
    if (state.value(u"language"_s).toString() != wordingLocale().name())
        return; // columns as wide as the headings of another language
    m_table->restoreColumns(state.value(u"columns"_s).toByteArray());
    m_detail->table()->restoreColumns(state.value(u"rowColumns"_s).toByteArray());
}

void BatchesPage::chooseFile()
{
    m_dialogs.openFile(tr("Import rows"), tr("Rows (*.csv *.tsv *.txt *.json *.ndjson *.jsonl);;All files (*)"),
                       [self = QPointer(this)](const QString& path) {
                           if (self && !path.isEmpty())
                               self->openFile(path);
                       });
}

void BatchesPage::openFile(const QString& path)
{
    m_newBatch->open(path);
    m_stack->setCurrentWidget(m_newFrame);
    m_newBatch->setFocus();
}

void BatchesPage::onList()
{
    // While a file is looked at, the list behind it may change as it likes.
    const bool closing = sender() == m_newBatch;
    if (m_stack->currentWidget() != m_newFrame || closing)
        m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    int row = m_select.valid() ? m_model->positionOf(m_select) : -1;
    if (row >= 0)
        m_select = {};
    else if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        row = 0;
    if (row >= 0)
        m_table->selectRow(row);
    m_detail->setVisible(m_model->rowCount() > 0);
}

void BatchesPage::onFigures()
{
    showCount();
    if (const BatchLine* line = m_model->line(m_table->currentIndex().row()))
        m_detail->show(*line);
}

/// Of what the engine works on, whether or not the list was ever looked at.
void BatchesPage::showCount()
{
    const auto snapshot = m_services.snapshots.latest();
    if (!snapshot || !m_services.engine)
        return setBadge(m_model->unfinished());
    setBadge(std::ranges::count_if(snapshot->batches, [](const engine::BatchSnapshot& batch) {
        return batch.state == BatchState::importing || batch.state == BatchState::running || batch.state == BatchState::paused;
    }));
}

void BatchesPage::onCurrent()
{
    if (const BatchLine* line = m_model->line(m_table->currentIndex().row()))
        m_detail->show(*line);
    else
        m_detail->clear();
}

void BatchesPage::submit(const engine::ImportRequest& request, const std::optional<QStringList>& identityColumns)
{
    auto* run = new ImportRun(m_services, m_jobs, this);
    connect(run, &ImportRun::batchCreated, this, [this](BatchId id) {
        m_select = id;
        m_model->load();
    });
    connect(run, &ImportRun::finished, this, [this, run](const engine::ImportProgress& progress) {
        m_select = progress.batch;
        m_model->load();
        run->deleteLater();
    });
    connect(run, &ImportRun::failed, this, [this, run](const Error& error) {
        if (error.code != ErrorCode::cancelled)
            trouble(error, tr("Rows read so far are listed as cancelled; none of them is sent."));
        m_model->load();
        run->deleteLater();
    });
    run->start(request, identityColumns);
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_table->setFocus();
}

void BatchesPage::cancelBatch()
{
    askToCancel(m_detail->batch(), m_detail->line().batch.name, m_detail->line().open());
}

void BatchesPage::cancel(BatchId batch)
{
    reveal({.page = pageId(), .batch = batch});
    const auto snapshot = m_services.snapshots.latest();
    if (!snapshot)
        return;
    const auto known = std::ranges::find(snapshot->batches, batch, &engine::BatchSnapshot::id);
    if (known != snapshot->batches.end())
        askToCancel(batch, known->name, engine::openRows(known->rows));
}

void BatchesPage::askToCancel(BatchId id, const QString& name, qint64 open)
{
    m_dialogs.ask(tr("Cancel %1").arg(name),
                  tr("%1 row(s) not sent yet become cancelled. They stay listed; what is on the wire ends as it ends.", nullptr, pluralOf(open)).arg(formatCount(open)),
                  tr("Cancel %1 row(s)", nullptr, pluralOf(open)).arg(formatCount(open)), [self = QPointer(this), id] {
                      if (self && self->m_services.engine)
                          self->m_services.engine->cancelBatch(id, {self->m_services.operatorName, {}});
                  });
}

void BatchesPage::exportBatch()
{
    const BatchId id = m_detail->batch();
    const qint64 rows = m_detail->line().total();
    m_dialogs.saveFile(tr("Export the outcome of %1 row(s)", nullptr, pluralOf(rows)).arg(formatCount(rows)), u"%1-outcome.csv"_s.arg(m_detail->line().batch.name),
                       [self = QPointer(this), id, rows](const QString& path) {
                           if (self && !path.isEmpty())
                               self->m_export->batch(id, rows, path);
                       });
}

void BatchesPage::trouble(const Error& error, const QString& meaning)
{
    m_banner->show(Banner::Level::trouble, u"warning"_s, error.text() + u' ' + meaning, tr("Close"));
}

void BatchesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_P && !(event->modifiers() & ~Qt::KeypadModifier) && m_stack->currentIndex() == 0) {
        if (auto* pause = m_detail->findChild<QPushButton*>(u"batchPause"_s); pause && pause->isEnabled())
            pause->click();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace fuseboard::ui
