// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "ui/deadletters/deadlettershelp.h"
#include "ui/deadletters/letterdesk.h"
#include "ui/deadletters/letterinspector.h"
#include "ui/deadletters/liststrip.h"
#include "ui/deadletters/replaycontrol.h"
#include "ui/deadletters/searchbox.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/shortcuts.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

void DeadLettersPage::keyPressEvent(QKeyEvent* event)
{
    if (const auto command = commandOf(*event)) {
        // A key that is held down asks once.
        if ((event->isAutoRepeat() && *command == Command::discard) || obey(*command))
            return;
    }
    Page::keyPressEvent(event);
}

bool DeadLettersPage::eventFilter(QObject* watched, QEvent* event)
{
    // The second half of a double click would mean a row that nobody has looked at.
    if (watched == m_discard && event->type() == QEvent::MouseButtonDblClick)
        return true;
    // The table would copy the text of one cell, and select what is there of a list that is still being counted.
    // With Ctrl and a key of a whole way the focus would be far from what is selected.
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const auto command = commandOf(key);
        if (command == Command::copy || command == Command::selectAll)
            return obey(*command);
        if (key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_PageDown || key.key() == Qt::Key_PageUp)) {
            m_inspector->stepTab(key.key() == Qt::Key_PageDown ? 1 : -1);
            return true;
        }
        if (key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_Home || key.key() == Qt::Key_End)) {
            moveBy(key.key() == Qt::Key_End ? m_model->rowCount() : -m_model->rowCount());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

/// What has the focus and goes away, or cannot be used now, leaves it to the list: the next control would be one that the
/// operator has not chosen.
bool DeadLettersPage::focusNextPrevChild(bool next)
{
    const QWidget* focused = QApplication::focusWidget();
    const bool lost = focused && focused != m_table && isAncestorOf(focused) && (!focused->isVisible() || !focused->isEnabled());
    if (lost && m_table->isVisible() && m_table->isEnabled()) {
        m_table->setFocus();
        return true;
    }
    return Page::focusNextPrevChild(next);
}

bool DeadLettersPage::press(const char* button)
{
    auto* found = findChild<QPushButton*>(QLatin1StringView(button));
    if (found && found->isVisible() && found->isEnabled())
        found->click();
    return found;
}

bool DeadLettersPage::obey(Command command)
{
    switch (command) {
    case Command::next: moveBy(1); return true;
    case Command::previous: moveBy(-1); return true;
    case Command::search:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return true;
    case Command::selectAll: selectAllMatching(); return true;
    case Command::edit: return press("editLetter");
    case Command::replay: return press("replayLetters");
    case Command::sendReplay:
        if (!m_replays->isAsking())
            return press("replayLetters");
        m_replays->confirm();
        return true;
    case Command::recall: return true; // the strip's, while there is something to recall
    case Command::discard: return press("discardLetters");
    case Command::settle:
        if (m_settle->isEnabled()) {
            // Not showMenu(), which turns an event loop of its own.
            QMenu* menu = m_settle->menu();
            menu->popup(m_settle->mapToGlobal(QPoint(0, m_settle->height())));
            menu->setActiveAction(findChild<QAction*>(u"settleAllDelivered"_s));
        }
        return true;
    case Command::note:
    case Command::tag:
    case Command::move: return m_desk->obey(command);
    case Command::undo: return press("undoOperation");
    case Command::redo: return press("redoOperation");
    case Command::copy:
        if (auto* many = findChild<QAction*>(u"exportClipboard"_s); many && selectedCount() > 1)
            many->trigger();
        else
            m_inspector->copyPayload();
        return true;
    case Command::out:
        closeSheet();
        if (m_table->hasFocus() && (selectedCount() > 1 || m_selectAllDue))
            selectRow(m_table->currentIndex().row());
        setSelectAllDue(false);
        m_table->setFocus();
        return true;
    default: return false;
    }
}

void DeadLettersPage::selectAllMatching()
{
    if (!m_model->counting() && !m_model->partial()) {
        m_table->selectAll();
        return;
    }
    // Nothing is selected meanwhile, so no command can mean less than all.
    m_table->clearSelection();
    setSelectAllDue(true);
    if (!m_model->counting())
        findAgain();
}

void DeadLettersPage::setSelectAllDue(bool due)
{
    m_selectAllDue = due;
    m_strip->setSelectAllDue(due);
}

std::vector<HelpSection> DeadLettersPage::help() const
{
    return deadLettersHelp();
}

} // namespace fuseboard::ui
