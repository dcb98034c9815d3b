// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychainstore.h"
#include "core/secrets/memorystore.h"

#include <QObject>

namespace fuseboard::app {

/// The keychain; while none answers, memory until exit, which the window says in a banner. GUI thread.
class DesktopSecrets final : public QObject, public secrets::SecretStore
{
    Q_OBJECT
public:
    void read(const QString& name, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done) override;
    void remove(const QString& name, std::function<void(Result<void>)> done) override;
    QString description() const override;
    bool lasting() const override { return !m_withoutKeychain; }

Q_SIGNALS:
    void keychainMissing();

private:
    void noteMissing();

    secrets::KeychainStore m_keychain;
    secrets::MemoryStore m_memory;
    bool m_withoutKeychain = false;
};

} // namespace fuseboard::app
