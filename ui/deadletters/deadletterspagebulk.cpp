// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "core/store/activitylog.h"
#include "ui/deadletters/bulkeditpanel.h"
#include "ui/deadletters/correctionsheet.h"
#include "ui/deadletters/letterdesk.h"
#include "ui/deadletters/letterinspector.h"
#include "ui/deadletters/liststrip.h"
#include "ui/deadletters/replaycontrol.h"
#include "ui/deadletters/replaystrip.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/dialogs.h"
#include "ui/models/format.h"
#include "ui/models/rowexport.h"
#include "ui/models/services.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

void DeadLettersPage::addBulkEdit()
{
    for (QWidget* over : {static_cast<QWidget*>(m_bulk), static_cast<QWidget*>(m_corrections)}) {
        over->hide();
        static_cast<QBoxLayout*>(layout())->addWidget(over, 1);
    }
    connect(m_edit, &QPushButton::clicked, this, &DeadLettersPage::edit);
    connect(m_bulk, &BulkEditPanel::closed, this, &DeadLettersPage::showList);
    connect(m_bulk, &BulkEditPanel::failed, this, [this](const Error& error) { trouble(error, tr("The rows are as they were.")); });
    connect(m_bulk, &BulkEditPanel::applyRequested, this, [this](const store::NewOperation& operation, const std::vector<RowId>& rows) {
        showList();
        m_actions->bulk(operation, rows, [this](const ActionOutcome& outcome) { edited(outcome); });
    });
    connect(m_bulk, &BulkEditPanel::rowsRequested, this, [this](const std::vector<RowId>& rows) {
        showList();
        showRows(rows);
    });
    connect(m_corrections, &CorrectionSheet::closed, this, &DeadLettersPage::showList);
    connect(m_corrections, &CorrectionSheet::failed, this, [this](const Error& error) { trouble(error, tr("The rows are as they were.")); });
    connect(m_corrections, &CorrectionSheet::applyRequested, this,
            [this](const std::shared_ptr<const engine::CorrectionPlan>& plan, const QString& file) {
                showList();
                m_actions->correct(plan, file, [this](const ActionOutcome& outcome) { edited(outcome); });
            });
    connect(m_export, &RowExport::copied, this, [this](qint64 rows) {
        m_strip->notice(tr("%1 row(s) are on the clipboard.", nullptr, pluralOf(rows)).arg(formatCount(rows)));
    });

    QMenu* menu = m_exportButton->menu();
    menu->addAction(tr("Copy, for a spreadsheet"), this, [this] { m_export->copyLetters(rowsToExport(), intake::OutcomeFormat::tsv); })
        ->setObjectName(u"exportClipboard"_s);
    menu->addAction(tr("Copy as NDJSON"), this, [this] { m_export->copyLetters(rowsToExport(), intake::OutcomeFormat::ndjson); })
        ->setObjectName(u"exportClipboardNdjson"_s);
    menu->addSeparator();
    auto* import = menu->addAction(tr("Take a corrected file back…"), this, &DeadLettersPage::openCorrections);
    import->setObjectName(u"importCorrections"_s);
    import->setEnabled(m_actions->unavailableBecause().isEmpty());
}

void DeadLettersPage::edit()
{
    if (selectedCount() > 1)
        openBulkEdit();
    else
        m_inspector->showPayload();
}

void DeadLettersPage::openBulkEdit()
{
    closeSheet();
    m_bulk->open(selectedRows());
    showOver(m_bulk);
}

void DeadLettersPage::openCorrections()
{
    m_dialogs.openFile(tr("Take a corrected file back"), tr("Exports of dead letters (*.csv *.tsv *.txt *.ndjson *.jsonl);;All files (*)"),
                       [self = QPointer(this)](const QString& path) {
                           if (!self || path.isEmpty())
                               return;
                           self->closeSheet();
                           self->showOver(self->m_corrections);
                           self->m_corrections->open(path);
                       });
}

std::vector<RowId> DeadLettersPage::rowsToExport() const
{
    if (selectedCount() > 1)
        return selectedRows();
    if (m_model->gone() == 0)
        return m_model->rowIds();
    std::vector<RowId> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isGone(row))
            rows.push_back(m_model->rowAt(row));
    }
    return rows;
}

void DeadLettersPage::showOver(QWidget* over)
{
    if (m_over)
        showList();
    m_over = over;
    m_banner->hide();
    m_underneath.clear();
    for (int i = 0; i < layout()->count(); ++i) {
        QWidget* widget = layout()->itemAt(i)->widget();
        if (widget && widget != m_banner && widget != m_replays->strip() && !widget->isHidden()) {
            m_underneath.push_back(widget);
            widget->hide();
        }
    }
    over->show();
    if (over == m_bulk)
        m_bulk->focusFirst();
}

void DeadLettersPage::showList()
{
    if (!m_over)
        return;
    m_over->hide();
    m_bulk->close();
    m_corrections->close();
    m_over = nullptr;
    for (QWidget* widget : std::exchange(m_underneath, {}))
        widget->show();
    m_table->setFocus();
}

/// The rows that were changed are what the next command means: they are selected, and offered to be replayed.
void DeadLettersPage::edited(const ActionOutcome& outcome)
{
    if (outcome.error || outcome.applied == 0 || !outcome.operation.valid()) {
        acted(outcome, tr("%1 edited; the originals are kept.").arg(formatRows(outcome.applied)));
        return;
    }
    using Rows = std::vector<RowId>;
    m_services.readers.read<Rows>(u"deadletters.edited.%1"_s.arg(quintptr(this)), this,
        [operation = outcome.operation](store::Connection& connection) { return store::ActivityLog(connection).rowsChangedBy(operation); },
        [this, outcome](Result<Rows> rows) {
            if (rows || rows.error().code != ErrorCode::cancelled)
                showEdited(outcome, rows ? std::move(*rows) : Rows());
        });
}

void DeadLettersPage::showEdited(const ActionOutcome& outcome, std::vector<RowId> rows)
{
    m_wanted = rows;
    acted(outcome, tr("%1 edited; the originals are kept.").arg(formatRows(outcome.applied)));
    const auto count = qint64(rows.size());
    if (count > 0) {
        m_desk->offer(count == 1 ? tr("Replay it…") : tr("Replay these %1…").arg(formatCount(count)),
                      tr("Send what was edited, after a look at the price"), [this, rows = std::move(rows)] { m_replays->ask(rows); });
    }
}

} // namespace fuseboard::ui
