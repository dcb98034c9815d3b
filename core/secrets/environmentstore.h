// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

namespace fuseboard::secrets {

/// Secrets from environment variables FUSEBOARD_SECRET_<NAME>, for services. Read only: writing and removing answer
/// ErrorCode::unsupported. Answers at once.
class EnvironmentStore final : public SecretStore
{
public:
    /// "crm-eu/url" → "FUSEBOARD_SECRET_CRM_EU_URL": ASCII letters upper-cased, anything but letters and digits becomes
    /// an underscore. Two names that differ only there share a variable.
    static QByteArray variableName(const QString& name);

    void read(const QString& name, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done) override;
    void remove(const QString& name, std::function<void(Result<void>)> done) override;
    QString description() const override;
    bool lasting() const override { return true; }
};

} // namespace fuseboard::secrets
