// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/identity.h"

#include "core/base/wording.h"
#include "core/payload/jsonstring.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

qint64 Identity::key64() const
{
    return qFromBigEndian<qint64>(bytes.data());
}

QByteArray Identity::hex() const
{
    return toByteArray().toHex();
}

Identity Identity::fromBytes(QByteArrayView raw)
{
    Identity identity;
    if (raw.size() == qsizetype(identity.bytes.size()))
        std::memcpy(identity.bytes.data(), raw.data(), identity.bytes.size());
    return identity;
}

IdentityHasher::IdentityHasher(ScopeId scope, const QStringList& columns)
    : m_names(columns.join(u", "_s))
    , m_closing(",\"scope\":" + std::to_string(scope.value) + ",\"v\":1}")
{
    for (const QString& name : columns) {
        Column column{name.toUtf8(), {}};
        appendJsonString(column.opening, column.name);
        column.opening.push_back(':');
        m_columns.push_back(std::move(column));
    }
    std::sort(m_columns.begin(), m_columns.end(),
              [](const Column& a, const Column& b) { return compareNames(a.name, b.name) < 0; });
    const auto end = std::unique(m_columns.begin(), m_columns.end(),
                                 [](const Column& a, const Column& b) { return a.name == b.name; });
    m_columns.erase(end, m_columns.end());
}

Result<Identity> IdentityHasher::hash(QByteArrayView payload)
{
    if (!m_rewriter.rewrite(payload, JsonRewriter::Form::identity))
        return m_rewriter.error().toError();

    if (m_columns.empty()) {
        m_text.assign("{\"payload\":");
        m_text.append(m_rewriter.text().data(), size_t(m_rewriter.text().size()));
    } else {
        m_text.assign("{\"columns\":{");
        const size_t empty = m_text.size();
        for (const Column& column : m_columns) {
            const QByteArrayView value = m_rewriter.find(column.name);
            if (value.isNull())
                continue;
            if (m_text.size() != empty)
                m_text.push_back(',');
            m_text.append(column.opening);
            m_text.append(value.data(), size_t(value.size()));
        }
        if (m_text.size() == empty)
            return Error{ErrorCode::notFound, Wording::tr("the row has none of its identity columns"), m_names};
        m_text.push_back('}');
    }
    m_text.append(m_closing);
    return Identity::fromBytes(
        QCryptographicHash::hash(QByteArrayView(m_text.data(), qsizetype(m_text.size())), QCryptographicHash::Sha256));
}

Result<Identity> identityHash(ScopeId scope, const QStringList& columns, QByteArrayView payload)
{
    return IdentityHasher(scope, columns).hash(payload);
}

} // namespace fuseboard::payload
