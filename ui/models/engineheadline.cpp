// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/engineheadline.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QString tr(const char* text, const char* = nullptr, int n = -1)
{
    return QCoreApplication::translate("fuseboard::ui", text, nullptr, n);
}

QString creditsOf(Credits used, std::optional<Credits> limit)
{
    return limit ? tr("%1 of %2 credit(s) today", nullptr, pluralOf(*limit)).arg(formatCredits(used), formatCredits(*limit))
                 : tr("%1 credit(s) today", nullptr, pluralOf(used)).arg(formatCredits(used));
}

void describe(EngineHeadline& line, const engine::EngineSnapshot& snapshot)
{
    Credits used;
    std::optional<Credits> limit = Credits{};
    QStringList detail;
    for (const auto& account : snapshot.accounts) {
        used += account.today.used.data;
        if (limit && account.limits.dataPerDay)
            *limit += *account.limits.dataPerDay;
        else
            limit.reset();
        detail << account.name + u": "_s + creditsOf(account.today.used.data, account.limits.dataPerDay);
    }
    if (!snapshot.accounts.empty())
        line.credits = creditsOf(used, limit);
    line.creditsDetail = detail.join(u'\n');
    line.rate = formatRate(snapshot.rowsPerSecond);
}

} // namespace

EngineHeadline engineHeadline(const engine::EngineSnapshot* snapshot, bool readOnly)
{
    EngineHeadline line;
    if (snapshot)
        describe(line, *snapshot);
    const auto say = [&line](EngineCondition condition, const QString& state, const QString& detail) {
        line.condition = condition;
        line.state = state;
        line.stateDetail = detail;
    };
    if (readOnly)
        say(EngineCondition::readOnly, tr("Read-only"), tr("Another program sends for this workspace; here it can be looked at."));
    else if (!snapshot)
        say(EngineCondition::starting, tr("Starting"), tr("The engine reads the workspace; nothing is sent yet."));
    else if (snapshot->stopping)
        say(EngineCondition::stopping, tr("Stopping"), tr("What is on the wire ends; nothing new is sent."));
    else if (snapshot->storeTrouble)
        say(EngineCondition::trouble, tr("Store trouble"), tr("The workspace cannot be written. Nothing new is sent, no row is lost."));
    else if (snapshot->pausedAll)
        say(EngineCondition::pausedAll, tr("Paused"), tr("Nothing is sent for any destination until sending is resumed. Rows wait."));
    else if (snapshot->networkGone)
        say(EngineCondition::offline, tr("Offline"), tr("This machine has no network. Rows wait and go on by themselves when it is back."));
    else
        say(EngineCondition::running, tr("Running"), tr("Rows are sent as limits and breakers let them."));
    return line;
}

} // namespace fuseboard::ui
