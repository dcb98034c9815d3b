// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "ui/deadletters/letterinspector.h"
#include "ui/deadletters/liststrip.h"
#include "ui/deadletters/replaycontrol.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/format.h"
#include "ui/widgets/rowtable.h"

#include <QItemSelection>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

void DeadLettersPage::wireReplay()
{
    connect(m_replays, &ReplayControl::closed, this, [this] { m_table->setFocus(); });
    connect(m_replays, &ReplayControl::started, this, [this](qint64 rows) {
        selectRow(std::max(0, m_table->currentIndex().row())); // done with; the list may move again
        m_strip->notice(tr("%1 row(s) wait; Ctrl+R recalls them.", nullptr, pluralOf(rows)).arg(formatCount(rows)));
    });
    connect(m_replays, &ReplayControl::rowsRequested, this, &DeadLettersPage::showReplayRows);
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
        m_replays->askAgain();
    });
}

/// Selects them as far as they are in the list, the first of them current; the sheet stays.
void DeadLettersPage::showReplayRows(const std::vector<RowId>& rows)
{
    const std::unordered_set<RowId> wanted(rows.begin(), rows.end());
    QItemSelection selection;
    int first = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!wanted.contains(m_model->rowAt(row)))
            continue;
        int last = row;
        while (last + 1 < m_model->rowCount() && wanted.contains(m_model->rowAt(last + 1)))
            ++last;
        if (first < 0)
            first = row;
        selection.select(m_model->index(row, 0), m_model->index(last, m_model->columnCount() - 1));
        row = last;
    }
    if (first < 0)
        return;
    m_table->selectionModel()->setCurrentIndex(m_model->index(first, 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(m_model->index(first, 0));
}

/// Rows have left the list by a replay, or came back: none moves from under the operator's eyes or keys.
void DeadLettersPage::readInPlace()
{
    if (!m_active)
        return;
    m_model->refresh();
    m_inspector->reload();
    m_model->countArrivals();
}

} // namespace fuseboard::ui
