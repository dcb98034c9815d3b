-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 4: the live board.

-- Search ---------------------------------------------------------------------------------------------------------------
-- Dead letters by their error: what few errors say is found without a walk over all letters.
CREATE INDEX batch_row_error ON batch_row (error_text) WHERE state IN (5, 6) AND error_text IS NOT NULL;

-- The trigrams themselves, in order, with what has them: texts of two characters are the beginnings of some. No storage.
CREATE VIRTUAL TABLE letter_trigram USING fts5vocab ('letter_text', 'instance');
CREATE VIRTUAL TABLE error_trigram USING fts5vocab ('error_words', 'instance');

-- Charts ---------------------------------------------------------------------------------------------------------------
-- Rows put off in that minute, by an answer or by a claim taken back: no failure, no retry used up.
ALTER TABLE health_minute ADD COLUMN deferred INTEGER NOT NULL DEFAULT 0;

-- Flight recorder ------------------------------------------------------------------------------------------------------
-- What the breaker heard of an attempt, so that the same can be told to another breaker later. NULL: it was not told, or the
-- attempt is older than version 4.
ALTER TABLE attempt ADD COLUMN sample INTEGER;          -- 0 success, 1 failure, 2 ignored (CallClass)
ALTER TABLE attempt ADD COLUMN sent_turn INTEGER;       -- place of its permit, and
ALTER TABLE attempt ADD COLUMN turn INTEGER;            -- of its answer among the breaker's calls of that millisecond
ALTER TABLE attempt ADD COLUMN flight_ms INTEGER;       -- from the breaker's permit to the answer

-- Starts of the engine: windows are empty then, and their cells lie on that run's monotonic clock.
CREATE TABLE engine_run (
    id   INTEGER PRIMARY KEY,
    at   INTEGER NOT NULL,
    mono INTEGER NOT NULL                               -- the monotonic clock at that instant, in milliseconds
) STRICT;
CREATE INDEX breaker_transition_when ON breaker_transition (at);
