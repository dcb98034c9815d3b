// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"

#include "core/base/wording.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace fuseboard::secrets {

using namespace Qt::StringLiterals;

namespace {

Error errorOf(const QKeychain::Job& job, const QString& name)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::notFound, Wording::tr("There is no secret named “%1” in the keychain.").arg(name), {}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorCode::secret, Wording::tr("The keychain refused access to “%1”.").arg(name), job.errorString()};
    case QKeychain::NoBackendAvailable:
        return {ErrorCode::secret,
                Wording::tr("There is no keychain on this desktop. Name a file with --secrets-file, or set %1.").arg(
                    u"FUSEBOARD_SECRET_…"_s),
                job.errorString()};
    default:
        return {ErrorCode::secret, Wording::tr("The keychain could not answer for “%1”.").arg(name), job.errorString()};
    }
}

} // namespace

KeychainStore::KeychainStore(QString service, Millis timeout)
    : m_service(std::move(service))
    , m_timeout(timeout)
{
}

KeychainStore::~KeychainStore() = default;

void KeychainStore::run(QKeychain::Job* job, const QString& name, std::function<void(std::optional<Error>)> finished)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    // Whichever comes first deletes the timer, and with it the other connection: exactly one answer.
    auto* timer = new QTimer(&m_context);
    timer->setSingleShot(true);
    QObject::connect(job, &QKeychain::Job::finished, timer, [timer, name, finished](QKeychain::Job* ended) {
        timer->stop();
        std::optional<Error> error;
        if (ended->error() != QKeychain::NoError)
            error = errorOf(*ended, name);
        QObject::disconnect(ended, nullptr, timer, nullptr);
        timer->deleteLater();
        finished(std::move(error));
    });
    QObject::connect(
        timer, &QTimer::timeout, timer, [timer, job, name, finished, seconds = double(m_timeout.count()) / 1000] {
            QObject::disconnect(job, nullptr, timer, nullptr);
            timer->deleteLater();
            finished(
                Error{ErrorCode::secret,
                      Wording::tr("The keychain did not answer within %1 s for “%2”; it may be locked. Unlock it and try again.")
                          .arg(seconds)
                          .arg(name),
                      {}});
        });
    timer->start(m_timeout);
    job->start();
}

void KeychainStore::read(const QString& name, std::function<void(Result<QByteArray>)> done)
{
    auto* job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    run(job, name, [job, done = std::move(done)](std::optional<Error> error) {
        if (error)
            done(std::move(*error));
        else
            done(job->binaryData());
    });
}

void KeychainStore::write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done)
{
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    job->setBinaryData(value);
    run(job, name,
        [done = std::move(done)](std::optional<Error> error) { done(error ? Result<void>(*error) : Result<void>()); });
}

void KeychainStore::remove(const QString& name, std::function<void(Result<void>)> done)
{
    auto* job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    run(job, name,
        [done = std::move(done)](std::optional<Error> error) { done(error ? Result<void>(*error) : Result<void>()); });
}

QString KeychainStore::description() const
{
    return u"keychain"_s;
}

} // namespace fuseboard::secrets
