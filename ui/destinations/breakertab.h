// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/flightfeed.h"
#include "ui/models/place.h"
#include "ui/models/services.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QPushButton;

namespace fuseboard::ui {

class Banner;
class FlightLegend;
class FlightRecorder;
class TextLabel;
class ElidedLabel;
class TransitionList;
class WhatIfPanel;
class WindowCard;

/// The breaker of one destination: what it sees now, its flight recorder, its transitions with the attempts that caused them,
/// and what other thresholds would have done. Holds no page of its own: the destination's page places it.
class BreakerTab : public QWidget
{
    Q_OBJECT
public:
    explicit BreakerTab(const Services& services, QWidget* parent = nullptr);

    void setDestination(DestinationId destination);
    void activate();
    void deactivate();

    FlightRecorder* recorder() const { return m_recorder; }
    TransitionList* transitions() const { return m_list; }
    WhatIfPanel* whatIf() const { return m_whatIf; }
    QPushButton* modeButton() const;

Q_SIGNALS:
    void placeWanted(const fuseboard::ui::Place& place);
    void modeWanted(QWidget* anchor); ///< works, only measures, disabled
    void thresholdsWanted(const fuseboard::resilience::BreakerSettings& settings);

private:
    QWidget* makeRecorder();
    void onPast();
    void onPicture(const FlightPicturePtr& picture);
    void onSnapshot();
    void look();
    void showRange(std::optional<Millis> range);
    void follow();
    void choose(qint64 transition, bool reveal);
    void showLetter(const store::NamedAttempt& attempt);
    void trouble(const Error& error);
    WallTime lastKnown() const;
    BreakerState stateNow() const;

    const Services& m_services;
    FlightFeed* m_feed;
    Banner* m_banner;
    WindowCard* m_window;
    FlightRecorder* m_recorder;
    TransitionList* m_list;
    WhatIfPanel* m_whatIf;
    QButtonGroup* m_ranges = nullptr;
    ElidedLabel* m_period = nullptr;
    TextLabel* m_empty = nullptr;
    QTimer m_second;
    bool m_placed = false;                   ///< the view was chosen for this destination
    bool m_following = false;                ///< the view moves on with the time
    bool m_active = false;
    qint64 m_newest = 0;                     ///< transition
};

} // namespace fuseboard::ui
