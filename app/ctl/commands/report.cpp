// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "app/ctl/reportdocument.h"
#include "core/store/destinationrepository.h"

#include <QFileInfo>
#include <QSaveFile>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> render(const reports::Report& report, const QString& format)
{
    if (format == "html"_L1)
        return reports::toHtml(report);
    if (format == "csv"_L1)
        return reports::toCsv(report);
    if (format == "json"_L1)
        return reports::toJson(report);
    if (format == "pdf"_L1)
        return pdfFromHtml(reports::toHtml(report));
    return Error{
        ErrorCode::invalidArgument, u"There is no report format “%1”: html, csv, pdf or json."_s.arg(format), {}};
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::io, u"%1 cannot be written."_s.arg(path), file.errorString()};
    return {};
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const WallTime now = invocation.clock().wall();
    const auto from = parseWhen(parser.value(u"from"_s), now, false);
    if (!from)
        return invocation.fail(from.error());
    const auto to = parseWhen(parser.value(u"to"_s), now, true);
    if (!to)
        return invocation.fail(to.error());
    if (*from >= *to)
        return invocation.fail({ErrorCode::invalidArgument, u"The period ends before it begins."_s, {}});
    const QString output = parser.value(u"output"_s);
    QString format = parser.value(u"format"_s);
    if (format.isEmpty())
        format = invocation.json() ? u"json"_s : output.isEmpty() ? u"html"_s : QFileInfo(output).suffix().toLower();
    if (format == "pdf"_L1 && output.isEmpty() && invocation.terminal().outputIsTerminal())
        return invocation.fail(
            {ErrorCode::invalidArgument, u"A PDF is not for a terminal; name a file with --output."_s, {}});

    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    reports::ReportPeriod period{*from, *to, {}};
    for (const QString& name : parser.values(u"destination"_s)) {
        const auto destination = store::DestinationRepository(**connection).destinationNamed(name);
        if (!destination)
            return invocation.fail(destination.error());
        period.destinations.push_back(destination->id);
    }
    const auto report =
        reports::makeReport(**connection, period, QFileInfo((*workspace)->folder()).completeBaseName(), now);
    if (!report)
        return invocation.fail(report.error());
    const auto bytes = render(*report, format);
    if (!bytes)
        return invocation.fail(bytes.error());
    if (output.isEmpty() || output == "-"_L1) {
        invocation.terminal().printRaw(*bytes);
    } else {
        if (auto written = writeFile(output, *bytes); !written)
            return invocation.fail(written.error());
        invocation.terminal().notice(u"Written to %1."_s.arg(output));
    }
    invocation.finish(ExitCode::ok);
}

} // namespace

Command reportCommand()
{
    return {
        .words = u"report"_s,
        .syntax = u"[--from WHEN] [--to WHEN] [--format FORMAT] [--output FILE]"_s,
        .summary =
            u"Deliveries, success, latency, credits against budget, breaker incidents and top errors of a period."_s,
        .details =
            u"WHEN is a day (2026-11-03), an instant (2026-11-03T14:00), today, yesterday or now. A day as the end is "
            u"included.\n%1\n\n"
            "Examples:\n"
            "  fuseboardctl report --output today.pdf\n"
            "  fuseboardctl report --from 2026-11-01 --to 2026-11-30 --format csv > november.csv"_s.arg(
                canMakePdf() ? u"PDF needs no display."_s : u"This build has no window libraries and so no PDF."_s),
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"from"_s, u"Start of the period. Default: today."_s, u"WHEN"_s, u"today"_s},
                    {u"to"_s, u"End of the period. Default: now."_s, u"WHEN"_s, u"now"_s},
                    {u"format"_s, u"html, csv, pdf or json. Default: by the name of the file, else html."_s,
                     u"FORMAT"_s},
                    {{u"o"_s, u"output"_s}, u"Where to; default: standard output."_s, u"FILE"_s},
                    {u"destination"_s, u"Only this destination; may be given again."_s, u"NAME"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
