// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktopsecrets.h"

namespace fuseboard::app {

void DesktopSecrets::noteMissing()
{
    if (!std::exchange(m_withoutKeychain, true))
        Q_EMIT keychainMissing();
}

void DesktopSecrets::read(const QString& name, std::function<void(Result<QByteArray>)> done)
{
    m_memory.read(name, [this, name, done = std::move(done)](Result<QByteArray> kept) {
        if (kept || m_withoutKeychain)
            return done(std::move(kept));
        m_keychain.read(name, [this, done](Result<QByteArray> found) {
            if (!found && found.error().code == ErrorCode::secret)
                noteMissing();
            done(std::move(found));
        });
    });
}

void DesktopSecrets::write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done)
{
    if (m_withoutKeychain)
        return m_memory.write(name, value, std::move(done));
    m_keychain.write(name, value, [this, name, value, done = std::move(done)](Result<void> written) {
        if (written || written.error().code != ErrorCode::secret)
            return done(std::move(written));
        noteMissing();
        m_memory.write(name, value, done);
    });
}

void DesktopSecrets::remove(const QString& name, std::function<void(Result<void>)> done)
{
    m_memory.remove(name, [this, name, done = std::move(done)](const Result<void>& forgotten) {
        if (m_withoutKeychain)
            return done(forgotten);
        m_keychain.remove(name, [done](Result<void> removed) { done(std::move(removed)); });
    });
}

QString DesktopSecrets::description() const
{
    return m_withoutKeychain ? m_memory.description() : m_keychain.description();
}

} // namespace fuseboard::app
