// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <memory>

namespace fuseboard::app {

/// The secret store as one open workspace sees it. A keychain may answer long after the workspace was closed: such an answer
/// reaches nobody. One thread.
class SecretsWhileOpen final : public secrets::SecretStore
{
public:
    explicit SecretsWhileOpen(secrets::SecretStore& store) : m_store(store) {}

    void read(const QString& name, std::function<void(Result<QByteArray>)> done) override { m_store.read(name, whileOpen(std::move(done))); }
    void write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done) override
    {
        m_store.write(name, value, whileOpen(std::move(done)));
    }
    void remove(const QString& name, std::function<void(Result<void>)> done) override { m_store.remove(name, whileOpen(std::move(done))); }
    QString description() const override { return m_store.description(); }
    bool lasting() const override { return m_store.lasting(); }

private:
    template <class Answer>
    std::function<void(Result<Answer>)> whileOpen(std::function<void(Result<Answer>)> done) const
    {
        return [open = std::weak_ptr(m_open), done = std::move(done)](Result<Answer> answer) {
            if (!open.expired())
                done(std::move(answer));
        };
    }

    secrets::SecretStore& m_store;
    std::shared_ptr<bool> m_open = std::make_shared<bool>(true);
};

} // namespace fuseboard::app
