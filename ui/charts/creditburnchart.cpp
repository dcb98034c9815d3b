// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/creditburnchart.h"

#include "ui/charts/plotview.h"
#include "ui/charts/redrawpace.h"
#include "ui/models/format.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/legend.h"

#include <QAreaSeries>
#include <QEvent>
#include <QLineSeries>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr size_t kMostPoints = 600;

QTimeZone zoneOf(const BurnPicture& picture)
{
    const QTimeZone zone(picture.timeZone);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QString amount(double credits)
{
    return formatCredits(Credits{std::llround(credits * 1000)});
}

QString shortAmount(double credits)
{
    return credits >= 100'000 ? CreditBurnChart::tr("%1 k").arg(formatCount(std::llround(credits / 1000))) : amount(credits);
}

/// "Europe/Berlin" is Berlin: the day's zone in one word.
QString cityOf(const QByteArray& zone)
{
    return QString::fromLatin1(zone.mid(zone.lastIndexOf('/') + 1)).replace(u'_', u' ');
}

QPointF at(const CurvePoint& point)
{
    return {double(toEpochMs(point.at)), point.value};
}

} // namespace

CreditBurnChart::CreditBurnChart(QWidget* parent)
    : ChartCard(tr("Credit burn today"), parent)
    , m_plot(new PlotView)
    , m_pace(new RedrawPace(this))
    , m_spent(new QLineSeries(this))
    , m_floor(new QLineSeries(this))
    , m_area(new QAreaSeries(m_spent, m_floor))
    , m_forecast(new QLineSeries)
    , m_figures(new FigureLabel(TextRole::small, Token::text))
    , m_outlook(new FigureLabel(TextRole::small, Token::muted))
{
    setObjectName(u"creditBurnChart"_s);
    m_plot->setObjectName(u"creditBurnPlot"_s);
    m_plot->setAccessibleName(tr("Credits spent over the day; arrow keys read values"));
    m_plot->setEdges({50, 8, 40, 24});
    m_plot->attach(m_area);
    m_plot->attach(m_forecast);
    m_plot->paintOver = [this](QPainter& painter) { paintMarks(painter); };
    m_plot->readout = [this](WallTime when) {
        std::vector<ReadoutRow> rows;
        const auto value = readAt({m_picture.curve}, when, Millis(90'000));
        rows.push_back({{}, formatInstant(when, when, zoneOf(m_picture)), {}});
        if (!value)
            return rows;
        rows.push_back({color(Token::accent, palette()), tr("spent"), amount(*value) + u' ' + unit()});
        if (m_picture.limit && *m_picture.limit > 0)
            rows.push_back({color(Token::red, palette()), tr("of the limit"), tr("%1\u00a0%").arg(formatDecimal(100 * *value / *m_picture.limit, 1))});
        return rows;
    };
    body()->addWidget(m_plot, 1);
    m_figures->setObjectName(u"creditFigures"_s);
    m_outlook->setObjectName(u"creditOutlook"_s);
    auto* foot = new QVBoxLayout;
    foot->setSpacing(2);
    foot->addWidget(m_figures);
    foot->addWidget(m_outlook);
    body()->addLayout(foot);
    m_plot->setMinimumHeight(200);
    connect(m_pace, &RedrawPace::due, this, &CreditBurnChart::redraw);
    restyle();
}

QString CreditBurnChart::unit() const
{
    return m_picture.actions ? tr("actions") : tr("credits");
}

void CreditBurnChart::setPicture(const BurnPicture& picture)
{
    m_picture = picture;
    m_pace->request();
}

void CreditBurnChart::redraw()
{
    const BurnPicture& p = m_picture;
    const QTimeZone zone = zoneOf(p);
    setSubtitle(tr("%1, resets %2 %3").arg(p.accountName, formatInstant(p.dayEnd, p.dayEnd, zone),
                                           cityOf(p.timeZone)).trimmed());
    m_plot->setTimes(p.dayStart, p.dayEnd, zone);
    const double most = std::max({p.used + p.reserved, p.limit.value_or(0), p.curve.empty() ? 0.0 : p.curve.back().value});
    const double step = roundUp(most / 4);
    m_plot->setValues(std::max(most, step), step, 0.08, shortAmount);

    QList<QPointF> points;
    for (const CurvePoint& point : decimate(p.curve, kMostPoints))
        points << at(point);
    QList<QPointF> ground;
    if (!points.isEmpty())
        ground << QPointF(points.first().x(), 0) << QPointF(points.last().x(), 0);
    m_spent->replace(points);
    m_floor->replace(ground);
    QList<QPointF> ahead;
    if (p.forecast && !p.curve.empty()) {
        const WallTime end = p.forecast->limitAt.value_or(p.dayEnd);
        const double value = p.curve.back().value + p.forecast->perMs * double((end - p.curve.back().at).count());
        ahead << at(p.curve.back()) << at({end, value});
    }
    m_forecast->replace(ahead);

    const QString gap = u"    "_s;
    m_figures->setText(tr("%1 spent").arg(amount(p.used)) + gap + tr("%1 reserved").arg(amount(p.reserved)) + gap
                       + tr("%1 unreconciled").arg(amount(p.unreconciled)));
    m_figures->setToolTip(tr("Reserved: set aside for requests on the wire. Unreconciled: spent on attempts whose answer is unknown."));
    QString outlook;
    if (p.limit && p.used + p.reserved >= *p.limit)
        outlook = tr("Limit reached");
    else if (p.forecast && p.forecast->limitAt)
        outlook = tr("Limit reached about %1").arg(formatInstant(*p.forecast->limitAt, *p.forecast->limitAt, zone));
    else if (p.limit)
        outlook = tr("%1 left").arg(amount(*p.limit - p.used - p.reserved));
    else
        outlook = tr("No daily limit");
    m_outlook->setText(outlook);
    m_outlook->setToolTip(tr("At the pace of the last hour"));
    m_plot->viewport()->update();
}

void CreditBurnChart::restyle()
{
    const QColor accent = color(Token::accent, palette());
    m_area->setPen(Qt::NoPen);
    m_area->setBrush(blend(accent, color(Token::panel, palette()), 0.16));
    m_area->setBorderColor(Qt::transparent);
    m_forecast->setPen(QPen(accent, 1.2, Qt::DashLine));
}

void CreditBurnChart::paintMarks(QPainter& painter)
{
    const QRectF plot = m_plot->plot();
    QFont font = textFont(TextRole::small);
    font.setPixelSize(11);
    const auto across = [&](double value, const QPen& pen, const QString& label, const QColor& ink) {
        const qreal y = std::floor(m_plot->yOf(value)) + 0.5;
        painter.setPen(pen);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(ink);
        drawFigures(painter, QRectF(plot.right() + 6, y - 10, 40, 20), Qt::AlignLeft | Qt::AlignVCenter, font, label);
    };
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_picture.limit) {
        const QColor amber = color(Token::amber, palette());
        for (const int percent : {70, 80, 90})
            across(*m_picture.limit * percent / 100, QPen(amber, 1, Qt::DotLine), tr("%1\u00a0%").arg(percent), amber);
        const QColor red = color(Token::red, palette());
        across(*m_picture.limit, QPen(red, 1.5), tr("limit"), red);
    }
    // The line itself: an area series strokes its floor and sides too.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(curvePen(color(Token::accent, palette())));
    const QList<QPointF> points = m_spent->points();
    QPolygonF line;
    for (const QPointF& point : points)
        line << QPointF(m_plot->xOf(fromEpochMs(qint64(point.x()))), m_plot->yOf(point.y()));
    painter.drawPolyline(line);
    if (!line.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::accent, palette()));
        painter.drawEllipse(line.last(), 3, 3);
    }
}

void CreditBurnChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    ChartCard::changeEvent(event);
}

} // namespace fuseboard::ui
