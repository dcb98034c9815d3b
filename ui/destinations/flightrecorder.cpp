// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/flightrecorder.h"

#include "ui/models/format.h"
#include "ui/models/namedattemptmodel.h"
#include "ui/models/transitionmodel.h"
#include "ui/models/words.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr Millis kLeastSpan{2'000};
constexpr int kLeastHeight = 110;
constexpr qreal kReach = 9;      ///< pixels from which a dot or a mark is meant
constexpr QMarginsF kEdges{56, 22, 12, 22};

} // namespace

FlightRecorder::FlightRecorder(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"flightRecorder"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(kLeastHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Flight recorder: attempts by time and latency"));
    setCursor(Qt::OpenHandCursor);
}

void FlightRecorder::setBounds(WallTime from, WallTime to)
{
    m_first = from;
    m_last = std::max(to, from + kLeastSpan);
}

void FlightRecorder::setView(WallTime from, WallTime to)
{
    if (from == m_scale.from && to == m_scale.to)
        return;
    m_scale.from = from;
    m_scale.to = to;
    update();
}

void FlightRecorder::setPicture(const FlightPicturePtr& picture)
{
    const std::optional<qint64> was = m_read && m_picture ? std::optional(m_dots.at(*m_read).attempt) : std::nullopt;
    const bool first = !m_picture;
    m_picture = picture;
    m_dots.setDots(picture ? &picture->dots : nullptr);
    m_read.reset();
    if (!picture) {
        m_scale.lowest = 3;
        m_scale.highest = 7;
    } else if (!picture->dots.empty()) {
        // The scale only grows: it must not jump while one moves through the history.
        const auto [low, high] = m_dots.powers();
        m_scale.lowest = first ? low : std::min(m_scale.lowest, low);
        m_scale.highest = first ? high : std::max(m_scale.highest, high);
    }
    for (size_t i = 0; was && i < m_dots.count(); ++i) {
        if (m_dots.at(i).attempt == *was)
            m_read = i;
    }
    update();
}

void FlightRecorder::setTransitions(std::vector<store::TransitionRecord> transitions, BreakerState now, WallTime until)
{
    m_transitions = std::move(transitions);
    const WallTime begin = std::min(m_first, m_transitions.empty() ? m_first : m_transitions.front().at);
    m_spans = stateSpans(m_transitions, begin, std::max(until, begin + Millis(1)), now);
    update();
}

void FlightRecorder::setNextProbe(std::optional<WallTime> at)
{
    if (at == m_nextProbe)
        return;
    m_nextProbe = at;
    update();
}

void FlightRecorder::select(qint64 transition)
{
    m_selected = transition;
    update();
}

const store::TransitionRecord* FlightRecorder::selectedTransition() const
{
    const auto it = std::ranges::find(m_transitions, m_selected, &store::TransitionRecord::id);
    return it == m_transitions.end() ? nullptr : &*it;
}

void FlightRecorder::readAttempt(qint64 attempt)
{
    for (size_t i = 0; i < m_dots.count(); ++i) {
        if (m_dots.at(i).attempt == attempt)
            return read(i);
    }
    read({});
}

QPointF FlightRecorder::placeOf(qint64 attempt) const
{
    for (size_t i = 0; i < m_dots.count(); ++i) {
        if (m_dots.at(i).attempt == attempt)
            return m_dots.place(i, m_scale);
    }
    return {};
}

QStringList FlightRecorder::readoutLines() const
{
    if (!m_read)
        return {};
    const telemetry::AttemptDot& dot = m_dots.at(*m_read);
    QStringList lines{transitionTime(dot.at, m_last), tr("%1, %2").arg(statusWord(dot.status), outcomeWord(dot.outcome)),
                      formatLatency(double(dot.latencyUs) / 1000)};
    if (dot.kind == telemetry::AttemptKind::ignored)
        lines << tr("says nothing about the destination");
    if (dot.named)
        lines << tr("named by a transition");
    if (dot.count > 1)
        lines << tr("one of %1 alike here").arg(formatCount(dot.count));
    return lines;
}

QString FlightRecorder::readout() const
{
    return readoutLines().join(u" · "_s);
}

void FlightRecorder::moveTo(WallTime from, WallTime to)
{
    // Half a screen beyond either end is as far as it goes.
    const Millis span = std::max(kLeastSpan, to - from);
    const WallTime earliest = m_first - span / 2;
    const WallTime latest = std::max(earliest, m_last - span / 2);
    from = std::clamp(from, earliest, latest);
    if (from == m_scale.from && from + span == m_scale.to)
        return;
    m_scale.from = from;
    m_scale.to = from + span;
    update();
    Q_EMIT viewChanged();
}

void FlightRecorder::zoom(double factor, WallTime around)
{
    const Millis most = std::max(kLeastSpan, (m_last - m_first) * 5 / 4);
    const double span = std::clamp(double(m_scale.span().count()) * factor, double(kLeastSpan.count()), double(most.count()));
    const double share = double((around - m_scale.from).count()) / double(std::max<qint64>(1, m_scale.span().count()));
    const WallTime from = around - Millis(qint64(span * share));
    moveTo(from, from + Millis(qint64(span)));
}

void FlightRecorder::showAll()
{
    const Millis edge = std::max(Millis(500), (m_last - m_first) / 40);
    moveTo(m_first - edge, m_last + edge);
}

/// The transition before or after the one that is selected, or that lies beside the middle.
void FlightRecorder::step(bool newer)
{
    const auto* now = selectedTransition();
    const WallTime middle = m_scale.from + m_scale.span() / 2;
    const store::TransitionRecord* found = nullptr;
    for (const store::TransitionRecord& t : m_transitions) {
        const bool after = now ? t.id > now->id : t.at > middle;
        const bool before = now ? t.id < now->id : t.at < middle;
        if (newer ? after : before) {
            found = &t;
            if (newer)
                break;
        }
    }
    if (found)
        Q_EMIT transitionChosen(found->id);
}

const store::TransitionRecord* FlightRecorder::transitionNear(qreal x) const
{
    const store::TransitionRecord* best = nullptr;
    qreal least = kReach;
    for (const store::TransitionRecord& t : m_transitions) {
        const qreal apart = std::abs(m_scale.xOf(t.at) - x);
        if (apart <= least) {
            least = apart;
            best = &t;
        }
    }
    return best;
}

void FlightRecorder::hover(QPointF point)
{
    read(m_scale.area.adjusted(-4, -4, 4, 4).contains(point) ? m_dots.nearest(point, m_scale, kReach) : std::nullopt);
    const bool onMark = strip().adjusted(0, -3, 0, 3).contains(point) && transitionNear(point.x());
    setCursor(m_dragging ? Qt::ClosedHandCursor : onMark ? Qt::PointingHandCursor : Qt::OpenHandCursor);
    QString tip;
    if (onMark) {
        const auto* t = transitionNear(point.x());
        tip = tr("%1 %2\nClick: select it").arg(formatExact(t->at), transitionWords(*t));
    } else if (!m_read) {
        tip = tr("Drag or ← → to move, wheel or + − to zoom, 0 for all, Page Up and Page Down from transition to "
                 "transition, Ctrl+← → from attempt to attempt");
    }
    if (tip == toolTip())
        return;
    setToolTip(tip);
    QToolTip::hideText(); // of what was there before: beside what is read now it would be a second box
}

void FlightRecorder::read(std::optional<size_t> dot)
{
    if (dot == m_read)
        return;
    m_read = dot;
    setAccessibleDescription(readout());
    update();
}

void FlightRecorder::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    m_pressedFrom = m_scale.from;
    m_dragging = false;
}

void FlightRecorder::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton))
        return hover(event->position());
    const qreal moved = event->position().x() - m_pressed->x();
    if (!m_dragging && std::abs(moved) < QGuiApplication::styleHints()->startDragDistance() / 2.0)
        return;
    m_dragging = true;
    read({});
    setCursor(Qt::ClosedHandCursor);
    const Millis by(qint64(double(m_scale.span().count()) * moved / std::max(1.0, m_scale.area.width())));
    moveTo(m_pressedFrom - by, m_pressedFrom - by + m_scale.span());
}

void FlightRecorder::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const bool clicked = m_pressed && !m_dragging;
    m_pressed.reset();
    m_dragging = false;
    hover(event->position());
    const auto* near = clicked && !m_read ? transitionNear(event->position().x()) : nullptr;
    if (near)
        Q_EMIT transitionChosen(near->id);
}

void FlightRecorder::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        showAll();
}

void FlightRecorder::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const bool along = std::abs(turned.x()) > std::abs(turned.y()) || (event->modifiers() & Qt::ShiftModifier);
    const int notches = along && turned.x() != 0 ? turned.x() : turned.y();
    event->accept();
    if (notches == 0)
        return;
    if (along) {
        const Millis by = m_scale.span() * -notches / 1'200;
        moveTo(m_scale.from + by, m_scale.to + by);
    } else {
        zoom(std::pow(0.8, notches / 120.0), m_scale.timeAt(std::clamp(event->position().x(), m_scale.area.left(), m_scale.area.right())));
    }
    hover(event->position());
}

void FlightRecorder::keyPressEvent(QKeyEvent* event)
{
    const WallTime middle = m_scale.from + m_scale.span() / 2;
    const bool attempts = event->modifiers() & Qt::ControlModifier;
    const auto by = [this, event](int sign) {
        const Millis way = m_scale.span() * sign / (event->modifiers() & Qt::ShiftModifier ? 1 : 10);
        moveTo(m_scale.from + way, m_scale.to + way);
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool right = event->key() == Qt::Key_Right;
        if (!attempts)
            return by(right ? 1 : -1);
        if (const auto next = m_dots.beside(m_read, right, m_scale))
            read(next);
        return;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(0.8, middle);
    case Qt::Key_Minus: return zoom(1.25, middle);
    case Qt::Key_0: return showAll();
    case Qt::Key_Home: return moveTo(m_first - m_scale.span() / 20, m_first + m_scale.span() * 19 / 20);
    case Qt::Key_End: return moveTo(m_last - m_scale.span() * 19 / 20, m_last + m_scale.span() / 20);
    case Qt::Key_PageUp: return step(true);
    case Qt::Key_PageDown: return step(false);
    case Qt::Key_Escape:
        if (m_read)
            return read({});
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void FlightRecorder::leaveEvent(QEvent* event)
{
    read({});
    QWidget::leaveEvent(event);
}

void FlightRecorder::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void FlightRecorder::focusOutEvent(QFocusEvent* event)
{
    read({});
    update();
    QWidget::focusOutEvent(event);
}

void FlightRecorder::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_dots.forgetImage();
    QWidget::changeEvent(event);
}

void FlightRecorder::resizeEvent(QResizeEvent* event)
{
    m_scale.area = QRectF(rect()).marginsRemoved(kEdges);
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

} // namespace fuseboard::ui
