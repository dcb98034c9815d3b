// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadlettershelp.h"

#include "ui/models/shortcuts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(DeadLettersHelp)
};

} // namespace

std::vector<HelpSection> deadLettersHelp()
{
    std::vector<HelpSection> sections;
    for (const KeyGroup group : {KeyGroup::move, KeyGroup::act, KeyGroup::edit, KeyGroup::everywhere}) {
        HelpSection section{groupTitle(group), {}, group == KeyGroup::edit || group == KeyGroup::everywhere ? 1 : 0};
        for (const Shortcut& shortcut : deadLetterShortcuts()) {
            if (shortcut.group != group)
                continue;
            QStringList keys;
            for (const QKeySequence& key : shortcut.keys) {
                if (const QString text = keysText(key); !keys.contains(text))
                    keys.append(text);
            }
            section.lines.push_back({keys, {}, shortcut.what});
        }
        if (group == KeyGroup::move) {
            section.lines.push_back({{u"Shift+Down"_s, u"Up"_s}, {}, Help::tr("Select the next or previous row, too")});
            section.lines.push_back({{u"Ctrl+Down"_s, u"Up"_s}, {}, Help::tr("Go on and leave the selection as it is")});
            section.lines.push_back({{u"Ctrl+Space"_s}, {}, Help::tr("Take the row out of the selection, or into it")});
        }
        sections.push_back(std::move(section));
    }
    sections.push_back({Help::tr("Edit several rows"),
                        {
                            {{u"Alt+A"_s}, {}, Help::tr("Add a step")},
                            {{u"Ctrl+Shift+Up"_s, u"Down"_s}, {}, Help::tr("Do the step earlier or later")},
                            {{u"Alt+U"_s}, {}, Help::tr("Use the recipe that helped before")},
                            {{u"Ctrl+Enter"_s}, {}, Help::tr("Change the rows that are counted")},
                        },
                        0});
    sections.push_back({Help::tr("What the search understands; all of it together narrows"),
                        {
                            {{}, u"timeout"_s, Help::tr("in payload or error, also inside words")},
                            {{}, u"\"no such host\""_s, Help::tr("these words in this order")},
                            {{}, u"-timeout"_s, Help::tr("without it; works before every other form too")},
                            {{}, u"domain:acme.com"_s, Help::tr("in that field of the payload")},
                            {{}, u"status:503"_s, Help::tr("HTTP status of the last answer; also 5xx, none")},
                            {{}, u"reason:rejected"_s, Help::tr("rejected, exhausted, ambiguous, tooLarge, expired, permanent, settledByHand")},
                            {{}, u"destination:crm"_s, Help::tr("part of its name; batch: likewise")},
                            {{}, u"after:2026-11-01"_s, Help::tr("failed since that day, or after:2h; before: until it")},
                            {{}, u"tries:>2"_s, Help::tr("attempts so far; replayed:1 for replays")},
                            {{}, u"tag:vip"_s, Help::tr("tagged with that word; note: in what was written")},
                        },
                        1});
    return sections;
}

} // namespace fuseboard::ui
