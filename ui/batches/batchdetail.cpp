// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/batchdetail.h"

#include "core/base/wording.h"
#include "core/store/batchrepository.h"
#include "ui/batches/statechip.h"
#include "ui/models/batchrowmodel.h"
#include "ui/models/faultmodel.h"
#include "ui/models/format.h"
#include "ui/models/services.h"
#include "ui/models/words.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/statebar.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPushButton>
#include <QStackedWidget>

#include <numeric>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kAll = -1;
constexpr int kFaults = -2;
constexpr int kFaultsShown = 500;

/// Chips from left to right; waiting states are one.
constexpr std::array kChipStates{RowState::pending, RowState::claimed, RowState::delivered, RowState::dead, RowState::ambiguous,
                                 RowState::excluded, RowState::cancelled, RowState::discarded};

std::vector<RowState> statesOf(int key)
{
    if (key < 0)
        return {};
    const auto state = static_cast<RowState>(key);
    if (state == RowState::pending)
        return {RowState::pending, RowState::deferred, RowState::retryWait};
    return {state};
}

StateLook lookOf(BatchState state)
{
    const QString word = batchStateWord(state);
    switch (state) {
    case BatchState::importing: return {StateShape::dot, Token::accent, word};
    case BatchState::running: return {StateShape::disc, Token::green, word};
    case BatchState::paused: return {StateShape::bars, Token::amber, word};
    case BatchState::finished: return {StateShape::disc, Token::muted, word};
    case BatchState::cancelled: return {StateShape::dash, Token::grey, word};
    case BatchState::interrupted: return {StateShape::ring, Token::red, word};
    }
    return {};
}

qint64 countOf(const BatchLine& line, int key)
{
    if (key == kAll)
        return line.total();
    if (key == kFaults)
        return line.batch.faultCount;
    qint64 rows = 0;
    for (const RowState state : statesOf(key))
        rows += line.count(state);
    return rows;
}

} // namespace

BatchDetail::BatchDetail(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_rows(new BatchRowModel(services, this))
    , m_faults(new FaultModel(this))
    , m_faultChannel(u"batch.faults.%1"_s.arg(quintptr(this)))
    , m_name(new ElidedLabel({}, TextRole::strong))
    , m_state(new StateBadge)
    , m_facts(new ElidedLabel({}, TextRole::small, Token::muted))
    , m_bar(new StateBar)
    , m_pause(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel…")))
    , m_dead(new QPushButton(tr("Dead letters")))
    , m_export(new QPushButton(tr("Export outcome")))
    , m_changed(new QPushButton(tr("List changed, show")))
    , m_tables(new QStackedWidget)
    , m_table(new RowTable)
    , m_faultTable(new RowTable)
{
    setObjectName(u"batchDetail"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(buildTables(), 1);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(1'000);
    connect(&m_refresh, &QTimer::timeout, m_rows, &BatchRowModel::refresh);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(m_line.batch.state != BatchState::paused); });
    connect(m_cancel, &QPushButton::clicked, this, &BatchDetail::cancelRequested);
    connect(m_export, &QPushButton::clicked, this, &BatchDetail::exportRequested);
    connect(m_dead, &QPushButton::clicked, this, &BatchDetail::deadLettersRequested);
    connect(m_changed, &QPushButton::clicked, this, [this] { onChip(m_chosen); });
    connect(m_rows, &BatchRowModel::failed, this, &BatchDetail::failed);
    connect(m_rows, &BatchRowModel::listLoaded, this, [this] { m_changed->hide(); });
    showFigures();
}

QWidget* BatchDetail::buildHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(9);
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    m_name->setObjectName(u"batchName"_s);
    first->addWidget(m_name);
    first->addWidget(m_state);
    m_facts->setObjectName(u"batchFacts"_s);
    first->addWidget(m_facts, 1);
    first->addStretch(1);
    const auto add = [&](QPushButton* button, const QString& name, const QString& tip, bool acts) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        const bool possible = m_services.engine != nullptr;
        button->setToolTip(acts && !possible ? tr("Open for reading only: %1.").arg(m_services.readOnlyBecause) : tip);
        first->addWidget(button);
    };
    add(m_pause, u"batchPause"_s, tr("Hold its rows back, or let them go again (P)"), true);
    add(m_cancel, u"batchCancel"_s, tr("Stop what was not sent yet; asks with the count"), true);
    m_cancel->setProperty("danger", true);
    add(m_dead, u"batchDead"_s, tr("Show its dead letters"), false);
    add(m_export, u"batchExport"_s, tr("CSV: one line a row with its outcome"), false);
    column->addLayout(first);
    m_bar->setAccessibleName(tr("Rows by state"));
    column->addWidget(m_bar);

    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    const auto addChip = [&](int key, const StateLook& look, const QString& name, bool shape) {
        auto* chip = new StateChip;
        chip->setLook(look, shape);
        chip->setObjectName(u"chip."_s + name);
        chips->addWidget(chip);
        m_chips.emplace(key, chip);
        connect(chip, &StateChip::clicked, this, [this, key] { onChip(key); });
    };
    addChip(kAll, {StateShape::dash, Token::muted, tr("all")}, u"all"_s, false);
    for (const RowState state : kChipStates) {
        StateLook look = stateLook(state);
        if (state == RowState::pending)
            look = {StateShape::bars, Token::muted, tr("waiting")};
        addChip(int(state), look, QString(name(state)), true);
    }
    addChip(kFaults, {StateShape::ring, Token::amber, tr("unreadable")}, u"faults"_s, true);
    chips->addStretch(1);
    m_changed->setProperty("link", true);
    m_changed->setObjectName(u"batchListChanged"_s);
    m_changed->setAccessibleName(m_changed->text());
    m_changed->setToolTip(tr("The list stands still while you read; this shows it as it is now"));
    m_changed->hide();
    chips->addWidget(m_changed);
    column->addLayout(chips);
    return head;
}

QWidget* BatchDetail::buildTables()
{
    m_table->setObjectName(u"batchRows"_s);
    m_table->setAccessibleName(tr("Rows of the batch"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({76, 190, 130, 0, 64, 56, 84}, 160);
    m_table->rows()->setInk([this](const QModelIndex& index) {
        const ListedRow* listed = m_rows->rowAt(index.row());
        switch (static_cast<BatchRowModel::Column>(index.column())) {
        case BatchRowModel::Column::state: return listed ? stateToken(listed->row.state, listed->row.reason) : Token::muted;
        case BatchRowModel::Column::line:
        case BatchRowModel::Column::age: return Token::muted;
        default: return Token::text;
        }
    });
    m_faultTable->setObjectName(u"batchFaults"_s);
    m_faultTable->setAccessibleName(tr("Lines that could not be read"));
    m_faultTable->setFrameShape(QFrame::NoFrame);
    m_faultTable->setModel(m_faults);
    m_faultTable->setColumnWidths({76, 70, 300, 0}, 200);
    m_faultTable->rows()->setFixedColumn(3);
    m_faultTable->rows()->setInk([](const QModelIndex& index) {
        return index.column() == 3 ? Token::muted : index.column() == 2 ? Token::amber : Token::text;
    });
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_faultTable);
    return m_tables;
}

void BatchDetail::show(const BatchLine& line)
{
    const bool other = line.batch.id != m_line.batch.id;
    m_line = line;
    showFigures();
    if (other) {
        m_chosen = kAll;
        onChip(kAll);
    } else if (m_listed != line.batch.rows) {
        // Which rows are listed changes only when the operator asks; what the listed ones are now is shown at once.
        const auto total = [](const auto& counts) { return std::accumulate(counts.begin(), counts.end(), qint64(0)); };
        const bool moved = m_chosen >= 0 || total(m_listed) != total(line.batch.rows);
        if (m_chosen == kAll && moved)
            onChip(kAll);
        else
            m_changed->setVisible(moved && m_chosen >= 0);
        if (!m_refresh.isActive())
            m_refresh.start();
    }
}

void BatchDetail::clear()
{
    m_line = {};
    m_rows->show({}, {});
    showFigures();
}

void BatchDetail::showFigures()
{
    const store::Batch& batch = m_line.batch;
    m_name->setText(batch.name.simplified());
    StateLook look = lookOf(batch.state);
    if (batch.state == BatchState::running && m_line.waitingFor != Reason::none)
        look = {StateShape::bars, Token::amber, rowTitle(RowState::deferred, m_line.waitingFor)};
    m_state->setLook(look);
    QStringList facts{tr("to %1").arg(m_line.destination)};
    if (m_line.rowsPerSecond >= 0.05)
        facts << formatRate(m_line.rowsPerSecond);
    if (const auto eta = m_line.eta())
        facts << tr("%1 left").arg(formatSpan(*eta));
    if (batch.finishedAt)
        facts << tr("ended %1").arg(formatInstant(*batch.finishedAt, m_services.clock.wall()));
    m_facts->setText(facts.join(u" · "_s));
    m_bar->setCounts(batch.rows);
    for (const auto& [key, chip] : m_chips) {
        const qint64 rows = countOf(m_line, key);
        chip->setCount(rows);
        chip->setVisible(rows > 0 || key == kAll || key == m_chosen);
        chip->setChecked(key == m_chosen);
    }
    const bool possible = m_services.engine != nullptr;
    const bool paused = batch.state == BatchState::paused;
    const bool live = batch.state == BatchState::running || paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_pause->setEnabled(possible && live);
    m_cancel->setEnabled(possible && live && m_line.open() > 0);
    m_dead->setEnabled(m_line.count(RowState::dead) + m_line.count(RowState::ambiguous) > 0);
    m_export->setEnabled(m_line.total() > 0);
}

void BatchDetail::onChip(int key)
{
    m_chosen = key;
    m_listed = m_line.batch.rows;
    for (const auto& [of, chip] : m_chips)
        chip->setChecked(of == key);
    m_changed->hide();
    m_tables->setCurrentWidget(key == kFaults ? m_faultTable : m_table);
    if (key == kFaults)
        readFaults();
    else
        m_rows->show(m_line.batch.id, statesOf(key));
}

void BatchDetail::readFaults()
{
    m_services.readers.read<std::vector<store::NewFault>>(m_faultChannel, this,
        [id = m_line.batch.id](store::Connection& connection) { return store::BatchRepository(connection).faults(id, kFaultsShown); },
        [this](Result<std::vector<store::NewFault>> faults) {
            if (!faults) {
                if (faults.error().code != ErrorCode::cancelled)
                    Q_EMIT failed(faults.error());
                return;
            }
            std::vector<FaultLine> lines;
            for (const store::NewFault& fault : *faults)
                lines.push_back({fault.line, fault.column, inWords(fault.message), QString::fromUtf8(fault.raw)});
            m_faults->show(std::move(lines));
        });
}

} // namespace fuseboard::ui
