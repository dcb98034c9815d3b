// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <memory>
#include <vector>

namespace fuseboard::secrets {

/// Several stores as one. Reading asks them in order until one has the entry; a store that fails does not hide the ones
/// behind it, but when nobody has the entry its failure is the answer, since the entry may be there. Writing goes to
/// the first store that can keep anything, and nowhere else: a secret is never moved to a weaker place in silence.
/// Removing asks every store. Same thread rules as its members; it must outlive its open calls.
class ChainStore final : public SecretStore
{
public:
    explicit ChainStore(std::vector<std::unique_ptr<SecretStore>> stores);

    void read(const QString& name, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done) override;
    void remove(const QString& name, std::function<void(Result<void>)> done) override;
    QString description() const override;
    bool lasting() const override;

private:
    void readFrom(size_t index, const QString& name, std::optional<Error> trouble,
                  std::function<void(Result<QByteArray>)> done);
    void writeTo(size_t index, const QString& name, const QByteArray& value, std::function<void(Result<void>)> done);
    void removeFrom(size_t index, const QString& name, bool removed, std::optional<Error> trouble,
                    std::function<void(Result<void>)> done);

    std::vector<std::unique_ptr<SecretStore>> m_stores;
};

} // namespace fuseboard::secrets
