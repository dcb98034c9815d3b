// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

class QJsonObject;

namespace fuseboard::secrets {

/// Secrets in one JSON file ({"name": "value"}) that only its owner may read, named on the command line. A file that
/// others may read or change, that belongs to somebody else or is no regular file is refused with a sentence that says
/// so: a leak is not continued in silence. Read anew at each call; written beside and renamed, so a reader never sees
/// half a file. Values are UTF-8 text. Answers at once; blocking, so not for a GUI thread.
class FileStore final : public SecretStore
{
public:
    explicit FileStore(QString file)
        : m_file(std::move(file))
    {
    }

    void read(const QString& name, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done) override;
    void remove(const QString& name, std::function<void(Result<void>)> done) override;
    QString description() const override;
    bool lasting() const override { return true; }

private:
    /// ErrorCode::notFound when there is no such file yet.
    Result<QJsonObject> load() const;
    Result<void> save(const QJsonObject& values) const;
    /// Changes the file's content under a lock file beside it, for two processes at once.
    Result<void> change(const std::function<Result<void>(QJsonObject&)>& edit) const;

    QString m_file;
};

} // namespace fuseboard::secrets
