// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/filestore.h"

#include "core/base/wording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QScopeGuard>
#include <QStringDecoder>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fuseboard::secrets {

using namespace Qt::StringLiterals;

namespace {

Error systemError(ErrorCode code, const QString& message, int number)
{
    return {code, message, QString::fromLocal8Bit(std::strerror(number))};
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

Error noEntry(const QString& name, const QString& file)
{
    return {ErrorCode::notFound, Wording::tr("There is no secret named “%1” in %2.").arg(name, file), {}};
}

} // namespace

Result<QJsonObject> FileStore::load() const
{
    // Checked on the open descriptor: between a check by name and the open, the file could be exchanged.
    const int descriptor = ::open(QFile::encodeName(m_file).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0) {
        const int number = errno;
        if (number == ENOENT)
            return Error{ErrorCode::notFound, Wording::tr("The secrets file %1 does not exist.").arg(m_file), {}};
        return systemError(ErrorCode::secret, Wording::tr("The secrets file %1 cannot be opened.").arg(m_file), number);
    }
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return Error{ErrorCode::secret, Wording::tr("The secrets file %1 cannot be read.").arg(m_file), file.errorString()};
    }
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0)
        return systemError(ErrorCode::secret, Wording::tr("The secrets file %1 cannot be looked at.").arg(m_file), errno);
    if (!S_ISREG(facts.st_mode))
        return Error{ErrorCode::secret, Wording::tr("%1 is not a regular file; secrets are read from one only.").arg(m_file), {}};
    if (facts.st_uid != ::geteuid())
        return Error{
            ErrorCode::secret, Wording::tr("The secrets file %1 belongs to another user; it must be yours.").arg(m_file), {}};
    if (facts.st_mode & (S_IRWXG | S_IRWXO)) {
        const QString mode = QString::number(facts.st_mode & 07777, 8);
        return Error{
            ErrorCode::secret,
            Wording::tr("The secrets file %1 can be used by others (mode %2). Run: chmod 600 '%1', and replace the secrets in it "
            "if others use this machine.").arg(m_file, mode),
            {}};
    }

    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::secret, Wording::tr("The secrets file %1 cannot be read.").arg(m_file), file.errorString()};
    if (!document.isObject()) {
        return Error{ErrorCode::secret, Wording::tr("The secrets file %1 is not a JSON object of names and values.").arg(m_file),
                     fault.error == QJsonParseError::NoError
                         ? QString()
                         : Wording::tr("%1 at byte %2").arg(fault.errorString()).arg(fault.offset)};
    }
    return document.object();
}

Result<void> FileStore::save(const QJsonObject& values) const
{
    QTemporaryFile file(m_file + u".XXXXXX"_s); // made with mode 0600
    const QString failed = Wording::tr("The secrets file %1 cannot be written.").arg(m_file);
    if (!file.open())
        return Error{ErrorCode::secret, failed, file.errorString()};
    const QByteArray text = QJsonDocument(values).toJson(QJsonDocument::Indented);
    if (file.write(text) != text.size() || !file.flush())
        return Error{ErrorCode::secret, failed, file.errorString()};
    if (::fsync(file.handle()) != 0)
        return systemError(ErrorCode::secret, failed, errno);
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(m_file).constData()) != 0)
        return systemError(ErrorCode::secret, failed, errno);
    file.setAutoRemove(false);
    // The rename itself lasts only once the folder is on disk.
    const int folder =
        ::open(QFile::encodeName(QFileInfo(m_file).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

Result<void> FileStore::change(const std::function<Result<void>(QJsonObject&)>& edit) const
{
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(0)) {
        return Error{
            ErrorCode::secret,
            Wording::tr("The secrets file %1 is being changed by another process, or its folder cannot be written.").arg(m_file),
            {}};
    }
    QJsonObject values;
    if (auto loaded = load())
        values = *loaded;
    else if (loaded.error().code != ErrorCode::notFound)
        return loaded.error();
    if (auto edited = edit(values); !edited)
        return edited;
    return save(values);
}

void FileStore::read(const QString& name, std::function<void(Result<QByteArray>)> done)
{
    const auto values = load();
    if (!values) {
        done(values.error());
        return;
    }
    const QJsonValue value = values->value(name);
    if (value.isUndefined())
        done(noEntry(name, m_file));
    else if (!value.isString())
        done(Error{ErrorCode::secret, Wording::tr("“%1” in %2 is not a text.").arg(name, m_file), {}});
    else
        done(value.toString().toUtf8());
}

void FileStore::write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done)
{
    if (!isUtf8(value)) {
        done(Error{ErrorCode::invalidArgument, Wording::tr("The value of “%1” is not UTF-8 text.").arg(name), {}});
        return;
    }
    done(change([&](QJsonObject& values) {
        values.insert(name, QString::fromUtf8(value));
        return Result<void>();
    }));
}

void FileStore::remove(const QString& name, std::function<void(Result<void>)> done)
{
    done(change([&](QJsonObject& values) -> Result<void> {
        if (!values.contains(name))
            return noEntry(name, m_file);
        values.remove(name);
        return {};
    }));
}

QString FileStore::description() const
{
    return Wording::tr("the file %1").arg(m_file);
}

} // namespace fuseboard::secrets
