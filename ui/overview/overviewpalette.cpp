// SPDX-License-Identifier: GPL-3.0-or-later
// OverviewPage: what the command palette offers of it, where its commands lead, what is remembered of it and what F1 tells.
#include "ui/overview/overviewpage.h"

#include "ui/charts/creditburnchart.h"
#include "ui/models/snapshotfeed.h"
#include "ui/overview/chartboard.h"
#include "ui/widgets/destinationactions.h"
#include "ui/overview/destinationboard.h"
#include "ui/overview/rangebar.h"
#include "ui/widgets/buttonentry.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

std::vector<PaletteEntry> OverviewPage::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    for (QAbstractButton* chip : m_ranges->chips()) {
        PaletteEntry entry = buttonEntry(chip, title(), chip->accessibleName());
        entry.keywords = tr("time axis range zoom");
        if (chip->isChecked() && chip != m_ranges->chips().last()) {
            entry.enabled = false;
            entry.why = tr("they do now");
        } else if (!entry.enabled) {
            entry.why = tr("there is no destination yet");
        }
        entries.push_back(std::move(entry));
    }
    entries.push_back(buttonEntry(m_list, title(), m_list->isChecked() ? tr("Destinations as cards") : tr("Destinations as a list"), u"Ctrl+L"_s));
    entries.push_back(buttonEntry(m_grouped, title(), m_grouped->isChecked() ? tr("Destinations of all accounts together") : tr("Destinations by account"),
                                  u"Ctrl+G"_s, tr("there is one account only")));
    return entries;
}

void OverviewPage::reveal(const Place& place)
{
    if (!place.destination.valid())
        return;
    m_filter->clear();
    refresh();
    DestinationView* view = m_board->view(place.destination);
    m_goal = view || m_board->isWhole() ? Place{} : place;
    if (!view)
        return;
    m_scroll->ensureWidgetVisible(view);
    view->takeFocus();
    // Once more where it stands when the cards have found their places.
    QMetaObject::invokeMethod(this, [this, shown = QPointer(view)] {
        if (shown)
            m_scroll->ensureWidgetVisible(shown);
    }, Qt::QueuedConnection);
    if (place.tab != "trip"_L1)
        return;
    const auto snapshot = m_services.snapshots.latest();
    const auto* destination = findDestination(*snapshot, place.destination);
    const CardAction action = destination->breaker == BreakerState::forcedOpen ? CardAction::setEnd : CardAction::trip;
    m_actions->act(place.destination, action, view->anchor(action));
}

QVariantMap OverviewPage::viewState() const
{
    return {{u"list"_s, m_list->isChecked()},
            {u"grouped"_s, m_grouped->isChecked()},
            {u"minutes"_s, int(m_charts->feed().range().count() / 60'000)},
            {u"wholeDay"_s, m_charts->burn()->showsWholeDay()}};
}

void OverviewPage::restoreView(const QVariantMap& state)
{
    m_list->setChecked(state.value(u"list"_s).toBool());
    m_grouped->setChecked(state.value(u"grouped"_s).toBool());
    m_charts->burn()->setWholeDay(state.value(u"wholeDay"_s, true).toBool());
    const int minutes = state.value(u"minutes"_s, 60).toInt();
    for (const int known : {15, 60, 24 * 60, 7 * 24 * 60}) {
        if (minutes == known)
            m_charts->feed().setRange(Millis(qint64(minutes) * 60'000));
    }
}

std::vector<HelpSection> OverviewPage::help() const
{
    return {{tr("Destinations"),
             {{{u"Tab"_s, u"Enter"_s}, {}, tr("Open the page of a destination, or what its breaker saw")},
              {{u"Ctrl+Z"_s}, {}, tr("Take back what was just done, while its note is shown")},
              {{u"Ctrl+F"_s}, {}, tr("Filter by name, account or state")},
              {{u"Ctrl+L"_s}, {}, tr("Cards or a list")},
              {{u"Ctrl+G"_s}, {}, tr("By account")}},
             0},
            {tr("Charts"),
             {{{u"Left"_s, u"Right"_s}, {}, tr("Read values")},
              {{u"Shift+Left"_s, u"Right"_s}, {}, tr("Choose a stretch of time; Enter shows it in all charts")},
              {{u"+"_s, u"Backspace"_s}, {}, tr("Nearer, and back; a double click goes back, too")},
              {{u"Ctrl+C"_s}, {}, tr("Copy the chart as a picture")},
              {{u"Ctrl+E"_s}, {}, tr("Export its data as CSV")}},
             1}};
}

} // namespace fuseboard::ui
