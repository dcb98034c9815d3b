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
