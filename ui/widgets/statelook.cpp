// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statelook.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace fuseboard::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fuseboard::ui", text);
}

} // namespace

QString stateWord(BreakerState state)
{
    switch (state) {
    case BreakerState::closed: return tr("Closed");
    case BreakerState::open: return tr("Open");
    case BreakerState::halfOpen: return tr("Half-open");
    case BreakerState::forcedOpen: return tr("Forced open");
    case BreakerState::disabled: return tr("Disabled");
    case BreakerState::metricsOnly: return tr("Metrics only");
    }
    return {};
}

QString stateWord(RowState state)
{
    switch (state) {
    case RowState::pending: return tr("pending");
    case RowState::deferred: return tr("deferred");
    case RowState::claimed: return tr("claimed");
    case RowState::retryWait: return tr("retry wait");
    case RowState::delivered: return tr("delivered");
    case RowState::ambiguous: return tr("ambiguous");
    case RowState::dead: return tr("dead");
    case RowState::excluded: return tr("excluded");
    case RowState::cancelled: return tr("cancelled");
    case RowState::discarded: return tr("discarded");
    }
    return {};
}

QString reasonWord(Reason reason)
{
    switch (reason) {
    case Reason::none: return {};
    case Reason::breaker: return tr("breaker");
    case Reason::budget: return tr("budget");
    case Reason::rateGate: return tr("rate gate");
    case Reason::endpointHold: return tr("endpoint hold");
    case Reason::paused: return tr("paused");
    case Reason::offline: return tr("offline");
    case Reason::schedule: return tr("schedule");
    case Reason::undoneClaim: return tr("undone claim");
    case Reason::rejected: return tr("rejected");
    case Reason::tooLarge: return tr("too large");
    case Reason::exhausted: return tr("exhausted");
    case Reason::expired: return tr("expired");
    case Reason::permanent: return tr("permanent");
    case Reason::noAnswer: return tr("no answer");
    case Reason::maybeProcessed: return tr("maybe processed");
    case Reason::crash: return tr("crash");
    case Reason::duplicateInFile: return tr("duplicate in file");
    case Reason::alreadyDelivered: return tr("already delivered");
    case Reason::waitingElsewhere: return tr("waiting elsewhere");
    case Reason::maybeDelivered: return tr("maybe delivered");
    case Reason::invalid: return tr("invalid");
    case Reason::settledByHand: return tr("settled by hand");
    case Reason::byOperator: return tr("by the operator");
    case Reason::importInterrupted: return tr("import interrupted");
    }
    return {};
}

StateLook stateLook(BreakerState state)
{
    const auto shape = [state] {
        switch (state) {
        case BreakerState::closed: return StateShape::disc;
        case BreakerState::open: return StateShape::ring;
        case BreakerState::halfOpen: return StateShape::half;
        case BreakerState::forcedOpen: return StateShape::ringLock;
        case BreakerState::disabled: return StateShape::dash;
        case BreakerState::metricsOnly: return StateShape::dot;
        }
        return StateShape::dash;
    }();
    return {shape, stateToken(state), stateWord(state)};
}

StateLook stateLook(RowState state, Reason reason)
{
    const auto shape = [state] {
        switch (state) {
        case RowState::delivered: return StateShape::disc;
        case RowState::ambiguous: return StateShape::half;
        case RowState::dead: return StateShape::ring;
        case RowState::deferred: return StateShape::bars;
        case RowState::pending:
        case RowState::claimed:
        case RowState::retryWait: return StateShape::dot;
        case RowState::excluded:
        case RowState::cancelled:
        case RowState::discarded: return StateShape::dash;
        }
        return StateShape::dash;
    }();
    const bool named = state == RowState::dead || state == RowState::excluded;
    return {shape, stateToken(state, reason), named && reason != Reason::none ? reasonWord(reason) : stateWord(state)};
}

void paintStateShape(QPainter& painter, const QRectF& where, StateShape shape, const QColor& ink)
{
    const qreal side = qMin(where.width(), where.height());
    const QPointF centre = where.center();
    const qreal stroke = side / 6;
    const qreal radius = side / 2 - stroke / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const auto ring = [&](qreal width) {
        painter.setPen(QPen(ink, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, side / 2 - width / 2, side / 2 - width / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
    };
    switch (shape) {
    case StateShape::disc: painter.drawEllipse(centre, side / 2, side / 2); break;
    case StateShape::dot: painter.drawEllipse(centre, side / 4, side / 4); break;
    case StateShape::ring: ring(side / 5); break;
    case StateShape::half:
        ring(stroke);
        painter.drawPie(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), -90 * 16, 180 * 16);
        break;
    case StateShape::ringLock: {
        ring(side / 9);
        const qreal unit = side / 14;
        painter.drawRoundedRect(QRectF(centre.x() - 2.6 * unit, centre.y() - 0.4 * unit, 5.2 * unit, 3.6 * unit), unit / 2,
                                unit / 2);
        QPainterPath bow;
        bow.moveTo(centre.x() - 1.6 * unit, centre.y());
        bow.lineTo(centre.x() - 1.6 * unit, centre.y() - 1.4 * unit);
        bow.arcTo(QRectF(centre.x() - 1.6 * unit, centre.y() - 3 * unit, 3.2 * unit, 3.2 * unit), 180, -180);
        bow.lineTo(centre.x() + 1.6 * unit, centre.y());
        painter.strokePath(bow, QPen(ink, 1.1 * unit));
        break;
    }
    case StateShape::dash:
        painter.drawRoundedRect(QRectF(where.left(), centre.y() - side / 9, side, side / 4.5), side / 9, side / 9);
        break;
    case StateShape::square: painter.drawRoundedRect(QRectF(centre.x() - side * 0.42, centre.y() - side * 0.42, side * 0.84, side * 0.84), 1, 1); break;
    case StateShape::diamond: {
        const qreal reach = side / 2 - stroke / 2;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - reach}, {centre.x() + reach, centre.y()}, {centre.x(), centre.y() + reach}, {centre.x() - reach, centre.y()}});
        break;
    }
    case StateShape::triangle:
        painter.drawPolygon(QPolygonF{{centre.x() - side / 2, centre.y() - side * 0.4}, {centre.x() + side / 2, centre.y() - side * 0.4}, {centre.x(), centre.y() + side * 0.48}});
        break;
    case StateShape::slash:
        ring(stroke);
        painter.setPen(QPen(ink, stroke));
        painter.drawLine(QPointF(centre.x() - radius * 0.7, centre.y() + radius * 0.7), QPointF(centre.x() + radius * 0.7, centre.y() - radius * 0.7));
        break;
    case StateShape::hourglass:
        painter.drawPolygon(QPolygonF{{centre.x() - side * 0.4, centre.y() - side / 2}, {centre.x() + side * 0.4, centre.y() - side / 2}, centre});
        painter.drawPolygon(QPolygonF{{centre.x() - side * 0.4, centre.y() + side / 2}, {centre.x() + side * 0.4, centre.y() + side / 2}, centre});
        break;
    case StateShape::bars:
        painter.drawRoundedRect(QRectF(centre.x() - side * 0.32, centre.y() - side * 0.36, side * 0.2, side * 0.72), 1, 1);
        painter.drawRoundedRect(QRectF(centre.x() + side * 0.12, centre.y() - side * 0.36, side * 0.2, side * 0.72), 1, 1);
        break;
    }
    painter.restore();
}

} // namespace fuseboard::ui
