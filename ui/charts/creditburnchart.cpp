// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/creditburnchart.h"

#include "ui/charts/plotview.h"
#include "ui/models/format.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/legend.h"

#include <QAreaSeries>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineSeries>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr size_t kMostPoints = 300;

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

QString outlookOf(const BurnPicture& p, const QTimeZone& zone)
{
    const auto time = [&zone](WallTime when) { return formatInstant(when, when, zone); };
    if (p.limit && p.used + p.reserved >= *p.limit)
        return CreditBurnChart::tr("Limit reached");
    if (p.forecast && p.forecast->limitAt) {
        const QString about = CreditBurnChart::tr("Limit reached about %1").arg(time(*p.forecast->limitAt));
        if (!p.forecast->earliest || p.forecast->earliest == p.forecast->latest)
            return about;
        return p.forecast->latest ? CreditBurnChart::tr("%1 (%2\u2013%3)").arg(about, time(*p.forecast->earliest), time(*p.forecast->latest))
                                  : CreditBurnChart::tr("%1 (%2 or later)").arg(about, time(*p.forecast->earliest));
    }
    if (p.forecast && p.forecast->earliest)
        return CreditBurnChart::tr("Not before %1 at the fastest pace").arg(time(*p.forecast->earliest));
    if (p.limit && p.forecast && p.forecast->ceiling && *p.forecast->ceiling < *p.limit) {
        const QString left = amount(std::round(*p.limit - *p.forecast->ceiling));
        return p.forecast->emptyAt ? CreditBurnChart::tr("Queue empty about %1, %2 left then").arg(time(*p.forecast->emptyAt), left)
                                   : CreditBurnChart::tr("%1 left when all that waits is sent").arg(left);
    }
    if (p.limit)
        return CreditBurnChart::tr("%1 left today").arg(amount(*p.limit - p.used - p.reserved));
    return CreditBurnChart::tr("No daily limit");
}

} // namespace

CreditBurnChart::CreditBurnChart(QWidget* parent)
    : ChartCard(tr("Credit burn today"), parent)
    , m_plot(new PlotView)
    , m_accounts(new QComboBox)
    , m_day(new QPushButton(tr("Whole day")))
    , m_forecast(new QLineSeries)
    , m_spentFigures(new Legend({}))
    , m_otherFigures(new Legend({}))
    , m_outlook(new FigureLabel(TextRole::small, Token::muted))
{
    setObjectName(u"creditBurnChart"_s);
    m_accounts->setObjectName(u"creditAccount"_s);
    m_accounts->setAccessibleName(tr("Account of the credit chart"));
    m_accounts->setToolTip(tr("Whose credits are shown"));
    m_accounts->setMaximumWidth(260);
    m_accounts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_accounts->hide();
    second()->insertWidget(0, m_accounts);
    m_day->setObjectName(u"creditWholeDay"_s);
    m_day->setProperty("chip", true);
    m_day->setCheckable(true);
    m_day->setChecked(true);
    m_day->setAccessibleName(tr("The account's whole day"));
    m_day->setToolTip(tr("The account's whole day with its forecast, or the same time as the other charts"));
    head()->insertWidget(2, m_day);
    connect(m_day, &QPushButton::toggled, this, [this](bool on) {
        setWholeDay(on);
        Q_EMIT wholeDayChanged(on);
    });
    connect(m_accounts, &QComboBox::activated, this, [this](int index) { Q_EMIT accountChosen(AccountId(m_accounts->itemData(index).toLongLong())); });

    m_plot->setObjectName(u"creditBurnPlot"_s);
    m_plot->setAccessibleName(tr("Credits spent over the day; arrow keys read values"));
    m_plot->setEdges({50, 20, 40, 24});
    m_plot->attach(m_forecast);
    m_plot->paintUnder = [this](QPainter& painter) { paintBand(painter); };
    m_plot->paintOver = [this](QPainter& painter) { paintMarks(painter); };
    m_plot->readout = [this](WallTime when) {
        std::vector<ReadoutRow> rows{{{}, follows() ? formatInstant(when, m_picture.shown.to) : formatInstant(when, m_picture.dayStart, zoneOf(m_picture)), {}}};
        const auto value = readAt(m_picture.days, when, Millis(90'000));
        if (!value && m_picture.forecast && !m_picture.days.empty() && when > m_picture.days.back().back().at && when < m_picture.dayEnd) {
            const CurvePoint& now = m_picture.days.back().back();
            const auto ahead = [&](double pace) {
                const double spent = now.value + pace * double((when - now.at).count());
                return amount(std::round(std::min(spent, m_picture.forecast->ceiling.value_or(spent))));
            };
            rows.push_back({color(Token::accent, palette()), tr("expected"), ahead(m_picture.forecast->perMs) + u' ' + unit()});
            rows.push_back({{}, tr("slowest to fastest"), u"%1\u2013%2"_s.arg(ahead(m_picture.forecast->slowPerMs), ahead(m_picture.forecast->fastPerMs))});
        }
        if (!value)
            return rows;
        rows.push_back({color(Token::accent, palette()), tr("spent"), amount(*value) + u' ' + unit()});
        for (size_t day = m_picture.days.size(); day-- > 0;) {
            if (m_picture.days[day].empty() || when < m_picture.days[day].front().at)
                continue;
            if (const double unclear = std::round(unclearAt(m_picture, day, when)); unclear > 0)
                rows.push_back({color(Token::amber, palette()), tr("of that unreconciled"), amount(unclear) + u' ' + unit()});
            break;
        }
        if (m_picture.limit && *m_picture.limit > 0)
            rows.push_back({color(Token::red, palette()), tr("of the limit"), tr("%1\u00a0%").arg(formatDecimal(100 * *value / *m_picture.limit, 1))});
        return rows;
    };
    adopt(m_plot);
    body()->addWidget(m_plot, 1);
    m_spentFigures->setObjectName(u"creditSpent"_s);
    m_otherFigures->setObjectName(u"creditSetAside"_s);
    m_outlook->setObjectName(u"creditOutlook"_s);
    auto* foot = new QVBoxLayout;
    foot->setSpacing(2);
    foot->addWidget(m_spentFigures);
    foot->addWidget(m_otherFigures);
    foot->addWidget(m_outlook);
    body()->addLayout(foot);
    m_plot->setMinimumHeight(200);
    restyle();
}

QString CreditBurnChart::unit() const
{
    return m_picture.actions ? tr("actions") : tr("credits");
}

void CreditBurnChart::setPicture(const BurnPicture& picture)
{
    m_picture = picture;
    requestRedraw();
}

void CreditBurnChart::setWholeDay(bool wholeDay)
{
    if (wholeDay == m_wholeDay)
        return;
    m_wholeDay = wholeDay;
    m_day->setChecked(wholeDay);
    redraw();
}

std::function<ChartTable()> CreditBurnChart::table() const
{
    BurnPicture picture = m_picture;
    picture.following = follows();
    return [picture] { return burnTable(picture); };
}

void CreditBurnChart::addActions(QMenu& menu)
{
    QAction* day = menu.addAction(tr("Show the whole day"));
    day->setCheckable(true);
    day->setChecked(m_wholeDay);
    connect(day, &QAction::toggled, m_day, &QPushButton::setChecked);
}

void CreditBurnChart::showAccounts()
{
    const auto& accounts = m_picture.accounts;
    bool same = m_accounts->count() == int(accounts.size());
    for (int i = 0; same && i < m_accounts->count(); ++i)
        same = m_accounts->itemText(i) == accounts[size_t(i)].second && m_accounts->itemData(i).toLongLong() == accounts[size_t(i)].first.value;
    if (!same) {
        m_accounts->clear();
        for (const auto& [id, name] : accounts)
            m_accounts->addItem(name, id.value);
    }
    m_accounts->setCurrentIndex(m_accounts->findData(m_picture.account.value));
    m_accounts->setVisible(accounts.size() > 1);
}

void CreditBurnChart::redraw()
{
    const BurnPicture& p = m_picture;
    const QTimeZone zone = zoneOf(p);
    showAccounts();
    const QString resets = tr("resets %1 %2").arg(formatInstant(p.dayEnd, p.dayEnd, zone), cityOf(p.timeZone)).trimmed();
    setSubtitle(p.accounts.size() > 1 ? resets : p.accountName + u", "_s + resets);
    m_day->setVisible(!p.following);
    const TimeSpan shown = follows() ? p.shown : TimeSpan{p.dayStart, p.dayEnd};
    m_plot->setUnit(unit());
    m_plot->setMarks(p.marks);
    // Beside the others by their clock, alone by the account's.
    m_plot->setTimes(shown.from, shown.to, follows() ? QTimeZone::systemTimeZone() : zone);
    double most = std::max(p.used + p.reserved, p.limit.value_or(0));
    size_t used = 0;
    for (const Curve& day : p.days) {
        if (day.empty() || day.back().at < shown.from || day.front().at > shown.to)
            continue;
        if (used == m_areas.size()) {
            auto* edge = new QLineSeries(this);
            auto* floor = new QLineSeries(this);
            auto* area = new QAreaSeries(edge, floor);
            m_areas.emplace_back(area, edge);
            m_plot->attach(area);
            restyle();
        }
        QList<QPointF> points;
        for (const CurvePoint& point : decimate(day, kMostPoints)) {
            points << at(point);
            most = std::max(most, point.value);
        }
        auto& [area, edge] = m_areas[used++];
        edge->replace(points);
        area->lowerSeries()->replace(QList<QPointF>{QPointF(points.first().x(), 0), QPointF(points.last().x(), 0)});
        area->setVisible(true);
    }
    for (; used < m_areas.size(); ++used)
        m_areas[used].first->setVisible(false);
    const double step = roundUp(most / 4);
    m_plot->setValues(std::max(most, step), step, 0.08, shortAmount);
    QList<QPointF> ahead;
    if (p.forecast && !p.days.empty()) {
        const CurvePoint& now = p.days.back().back();
        const WallTime end = p.forecast->limitAt.value_or(p.forecast->emptyAt.value_or(p.dayEnd));
        ahead << at(now) << at({end, now.value + p.forecast->perMs * double((end - now.at).count())});
        if (p.forecast->emptyAt) // nothing is left to be spent on
            ahead << at({p.dayEnd, *p.forecast->ceiling});
    }
    m_forecast->replace(ahead);
    showFigures();
    m_plot->viewport()->update();
}

void CreditBurnChart::showFigures()
{
    const BurnPicture& p = m_picture;
    m_spentFigures->setEntries({{Token::accent, 0, tr("%1 spent").arg(amount(p.used))}, {Token::accent, 1, tr("forecast")}});
    m_otherFigures->setEntries({{Token::muted, 2, tr("%1 reserved").arg(amount(p.reserved))}, {Token::amber, 0, tr("%1 unreconciled").arg(amount(p.unreconciled))}});
    const QString what = tr("Reserved: set aside for requests on the wire. Unreconciled: spent on attempts whose answer is unknown.");
    m_spentFigures->setToolTip(what);
    m_otherFigures->setToolTip(what);
    m_outlook->setText(outlookOf(p, zoneOf(p)));
    m_outlook->setToolTip(tr("At the present rate, for the rows that wait; while nothing is sent at the pace of the last hour. The band is the pace of the last 5 minutes, or the slowest and the fastest of the last 15, 30, 60 and 120"));
}

void CreditBurnChart::restyle()
{
    const QColor accent = color(Token::accent, palette());
    for (const auto& [area, edge] : m_areas) {
        area->setPen(Qt::NoPen);
        area->setBrush(blend(accent, color(Token::panel, palette()), 0.16));
        area->setBorderColor(Qt::transparent);
    }
    m_forecast->setPen(QPen(accent, 1.2, Qt::DashLine));
}

// Between the slowest and the fastest pace, up to the limit or the day's end.
void CreditBurnChart::paintBand(QPainter& painter)
{
    if (!m_picture.forecast || m_picture.days.empty())
        return;
    const CurvePoint& now = m_picture.days.back().back();
    const auto edge = [&](double pace) {
        const WallTime end = m_picture.dayEnd;
        return QPointF(m_plot->xOf(end), m_plot->yOf(now.value + pace * double((end - now.at).count())));
    };
    QRectF room = m_plot->plot();
    if (m_picture.forecast->ceiling)
        room.setTop(std::max(room.top(), m_plot->yOf(*m_picture.forecast->ceiling)));
    painter.setClipRect(room);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(color(Token::accent, palette()), color(Token::panel, palette()), isDark(palette()) ? 0.18 : 0.12));
    painter.drawPolygon(QPolygonF{QPointF(m_plot->xOf(now.at), m_plot->yOf(now.value)), edge(m_picture.forecast->fastPerMs),
                                  edge(m_picture.forecast->slowPerMs)});
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
    // The lines themselves: an area series strokes its floor and sides too.
    painter.setClipRect(plot.adjusted(0, -4, 4, 0));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [area, edge] : m_areas) {
        if (!area->isVisible())
            continue;
        const QList<QPointF> points = edge->points();
        QPolygonF line;
        for (const QPointF& point : points)
            line << QPointF(m_plot->xOf(fromEpochMs(qint64(point.x()))), m_plot->yOf(point.y()));
        paintUnclear(painter, points, line);
        painter.setPen(curvePen(color(Token::accent, palette())));
        painter.drawPolyline(line);
    }
    paintParts(painter);
}

// Under the curve: what of it was spent on attempts whose answer is unknown.
void CreditBurnChart::paintUnclear(QPainter& painter, const QList<QPointF>& points, const QPolygonF& line)
{
    const auto day = std::ranges::find_if(m_picture.days, [&](const Curve& one) { return !one.empty() && !points.isEmpty() && double(toEpochMs(one.front().at)) == points.front().x(); });
    if (day == m_picture.days.end())
        return;
    QPolygonF band = line;
    bool any = false;
    for (qsizetype i = points.size(); i-- > 0;) {
        const double unclear = unclearAt(m_picture, size_t(day - m_picture.days.begin()), fromEpochMs(qint64(points[i].x())));
        any = any || unclear > 0;
        band << QPointF(line[i].x(), m_plot->yOf(points[i].y() - unclear));
    }
    if (!any)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(color(Token::amber, palette()), color(Token::panel, palette()), 0.6));
    painter.drawPolygon(band);
}

// At the present: what is unclear of what was spent, and what is set aside on top of it.
void CreditBurnChart::paintParts(QPainter& painter)
{
    if (m_picture.days.empty())
        return;
    const CurvePoint& now = m_picture.days.back().back();
    const qreal x = m_plot->xOf(now.at);
    const qreal top = m_plot->yOf(now.value);
    const auto column = [&](double low, double high, const QBrush& brush) {
        const qreal from = m_plot->yOf(high);
        const qreal to = m_plot->yOf(low);
        if (high > low)
            painter.fillRect(QRectF(x - 3, from, 6, std::max(2.0, to - from)), brush);
    };
    column(now.value - m_picture.unreconciled, now.value, color(Token::amber, palette()));
    column(now.value, now.value + m_picture.reserved, QBrush(color(Token::muted, palette()), Qt::Dense4Pattern));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::accent, palette()));
    painter.drawEllipse(QPointF(x, top), 3, 3);
    if (m_picture.forecast && m_picture.forecast->limitAt && m_picture.limit) {
        const QPointF reach(m_plot->xOf(*m_picture.forecast->limitAt), m_plot->yOf(*m_picture.limit));
        painter.setPen(QPen(color(Token::red, palette()), 1.5));
        painter.setBrush(color(Token::panel, palette()));
        painter.drawEllipse(reach, 3.5, 3.5);
    }
}

void CreditBurnChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    ChartCard::changeEvent(event);
}

} // namespace fuseboard::ui
