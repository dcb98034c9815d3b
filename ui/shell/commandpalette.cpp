// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/palettedelegate.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kWidth = 680;
constexpr int kEdge = 24;
constexpr int kTop = 72;
constexpr int kRowsAtMost = 12;

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : Card(window)
    , m_typed(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new TextLabel(tr("Nothing is called that. Try a page, a destination, or a word such as pause."), TextRole::body, Token::muted))
    , m_hint(new TextLabel(tr("↑ ↓ choose · Enter runs it · Esc closes"), TextRole::small, Token::muted))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Commands"));
    setBorder(Token::accent);
    hide();
    body()->setContentsMargins(12, 12, 12, 10);
    m_typed->setObjectName(u"paletteTyped"_s);
    m_typed->setAccessibleName(tr("Command"));
    m_typed->setPlaceholderText(tr("Go to, or do…"));
    m_typed->setToolTip(tr("A few letters of a page, a destination, a batch or an action (Ctrl+K)"));
    m_typed->setClearButtonEnabled(true);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Commands that match"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // typing goes on while the arrows move in it
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setModel(&m_model);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_typed, m_list, m_nothing, m_hint})
        body()->addWidget(part);
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setTyped(text);
        refresh();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        choose(index.row());
        run();
    });
    followDensity(this, [this] {
        if (isVisible())
            place();
    });
}

void CommandPalette::open(std::vector<PaletteEntry> entries)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_model.setEntries(std::move(entries));
    m_typed->clear();
    m_model.setTyped({});
    show();
    raise();
    refresh();
    m_typed->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void CommandPalette::dismiss()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    const bool had = isAncestorOf(QApplication::focusWidget());
    hide();
    if (had && m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
}

void CommandPalette::refresh()
{
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        choose(0);
    m_list->scrollToTop();
    place();
}

void CommandPalette::place()
{
    const QWidget* window = parentWidget();
    const int width = std::min(kWidth, window->width() - 2 * kEdge);
    const int top = std::min(kTop, window->height() / 10);
    setFixedWidth(width);
    const int around = m_typed->sizeHint().height() + m_hint->sizeHint().height() + 2 * body()->spacing() + 22;
    const int room = (window->height() - top - kEdge - around) / metrics().paletteRow;
    // As high as the whole list wants, whatever is typed: nothing jumps under the eye.
    m_list->setFixedHeight(std::clamp(room, 3, kRowsAtMost) * metrics().paletteRow);
    m_nothing->setFixedHeight(m_list->height());
    m_nothing->setAlignment(Qt::AlignCenter);
    setGeometry((window->width() - width) / 2, top, width, around + m_list->height());
}

void CommandPalette::choose(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    m_list->setCurrentIndex(index);
    if (QAccessible::isActive() && index.isValid()) {
        // The focus stays where letters are typed; a reader is told the line that Enter would run.
        QAccessibleEvent event(m_list, QAccessible::Focus);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
    }
    m_typed->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::move(int key)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int page = std::max(1, m_list->height() / metrics().paletteRow - 1);
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down: choose(row + 1 < rows ? row + 1 : 0); break;
    case Qt::Key_Up: choose(row > 0 ? row - 1 : rows - 1); break;
    case Qt::Key_PageDown: choose(std::min(rows - 1, row + page)); break;
    default: choose(std::max(0, row - page)); break;
    }
}

void CommandPalette::run()
{
    const PaletteEntry* chosen = m_model.entry(m_list->currentIndex().row());
    if (!chosen || !chosen->enabled || !chosen->run)
        return;
    const PaletteEntry entry = *chosen; // the list may be filled anew meanwhile
    m_model.noteUse(entry);
    dismiss();
    entry.run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        if (widget != this && !isAncestorOf(widget) && widget->window() == window())
            dismiss();
    }
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        switch (key) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp: move(key); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: run(); return true;
        case Qt::Key_Escape: dismiss(); return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab: return true; // there is nowhere else to go in here
        default: break;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace fuseboard::ui
