// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/submissionkey.h"

#include "core/base/wording.h"
#include "core/payload/idempotencykey.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

namespace {

/// Counts of a tally with their names, so that writing and reading cannot disagree.
constexpr std::pair<const char*, qint64 store::ImportTally::*> kCounts[] = {
    {"rows", &store::ImportTally::rows},
    {"accepted", &store::ImportTally::accepted},
    {"duplicateInFile", &store::ImportTally::duplicateInFile},
    {"alreadyDelivered", &store::ImportTally::alreadyDelivered},
    {"waitingElsewhere", &store::ImportTally::waitingElsewhere},
    {"maybeDelivered", &store::ImportTally::maybeDelivered},
    {"invalid", &store::ImportTally::invalid},
    {"tooLarge", &store::ImportTally::tooLarge},
    {"faults", &store::ImportTally::faults},
};

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

qint64 batchOf(const QByteArray& response)
{
    return QJsonDocument::fromJson(response).object().value("batch"_L1).toInteger();
}

Result<QByteArray> hashOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::io, Wording::tr("%1 could not be read.").arg(path), file.errorString()};
    return hash.result().toHex();
}

} // namespace

Result<SubmissionKey> SubmissionKey::of(const ImportRequest& request)
{
    if (!payload::isIdempotencyKey(request.idempotencyKey))
        return Error{ErrorCode::invalidArgument, Wording::tr("An idempotency key has 1 to 255 visible ASCII characters, without spaces."), {}};
    const auto content = hashOfFile(request.path);
    if (!content)
        return content.error();
    const Charge charge = request.chargePerRow.value_or(request.destination.policy.chargePerRow);
    const QJsonObject what{{u"v"_s, 1},
                           {u"destination"_s, request.destination.id.value},
                           {u"content"_s, QString::fromLatin1(*content)},
                           {u"name"_s, request.batchName},
                           {u"priority"_s, name(request.priority)},
                           {u"data"_s, charge.data.milli},
                           {u"actions"_s, charge.actions.milli}};
    SubmissionKey key;
    key.m_wish = {request.idempotencyKey, u"submit"_s,
                  QCryptographicHash::hash(compact(what), QCryptographicHash::Sha256).toHex(), request.owner};
    return key;
}

Result<store::KeyAnswer> SubmissionKey::begin(store::Connection& connection, WallTime now) const
{
    return store::IdempotencyRepository(connection).begin(m_wish, now);
}

Result<void> SubmissionKey::note(store::Connection& connection, BatchId batch) const
{
    return store::IdempotencyRepository(connection).note(m_wish, compact({{u"batch"_s, batch.value}}));
}

Result<void> SubmissionKey::complete(store::Connection& connection, const ImportProgress& imported) const
{
    QJsonObject response{{u"batch"_s, imported.batch.value}};
    for (const auto& [field, count] : kCounts)
        response.insert(QLatin1String(field), imported.tally.*count);
    return store::IdempotencyRepository(connection).complete(m_wish, compact(response));
}

Result<void> SubmissionKey::fail(store::Connection& connection, const Error& error) const
{
    const QByteArray response = compact({{u"message"_s, error.message}, {u"detail"_s, error.detail}});
    return store::IdempotencyRepository(connection).failRetryable(m_wish, response);
}

Result<ImportProgress> SubmissionKey::reply(const store::KeyAnswer& answer) const
{
    const QString key = QString::fromLatin1(m_wish.key);
    const QJsonObject response = QJsonDocument::fromJson(answer.response).object();
    switch (answer.kind) {
    case store::KeyAnswer::completed: {
        ImportProgress first;
        first.batch = BatchId(batchOf(answer.response));
        first.repeated = true;
        for (const auto& [field, count] : kCounts)
            first.tally.*count = response.value(QLatin1String(field)).toInteger();
        return first;
    }
    case store::KeyAnswer::failedPermanent:
        return Error{ErrorCode::parse, response.value("message"_L1).toString(), response.value("detail"_L1).toString()};
    case store::KeyAnswer::reused:
        return Error{ErrorCode::conflict, Wording::tr("The idempotency key “%1” was used for another submission; nothing was imported.").arg(key),
                     Wording::tr("another file, destination, priority, name or credits a row")};
    case store::KeyAnswer::inProgress:
        return Error{ErrorCode::conflict, Wording::tr("The submission with the idempotency key “%1” is already being processed; ask again later.").arg(key), {}};
    case store::KeyAnswer::ambiguous:
        return Error{ErrorCode::conflict,
                     Wording::tr("A submission with the idempotency key “%1” ended before its end was recorded. Look at its batch; submit under another key if the rows are not there.").arg(key),
                     Wording::tr("batch %1").arg(batchOf(answer.response))};
    case store::KeyAnswer::started:
        break;
    }
    return Error{ErrorCode::internal, Wording::tr("The submission was started."), key};
}

} // namespace fuseboard::engine
