// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "core/store/unsettledrows.h"
#include "ui/deadletters/letterdesk.h"
#include "ui/deadletters/letterinspector.h"
#include "ui/deadletters/liststrip.h"
#include "ui/deadletters/replaycontrol.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/dialogs.h"
#include "ui/models/format.h"
#include "ui/models/rowexport.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

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
        m_inspector->reload();
        m_model->refresh();
        if (m_model->filter().searches())
            m_model->recount(); // it may not match any more
        if (replay)
            m_replays->ask({row}); // the dry run of what was saved: one more Ctrl+Enter sends it
        else
            m_desk->say(outcome, tr("Saved as a new version; the original is kept."));
    });
}

void DeadLettersPage::countUnsettled()
{
    auto rows = selectedRows();
    const qint64 selected = qint64(rows.size());
    m_settleCount->setText(tr("Counting what is ambiguous…"));
    m_services.readers.read<qint64>(u"deadletters.unsettled.%1"_s.arg(quintptr(this)), this,
        [rows = std::move(rows)](store::Connection& connection) { return store::unsettledAmong(connection, rows); },
        [this, selected](const Result<qint64>& unsettled) {
            if (unsettled)
                m_settleCount->setText(tr("Ambiguous: %1 of %2 row(s)", nullptr, pluralOf(selected)).arg(formatCount(*unsettled), formatCount(selected)));
        });
}

void DeadLettersPage::askSettle(bool delivered)
{
    auto rows = selectedRows();
    if (rows.size() <= 1) {
        settle(std::move(rows), delivered);
        return;
    }
    m_services.readers.read<qint64>(u"deadletters.settle.%1"_s.arg(quintptr(this)), this,
        [rows](store::Connection& connection) { return store::unsettledAmong(connection, rows); },
        [this, rows, delivered](const Result<qint64>& unsettled) {
            if (!unsettled) {
                if (unsettled.error().code != ErrorCode::cancelled)
                    trouble(unsettled.error(), tr("All rows are as they were."));
                return;
            }
            askSettle(rows, *unsettled, delivered);
        });
}

void DeadLettersPage::askSettle(const std::vector<RowId>& rows, qint64 unsettled, bool delivered)
{
    const QString selected = formatCount(qint64(rows.size()));
    if (unsettled == 0) {
        m_strip->notice(tr("None of the %1 selected rows is ambiguous.").arg(selected));
        return;
    }
    const QString text = (delivered
        ? tr("%1 of the %2 selected rows is (are) ambiguous. They count as delivered, their credits as spent. Have you looked at the target?", nullptr,
             pluralOf(unsettled))
        : tr("%1 of the %2 selected rows is (are) ambiguous. They count as not delivered and can be replayed. If the target has them after all, "
             "they will be there twice. Have you looked at the target?", nullptr, pluralOf(unsettled)))
                             .arg(formatCount(unsettled), selected);
    m_dialogs.ask(tr("Settle %1 ambiguous row(s)", nullptr, pluralOf(unsettled)).arg(formatCount(unsettled)), text,
                  delivered ? tr("Delivered") : tr("Not delivered"), [self = QPointer(this), rows, delivered] {
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
    m_table->setFocus(); // the next press would mean the next row
    m_actions->discard(selectedRows(), [this](const ActionOutcome& outcome) {
        acted(outcome, tr("%1 discarded, kept on record.").arg(formatRows(outcome.applied)));
    });
}

void DeadLettersPage::exportRows(intake::OutcomeFormat format)
{
    auto rows = rowsToExport();
    const QString suggested = format == intake::OutcomeFormat::csv ? u"dead-letters.csv"_s : u"dead-letters.ndjson"_s;
    const QString title = tr("Export %1 dead letter(s)", nullptr, pluralOf(qint64(rows.size()))).arg(formatCount(qint64(rows.size())));
    m_dialogs.saveFile(title, suggested,
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
    connect(m_desk, &LetterDesk::left, this, [this] { m_table->setFocus(); });
    connect(m_desk, &LetterDesk::failed, this, &DeadLettersPage::trouble);
    connect(m_inspector, &LetterInspector::marksRequested, this, [this](RowId row, const QString& note, const QStringList& tags) {
        if (const auto& detail = m_inspector->detail())
            m_desk->mark(row, {detail->note, detail->tags}, note, tags);
    });
}

void DeadLettersPage::listAgain()
{
    m_place = {*m_table, *m_model, ReadingPlace::WhenGone::toNext};
    m_keeping = true;
    m_countViews = true;
    m_model->load();
}

void DeadLettersPage::trouble(const Error& error, const QString& meaning)
{
    m_banner->show(Banner::Level::trouble, u"warning"_s, error.text() + u' ' + meaning, tr("Close"));
}

} // namespace fuseboard::ui
