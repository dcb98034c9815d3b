// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "ui/deadletters/letterinspector.h"
#include "ui/deadletters/liststrip.h"

namespace fuseboard::ui {

void DeadLettersPage::saveMarks(RowId row, const QString& note, const QStringList& tags)
{
    const auto& detail = m_inspector->detail();
    if (!detail || detail->row.letter.row != row)
        return;
    const auto ended = [this](const QString& sentence) {
        return [this, sentence](const ActionOutcome& outcome) {
            if (outcome.error)
                trouble(*outcome.error, tr("Your note and tags are still in their fields."));
            else
                m_strip->notice(sentence);
            m_inspector->reload();
        };
    };
    // Two operations, so that each can be undone without the other.
    if (note != detail->note)
        m_actions->note({row}, note, ended(note.isEmpty() ? tr("Note taken away.") : tr("Note kept with the row.")));
    QStringList added, removed;
    for (const QString& tag : tags) {
        if (!detail->tags.contains(tag, Qt::CaseInsensitive))
            added.append(tag);
    }
    for (const QString& tag : detail->tags) {
        if (!tags.contains(tag, Qt::CaseInsensitive))
            removed.append(tag);
    }
    if (!added.isEmpty() || !removed.isEmpty())
        m_actions->tag({row}, added, removed, ended(tr("Tags kept with the row.")));
}

} // namespace fuseboard::ui
