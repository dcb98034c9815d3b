// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>

namespace fuseboard::secrets {

/// Keeps secrets until the process ends. Answers at once. One thread.
class MemoryStore final : public SecretStore
{
public:
    ~MemoryStore() override; ///< values are overwritten before they are freed

    void read(const QString& name, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done) override;
    void remove(const QString& name, std::function<void(Result<void>)> done) override;
    QString description() const override;
    bool lasting() const override { return false; }

private:
    QHash<QString, QByteArray> m_values;
};

} // namespace fuseboard::secrets
