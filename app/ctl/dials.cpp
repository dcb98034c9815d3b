// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/dials.h"

#include "app/ctl/arguments.h"

#include <QCommandLineParser>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString& message)
{
    return {ErrorCode::invalidArgument, message, {}};
}

Result<double> percent(const QString& text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || value < 0 || value > 100)
        return refused(u"“%1” is not a percentage from 0 to 100."_s.arg(text));
    return value;
}

} // namespace

void declareDials(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"latency"_s, u"Milliseconds before each answer."_s, u"MS"_s},
        {u"jitter"_s, u"Up to this much more, evenly spread."_s, u"MS"_s},
        {u"status"_s, u"Share of requests answered with a status, such as 503:5,422:1."_s, u"CODE:PERCENT,…"_s},
        {u"throttle"_s, u"Share answered with 429, and its Retry-After in seconds (default 1)."_s,
         u"PERCENT[:SECONDS]"_s},
        {u"hang-up"_s, u"Share that is read in full and then dropped without an answer."_s, u"PERCENT"_s},
        {u"outage"_s, u"Answer everything with 503."_s},
    });
}

Result<practice::PracticeDials> readDials(const QCommandLineParser& parser, practice::PracticeDials dials)
{
    const struct
    {
        const char16_t* option;
        int* value;
    } times[] = {{u"latency", &dials.latencyMs}, {u"jitter", &dials.jitterMs}};
    for (const auto& [option, value] : times) {
        const QString name = QString::fromUtf16(option);
        if (!parser.isSet(name))
            continue;
        const auto number = parseNumber(parser.value(name), name, 0, 600'000);
        if (!number)
            return number.error();
        *value = int(*number);
    }
    if (parser.isSet(u"status"_s)) {
        dials.percentByStatus.clear();
        for (const QString& part : parser.value(u"status"_s).split(u',', Qt::SkipEmptyParts)) {
            const qsizetype colon = part.indexOf(u':');
            const auto status = parseNumber(part.left(colon), u"status"_s, 200, 599);
            if (!status || colon < 0)
                return refused(u"“%1” is not STATUS:PERCENT, such as 503:5."_s.arg(part));
            const auto share = percent(part.mid(colon + 1));
            if (!share)
                return share.error();
            dials.percentByStatus[int(*status)] = *share;
        }
    }
    if (parser.isSet(u"throttle"_s)) {
        const QStringList parts = parser.value(u"throttle"_s).split(u':');
        const auto share = percent(parts.constFirst());
        if (!share)
            return share.error();
        dials.percentThrottled = *share;
        if (parts.size() > 1) {
            const auto seconds = parseNumber(parts.at(1), u"Retry-After"_s, 1, 86'400);
            if (!seconds)
                return seconds.error();
            dials.retryAfterSeconds = int(*seconds);
        }
    }
    if (parser.isSet(u"hang-up"_s)) {
        const auto share = percent(parser.value(u"hang-up"_s));
        if (!share)
            return share.error();
        dials.percentHangUp = *share;
    }
    if (parser.isSet(u"outage"_s))
        dials.outage = practice::PracticeDials::Outage::answers503;
    if (auto checked = dials.check(); !checked)
        return checked.error();
    return dials;
}

} // namespace fuseboard::ctl
