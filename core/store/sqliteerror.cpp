// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteerror.h"

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
        return u"No room is left on the disk that holds the workspace."_s;
    case ErrorCode::io:
        return u"A file of the workspace could not be read or written."_s;
    case ErrorCode::locked:
        return u"Another process is using the workspace right now."_s;
    case ErrorCode::cancelled:
        return u"The query was interrupted."_s;
    case ErrorCode::corrupt:
        return u"The workspace file is damaged."_s;
    case ErrorCode::readOnly:
        return u"The workspace cannot be changed: it is open for reading only."_s;
    default:
        return u"The workspace refused a statement."_s;
    }
}

} // namespace

Error sqliteError(sqlite3* db, int resultCode, const QString& doing)
{
    const ErrorCode code = codeOf(db, resultCode);
    const QString words = QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(resultCode));
    const QString sentence = sentenceOf(code);
    return Error{code, doing.isEmpty() ? sentence : QString(doing + u" failed. "_s + sentence),
                 u"SQLite %1: %2"_s.arg(db ? sqlite3_extended_errcode(db) : resultCode).arg(words)};
}

} // namespace fuseboard::store
