// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusframe.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollArea>

namespace fuseboard::ui {

namespace {

/// Those of Qt's that paint no focus; our own widgets do it themselves.
bool needsFrame(const QWidget* widget)
{
    return widget->inherits("QScrollArea") || widget->inherits("QGraphicsView");
}

} // namespace

class FocusFrame::Line final : public QWidget
{
public:
    explicit Line(QWidget* window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Token::accent, palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kControlRadius, kControlRadius);
    }
};

FocusFrame::FocusFrame(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FocusFrame::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (watched->isWidgetType()) {
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            auto* widget = static_cast<QWidget*>(watched);
            const bool byKeys = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
            follow(byKeys && needsFrame(widget) ? widget : nullptr);
        }
        break;
    case QEvent::FocusOut:
        if (watched == m_around)
            follow(nullptr);
        break;
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Hide:
        if (m_around && watched->isWidgetType() && (watched == m_around || static_cast<QWidget*>(watched)->isAncestorOf(m_around)))
            place();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusFrame::follow(QWidget* widget)
{
    if (widget == m_around)
        return;
    m_around = widget;
    delete m_line.data();
    if (!widget)
        return;
    m_line = new Line(widget->window());
    place();
}

void FocusFrame::place()
{
    if (!m_line || !m_around)
        return;
    m_line->setGeometry(QRect(m_around->mapTo(m_around->window(), QPoint(0, 0)), m_around->size()));
    m_line->setVisible(m_around->isVisible());
    m_line->raise();
}

} // namespace fuseboard::ui
