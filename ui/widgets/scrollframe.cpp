// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollframe.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

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
    const QSize chosen = widget()->minimumSize();
    const QSize hint = widget()->minimumSizeHint();
    QSize least(chosen.width() > 0 ? chosen.width() : hint.width(), chosen.height() > 0 ? chosen.height() : hint.height());
    QSize room = maximumViewportSize();
    if (const QLayout* layout = widget()->layout(); layout && layout->hasHeightForWidth() && chosen.height() == 0) // words that wrap
        least.setHeight(std::max(least.height(), layout->totalMinimumHeightForWidth(std::max(least.width(), room.width()))));
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
