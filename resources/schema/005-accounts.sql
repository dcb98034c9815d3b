-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 5: destinations that move to another account.

-- Under which account a destination's attempts were claimed, from which attempt on. Nothing here: it never moved. Once it did,
-- its first line is of attempt 0; each other one was written with the first claim under another account, so that credits are
-- settled, given back and corrected where they were reserved.
CREATE TABLE destination_account (
    destination_id INTEGER NOT NULL REFERENCES destination (id),
    first_attempt  INTEGER NOT NULL,
    account_id     INTEGER NOT NULL REFERENCES account (id),
    since          INTEGER NOT NULL,        -- instant of that claim; 0 of the first line
    PRIMARY KEY (destination_id, first_attempt)
) STRICT, WITHOUT ROWID;
