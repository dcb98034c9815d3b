// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard::ui {

namespace {

constexpr int kGap = 6;
constexpr int kEdge = 8;

} // namespace

Popover::Popover(QWidget* window, int width)
    : Card(window)
{
    setBorder(Token::accent);
    setFixedWidth(width);
    hide();
}

void Popover::openAt(QWidget* anchor)
{
    m_anchor = anchor;
    place();
    show();
    raise();
    qApp->installEventFilter(this);
}

void Popover::place()
{
    if (!m_anchor)
        return;
    QWidget* window = parentWidget();
    layout()->activate();
    const QSize size(width(), heightForWidth(width()) > 0 ? heightForWidth(width()) : sizeHint().height());
    QPoint at = m_anchor->mapTo(window, QPoint(0, m_anchor->height() + kGap));
    if (at.y() + size.height() > window->height() - kEdge)
        at.setY(m_anchor->mapTo(window, QPoint(0, 0)).y() - size.height() - kGap);
    at.setX(std::clamp(at.x(), kEdge, std::max(kEdge, window->width() - size.width() - kEdge)));
    at.setY(std::max(kEdge, at.y()));
    setGeometry(QRect(at, size));
}

void Popover::dismiss()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    hide();
    if (m_anchor && m_anchor->isVisible())
        m_anchor->setFocus(Qt::PopupFocusReason);
    m_anchor = nullptr;
    Q_EMIT dismissed();
}

bool Popover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        if (widget != this && !isAncestorOf(widget) && widget->window() == window())
            dismiss();
    }
    // Its anchor moves with the window, once the layout has come by.
    if (event->type() == QEvent::Resize && watched == parentWidget())
        QMetaObject::invokeMethod(this, &Popover::place, Qt::QueuedConnection);
    return Card::eventFilter(watched, event);
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        event->accept(); // keys of the page behind it are not meant
}

} // namespace fuseboard::ui
