// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorystore.h"

#include "core/base/wording.h"

namespace fuseboard::secrets {

using namespace Qt::StringLiterals;

MemoryStore::~MemoryStore()
{
    for (QByteArray& value : m_values)
        value.fill('\0');
}

void MemoryStore::read(const QString& name, std::function<void(Result<QByteArray>)> done)
{
    const auto found = m_values.constFind(name);
    if (found == m_values.constEnd()) {
        done(Error{ErrorCode::notFound, Wording::tr("There is no secret named “%1” in this session.").arg(name), {}});
        return;
    }
    done(QByteArray(*found));
}

void MemoryStore::write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done)
{
    // A copy of its own, so that clearing it at the end reaches no buffer of the caller.
    m_values.insert(name, QByteArray(value.constData(), value.size()));
    done({});
}

void MemoryStore::remove(const QString& name, std::function<void(Result<void>)> done)
{
    if (m_values.remove(name))
        done({});
    else
        done(Error{ErrorCode::notFound, Wording::tr("There is no secret named “%1” in this session.").arg(name), {}});
}

QString MemoryStore::description() const
{
    return Wording::tr("this session only");
}

} // namespace fuseboard::secrets
