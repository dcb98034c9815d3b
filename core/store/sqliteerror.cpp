// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteerror.h"

#include "core/base/wording.h"

#include <sqlite3.h>

#include <cerrno>

namespace fuseboard::store {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(sqlite3* db, int resultCode)
{
    const int systemError = db ? sqlite3_system_errno(db) : 0;
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::diskFull;
    case SQLITE_IOERR:
        return systemError == ENOSPC || systemError == EDQUOT ? ErrorCode::diskFull : ErrorCode::io;
    case SQLITE_CANTOPEN:
        return ErrorCode::io;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::locked;
    case SQLITE_INTERRUPT:
        return ErrorCode::cancelled;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::corrupt;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::readOnly;
    default:
        return ErrorCode::storage;
    }
}

QString sentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::diskFull:
        return Wording::tr("No room is left on the disk that holds the workspace.");
    case ErrorCode::io:
        return Wording::tr("A file of the workspace could not be read or written.");
    case ErrorCode::locked:
        return Wording::tr("Another process is using the workspace right now.");
    case ErrorCode::cancelled:
        return Wording::tr("The query was interrupted.");
    case ErrorCode::corrupt:
        return Wording::tr("The workspace file is damaged.");
    case ErrorCode::readOnly:
        return Wording::tr("The workspace cannot be changed: it is open for reading only.");
    default:
        return Wording::tr("The workspace refused a statement.");
    }
}

} // namespace

Error sqliteError(sqlite3* db, int resultCode, const QString& doing)
{
    const ErrorCode code = codeOf(db, resultCode);
    const QString words = QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(resultCode));
    const QString sentence = sentenceOf(code);
    return Error{code, doing.isEmpty() ? sentence : Wording::tr("%1 failed. %2").arg(doing, sentence),
                 u"SQLite %1: %2"_s.arg(db ? sqlite3_extended_errcode(db) : resultCode).arg(words)};
}

} // namespace fuseboard::store
