// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollframe.h"

#include <QEvent>
#include <QScrollBar>

namespace fuseboard::ui {

ScrollFrame::ScrollFrame(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize ScrollFrame::sizeHint() const
{
    return widget()->sizeHint();
}

/// Not the area's own way with resizable widgets: it takes the height that something would like for the one that it needs.
void ScrollFrame::adapt()
{
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    QSize room = maximumViewportSize();
    const int bar = verticalScrollBar()->sizeHint().width();
    const bool wide = least.width() > room.width();
    if (wide)
        room.rheight() -= bar;
    if (least.height() > room.height()) {
        room.rwidth() -= bar;
        if (!wide && least.width() > room.width())
            room.rheight() -= bar;
    }
    widget()->resize(room.expandedTo(least));
}

bool ScrollFrame::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        adapt();
    return done;
}

void ScrollFrame::resizeEvent(QResizeEvent* event)
{
    adapt();
    QScrollArea::resizeEvent(event);
}

} // namespace fuseboard::ui
