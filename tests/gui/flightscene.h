// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/pagescene.h"
#include "ui/destinations/breakertab.h"
#include "ui/destinations/flightrecorder.h"
#include "ui/destinations/transitionlist.h"
#include "ui/destinations/whatifpanel.h"
#include "ui/shell/page.h"

#include <QTest>
#include <QVBoxLayout>

namespace fuseboard::test {

/// The tab alone, as the page of the destination will hold it.
class BreakerPage final : public ui::Page
{
public:
    explicit BreakerPage(const ui::Services& services, DestinationId destination)
        : tab(new ui::BreakerTab(services))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(16, 60, 16, 16); // where the page has its head and its tabs
        layout->addWidget(tab);
        tab->setDestination(destination);
        connect(tab, &ui::BreakerTab::placeWanted, this, [this](const ui::Place& place) { places.push_back(place); });
        connect(tab, &ui::BreakerTab::thresholdsWanted, this, [this](const resilience::BreakerSettings& s) { wanted.push_back(s); });
    }
    QString title() const override { return QStringLiteral("Destinations"); }
    QString iconName() const override { return QStringLiteral("globe"); }
    QString pageId() const override { return QStringLiteral("destinations"); }
    void activate() override { tab->activate(); }
    void deactivate() override { tab->deactivate(); }

    ui::BreakerTab* tab;
    std::vector<ui::Place> places;
    std::vector<resilience::BreakerSettings> wanted;
};

/// A destination with the morning of the picture behind it: opened by a rate, closed by probes, forced open, opened by five
/// failures in a row.
struct FlightScene : PageScene
{
    explicit FlightScene(bool withHistory = true)
    {
        now = rig.workspace.clock().wall();
        if (withHistory)
            tellMorning();
    }
    void open()
    {
        page = new BreakerPage(rig.services, kCrm);
        showPages({page});
        offer(true);
    }
    void offer(bool withEngine)
    {
        QTRY_VERIFY(rig.feed.latest());
        auto snapshot = std::make_shared<engine::EngineSnapshot>(*rig.feed.latest());
        snapshot->at = now;
        if (!withEngine) {
            snapshot->destinations.clear();
        } else {
            engine::DestinationSnapshot& d = snapshot->destinations.at(1);
            d.preset = QStringLiteral("generic");
            d.maskedUrl = QStringLiteral("api.example-crm.com/…/hook/••••7f2c");
            d.breakerSettings = policy.breaker;
            change(d);
        }
        rig.feed.offer(snapshot);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    static void change(engine::DestinationSnapshot& d);

    /// Attempts and transitions straight into the store.
    qint64 attempt(WallTime ended, double latencyMs, int status, Outcome outcome, int sample, qint64 row = 0);
    void transition(WallTime at, BreakerState from, BreakerState to, const QString& cause, const QString& actor, const std::vector<qint64>& attempts);
    void commit(); ///< writes what was told so far
    void tellMorning();
    WallTime before(double minutes) const { return now - Millis(qint64(minutes * 60'000)); }

    static constexpr DestinationId kCrm{2};
    WallTime now{};
    store::DestinationPolicy policy;
    BreakerPage* page = nullptr;
    qint64 lastAttempt = 0;
    QByteArrayList sql;
};

} // namespace fuseboard::test
