// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/standstill.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCursor>
#include <QMoveEvent>

namespace fuseboard::ui {

StandStill::StandStill(QWidget& board, const Clock& clock)
    : QObject(&board)
    , m_board(board)
    , m_clock(clock)
    , m_pointer(QCursor::pos())
{
}

void StandStill::watch(QWidget* view)
{
    m_views.insert(view, {});
    connect(view, &QObject::destroyed, this, [this](QObject* gone) { m_views.remove(gone); });
    view->installEventFilter(this);
    for (auto* button : view->findChildren<QAbstractButton*>())
        button->installEventFilter(this);
}

bool StandStill::holds()
{
    const MonoTime now = m_clock.now();
    if (m_actedAt && now - *m_actedAt < kAfterAction)
        return true;
    if (const QPoint pointer = QCursor::pos(); pointer != m_pointer) {
        m_pointer = pointer;
        m_touchedAt = now;
    }
    const bool inside = m_board.underMouse() || m_board.isAncestorOf(QApplication::focusWidget());
    return inside && now - m_touchedAt < kLeftAlone;
}

QWidget* StandStill::viewOf(QObject* watched) const
{
    for (QObject* one = watched; one && one != &m_board; one = one->parent()) {
        if (m_views.contains(one))
            return static_cast<QWidget*>(one);
    }
    return nullptr;
}

bool StandStill::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Paint:
        if (const auto view = m_views.find(watched); view != m_views.end())
            view->painted = true;
        break;
    case QEvent::Move: {
        const auto view = m_views.find(watched);
        if (view == m_views.end())
            break;
        const auto* card = static_cast<QWidget*>(watched);
        const QPoint way = static_cast<QMoveEvent*>(event)->pos() - static_cast<QMoveEvent*>(event)->oldPos();
        // Somewhere else altogether, not a few pixels along with the layout.
        if (view->painted && (2 * std::abs(way.x()) > card->width() || 2 * std::abs(way.y()) > card->height()))
            view->movedAt = m_clock.now();
        break;
    }
    case QEvent::MouseButtonDblClick:
        m_touchedAt = m_clock.now();
        return qobject_cast<QAbstractButton*>(watched) != nullptr;
    case QEvent::MouseButtonPress: {
        m_touchedAt = m_clock.now();
        const Seen seen = m_views.value(viewOf(watched));
        if (seen.movedAt && m_clock.now() - *seen.movedAt < kJustMoved)
            return true;
        break;
    }
    case QEvent::Enter:
    case QEvent::HoverMove:
    case QEvent::Wheel:
    case QEvent::FocusIn:
    case QEvent::KeyPress: m_touchedAt = m_clock.now(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fuseboard::ui
