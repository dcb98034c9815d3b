// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "core/store/rowmarks.h"
#include "ui/deadletters/letterinspector.h"
#include "ui/deadletters/liststrip.h"

namespace fuseboard::ui {

void DeadLettersPage::saveMarks(RowId row, const QString& note, const QStringList& tags)
{
    const auto& detail = m_inspector->detail();
    if (!detail || detail->row.letter.row != row)
        return;
    const QString unsaved = tr("Note and tags are still in their fields.");
    if (const auto clean = store::cleanNote(note); !clean)
        return trouble(clean.error(), unsaved);
    QStringList added, removed;
    for (const QString& tag : tags) {
        if (const auto clean = store::cleanTag(tag); !clean)
            return trouble(clean.error(), unsaved);
        if (!detail->tags.contains(tag))
            added.append(tag);
    }
    for (const QString& tag : detail->tags) {
        if (!tags.contains(tag))
            removed.append(tag);
    }
    const auto saveTags = [this, row, added, removed] {
        if (!added.isEmpty() || !removed.isEmpty())
            m_actions->tag({row}, added, removed, [this](const ActionOutcome& outcome) { marked(outcome, tr("Tags kept with the row.")); });
    };
    if (note == detail->note) {
        saveTags();
        return;
    }
    // Two operations, so that each can be undone without the other.
    const QString sentence = note.isEmpty() ? tr("Note taken away.") : tr("Note kept with the row.");
    m_actions->note({row}, note, [this, sentence, saveTags](const ActionOutcome& outcome) {
        if (marked(outcome, sentence))
            saveTags();
    });
}

bool DeadLettersPage::marked(const ActionOutcome& outcome, const QString& sentence)
{
    m_inspector->reload();
    if (!outcome.error && outcome.applied > 0) {
        m_strip->notice(sentence);
        return true;
    }
    trouble(outcome.error.value_or(Error{ErrorCode::conflict, outcome.detail.isEmpty() ? tr("The row was not free.") : outcome.detail, {}}),
            tr("Note and tags are still in their fields; save them again."));
    return false;
}

} // namespace fuseboard::ui
