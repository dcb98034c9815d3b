// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/letterdesk.h"

#include "ui/deadletters/markpopover.h"
#include "ui/models/format.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/undobuttons.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

LetterDesk::LetterDesk(const Services& services, DeadLetterActions& actions, QWidget* page, std::function<std::vector<RowId>()> selected)
    : QObject(page)
    , m_services(services)
    , m_actions(actions)
    , m_selected(std::move(selected))
    , m_channel(u"letterdesk.%1"_s.arg(quintptr(this)))
    , m_undo(new UndoState(services, actions, this))
    , m_undoButtons(new UndoButtons(*m_undo, page, actions.unavailableBecause()))
    , m_more(new QPushButton)
    , m_menu(new QMenu(m_more))
    , m_moves(new QMenu(m_menu))
    , m_popover(new MarkPopover(page))
    , m_notice(new Notice(page))
{
    m_more->setObjectName(u"moreLetters"_s);
    m_more->setIcon(lineIcon(u"more"_s, Token::text));
    m_more->setProperty("square", true);
    m_more->setFixedWidth(34);
    m_more->setAccessibleName(tr("More actions"));
    const QString why = actions.unavailableBecause();
    m_more->setToolTip(why.isEmpty() ? tr("Note (N), tags (T), or another destination (M) for the selected rows") : why);
    m_note = m_menu->addAction(QString(), this, &LetterDesk::askNote);
    m_note->setObjectName(u"noteLetters"_s);
    m_tags = m_menu->addAction(QString(), this, &LetterDesk::askTags);
    m_tags->setObjectName(u"tagLetters"_s);
    m_moves->setObjectName(u"moveLetters"_s);
    m_menu->addMenu(m_moves);
    connect(m_moves, &QMenu::aboutToShow, this, &LetterDesk::fillMoves);
    m_more->setMenu(m_menu);
    setSelected(0);

    connect(m_undo, &UndoState::turned, this, &LetterDesk::onTurned);
    connect(m_notice, &Notice::actionClicked, this, [this] { m_redoes ? m_undo->redo() : m_undo->undo(); });
    connect(m_notice, &Notice::offerClicked, this, [this] {
        if (const auto next = std::exchange(m_next, {}))
            next();
    });
    connect(m_popover, &Popover::dismissed, this, &LetterDesk::left);
    connect(m_popover, &MarkPopover::noteGiven, this, [this](const QString& note) {
        auto rows = std::exchange(m_marking, {});
        m_actions.note(std::move(rows), note, [this, gone = note.isEmpty()](const ActionOutcome& outcome) {
            ended(outcome, gone ? tr("Note taken from %1.").arg(formatRows(outcome.applied)) : tr("Note written on %1.").arg(formatRows(outcome.applied)));
        });
    });
    connect(m_popover, &MarkPopover::tagsGiven, this, [this](const QStringList& add, const QStringList& remove) {
        auto rows = std::exchange(m_marking, {});
        m_actions.tag(std::move(rows), add, remove, [this](const ActionOutcome& outcome) {
            ended(outcome, tr("Tags changed on %1.").arg(formatRows(outcome.applied)));
        });
    });
    m_undo->load();
}

QWidget* LetterDesk::undoButtons() const
{
    return m_undoButtons;
}

void LetterDesk::setSelected(qint64 rows)
{
    m_rows = rows;
    m_more->setEnabled(rows > 0);
    m_note->setText(rows > 1 ? tr("Note on %1 rows…").arg(formatCount(rows)) : tr("Note…"));
    m_tags->setText(rows > 1 ? tr("Tag %1 rows…").arg(formatCount(rows)) : tr("Tags…"));
    m_moves->setTitle(rows > 1 ? tr("Move %1 rows to").arg(formatCount(rows)) : tr("Move to"));
}

bool LetterDesk::obey(Command command)
{
    if (command != Command::note && command != Command::tag && command != Command::move)
        return false;
    if (m_rows > 0)
        command == Command::note ? askNote() : command == Command::tag ? askTags() : askMove();
    return true;
}

void LetterDesk::askNote()
{
    m_marking = m_selected();
    m_popover->askNote(qint64(m_marking.size()), m_more);
    if (m_marking.size() != 1)
        return;
    m_services.readers.read<store::RowMark>(m_channel, this,
        [row = m_marking.front()](store::Connection& connection) { return store::RowMarks(connection).mark(row); },
        [this](Result<store::RowMark> mark) {
            if (mark)
                m_popover->offerNote(mark->note);
        });
}

void LetterDesk::askTags()
{
    m_marking = m_selected();
    m_popover->askTags(qint64(m_marking.size()), m_more);
    using Tags = std::vector<std::pair<QString, qint64>>;
    m_services.readers.read<Tags>(m_channel, this,
        [](store::Connection& connection) { return store::RowMarks(connection).tags(12); },
        [this](Result<Tags> tags) {
            if (!tags)
                return;
            QStringList parts;
            for (const auto& [tag, rows] : *tags)
                parts.append(tag + u' ' + formatCount(rows));
            m_popover->offerTags(parts.join(u", "_s));
        });
}

/// With the keyboard: the list of destinations beside the button. None is chosen yet: one Enter more would move the rows.
void LetterDesk::askMove()
{
    fillMoves();
    m_moves->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void LetterDesk::fillMoves()
{
    m_moves->clear();
    const engine::SnapshotPtr snapshot = m_services.snapshots.latest();
    if (!snapshot)
        return;
    // For those who come by the key, and have not seen the entry that this belongs to.
    QAction* title = m_moves->addAction(m_moves->title());
    title->setObjectName(u"moveTitle"_s);
    title->setEnabled(false);
    m_moves->addSeparator();
    for (const auto& destination : snapshot->destinations) {
        QString name = destination.name;
        auto* to = m_moves->addAction(name.replace(u'&', u"&&"_s), this, [this, id = destination.id, title = destination.name] { move(id, title); });
        to->setObjectName(u"moveTo.%1"_s.arg(destination.id.value));
    }
}

void LetterDesk::move(DestinationId to, const QString& name)
{
    m_actions.move(m_selected(), to, [this, name](const ActionOutcome& outcome) {
        ended(outcome, tr("%1 moved to “%2”.").arg(formatRows(outcome.applied), name));
    });
}

void LetterDesk::mark(RowId row, const store::RowMark& before, const QString& note, const QStringList& tags)
{
    QStringList wanted;
    for (const QString& typed : tags) {
        const auto tag = store::cleanTag(typed);
        if (!tag) {
            Q_EMIT failed(tag.error(), tr("Nothing was saved; your text is still there."));
            return;
        }
        wanted.append(*tag);
    }
    if (note.trimmed() != before.note)
        m_actions.note({row}, note.trimmed(), [this](const ActionOutcome& outcome) { ended(outcome, tr("Note written.")); });
    const auto without = [](QStringList from, const QStringList& those) {
        from.removeIf([&](const QString& tag) { return those.contains(tag); });
        return from;
    };
    const QStringList add = without(wanted, before.tags);
    const QStringList remove = without(before.tags, wanted);
    if (!add.isEmpty() || !remove.isEmpty())
        m_actions.tag({row}, add, remove, [this](const ActionOutcome& outcome) { ended(outcome, tr("Tags changed.")); });
}

void LetterDesk::ended(const ActionOutcome& outcome, const QString& sentence)
{
    if (outcome.error)
        Q_EMIT failed(*outcome.error, tr("All rows are as they were."));
    else
        say(outcome, sentence);
    Q_EMIT changed();
}

void LetterDesk::say(const ActionOutcome& outcome, const QString& sentence)
{
    if (outcome.cancelled) {
        m_notice->say(Notice::Level::caution, u"undo"_s, tr("Cancelled; all rows are as they were."));
        return;
    }
    QString text = sentence;
    if (outcome.skipped > 0) {
        text += u' ' + (outcome.detail.isEmpty() ? tr("%1 row(s) left as they are.", nullptr, pluralOf(outcome.skipped)).arg(formatCount(outcome.skipped))
                                                 : tr("%1 row(s) left as they are: %2.", nullptr, pluralOf(outcome.skipped)).arg(formatCount(outcome.skipped), outcome.detail));
    }
    m_redoes = false;
    const bool canUndo = outcome.applied > 0 && outcome.operation.valid();
    m_notice->say(outcome.skipped > 0 && outcome.applied == 0 ? Notice::Level::caution : Notice::Level::done, u"check"_s, text,
                  canUndo ? tr("Undo") : QString(), tr("Put it back as it was (Ctrl+Z)"));
}

void LetterDesk::offer(const QString& action, const QString& tip, std::function<void()> next)
{
    m_next = std::move(next);
    m_notice->offer(action, tip);
}

void LetterDesk::onTurned(const Turned& turned)
{
    const bool undid = turned.direction == store::UndoDirection::undo;
    m_redoes = undid;
    const auto level = turned.trouble ? Notice::Level::trouble : turned.partly ? Notice::Level::caution : Notice::Level::done;
    const QString action = turned.trouble ? QString() : undid ? tr("Redo") : tr("Undo");
    m_notice->say(level, undid ? u"undo"_s : u"redo"_s, turned.sentence, action, undid ? tr("Do it again (Ctrl+Y)") : tr("Put it back as it was (Ctrl+Z)"));
    if (turned.operation.valid())
        Q_EMIT changed();
}

} // namespace fuseboard::ui
