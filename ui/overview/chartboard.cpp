// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartboard.h"

#include "ui/charts/creditburnchart.h"
#include "ui/charts/healthchart.h"
#include "ui/charts/latencychart.h"
#include "ui/charts/throughputchart.h"
#include "ui/models/format.h"

#include <QBoxLayout>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kGap = 14;
constexpr int kMostHeight = 640; ///< beside each other: higher, labels are far from what they are of

} // namespace

ChartBoard::ChartBoard(Services& services, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_feed(new ChartFeed(services, this))
    , m_export(new ChartExport(dialogs, this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_burn(new CreditBurnChart)
    , m_health(new HealthChart)
    , m_traffic(new ThroughputChart)
    , m_latency(new LatencyChart)
{
    setObjectName(u"chartBoard"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGap);
    m_row->addWidget(m_burn, 10);
    m_row->addWidget(m_health, 13);
    auto* third = new QVBoxLayout;
    third->setSpacing(kGap);
    third->addWidget(m_traffic, 1);
    third->addWidget(m_latency, 1);
    m_row->addLayout(third, 10);
    connect(m_feed, &ChartFeed::burnChanged, m_burn, &CreditBurnChart::setPicture);
    connect(m_feed, &ChartFeed::healthChanged, m_health, &HealthChart::setPicture);
    connect(m_feed, &ChartFeed::trafficChanged, m_traffic, &ThroughputChart::setPicture);
    connect(m_feed, &ChartFeed::trafficChanged, m_latency, &LatencyChart::setPicture);
    connect(m_feed, &ChartFeed::spanChanged, this, [this] {
        for (ChartCard* chart : m_all)
            chart->setZoomed(m_feed->isZoomed());
    });
    connect(m_burn, &CreditBurnChart::accountChosen, m_feed, &ChartFeed::setAccount);
    for (ChartCard* chart : std::initializer_list<ChartCard*>{m_burn, m_health, m_traffic, m_latency})
        adopt(chart);
    connect(m_export, &ChartExport::written, this, [this](const QString& path, int lines) {
        Q_EMIT told(u"export"_s, tr("%1 is written: %2.").arg(QFileInfo(path).fileName(), formatRows(lines)), false);
    });
    connect(m_export, &ChartExport::failed, this, [this](const QString& text) { Q_EMIT told(u"warning"_s, text, true); });
}

void ChartBoard::adopt(ChartCard* chart)
{
    m_all.push_back(chart);
    chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(chart, &ChartCard::spanChosen, this, [this](WallTime from, WallTime to) { m_feed->zoomTo({from, to}); });
    connect(chart, &ChartCard::backWanted, m_feed, &ChartFeed::zoomOut);
    connect(chart, &ChartCard::hovered, this, [this, chart](std::optional<WallTime> at) {
        for (ChartCard* other : m_all) {
            if (other != chart)
                other->showHover(at);
        }
    });
    connect(chart, &ChartCard::exportWanted, this, [this, chart] {
        m_export->save(tr("Export the data of %1").arg(chart->title()), chart->fileName(), chart->table());
    });
    connect(chart, &ChartCard::pictureCopied, this, [this, chart] { Q_EMIT told(u"copy"_s, tr("%1: picture copied.").arg(chart->title()), false); });
}

void ChartBoard::setBeside(bool beside)
{
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setMaximumHeight(beside ? kMostHeight : QWIDGETSIZE_MAX);
}

} // namespace fuseboard::ui
