// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/settingscontrol.h"
#include "core/store/settingsfields.h"

#include <QString>

#include <optional>
#include <vector>

namespace fuseboard::store { class Connection; }

namespace fuseboard::engine {

/// R117. critical: rows or money are at risk with the next send; major: an outage will hurt more than it must; minor: not tuned.
enum class LintTier : quint8 { critical, major, minor };
QLatin1String name(LintTier);

/// A setting that a fix gives another value.
struct LintFix
{
    store::SettingsRecord record = store::SettingsRecord::destination;
    QString path;
    QJsonValue value;
    bool operator==(const LintFix&) const = default;
};

struct LintFinding
{
    LintTier tier = LintTier::minor;
    QString id;                    ///< stable: "noJitter"
    store::SettingsRecord record = store::SettingsRecord::destination;
    QString path;                  ///< the setting it is about; empty: none of them
    QString title;                 ///< "Retries come all at once"
    QString explanation;           ///< what can happen, and what would do
    std::vector<LintFix> fixes;    ///< empty: the operator decides
};

/// What the lint looks at: settings, and what is known beside them.
struct LintSubject
{
    store::Destination destination;
    store::Account account;
    std::vector<store::Webhook> others;          ///< standbys and retired ones
    std::vector<store::Destination> siblings;    ///< further destinations of the account
    std::optional<SecretFacts> secrets;          ///< empty: not looked at
    qint64 calls = 0;                            ///< in the last 24 hours, of the destination
    qint64 failures = 0;                         ///< of these
    double p999Ms = 0;                           ///< 99.9 % of them took no longer; 0: too few
};

/// Findings by tier, then in the order of the rules. Pure: what is fine yields nothing, whatever the preset.
std::vector<LintFinding> lint(const LintSubject& subject);
/// The same after the changes: what would be found if they were applied.
LintSubject withEdits(LintSubject subject, const store::SettingsMap& destination, const store::SettingsMap& account);

/// One subject a destination, or of that one alone; secrets are left out.
Result<std::vector<LintSubject>> readLintSubjects(store::Connection& connection, WallTime now, DestinationId only = {});

} // namespace fuseboard::engine
