// SPDX-License-Identifier: GPL-3.0-or-later
// OverviewPage: what the command palette offers of it, and where its commands lead.
#include "ui/overview/overviewpage.h"

#include "ui/widgets/buttonentry.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

std::vector<PaletteEntry> OverviewPage::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    for (QAbstractButton* chip : m_ranges->buttons()) {
        PaletteEntry entry = buttonEntry(chip, title(), chip->accessibleName());
        entry.keywords = tr("time axis range zoom");
        if (chip->isChecked()) {
            entry.enabled = false;
            entry.why = tr("they do now");
        } else if (!entry.enabled) {
            entry.why = tr("there is no destination yet");
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

void OverviewPage::reveal(const Place& place)
{
    refresh();
    const auto found = m_cards.find(place.destination);
    if (found == m_cards.end())
        return;
    DestinationCard* card = found->second;
    m_scroll->ensureWidgetVisible(card);
    if (place.tab == "trip"_L1) {
        const bool held = !card->button(CardAction::setEnd)->isHidden();
        onAsked(card, held ? CardAction::setEnd : CardAction::trip);
    }
}

} // namespace fuseboard::ui
