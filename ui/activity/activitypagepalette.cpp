// SPDX-License-Identifier: GPL-3.0-or-later
// ActivityPage: what the command palette offers of it.
#include "ui/activity/activitypage.h"

#include "ui/widgets/buttonentry.h"
#include "ui/widgets/undobuttons.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

std::vector<PaletteEntry> ActivityPage::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    for (const auto& [name, keys, text] : {std::tuple("undoOperation", u"Ctrl+Z"_s, tr("Undo the last operation")),
                                           std::tuple("redoOperation", u"Ctrl+Y"_s, tr("Redo the last operation"))}) {
        if (auto* turn = m_undoButtons->findChild<QPushButton*>(QLatin1StringView(name)))
            entries.push_back(buttonEntry(turn, title(), text, keys));
    }
    for (QAbstractButton* chip : m_source->buttons())
        entries.push_back(buttonEntry(chip, title(), tr("Show: %1").arg(chip->toolTip()), {}));
    entries.push_back({tr("Search the activity"), title(), u"/"_s, {}, [this] {
                           m_text->setFocus(Qt::ShortcutFocusReason);
                           m_text->selectAll();
                       }, true, {}});
    return entries;
}

} // namespace fuseboard::ui
