// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/dials.h"
#include "app/ctl/invocation.h"
#include "core/practice/practiceserver.h"

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The server and its chance, for as long as the invocation lasts.
class Serving : public QObject
{
public:
    Serving(QObject* parent, const Clock& clock)
        : QObject(parent)
        , server(clock, m_chance)
    {
    }

private:
    SystemRandomSource m_chance;

public:
    practice::PracticeServer server;
};

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const auto port = parseNumber(parser.value(u"port"_s), u"port"_s, 0, 65'535);
    if (!port)
        return invocation.fail(port.error());
    const auto dials = readDials(parser, {});
    if (!dials)
        return invocation.fail(dials.error());
    auto* serving = new Serving(&invocation, invocation.clock());
    practice::PracticeServer& server = serving->server;
    if (auto set = server.setDials(*dials); !set)
        return invocation.fail(set.error());
    const auto started = server.start(quint16(*port), parser.value(u"receipts"_s));
    if (!started)
        return invocation.fail(started.error());
    invocation.setOnStop([&invocation, &server] {
        server.stop();
        const practice::PracticeCounts counts = server.counts();
        invocation.terminal().notice(u"%1: %2 accepted, %3 throttled, %4 failed, %5 hung up on."_s.arg(
            counted(counts.requests, u"request"_s, u"requests"_s), grouped(counts.accepted), grouped(counts.throttled),
            grouped(counts.failed), grouped(counts.hungUp)));
        invocation.finish(ExitCode::ok);
    });
    invocation.terminal().print(u"listening on "_s + QString::fromLatin1(server.url()));
}

} // namespace

Command practiceServeCommand()
{
    return {
        .words = u"practice serve"_s,
        .syntax = u"[--port PORT] [--receipts FILE] [DIALS]"_s,
        .summary = u"Run a practice destination: a webhook receiver on this machine with fault dials and receipts."_s,
        .details = u"Prints \"listening on URL\" once it is ready, and serves until SIGINT or SIGTERM. A receipt is on "
                   u"disk before its request is\n"
                   "answered, so it outlives a kill; a receipts file that is there already is continued.\n\nExamples:\n"
                   "  fuseboardctl practice serve --port 8080 --receipts receipts.ndjson --status 503:5 --throttle 2 "
                   "--hang-up 1\n"
                   "  fuseboardctl destination add practice --preset practice --url http://127.0.0.1:8080/practice\n"
                   "  fuseboardctl submit leads.csv --to practice --wait\n"
                   "  fuseboardctl practice check --receipts receipts.ndjson"_s,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"port"_s, u"Port on 127.0.0.1. Default: a free one."_s, u"PORT"_s, u"0"_s},
                    {u"receipts"_s, u"Keep receipts in this NDJSON file."_s, u"FILE"_s},
                });
                declareDials(parser);
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
