// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/deadfilter.h"

#include "app/ctl/arguments.h"
#include "app/ctl/terminal.h"
#include "core/store/batchrepository.h"
#include "core/store/destinationrepository.h"

#include <QCommandLineParser>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

const QStringList kFilterOptions{u"reason"_s, u"state"_s, u"status"_s, u"destination"_s,
                                 u"batch"_s,  u"text"_s,  u"search"_s, u"row"_s};

Error refused(const QString& message)
{
    return {ErrorCode::invalidArgument, message, {}};
}

/// East Asian characters that a terminal shows twice as wide (UAX #11, the blocks that matter), and pictures.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
}

} // namespace

Result<BatchId> findBatch(const QString& text, store::Connection& connection)
{
    const auto batches = store::BatchRepository(connection).batches();
    if (!batches)
        return batches.error();
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    for (const store::Batch& batch : *batches) {
        if (batch.name == text || (isNumber && batch.id.value == number))
            return batch.id;
    }
    return Error{ErrorCode::notFound, u"There is no batch “%1”; `fuseboardctl status` lists them."_s.arg(text), {}};
}

void declareFilter(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"reason"_s,
         u"Only rows with this reason; may be given again for more: rejected, tooLarge, exhausted, expired, permanent, settledByHand, noAnswer, maybeProcessed, crash."_s,
         u"REASON"_s},
        {u"state"_s, u"Only dead, or only ambiguous."_s, u"STATE"_s},
        {u"status"_s, u"Only rows whose last answer had this HTTP status."_s, u"CODE"_s},
        {u"destination"_s, u"Only rows of this destination."_s, u"NAME"_s},
        {u"batch"_s, u"Only rows of this batch, by number or name."_s, u"BATCH"_s},
        {u"text"_s, u"Only rows with this text in payload or error."_s, u"TEXT"_s},
        {u"search"_s,
         u"Only rows that this search finds, as in the window: words, \"phrases\", -without, field:value, status:5xx, reason:, destination:, batch:, before:2026-11-01, after:2h, tries:>2, replayed:no, tag:, note:."_s,
         u"TEXT"_s},
        {u"row"_s, u"Only this row, by number; may be given again for more."_s, u"ROW"_s},
    });
}

QString filterHelp()
{
    return u"Filters add up: a row must pass all of them. Without any, every dead letter is meant."_s;
}

QString faultText(const QString& search, const store::SearchFault& fault)
{
    // Characters of two columns get two marks below them.
    const auto columns = [](QStringView text) {
        qsizetype n = 0;
        for (const char32_t c : text.toUcs4())
            n += QChar::category(c) == QChar::Mark_NonSpacing ? 0 : isWide(c) ? 2 : 1;
        return n;
    };
    const QStringView all(search);
    const QString shown = Terminal::safe(search);
    return u"%1\n%2\n%3%4"_s.arg(fault.message, shown, QString(columns(all.first(fault.position)), u' '),
                                     QString(std::max<qsizetype>(1, columns(all.sliced(fault.position, fault.length))), u'^'));
}

bool hasFilter(const QCommandLineParser& parser)
{
    return std::any_of(kFilterOptions.begin(), kFilterOptions.end(),
                       [&](const QString& option) { return parser.isSet(option); });
}

Result<RowId> parseRow(const QString& text)
{
    const auto number = parseNumber(text, u"row number"_s, 1, std::numeric_limits<qint64>::max());
    if (!number)
        return number.error();
    return RowId(*number);
}

Result<store::DeadLetterFilter> readFilter(const QCommandLineParser& parser, store::Connection& connection, WallTime now)
{
    store::DeadLetterFilter filter;
    filter.now = now;
    if (const QString search = parser.value(u"search"_s); !search.isEmpty()) {
        store::ParsedSearch parsed = store::parseSearch(search, now, QTimeZone::systemTimeZone());
        if (parsed.fault)
            return refused(faultText(search, *parsed.fault));
        filter.search = std::move(parsed.query);
    }
    for (const QString& text : parser.values(u"reason"_s)) {
        const auto reason = reasonFromName(text);
        if (!reason || *reason == Reason::none)
            return refused(u"There is no reason “%1”."_s.arg(text));
        filter.reasons.push_back(*reason);
    }
    for (const QString& text : parser.values(u"state"_s)) {
        const auto state = rowStateFromName(text);
        if (!state || !isDeadLetter(*state))
            return refused(u"“%1” is not a state of dead letters: dead or ambiguous."_s.arg(text));
        filter.states.push_back(*state);
    }
    if (parser.isSet(u"status"_s)) {
        const auto status = parseNumber(parser.value(u"status"_s), u"HTTP status"_s, 0, 999);
        if (!status)
            return status.error();
        filter.status = int(*status);
    }
    if (parser.isSet(u"destination"_s)) {
        const auto destination =
            store::DestinationRepository(connection).destinationNamed(parser.value(u"destination"_s));
        if (!destination)
            return destination.error();
        filter.destination = destination->id;
    }
    if (parser.isSet(u"batch"_s)) {
        const auto batch = findBatch(parser.value(u"batch"_s), connection);
        if (!batch)
            return batch.error();
        filter.batch = *batch;
    }
    filter.text = parser.value(u"text"_s);
    for (const QString& text : parser.values(u"row"_s)) {
        const auto row = parseRow(text);
        if (!row)
            return row.error();
        filter.only.push_back(*row);
    }
    return filter;
}

} // namespace fuseboard::ctl
