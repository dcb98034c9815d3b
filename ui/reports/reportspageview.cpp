// SPDX-License-Identifier: GPL-3.0-or-later
// ReportsPage: what the command palette offers of it, and what is remembered between runs.
#include "ui/reports/reportspage.h"

#include "ui/widgets/buttonentry.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

std::vector<PaletteEntry> ReportsPage::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    for (const auto& [period, chip] : m_periods)
        entries.push_back(buttonEntry(chip, title(), tr("Report: %1").arg(chip->text())));
    const QString none = tr("no report is made yet");
    for (const auto& [button, text] : {std::pair(m_savePdf, tr("Save the report as PDF…")), std::pair(m_saveHtml, tr("Save the report as HTML…")),
                                       std::pair(m_saveCsv, tr("Save the report as CSV…"))})
        entries.push_back(buttonEntry(button, title(), text, {}, m_made ? QString() : none));
    return entries;
}

QVariantMap ReportsPage::viewState() const
{
    return {{u"period"_s, int(m_period)}};
}

void ReportsPage::restoreView(const QVariantMap& state)
{
    const int period = state.value(u"period"_s).toInt();
    // Days of one's own are not kept: they would be the wrong ones tomorrow.
    if (period > int(Period::today) && period < int(Period::custom))
        m_period = Period(period);
    for (const auto& [own, chip] : m_periods)
        chip->setChecked(own == m_period);
}

} // namespace fuseboard::ui
