// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/chainstore.h"

#include "core/base/wording.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace fuseboard::secrets {

using namespace Qt::StringLiterals;

namespace {

Error nowhere(const QString& name)
{
    return {ErrorCode::notFound, Wording::tr("There is no secret named “%1”.").arg(name), {}};
}

} // namespace

ChainStore::ChainStore(std::vector<std::unique_ptr<SecretStore>> stores)
    : m_stores(std::move(stores))
{
}

void ChainStore::read(const QString& name, std::function<void(Result<QByteArray>)> done)
{
    readFrom(0, name, {}, std::move(done));
}

void ChainStore::readFrom(size_t index, const QString& name, std::optional<Error> trouble,
                          std::function<void(Result<QByteArray>)> done)
{
    if (index == m_stores.size()) {
        done(trouble ? std::move(*trouble) : nowhere(name));
        return;
    }
    m_stores[index]->read(name, [this, index, name, trouble = std::move(trouble),
                                 done = std::move(done)](Result<QByteArray> result) mutable {
        if (result) {
            done(std::move(result));
            return;
        }
        if (result.error().code != ErrorCode::notFound && !trouble)
            trouble = result.error();
        readFrom(index + 1, name, std::move(trouble), std::move(done));
    });
}

void ChainStore::write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done)
{
    writeTo(0, name, value, std::move(done));
}

void ChainStore::writeTo(size_t index, const QString& name, const QByteArray& value,
                         std::function<void(Result<void>)> done)
{
    if (index == m_stores.size()) {
        done(Error{ErrorCode::unsupported, Wording::tr("No store here can keep the secret “%1”.").arg(name), {}});
        return;
    }
    m_stores[index]->write(name, value,
                           [this, index, name, value, done = std::move(done)](Result<void> result) mutable {
                               if (!result && result.error().code == ErrorCode::unsupported)
                                   writeTo(index + 1, name, value, std::move(done));
                               else
                                   done(std::move(result));
                           });
}

void ChainStore::remove(const QString& name, std::function<void(Result<void>)> done)
{
    removeFrom(0, name, false, {}, std::move(done));
}

void ChainStore::removeFrom(size_t index, const QString& name, bool removed, std::optional<Error> trouble,
                            std::function<void(Result<void>)> done)
{
    if (index == m_stores.size()) {
        if (trouble)
            done(std::move(*trouble));
        else
            done(removed ? Result<void>() : Result<void>(nowhere(name)));
        return;
    }
    m_stores[index]->remove(name, [this, index, name, removed, trouble = std::move(trouble),
                                   done = std::move(done)](Result<void> result) mutable {
        if (!result && result.error().code != ErrorCode::notFound && result.error().code != ErrorCode::unsupported &&
            !trouble)
            trouble = result.error();
        removeFrom(index + 1, name, removed || result.ok(), std::move(trouble), std::move(done));
    });
}

QString ChainStore::description() const
{
    QStringList names;
    for (const auto& store : m_stores)
        names << store->description();
    return names.join(Wording::tr(", then ", "between two stores"));
}

bool ChainStore::lasting() const
{
    return std::all_of(m_stores.begin(), m_stores.end(), [](const auto& store) { return store->lasting(); });
}

} // namespace fuseboard::secrets
