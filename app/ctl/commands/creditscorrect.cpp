// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/engine/accountcredits.h"
#include "core/store/creditbook.h"

#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

/// As parseCredits(), with a sign.
Result<std::optional<Credits>> signedCredits(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option))
        return std::optional<Credits>();
    const QString text = parser.value(option);
    const bool negative = text.startsWith(u'-');
    const auto credits = parseCredits(negative ? text.mid(1) : text);
    if (!credits)
        return credits.error();
    return std::optional(negative ? Credits() - *credits : *credits);
}

Result<store::CreditCorrection> readCorrection(const QCommandLineParser& parser)
{
    store::CreditCorrection correction;
    const auto data = signedCredits(parser, u"data"_s);
    if (!data)
        return data.error();
    const auto actions = signedCredits(parser, u"actions"_s);
    if (!actions)
        return actions.error();
    correction.data = *data;
    correction.actions = *actions;
    if (parser.isSet(u"attempt"_s)) {
        const auto attempt = parseNumber(parser.value(u"attempt"_s), u"attempt"_s, 1, std::numeric_limits<qint64>::max());
        if (!attempt)
            return attempt.error();
        correction.attempt = AttemptId(*attempt);
    }
    if (parser.isSet(u"day"_s)) {
        correction.day = QDate::fromString(parser.value(u"day"_s), Qt::ISODate);
        if (!correction.day.isValid() || correction.attempt.valid())
            return Error{ErrorCode::invalidArgument, u"--day is a date like 2026-11-03, and goes without --attempt."_s, {}};
    }
    return correction;
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    auto correction = readCorrection(parser);
    if (!correction)
        return invocation.fail(correction.error());
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    const store::Actor actor = invocation.actor(parser.value(u"reason"_s));
    const WallTime now = invocation.clock().wall();
    store::CorrectedCredits corrected;
    const auto written = (*session)->writer()->writeAndWait([&](store::Connection& connection) -> Result<void> {
        const auto account = accountNamed(connection, parser.positionalArguments().constFirst());
        if (!account)
            return account.error();
        correction->account = account->id;
        if (!correction->attempt.valid() && !correction->day.isValid()) {
            const auto credits = engine::readCredits(connection, *account, now);
            if (!credits)
                return credits.error();
            correction->day = credits->day(now);
        }
        auto done = store::CreditBook(connection).correct(*correction, actor, now);
        if (!done)
            return done.error();
        corrected = *done;
        return {};
    });
    if (!written)
        return invocation.fail(written.error());
    const Charge& used = corrected.used;
    if (invocation.json()) {
        invocation.terminal().printJson({{u"operation"_s, corrected.operation.value},
                                         {u"day"_s, corrected.key.day},
                                         {u"credits"_s, double(used.data.milli) / 1000},
                                         {u"actions"_s, double(used.actions.milli) / 1000},
                                         {u"reconciled"_s, corrected.reconciled}});
    } else {
        const auto text = [](Credits c) -> QString { return (c.milli > 0 ? u"+"_s : QString()) + QString::number(double(c.milli) / 1000); };
        invocation.terminal().print(u"Corrected by %1 credits and %2 actions on %3%4."_s.arg(
            text(used.data), text(used.actions), QString::number(corrected.key.day),
            corrected.reconciled ? u"; the attempt is reconciled"_s : QString()));
    }
    invocation.finish(ExitCode::ok);
}

} // namespace

Command creditsCorrectCommand()
{
    return {
        .words = u"credits correct"_s,
        .syntax = u"ACCOUNT --data N [--attempt ID] --reason TEXT"_s,
        .summary = u"Put right what was spent, after a look at the vendor's own account of it."_s,
        .details = u"With --attempt, N is what that attempt really cost: 0 when it was not charged, more or less than its "
                   u"estimate when it was;\n"
                   "an unreconciled attempt is reconciled. Without it, N is added to the account's day, and a negative N given "
                   "back. The\n"
                   "correction is an entry of its own, kept with your name and the reason.\n\nExamples:\n"
                   "  fuseboardctl credits correct \"EU leads\" --attempt 4711 --data 0 --reason \"not on the invoice\"\n"
                   "  fuseboardctl credits correct \"EU leads\" --data -12 --reason \"refunded by support\""_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"data"_s, u"Data credits, such as 6, 0.5 or -12."_s, u"N"_s},
                    {u"actions"_s, u"Actions."_s, u"N"_s},
                    {u"attempt"_s, u"The attempt whose price it is; `dead show` lists them."_s, u"ID"_s},
                    {u"day"_s, u"The day that is corrected. Default: today."_s, u"DATE"_s},
                    {u"reason"_s, u"Why; kept with the correction."_s, u"TEXT"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
