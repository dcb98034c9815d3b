// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSet>
#include <QString>

namespace fuseboard::store {

class Connection;

/// Names of the secrets that were there once, never a value: a secret store that later says "no such entry" has lost it (it
/// was kept for one session only, or another machine's keychain was asked), and nothing goes out without it unknown to anybody.
class KeptSecrets
{
public:
    explicit KeptSecrets(Connection& connection) : m_connection(connection) {}

    Result<QSet<QString>> names();
    Result<void> add(const QString& name); ///< in a WriteJob; again: nothing happens

private:
    Connection& m_connection;
};

} // namespace fuseboard::store
