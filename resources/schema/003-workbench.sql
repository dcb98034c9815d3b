-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3: the dead-letter workbench. Search and facets, bulk operations with their inverse, recipes, replay jobs.

-- Search ---------------------------------------------------------------------------------------------------------------
-- What the letter indexer found of a dead letter: its last status, its error and the error's group, and how it is called.
-- indexed_at and indexed_payload are the changed_at and payload_id it saw. A letter with others is looked at by scan until the
-- indexer has come by, so nothing that changes a row needs to know of the index.
ALTER TABLE batch_row ADD COLUMN last_status INTEGER;
ALTER TABLE batch_row ADD COLUMN error_text INTEGER;
ALTER TABLE batch_row ADD COLUMN error_group INTEGER;
ALTER TABLE batch_row ADD COLUMN label TEXT;
ALTER TABLE batch_row ADD COLUMN indexed_at INTEGER;
ALTER TABLE batch_row ADD COLUMN indexed_payload INTEGER;
DROP INDEX batch_row_dead;
CREATE INDEX batch_row_dead ON batch_row (changed_at, id, destination_id, batch_id, state, reason, last_status, error_group,
    error_text, tries, replays, payload_id) WHERE state IN (5, 6);
CREATE INDEX batch_row_label ON batch_row (label, id) WHERE state IN (5, 6);
CREATE INDEX batch_row_unindexed ON batch_row (id)
    WHERE state IN (5, 6) AND (indexed_at IS NOT changed_at OR indexed_payload IS NOT payload_id);

-- Errors that are the same but for numbers, ids, URLs and times in them.
CREATE TABLE error_group (
    id          INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,       -- normalised text
    sample      TEXT NOT NULL               -- the first error of the group as it was
) STRICT;

-- Each error once, as it is shown.
CREATE TABLE error_text (
    id       INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL,
    text     TEXT    NOT NULL UNIQUE
) STRICT;

-- Trigrams of payload versions that are or were dead letters (rowid is payload.id) and of errors (rowid is error_text.id),
-- case folded (payload/searchtext). Texts are not kept twice: a hit is checked against the text itself. Merges are done by the
-- indexer, a few pages at a time.
CREATE VIRTUAL TABLE letter_text USING fts5 (body, content = '', detail = none, columnsize = 0, tokenize = 'trigram case_sensitive 1');
CREATE VIRTUAL TABLE error_words USING fts5 (body, content = '', detail = none, columnsize = 0, tokenize = 'trigram case_sensitive 1');
INSERT INTO letter_text (letter_text, rank) VALUES ('automerge', 0), ('crisismerge', 1000);
INSERT INTO error_words (error_words, rank) VALUES ('automerge', 0), ('crisismerge', 1000);

CREATE TABLE saved_view (
    id         INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE,
    query      TEXT    NOT NULL,            -- as typed in the search box
    choices    TEXT    NOT NULL,            -- JSON: of the facets
    sort       TEXT    NOT NULL,            -- JSON: column, descending
    created_at INTEGER NOT NULL
) STRICT;

-- Operations -----------------------------------------------------------------------------------------------------------
-- Highest payload version that the row ever had (0: version); an undone edit leaves its number used.
ALTER TABLE batch_row ADD COLUMN top_version INTEGER NOT NULL DEFAULT 0;

-- A bulk operation works on the rows that were shown when it was asked for, in chunks: next_chunk is the first of
-- operation_selection that is not done; while it is undone, redone or taken back, the last row of operation_row that was.
-- state: collecting, applying, applied, undoing, undone, redoing, cancelling, cancelled.
ALTER TABLE operation ADD COLUMN next_chunk INTEGER NOT NULL DEFAULT 0;
ALTER TABLE operation ADD COLUMN selected INTEGER NOT NULL DEFAULT 0;  -- rows of the selection
ALTER TABLE operation ADD COLUMN changed_at INTEGER;                   -- last undo or redo
ALTER TABLE operation ADD COLUMN changed_by TEXT;
CREATE INDEX operation_at ON operation (at);

CREATE TABLE operation_selection (
    operation_id INTEGER NOT NULL,
    chunk        INTEGER NOT NULL,
    rows         BLOB    NOT NULL,          -- ascending row numbers, differences as LEB128
    PRIMARY KEY (operation_id, chunk)
) STRICT, WITHOUT ROWID;

-- How the operation left the row, what differs from before: undo asks for it, redo restores it.
ALTER TABLE operation_row ADD COLUMN after TEXT;

-- Texts that an operation was given row by row (a corrected file), until it has applied them.
CREATE TABLE operation_body (
    operation_id INTEGER NOT NULL,
    row_id       INTEGER NOT NULL,
    body         TEXT    NOT NULL,
    PRIMARY KEY (operation_id, row_id)
) STRICT, WITHOUT ROWID;

-- What operators wrote beside a row.
CREATE TABLE row_mark (
    row_id INTEGER PRIMARY KEY,
    note   TEXT NOT NULL,
    tags   TEXT NOT NULL                    -- JSON array, sorted
) STRICT;

-- Recipes --------------------------------------------------------------------------------------------------------------
CREATE TABLE recipe (
    id         INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE,
    steps      TEXT    NOT NULL,            -- JSON array (payload/recipe)
    created_at INTEGER NOT NULL
) STRICT;

-- Recipes that helped with an error, to be offered again.
CREATE TABLE recipe_use (
    error_group INTEGER NOT NULL,
    recipe_id   INTEGER NOT NULL,
    rows        INTEGER NOT NULL,
    used_at     INTEGER NOT NULL,
    PRIMARY KEY (error_group, recipe_id)
) STRICT, WITHOUT ROWID;

-- Replay ---------------------------------------------------------------------------------------------------------------
-- A replay as a job of its own; its rows are operation_selection of the operation. Rows that are not released yet are dead
-- letters as before, so an end in the middle loses and sends nothing.
CREATE TABLE replay_job (
    operation_id  INTEGER PRIMARY KEY,
    state         INTEGER NOT NULL,         -- ReplayState
    settings      TEXT    NOT NULL,         -- JSON: pace, ramp, stop bound, ambiguous and past limit included or not
    recall_until  INTEGER NOT NULL,         -- nothing is released before
    released      INTEGER NOT NULL DEFAULT 0, -- rows of the selection that were looked at, in its order
    step          INTEGER NOT NULL DEFAULT 0, -- of the ramp
    first_attempt INTEGER NOT NULL DEFAULT 0, -- attempts above this one belong to the time since its start
    why           TEXT    NOT NULL DEFAULT '' -- why it stopped or waits
) STRICT;
