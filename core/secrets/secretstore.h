// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace fuseboard::secrets {

/// Where webhook URLs, tokens and signing keys live. Asynchronous: done is called on the calling thread's event loop
/// (or at once, for stores that have the answer). Never logs a value.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// ErrorCode::notFound: no such entry; ErrorCode::secret: the store did not answer.
    virtual void read(const QString& name, std::function<void(Result<QByteArray>)> done) = 0;
    virtual void write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done) = 0;
    virtual void remove(const QString& name, std::function<void(Result<void>)> done) = 0;
    /// For banners: "keychain", "this session only", "the file …", "the environment".
    virtual QString description() const = 0;
    /// Whether written secrets outlive the process.
    virtual bool lasting() const = 0;
};

} // namespace fuseboard::secrets
