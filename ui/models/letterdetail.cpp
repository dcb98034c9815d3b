// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/letterdetail.h"

#include "core/payload/canonicaljson.h"
#include "core/payload/curlcommand.h"
#include "core/payload/jsonstring.h"
#include "core/payload/keymask.h"
#include "core/store/connection.h"
#include "core/store/destinationrepository.h"
#include "ui/models/jsonlayout.h"
#include "ui/models/words.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

Result<void> readMarks(store::Connection& connection, RowId row, LetterDetail& detail)
{
    auto marks = connection.prepare("SELECT note, tags FROM row_mark WHERE row_id = ?");
    if (!marks)
        return marks.error();
    marks->bind(0, row);
    const auto found = marks->step();
    if (!found)
        return found.error();
    if (!*found)
        return {};
    detail.note = marks->text(0);
    for (const QJsonValue& tag : QJsonDocument::fromJson(marks->bytes(1)).array())
        detail.tags.append(tag.toString());
    return {};
}

QUrl urlOf(const store::AttemptRecord& attempt)
{
    // The masked form has no scheme; plain HTTP is spoken on this machine only.
    const bool loopback = attempt.maskedUrl.startsWith("127."_L1) || attempt.maskedUrl.startsWith("localhost"_L1)
        || attempt.maskedUrl.startsWith("[::1]"_L1);
    return QUrl((loopback ? u"http://"_s : u"https://"_s) + attempt.maskedUrl);
}

payload::HeaderList masked(const payload::HeaderList& headers)
{
    payload::HeaderList shown = payload::maskHeaders(headers);
    for (auto& [name, value] : shown)
        value = payload::maskKeysInText(QString::fromUtf8(value)).toUtf8();
    return shown;
}

payload::HeaderList requestHeaders(const store::DestinationPolicy& policy, const store::AttemptRecord& attempt)
{
    const QByteArray hidden = QStringLiteral(u"••••").toUtf8();
    payload::HeaderList headers{{"Content-Type", "application/json"}};
    headers.append(policy.headers);
    if (!policy.secretHeader.isEmpty())
        headers.append({policy.secretHeader, hidden});
    if (policy.sendIdempotencyKey)
        headers.append({"Idempotency-Key", hidden});
    if (policy.sendAttemptHeader)
        headers.append({"X-Fuseboard-Attempt", QByteArray::number(attempt.id.value)});
    if (policy.sign)
        headers.append({"webhook-signature", hidden});
    return masked(headers);
}

payload::HeaderList answerHeaders(const store::AttemptRecord& attempt)
{
    payload::HeaderList headers;
    for (const QByteArray& line : attempt.answerHeaders.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    return masked(headers);
}

/// One JSON object, written by hand so that payload and numbers keep their text.
class ObjectWriter
{
public:
    ObjectWriter& raw(const char* name, QByteArrayView json)
    {
        if (m_text.size() > 1)
            m_text += ',';
        payload::appendJsonString(m_text, name);
        m_text += ':';
        m_text.append(json.data(), size_t(json.size()));
        return *this;
    }
    ObjectWriter& text(const char* name, const QString& value) { return raw(name, quoted(value)); }
    ObjectWriter& number(const char* name, qint64 value) { return raw(name, QByteArray::number(value)); }
    ObjectWriter& headers(const payload::HeaderList& list)
    {
        QByteArray lines = "[";
        for (const auto& [name, value] : list)
            lines += (lines.size() > 1 ? "," : "") + quoted(QString::fromUtf8(name + ": " + value));
        lines += ']';
        return raw("headers", lines);
    }
    QByteArray done() const { return QByteArray::fromStdString(m_text + '}'); }

    static QByteArray quoted(const QString& value)
    {
        std::string out;
        payload::appendJsonString(out, value.toUtf8());
        return QByteArray::fromStdString(out);
    }

private:
    std::string m_text = "{";
};

/// As JSON where it is some, else as a text.
QByteArray bodyValue(const QByteArray& body)
{
    const QByteArray shown = payload::maskKeys(body);
    return payload::validateJson(shown) ? ObjectWriter::quoted(QString::fromUtf8(shown)) : shown;
}

} // namespace

Result<LetterDetail> readLetterDetail(store::Connection& connection, RowId row)
{
    auto detail = store::DeadLetterRepository(connection).detail(row);
    if (!detail)
        return detail.error();
    auto destination = store::DestinationRepository(connection).destination(detail->letter.destination);
    if (!destination)
        return destination.error();
    LetterDetail all{std::move(*detail), std::move(*destination), {}, {}};
    if (auto marks = readMarks(connection, row, all); !marks)
        return marks.error();
    return all;
}

QByteArray sentBody(const store::RowDetail& row, const store::AttemptRecord& attempt)
{
    for (const store::PayloadVersion& version : row.versions) {
        if (version.version == attempt.version)
            return version.body;
    }
    return row.body;
}

QString curlCommand(const LetterDetail& detail, const store::AttemptRecord& attempt)
{
    // By hand it is no attempt of the journal's.
    store::DestinationPolicy policy = detail.destination.policy;
    policy.sendAttemptHeader = false;
    return payload::asCurl("POST", urlOf(attempt), requestHeaders(policy, attempt),
                           payload::maskKeys(sentBody(detail.row, attempt)));
}

QByteArray attemptJson(const LetterDetail& detail, const store::AttemptRecord& attempt)
{
    const store::DeadLetter& letter = detail.row.letter;
    ObjectWriter request;
    request.text("method", u"POST"_s).text("url", urlOf(attempt).scheme() + u"://" + payload::maskUrl(urlOf(attempt)))
        .headers(requestHeaders(detail.destination.policy, attempt)).number("version", attempt.version)
        .raw("body", bodyValue(sentBody(detail.row, attempt)));

    ObjectWriter timing;
    constexpr std::array kNames{"dns", "connect", "tls", "firstByte", "total"};
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (attempt.phasesUs[i] > 0)
            timing.number(kNames[i], attempt.phasesUs[i]);
    }

    ObjectWriter all;
    all.text("batch", letter.batchName).number("line", letter.line).text("destination", letter.destinationName)
        .number("attempt", attempt.number).number("records", attempt.records)
        .text("startedAt", QDateTime::fromMSecsSinceEpoch(toEpochMs(attempt.claimedAt), Qt::UTC).toString(Qt::ISODateWithMs))
        .text("outcome", attempt.outcome ? outcomeWord(*attempt.outcome) : QString());
    if (!attempt.error.isEmpty())
        all.text("error", payload::maskKeysInText(attempt.error));
    if (attempt.retryAfter)
        all.number("retryAfterMs", attempt.retryAfter->count());
    all.raw("doneAfterUs", timing.done()).raw("request", request.done());
    if (attempt.status > 0) {
        ObjectWriter answer;
        answer.number("status", attempt.status).headers(answerHeaders(attempt));
        if (!attempt.answerBody.isEmpty())
            answer.raw("body", bodyValue(attempt.answerBody));
        if (attempt.answerTruncated)
            answer.raw("truncated", "true");
        all.raw("response", answer.done());
    }
    return laidOutJson(all.done());
}

} // namespace fuseboard::ui
