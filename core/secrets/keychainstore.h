// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/secrets/secretstore.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace fuseboard::secrets {

/// The desktop's keychain (Secret Service or KWallet) through QtKeychain, never its plain-text fallback. A locked
/// keyring may never answer, so each call has a time-out of its own; an answer after it is dropped, though a late write
/// may still have happened. Used on the thread it was made on, which runs an event loop. Calls still open when it is
/// destroyed are not answered.
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(QString service = QStringLiteral("Fuseboard"), Millis timeout = Millis(10'000));
    ~KeychainStore() override;

    void read(const QString& name, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done) override;
    void remove(const QString& name, std::function<void(Result<void>)> done) override;
    QString description() const override;
    bool lasting() const override { return true; }

private:
    /// Starts the job and calls finished exactly once: with no error, the keychain's, or the time-out's.
    void run(QKeychain::Job* job, const QString& name, std::function<void(std::optional<Error>)> finished);

    QString m_service;
    Millis m_timeout;
    QObject m_context; ///< ends every open wait with the store
};

} // namespace fuseboard::secrets
