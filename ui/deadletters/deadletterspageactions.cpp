// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "ui/deadletters/letterdesk.h"
#include "ui/deadletters/letterinspector.h"
#include "ui/deadletters/liststrip.h"
#include "ui/deadletters/replaysheet.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/dialogs.h"
#include "ui/models/format.h"
#include "ui/models/replayestimate.h"
#include "ui/models/rowexport.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rowtable.h"

#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

void DeadLettersPage::openReplay()
{
    m_replaying = selectedRows();
    if (m_replaying.empty())
        return;
    ReplaySheet* sheet = m_inspector->sheet();
    sheet->open(qint64(m_replaying.size()));
    sheet->show();
    m_services.readers.read<ReplayEstimate>(u"deadletters.estimate.%1"_s.arg(quintptr(this)), sheet,
        [rows = m_replaying, snapshot = m_services.snapshots.latest()](store::Connection& connection) {
            return estimateReplay(connection, rows, snapshot);
        },
        [sheet](Result<ReplayEstimate> estimate) {
            if (!sheet->isVisible())
                return;
            if (estimate)
                sheet->setEstimate(*estimate);
            else if (estimate.error().code != ErrorCode::cancelled)
                sheet->setTrouble(estimate.error().message);
        });
}

void DeadLettersPage::closeSheet()
{
    m_replaying.clear();
    if (!m_inspector->sheet()->isVisible())
        return;
    m_inspector->sheet()->hide();
    m_table->setFocus();
}

void DeadLettersPage::sendReplay(bool includeAmbiguous, bool pastLimit)
{
    auto rows = std::exchange(m_replaying, {});
    closeSheet();
    m_actions->replay(std::move(rows), includeAmbiguous, pastLimit, [this](const ActionOutcome& outcome) {
        acted(outcome, outcome.skipped > 0
                  ? tr("%1 rows wait for their lane; %2 left as they were.").arg(formatCount(outcome.applied), formatCount(outcome.skipped))
                  : tr("%1 rows wait for their lane.").arg(formatCount(outcome.applied)));
    });
}

void DeadLettersPage::save(RowId row, int version, const QByteArray& body, bool replay)
{
    m_actions->edit(row, version, body, [this, row, replay](const ActionOutcome& outcome) {
        if (outcome.error) {
            const bool conflict = outcome.error->code == ErrorCode::conflict;
            trouble(*outcome.error, conflict ? tr("Your text is still in the editor, nothing was saved. Go to another row and back "
                                                  "to see what the row is now.")
                                             : tr("Nothing was saved; your text is still in the editor."));
            return;
        }
        m_inspector->forgetDraft(row);
        if (!replay) {
            m_inspector->reload();
            m_model->refresh();
            m_desk->say(outcome, tr("Saved as a new version; the original is kept."));
            return;
        }
        const auto& detail = m_inspector->detail();
        const bool ambiguous = detail && m_inspector->row() == row && detail->row.letter.state == RowState::ambiguous;
        if (ambiguous) {
            // May be paid twice: that takes the explicit tick of the sheet.
            m_inspector->reload();
            openReplay();
            return;
        }
        m_actions->replay({row}, false, false, [this](const ActionOutcome& replayed) {
            acted(replayed, replayed.applied > 0 ? tr("Saved; the row waits for its lane.")
                                                 : tr("Saved, but not sent: the row is claimed or past its replay limit."));
        });
    });
}

void DeadLettersPage::askSettle(bool delivered)
{
    auto rows = selectedRows();
    if (rows.size() <= 1) {
        settle(std::move(rows), delivered);
        return;
    }
    const QString text = delivered
        ? tr("The ambiguous ones among %1 selected rows count as delivered, their credits as spent. Have you looked at the target?")
        : tr("The ambiguous ones among %1 selected rows count as not delivered and can be replayed. If the target has them after all, "
             "they will be there twice. Have you looked at the target?");
    m_dialogs.ask(tr("Settle ambiguous rows"), text.arg(formatCount(qint64(rows.size()))), delivered ? tr("Delivered") : tr("Not delivered"),
                  [self = QPointer(this), rows = std::move(rows), delivered] {
                      if (self)
                          self->settle(rows, delivered);
                  });
}

void DeadLettersPage::settle(std::vector<RowId> rows, bool delivered)
{
    m_actions->settle(std::move(rows), delivered, [this, delivered](const ActionOutcome& outcome) {
        acted(outcome, delivered ? tr("%1 settled as delivered.").arg(formatRows(outcome.applied))
                                 : tr("%1 settled as not delivered.").arg(formatRows(outcome.applied)));
    });
}

void DeadLettersPage::discard()
{
    m_actions->discard(selectedRows(), [this](const ActionOutcome& outcome) {
        acted(outcome, tr("%1 discarded, kept on record.").arg(formatRows(outcome.applied)));
    });
}

void DeadLettersPage::exportRows(intake::OutcomeFormat format)
{
    auto rows = rowsToExport();
    const QString suggested = format == intake::OutcomeFormat::csv ? u"dead-letters.csv"_s : u"dead-letters.ndjson"_s;
    m_dialogs.saveFile(tr("Export %1 dead letters").arg(formatCount(qint64(rows.size()))), suggested,
                       [self = QPointer(this), rows = std::move(rows), format](const QString& path) {
                           if (self && !path.isEmpty())
                               self->m_export->deadLetters(rows, format, path);
                       });
}

void DeadLettersPage::acted(const ActionOutcome& outcome, const QString& sentence)
{
    if (outcome.error)
        trouble(*outcome.error, tr("All rows are as they were."));
    else
        m_desk->say(outcome, sentence);
    listAgain();
}

void DeadLettersPage::wireDesk()
{
    connect(m_desk, &LetterDesk::changed, this, &DeadLettersPage::listAgain);
    connect(m_desk, &LetterDesk::failed, this, &DeadLettersPage::trouble);
    connect(m_inspector, &LetterInspector::marksRequested, this, [this](RowId row, const QString& note, const QStringList& tags) {
        if (const auto& detail = m_inspector->detail())
            m_desk->mark(row, {detail->note, detail->tags}, note, tags);
    });
}

void DeadLettersPage::listAgain()
{
    m_keepPosition = m_table->currentIndex().row();
    m_keepRow = m_model->rowAt(m_keepPosition);
    m_model->load();
}

void DeadLettersPage::trouble(const Error& error, const QString& meaning)
{
    m_banner->show(Banner::Level::trouble, u"warning"_s, error.text() + u' ' + meaning, tr("Close"));
}

} // namespace fuseboard::ui
