// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/deadbulk.h"

#include "app/ctl/deadfilter.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<store::DeadLetter>> lettersOf(store::Connection& connection, store::DeadLetterFilter filter,
                                                 WallTime now)
{
    filter.changedBefore = now + Millis(1);
    std::vector<store::DeadLetter> letters;
    auto read = store::DeadLetterRepository(connection).each(filter, [&](const store::DeadLetter& letter, const QByteArray&) -> Result<void> {
        letters.push_back(letter);
        return {};
    });
    if (!read)
        return read.error();
    return letters;
}

} // namespace

void declareBulk(QCommandLineParser& parser)
{
    declareFilter(parser);
    parser.addOptions({
        {u"all"_s, u"Every dead letter: needed when no filter is given."_s},
        {u"dry-run"_s, u"Say what would be touched, and change nothing."_s},
        {u"because"_s, u"Why, for the journal."_s, u"TEXT"_s},
    });
}

std::optional<std::vector<RowId>> selectDeadLetters(Invocation& invocation, const QCommandLineParser& parser,
                                                    const QString& verb,
                                                    const std::function<bool(const store::DeadLetter&)>& suits)
{
    if (!hasFilter(parser) && !parser.isSet(u"all"_s)) {
        invocation.fail({ErrorCode::invalidArgument,
                         u"Say which dead letters with a filter, or --all for every one of them."_s,
                         {}});
        return {};
    }
    auto workspace = invocation.openToRead();
    if (!workspace) {
        invocation.fail(workspace.error());
        return {};
    }
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection) {
        invocation.fail(connection.error());
        return {};
    }
    const auto filter = readFilter(parser, **connection, invocation.clock().wall());
    if (!filter) {
        invocation.fail(filter.error());
        return {};
    }
    const auto letters = lettersOf(**connection, *filter, invocation.clock().wall());
    if (!letters) {
        invocation.fail(letters.error());
        return {};
    }
    std::vector<RowId> rows;
    std::map<QString, qint64> byReason;
    for (const store::DeadLetter& letter : *letters) {
        if (suits && !suits(letter))
            continue;
        rows.push_back(letter.row);
        ++byReason[QString(name(letter.state)) + u' ' + name(letter.reason)];
    }
    if (!parser.isSet(u"dry-run"_s)) {
        if (rows.empty() && !parser.values(u"row"_s).isEmpty()) {
            invocation.fail({ErrorCode::notFound, u"None of these rows is a dead letter to %1."_s.arg(verb), {}});
            return {};
        }
        return rows;
    }
    if (invocation.json()) {
        QJsonObject reasons;
        for (const auto& [reason, n] : byReason)
            reasons.insert(reason, n);
        invocation.terminal().printJson(
            QJsonObject{{u"dryRun"_s, true}, {u"rows"_s, qint64(rows.size())}, {u"reasons"_s, reasons}});
    } else {
        invocation.terminal().print(
            u"Would %1 %2; nothing was changed."_s.arg(verb, counted(qint64(rows.size()), u"row"_s, u"rows"_s)));
        for (const auto& [reason, n] : byReason)
            invocation.terminal().print(u"  %1: %2"_s.arg(reason, grouped(n)));
    }
    invocation.finish(ExitCode::ok);
    return {};
}

} // namespace fuseboard::ctl
