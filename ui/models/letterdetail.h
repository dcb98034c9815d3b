// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deadletterrepository.h"
#include "core/store/records.h"

#include <QString>
#include <QStringList>

namespace fuseboard::store { class Connection; }

namespace fuseboard::ui {

/// What the inspector shows of a row.
struct LetterDetail
{
    store::RowDetail row;
    store::Destination destination;
    QString note;       ///< what operators wrote beside it
    QStringList tags;
};

Result<LetterDetail> readLetterDetail(store::Connection& connection, RowId row);

/// The payload as it was sent with the attempt.
QByteArray sentBody(const store::RowDetail& row, const store::AttemptRecord& attempt);

// For tickets: the URL, authorization, signatures and whatever looks like a key are masked, in payload and answer too.
/// The attempt's request as a curl command.
QString curlCommand(const LetterDetail& detail, const store::AttemptRecord& attempt);
/// The attempt, its request and its answer as one JSON object.
QByteArray attemptJson(const LetterDetail& detail, const store::AttemptRecord& attempt);

} // namespace fuseboard::ui
