// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undobuttons.h"

#include "core/store/operationtext.h"
#include "ui/models/undostate.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QPushButton* button(const QString& name, const QString& icon, const QString& title)
{
    auto* made = new QPushButton;
    made->setObjectName(name);
    made->setIcon(lineIcon(icon, Token::text));
    made->setProperty("square", true);
    made->setFixedWidth(34);
    made->setAccessibleName(title);
    made->setEnabled(false);
    return made;
}

} // namespace

UndoButtons::UndoButtons(UndoState& state, QWidget* page, const QString& why)
    : m_state(state)
    , m_page(page)
    , m_why(why)
    , m_undo(button(u"undoOperation"_s, u"undo"_s, tr("Undo")))
    , m_redo(button(u"redoOperation"_s, u"redo"_s, tr("Redo")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    connect(m_undo, &QPushButton::clicked, &m_state, &UndoState::undo);
    connect(m_redo, &QPushButton::clicked, &m_state, &UndoState::redo);
    connect(&m_state, &UndoState::changed, this, &UndoButtons::refresh);
    page->installEventFilter(this);
    refresh();
}

void UndoButtons::refresh()
{
    const auto say = [this](QPushButton* which, const auto& operation, const QString& hopeless, const QString& meaning, const QString& nothing) {
        which->setEnabled(m_why.isEmpty() && operation); // tried in vain it is passed by, and the one before it comes up
        const QString tip = operation ? meaning.arg(store::operationTitle(*operation), operation->actor) : nothing;
        which->setToolTip(!m_why.isEmpty() ? m_why : hopeless.isEmpty() ? tip : tip + u'\n' + hopeless);
    };
    say(m_undo, m_state.undoable(), m_state.notUndoable(), tr("Undo “%1” of %2 (Ctrl+Z)"), tr("There is nothing to undo (Ctrl+Z)"));
    say(m_redo, m_state.redoable(), m_state.notRedoable(), tr("Redo “%1” of %2 (Ctrl+Y)"), tr("There is nothing to redo (Ctrl+Y)"));
}

/// A key that nothing inside the page wanted comes to the page.
bool UndoButtons::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_page && event->type() == QEvent::KeyPress && m_why.isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool redo = key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_Y; // not one of every desktop's
        if (redo || key->matches(QKeySequence::Redo)) {
            m_state.redo();
            return true;
        }
        if (key->matches(QKeySequence::Undo)) {
            m_state.undo();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fuseboard::ui
