// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/importjob.h"
#include "core/store/idempotencyrepository.h"

namespace fuseboard::engine {

/// The key of a submission: the same key with the same file for the same destination is imported once, whoever submits it
/// again within a day gets the first batch (R56..R64). begin() and what ends it belong into the transactions that make the
/// batch and accept it, so that key and batch never disagree (R69).
class SubmissionKey
{
public:
    /// Reads the whole file once, for the fingerprint: its content, destination, priority, credits and name. Not the deadline,
    /// which is counted from the call. Errors: invalidArgument (no key), io.
    static Result<SubmissionKey> of(const ImportRequest& request);

    Result<store::KeyAnswer> begin(store::Connection& connection, WallTime now) const;
    Result<void> note(store::Connection& connection, BatchId batch) const;
    Result<void> complete(store::Connection& connection, const ImportProgress& imported) const;
    /// The disk or the operator ended it, and none of its rows is sent: it may be tried again under the key. A file that
    /// cannot be used is refused before there is a batch, and its key is not kept.
    Result<void> fail(store::Connection& connection, const Error& error) const;

    /// What the asker is told who may not start.
    Result<ImportProgress> reply(const store::KeyAnswer& answer) const;

private:
    store::KeyWish m_wish;
};

} // namespace fuseboard::engine
