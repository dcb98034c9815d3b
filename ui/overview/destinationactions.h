// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/services.h"
#include "ui/overview/destinationview.h"

#include <QObject>

#include <functional>
#include <vector>

namespace fuseboard::ui {

class Notice;
class TripPopover;

/// What an operator does to a destination from the overview: asked of the engine at once, told in a note over the page's
/// lower edge, with the way back where there is one. The engine journals each with actor and reason, the way back as well.
class DestinationActions : public QObject
{
    Q_OBJECT
public:
    DestinationActions(Services& services, QWidget* page);

    /// anchor: what a popover stands beside.
    void act(DestinationId id, CardAction action, QWidget* anchor);
    /// Takes the last one back, and then the one before it, until something was done that has no way back.
    void undo();
    /// Something else that the page has to tell.
    void say(const QString& icon, const QString& text, bool trouble = false);

private:
    using Way = std::function<void()>;
    void takeBack();
    void onTripped(DestinationId id, const QString& reason, std::optional<Millis> length);
    void reset(const engine::DestinationSnapshot& destination);
    void tell(const QString& icon, const QString& text, const QString& back = {}, Way way = {});
    store::Actor actor(const QString& reason = {}) const { return {m_services.operatorName, reason}; }

    Services& m_services;
    QWidget* m_page;
    Notice* m_notice;
    TripPopover* m_trip = nullptr;
    std::vector<Way> m_undo; ///< the latest last
};

} // namespace fuseboard::ui
