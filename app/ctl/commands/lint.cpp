// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/engine/settingslint.h"
#include "core/store/destinationrepository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const engine::LintFinding& finding)
{
    QJsonArray fixes;
    for (const engine::LintFix& fix : finding.fixes) {
        fixes.append(QJsonObject{{u"of"_s, fix.record == store::SettingsRecord::account ? u"account"_s : u"destination"_s},
                                 {u"setting"_s, fix.path}, {u"value"_s, fix.value}});
    }
    return {{u"tier"_s, engine::name(finding.tier)}, {u"id"_s, finding.id}, {u"setting"_s, finding.path}, {u"title"_s, finding.title},
            {u"explanation"_s, finding.explanation}, {u"fix"_s, fixes}};
}

QString fixText(const engine::LintFinding& finding)
{
    QStringList parts;
    for (const engine::LintFix& fix : finding.fixes) {
        if (const auto* field = store::settingsField(fix.record, fix.path))
            parts << u"%1: %2"_s.arg(store::settingLabel(*field), store::settingText(*field, fix.value));
    }
    return parts.join(u", "_s);
}

/// Everything but what only the secret store knows: it is not asked, so that this runs beside an engine.
void run(Invocation& invocation, const QCommandLineParser& parser)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    DestinationId only;
    if (!parser.positionalArguments().isEmpty()) {
        const auto destination = store::DestinationRepository(**connection).destinationNamed(parser.positionalArguments().constFirst());
        if (!destination)
            return invocation.fail(destination.error());
        only = destination->id;
    }
    const auto subjects = engine::readLintSubjects(**connection, invocation.clock().wall(), only);
    if (!subjects)
        return invocation.fail(subjects.error());
    std::optional<engine::LintTier> worst;
    QJsonArray out;
    Terminal& terminal = invocation.terminal();
    for (const engine::LintSubject& subject : *subjects) {
        const auto findings = engine::lint(subject);
        QJsonArray list;
        for (const engine::LintFinding& finding : findings) {
            worst = worst ? std::min(*worst, finding.tier) : finding.tier;
            list.append(toJson(finding));
            if (invocation.json())
                continue;
            terminal.print(u"%1: %2: %3"_s.arg(Terminal::safe(subject.destination.name), QString(engine::name(finding.tier)), finding.title));
            terminal.print(u"    "_s + Terminal::safe(finding.explanation));
            if (!finding.fixes.empty())
                terminal.print(u"    fix: "_s + fixText(finding));
        }
        out.append(QJsonObject{{u"destination"_s, subject.destination.name}, {u"findings"_s, list}});
    }
    if (invocation.json())
        terminal.printJson({{u"destinations"_s, out}, {u"worst"_s, worst ? QJsonValue(QString(engine::name(*worst))) : QJsonValue()}});
    else if (!worst)
        terminal.print(u"Nothing to say against the settings."_s);
    const bool strict = parser.isSet(u"strict"_s);
    const bool blocks = worst && (*worst == engine::LintTier::critical || strict);
    invocation.finish(blocks ? ExitCode::failed : worst && *worst == engine::LintTier::major ? ExitCode::leftOver : ExitCode::ok);
}

} // namespace

Command lintCommand()
{
    return {
        .words = u"lint"_s,
        .syntax = u"[NAME] [--strict]"_s,
        .summary = u"Say what is unwise about the settings of destinations and accounts: critical, major, minor."_s,
        .details = u"Ends with 1 when a finding is critical (rows or money are at risk with the next send), with 5 when the worst is "
                   u"major, else with 0;\n"
                   "--strict ends with 1 for any finding. Nothing is changed and no secret is asked for; it runs beside an engine.\n\n"
                   "Examples:\n"
                   "  fuseboardctl lint\n"
                   "  fuseboardctl lint \"EU leads\" --json"_s,
        .minArguments = 0,
        .maxArguments = 1,
        .declare = [](QCommandLineParser& parser) { parser.addOption({u"strict"_s, u"Fail for any finding."_s}); },
        .run = run,
    };
}

} // namespace fuseboard::ctl
