// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/healthchart.h"

#include "ui/charts/breakerstrips.h"
#include "ui/charts/plotview.h"
#include "ui/models/format.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/legend.h"

#include <QLineSeries>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kLeft = 126;
constexpr int kRight = 42;
constexpr int kMostStrips = 9; ///< more are scrolled
constexpr size_t kAllPoints = 1'800;
constexpr size_t kPatterns = 6; ///< more curves than that are told apart by hovering their strips

} // namespace

HealthChart::HealthChart(QWidget* parent)
    : ChartCard(tr("Health score"), parent)
    , m_plot(new PlotView)
    , m_strips(new BreakerStrips)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"healthChart"_s);
    setSubtitle(tr("sliding 5 minutes, 0 to 100; breaker states below"));
    m_plot->setObjectName(u"healthPlot"_s);
    m_plot->setAccessibleName(tr("Health score over time; arrow keys read values"));
    m_plot->setEdges({kLeft, 20, kRight, 24});
    m_plot->setUnit(tr("score"));
    m_plot->setValues(100, 20, 0.03, [](double value) { return formatDecimal(value, 0); });
    m_plot->paintUnder = [this](QPainter& painter) { paintBands(painter); };
    m_plot->paintOver = [this](QPainter& painter) { paintEnds(painter); };
    m_plot->readout = [this](WallTime at) {
        std::vector<ReadoutRow> rows{{{}, formatInstant(at, m_picture.to), {}}};
        for (const HealthLine& line : m_picture.lines) {
            const auto value = scoreAt(line, at);
            const HoldSpan* hold = holdAt(line, at);
            rows.push_back({color(healthToken(line.health, line.judged), palette()), hold ? tr("%1, %2").arg(line.name, standingWord(hold->standing)) : line.name,
                            value ? formatDecimal(*value, 1) : QString(QChar(kDash))});
        }
        return rows;
    };
    m_plot->setMinimumHeight(180);
    m_strips->setObjectName(u"breakerStrips"_s);
    m_strips->setAccessibleName(tr("Breaker states over time; hatched where something else held the rows"));
    m_strips->setEdges(kLeft, kRight);
    body()->addWidget(m_plot, 1);
    // Many destinations: the worst first, the others scrolled to; the chart keeps its height.
    m_scroll->setObjectName(u"breakerStripsScroll"_s);
    m_scroll->setAccessibleName(tr("Breaker states of all destinations"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_scroll->setWidget(m_strips);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_strips->setAutoFillBackground(false);
    body()->addWidget(m_scroll);
    adopt(m_plot);
    connect(m_plot, &PlotView::hoverChanged, this, [this] { m_strips->setHover(m_plot->hover()); });
    connect(m_strips, &BreakerStrips::lineHovered, this, [this] { requestRedraw(); });
}

void HealthChart::setPicture(const HealthPicture& picture)
{
    m_picture = picture;
    requestRedraw();
}

std::function<ChartTable()> HealthChart::table() const
{
    return [picture = m_picture] { return healthTable(picture); };
}

QLineSeries* HealthChart::seriesAt(size_t index)
{
    if (index == m_series.size()) {
        m_series.push_back(new QLineSeries);
        m_plot->attach(m_series.back());
    }
    return m_series[index];
}

void HealthChart::redraw()
{
    m_plot->setMarks(m_picture.marks);
    m_plot->setTimes(m_picture.from, m_picture.to);
    // As many readings as pixels show everything; many curves share what can be drawn in time (2 ms a thousand, stroked).
    const size_t pixels = size_t(std::clamp(m_plot->plot().width(), 64.0, 600.0));
    const size_t most = std::clamp<size_t>(kAllPoints / std::max<size_t>(1, m_picture.lines.size()), 64, pixels);
    const int lit = m_strips->hoveredLine();
    size_t used = 0;
    for (size_t i = 0; i < m_picture.lines.size(); ++i) {
        const HealthLine& line = m_picture.lines[i];
        QColor ink = color(healthToken(line.health, line.judged), palette());
        if (lit >= 0 && size_t(lit) != i)
            ink = blend(ink, color(Token::panel, palette()), 0.25);
        size_t total = 1;
        for (const Curve& piece : line.pieces)
            total += piece.size();
        for (const Curve& piece : line.pieces) {
            QList<QPointF> points;
            for (const CurvePoint& point : decimate(piece, std::max<size_t>(8, most * piece.size() / total)))
                points << QPointF(double(toEpochMs(point.at)), point.value);
            QLineSeries* series = seriesAt(used++);
            QPen pen = curvePen(ink, m_picture.lines.size() > kPatterns ? 0 : int(i));
            if (lit >= 0 && size_t(lit) == i)
                pen.setWidthF(2.4);
            series->setPen(pen);
            series->replace(points);
            series->setVisible(true);
        }
    }
    for (; used < m_series.size(); ++used)
        m_series[used]->setVisible(false);
    m_strips->setPicture(m_picture);
    const int rows = m_strips->sizeHint().height();
    const int allowed = BreakerStrips::heightOf(kMostStrips);
    if (const int height = std::min(rows, allowed); m_scroll->height() != height || m_scroll->minimumHeight() != height)
        m_scroll->setFixedHeight(height);
    // The bar takes its room from the margin, so that the strips stay on the curves' axis.
    m_strips->setEdges(kLeft, rows > allowed ? kRight - m_scroll->verticalScrollBar()->sizeHint().width() : kRight);
    m_plot->viewport()->update();
}

void HealthChart::paintBands(QPainter& painter)
{
    const QRectF plot = m_plot->plot();
    const QColor panel = color(Token::panel, palette());
    const double strength = isDark(palette()) ? 0.09 : 0.07;
    QFont font = textFont(TextRole::small);
    font.setPixelSize(11);
    qreal below = 0; // the words stay apart however low the chart is
    const auto band = [&](double low, double high, Token token, const QString& word) {
        const qreal top = std::round(m_plot->yOf(high));
        const qreal bottom = std::round(m_plot->yOf(low));
        painter.fillRect(QRectF(plot.left(), top, plot.width(), bottom - top), blend(color(token, palette()), panel, strength));
        const qreal line = std::max(top, below);
        below = line + 15;
        painter.setPen(color(token, palette()));
        drawFigures(painter, QRectF(0, line, plot.left() - 34, 16), Qt::AlignLeft | Qt::AlignVCenter, font, word);
    };
    band(95, 103, Token::green, tr("healthy"));
    band(80, 95, Token::amber, tr("degraded"));
    band(0, 80, Token::red, tr("unhealthy"));
}

// Where a curve stands now: seen even when there is no more of it than that.
void HealthChart::paintEnds(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const HealthLine& line : m_picture.lines) {
        if (line.pieces.empty() || m_picture.to - line.pieces.back().back().at > Millis(120'000))
            continue;
        const CurvePoint& end = line.pieces.back().back();
        painter.setBrush(color(healthToken(line.health, line.judged), palette()));
        painter.drawEllipse(QPointF(m_plot->xOf(end.at), m_plot->yOf(end.value)), 2.5, 2.5);
    }
}

} // namespace fuseboard::ui
