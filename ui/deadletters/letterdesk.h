// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowmarks.h"
#include "ui/models/deadletteractions.h"
#include "ui/models/shortcuts.h"
#include "ui/models/undostate.h"

#include <QObject>

class QMenu;
class QPushButton;

namespace fuseboard::ui {

class MarkPopover;
class Notice;
class UndoButtons;

/// What the dead-letter page does to rows beside replay, edit and discard: notes, tags, moves, undo and redo; and
/// the notice that names the last operation and offers to undo it.
class LetterDesk : public QObject
{
    Q_OBJECT
public:
    /// selected: the rows as they are shown now; what is done later is done to those.
    LetterDesk(const Services& services, DeadLetterActions& actions, QWidget* page, std::function<std::vector<RowId>()> selected);

    QPushButton* moreButton() const { return m_more; }
    QWidget* undoButtons() const;
    /// How many rows an action would be done to; 0 when none is possible.
    void setSelected(qint64 rows);
    /// note, tag, move; false for every other.
    bool obey(Command command);
    /// What an operation came to; with a way back where there is one.
    void say(const ActionOutcome& outcome, const QString& sentence);
    /// Beside what say() has said: what may be done next.
    void offer(const QString& action, const QString& tip, std::function<void()> next);
    /// The inspector's: note and tags of one row, as they were and as they are to be.
    void mark(RowId row, const store::RowMark& before, const QString& note, const QStringList& tags);

Q_SIGNALS:
    void left(); ///< a note or tags were written, or not: the focus may go back
    void changed(); ///< rows were changed: the list is to be read again
    void failed(const fuseboard::Error& error, const QString& meaning);

private:
    void askNote();
    void askTags();
    void askMove();
    void fillMoves();
    void move(DestinationId to, const QString& name);
    void onTurned(const Turned& turned);
    void ended(const ActionOutcome& outcome, const QString& sentence);

    const Services& m_services;
    DeadLetterActions& m_actions;
    std::function<std::vector<RowId>()> m_selected;
    QString m_channel;
    UndoState* m_undo;
    UndoButtons* m_undoButtons;
    QPushButton* m_more;
    QMenu* m_menu;
    QMenu* m_moves;
    QAction* m_note;
    QAction* m_tags;
    MarkPopover* m_popover;
    Notice* m_notice;
    std::function<void()> m_next; ///< what the notice offers
    std::vector<RowId> m_marking;
    bool m_redoes = false; ///< what the notice offers
    qint64 m_rows = 0;
};

} // namespace fuseboard::ui
