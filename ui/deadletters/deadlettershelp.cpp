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
        sections.push_back(std::move(section));
    }
    sections.push_back({Help::tr("What the search understands; all of it together narrows"),
                        {
                            {{}, u"timeout"_s, Help::tr("in payload or error, also inside words")},
                            {{}, u"\"no such host\""_s, Help::tr("these words in this order")},
                            {{}, u"-timeout"_s, Help::tr("without it; works before every other form too")},
                            {{}, u"domain:acme.com"_s, Help::tr("in that field of the payload")},
                            {{}, u"status:503"_s, Help::tr("HTTP status of the last answer")},
                            {{}, u"reason:rejected"_s, Help::tr("rejected, exhausted, ambiguous, toolarge, expired, permanent")},
                            {{}, u"destination:crm"_s, Help::tr("part of its name; batch: likewise")},
                            {{}, u"after:2026-11-01"_s, Help::tr("failed since that day; before: until it")},
                            {{}, u"tries:4"_s, Help::tr("attempts so far; replayed:1 for replays")},
                            {{}, u"tag:vip"_s, Help::tr("tagged with that word")},
                        },
                        1});
    return sections;
}

} // namespace fuseboard::ui
