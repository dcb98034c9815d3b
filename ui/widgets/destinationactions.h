// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/models/cardaction.h"
#include "ui/models/services.h"

#include <QObject>

#include <functional>
#include <vector>

class QShortcut;

namespace fuseboard::ui {

class Notice;
class TripPopover;

/// What an operator does to a destination, from its card, its page or the palette: asked of the engine at once, told in a note
/// over the page's lower edge, with the way back where there is one. The engine journals each with actor and reason, the way
/// back as well.
class DestinationActions : public QObject
{
    Q_OBJECT
public:
    /// notice: its object name.
    DestinationActions(Services& services, QWidget* page, const QString& notice = QStringLiteral("notice"));

    /// anchor: what a popover stands beside.
    void act(DestinationId id, CardAction action, QWidget* anchor);
    /// Disables the breaker, lets it only measure, or work (reset), for that reason.
    void setMode(DestinationId id, CardAction mode, const QString& reason);
    /// Takes the last one back, and then the one before it, until something was done that has no way back.
    void undo();
    /// The page has no other undo: the key is always these actions'.
    void ownUndoKey();
    bool isTelling() const;
    /// Takes the note away.
    void hush();
    /// Something else that the page has to tell.
    void say(const QString& icon, const QString& text, bool trouble = false);

Q_SIGNALS:
    void told();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Way = std::function<void()>;
    void takeBack();
    void onTripped(DestinationId id, const QString& reason, std::optional<Millis> length);
    void reset(const engine::DestinationSnapshot& destination, const QString& reason = {});
    void setAside(const engine::DestinationSnapshot& destination, bool measure, const QString& reason = {});
    void tell(const QString& icon, const QString& text, const QString& back = {}, Way way = {});
    store::Actor actor(const QString& reason = {}) const { return {m_services.operatorName, reason}; }

    Services& m_services;
    QWidget* m_page;
    Notice* m_notice;
    TripPopover* m_trip = nullptr;
    QShortcut* m_keys;
    bool m_always = false;   ///< the keys are these actions' alone
    std::vector<Way> m_undo; ///< the latest last
};

} // namespace fuseboard::ui
