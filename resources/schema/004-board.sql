-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 4: the live board.

-- Charts ---------------------------------------------------------------------------------------------------------------
-- Rows put off in that minute, by an answer or by a claim taken back: no failure, no retry used up.
ALTER TABLE health_minute ADD COLUMN deferred INTEGER NOT NULL DEFAULT 0;
CREATE INDEX breaker_transition_when ON breaker_transition (at);
