// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "ui/deadletters/letterinspector.h"
#include "ui/deadletters/liststrip.h"
#include "ui/deadletters/replaycontrol.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/format.h"
#include "ui/widgets/rowtable.h"

#include <QItemSelection>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

void DeadLettersPage::wireReplay()
{
    connect(m_replays, &ReplayControl::closed, this, [this] { m_table->setFocus(); });
    connect(m_replays, &ReplayControl::started, this, [this](qint64 rows) {
        selectRow(std::max(0, m_table->currentIndex().row())); // done with; the list may move again
        m_recallHint = tr("%1 row(s) wait; Ctrl+R recalls them.", nullptr, pluralOf(rows)).arg(formatCount(rows));
        m_strip->notice(m_recallHint);
    });
    // They are on their way, or recalled already.
    connect(m_replays, &ReplayControl::listMoved, this, [this] { m_strip->forget(std::exchange(m_recallHint, {})); });
    connect(m_replays, &ReplayControl::rowsRequested, this, &DeadLettersPage::showRows);
    connect(m_replays, &ReplayControl::allowRequested, this, &DeadLettersPage::allowReplays);
    connect(m_replays, &ReplayControl::listMoved, this, &DeadLettersPage::readInPlace);
    connect(m_replays, &ReplayControl::failed, this, [this](const Error& error) {
        trouble(error, tr("Rows that were not sent are dead letters as before."));
    });
}

void DeadLettersPage::openReplay()
{
    m_replays->ask(selectedRows());
}

void DeadLettersPage::closeSheet()
{
    m_replays->close();
}

/// R77: past its limit a row is permanent until the operator says otherwise.
void DeadLettersPage::allowReplays(const std::vector<RowId>& rows)
{
    store::NewOperation operation;
    operation.kind = u"allowReplays"_s;
    m_actions->bulk(std::move(operation), rows, [this](const ActionOutcome& outcome) {
        if (outcome.error)
            trouble(*outcome.error, tr("The rows are as they were."));
        else
            m_strip->notice(tr("%1 row(s) may be replayed again.", nullptr, pluralOf(outcome.applied)).arg(formatCount(outcome.applied)));
        m_model->refresh();
        m_model->recount();
        m_inspector->reload();
        m_replays->askAgain();
    });
}

void DeadLettersPage::showRows(const std::vector<RowId>& rows)
{
    const KeptSelection wanted(rows);
    const QItemSelection there = wanted.in(*m_model);
    if (there.isEmpty())
        return;
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !wanted.contains(m_model->rowAt(current.row()))) {
        m_table->selectionModel()->setCurrentIndex(there.first().topLeft(), QItemSelectionModel::NoUpdate);
        m_table->scrollTo(there.first().topLeft());
    }
    m_table->selectionModel()->select(there, QItemSelectionModel::ClearAndSelect);
}

/// Rows have left the list by a replay, or came back: none moves from under the operator's eyes or keys.
void DeadLettersPage::readInPlace()
{
    if (!m_active)
        return;
    m_model->refresh();
    m_inspector->reload();
    m_model->countArrivals();
    m_model->recount();
}

} // namespace fuseboard::ui
