// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/engineheadline.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fuseboard::ui::headline", text);
}

QString creditsOf(Credits used, std::optional<Credits> limit)
{
    return limit ? tr("%1 of %2 credits today").arg(formatCredits(used), formatCredits(*limit))
                 : tr("%1 credits today").arg(formatCredits(used));
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
    if (readOnly) {
        line.condition = EngineCondition::readOnly;
        line.state = tr("Read-only");
    } else if (!snapshot) {
        line.state = tr("Starting");
    } else if (snapshot->stopping) {
        line.condition = EngineCondition::stopping;
        line.state = tr("Stopping");
    } else if (snapshot->storeTrouble) {
        line.condition = EngineCondition::trouble;
        line.state = tr("Store trouble");
    } else if (snapshot->pausedAll) {
        line.condition = EngineCondition::pausedAll;
        line.state = tr("Paused");
    } else {
        line.condition = EngineCondition::running;
        line.state = tr("Running");
    }
    return line;
}

} // namespace fuseboard::ui
