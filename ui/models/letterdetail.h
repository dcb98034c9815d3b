// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deadletterrepository.h"
#include "core/store/records.h"

#include <QString>

namespace fuseboard::store { class Connection; }

namespace fuseboard::ui {

/// What the inspector shows of a row.
struct LetterDetail
{
    store::RowDetail row;
    store::Destination destination;
};

Result<LetterDetail> readLetterDetail(store::Connection& connection, RowId row);

/// The attempt's request as a curl command, with the URL and everything secret masked.
QString curlCommand(const LetterDetail& detail, const store::AttemptRecord& attempt);

} // namespace fuseboard::ui
