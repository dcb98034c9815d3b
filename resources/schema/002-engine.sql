-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2: what the whole engine keeps. Fallback and offline queue, deadlines of rows, standby webhooks, credit scopes,
-- holders of a forced opening, gates, idempotency keys.

-- What a fallback gave the row (RowSource; that of a delivered row is the destination's answer whatever stands here), and
-- until when it may be claimed.
ALTER TABLE batch_row ADD COLUMN source INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batch_row ADD COLUMN deadline_at INTEGER;

-- Limits of one batch, and how long its rows may wait; NULL: none.
ALTER TABLE batch ADD COLUMN data_limit INTEGER;
ALTER TABLE batch ADD COLUMN action_limit INTEGER;
ALTER TABLE batch ADD COLUMN row_deadline_ms INTEGER;
ALTER TABLE batch ADD COLUMN progress_at INTEGER;       -- last row that came to an end; NULL: none yet
ALTER TABLE batch ADD COLUMN stuck_at INTEGER;          -- the operator was told that it is stuck; NULL again with progress
ALTER TABLE batch ADD COLUMN stuck_reason TEXT;         -- and what was in its way (Obstacle)

-- Latest call of that minute that the destination answered well, and that it failed.
ALTER TABLE health_minute ADD COLUMN succeeded_at INTEGER;
ALTER TABLE health_minute ADD COLUMN failed_at INTEGER;

-- A 429 or 503 with Retry-After closes the gate for the destination, over a restart too.
ALTER TABLE destination ADD COLUMN gate_until INTEGER;

-- 0 active or to be, 1 standby, armed for a rotation, 2 retired. The active one is destination.webhook_id.
ALTER TABLE webhook ADD COLUMN role INTEGER NOT NULL DEFAULT 0;
ALTER TABLE webhook ADD COLUMN told INTEGER NOT NULL DEFAULT 0; -- WebhookNews the operator has had, as bits: each once

-- Who keeps a breaker forced open. All must release it.
CREATE TABLE breaker_holder (
    destination_id INTEGER NOT NULL REFERENCES destination (id),
    holder         TEXT    NOT NULL,        -- empty: the operator
    reason         TEXT    NOT NULL,
    until          INTEGER,
    PRIMARY KEY (destination_id, holder)
) STRICT, WITHOUT ROWID;

-- Use of a scope other than the account's day: a batch (period 0) or a destination's day (yyyymmdd).
CREATE TABLE credit_scope (
    kind                INTEGER NOT NULL,   -- 1 batch, 2 destination
    scope_id            INTEGER NOT NULL,
    period              INTEGER NOT NULL,
    data_used           INTEGER NOT NULL,
    data_reserved       INTEGER NOT NULL,
    data_unreconciled   INTEGER NOT NULL,
    action_used         INTEGER NOT NULL,
    action_reserved     INTEGER NOT NULL,
    action_unreconciled INTEGER NOT NULL,
    PRIMARY KEY (kind, scope_id, period)
) STRICT, WITHOUT ROWID;
INSERT INTO credit_scope
    SELECT 1, batch_id, 0, sum(iif(credit_state IN (2, 4), data_milli, 0)), sum(iif(credit_state = 1, data_milli, 0)),
           sum(iif(credit_state = 4, data_milli, 0)), sum(iif(credit_state IN (2, 4), action_milli, 0)),
           sum(iif(credit_state = 1, action_milli, 0)), sum(iif(credit_state = 4, action_milli, 0))
    FROM attempt WHERE credit_state <> 0 GROUP BY batch_id;
INSERT INTO credit_scope
    SELECT 2, destination_id, account_day, sum(iif(credit_state IN (2, 4), data_milli, 0)),
           sum(iif(credit_state = 1, data_milli, 0)), sum(iif(credit_state = 4, data_milli, 0)),
           sum(iif(credit_state IN (2, 4), action_milli, 0)), sum(iif(credit_state = 1, action_milli, 0)),
           sum(iif(credit_state = 4, action_milli, 0))
    FROM attempt WHERE credit_state <> 0 GROUP BY destination_id, account_day;

CREATE INDEX credit_entry_attempt ON credit_entry (attempt_id);

-- Highest threshold that was announced, so that a restart does not announce it again.
CREATE TABLE credit_alert (
    kind     INTEGER NOT NULL,              -- 0 account's day, 1 batch, 2 destination's day, 3 account's month
    scope_id INTEGER NOT NULL,              -- account, batch or destination
    period   INTEGER NOT NULL,              -- yyyymmdd, yyyymm, or 0
    percent  INTEGER NOT NULL,
    PRIMARY KEY (kind, scope_id, period)
) STRICT, WITHOUT ROWID;

-- The offline queue in its order: first in, first out by row.
CREATE INDEX batch_row_offline ON batch_row (destination_id) WHERE lane = 3 AND due_at IS NOT NULL;

-- What a fallback gave a row while the live way was closed.
CREATE TABLE fallback_result (
    row_id     INTEGER PRIMARY KEY,
    source     INTEGER NOT NULL,            -- RowSource
    staleness  INTEGER NOT NULL,            -- 0 fresh, 1 stale, 2 very stale
    fields     TEXT    NOT NULL,            -- JSON object: what is laid over the row; empty when no link gave anything
    why        TEXT    NOT NULL,            -- why the live way was closed
    attempt_id INTEGER,                     -- the row's last attempt before it
    at         INTEGER NOT NULL
) STRICT;

-- Enriched fields by normalised domain, one cache a ledger scope.
CREATE TABLE cache_entry (
    scope_id INTEGER NOT NULL,
    domain   TEXT    NOT NULL,
    fields   TEXT    NOT NULL,              -- JSON object
    origin   TEXT    NOT NULL,              -- live, or the file that was imported
    at       INTEGER NOT NULL,
    PRIMARY KEY (scope_id, domain)
) STRICT, WITHOUT ROWID;

-- Operations that are done once for a key, whoever asks again.
CREATE TABLE idempotency_key (
    id          INTEGER PRIMARY KEY,
    key         TEXT    NOT NULL UNIQUE,    -- at most 255 characters
    operation   TEXT    NOT NULL,
    fingerprint TEXT    NOT NULL,           -- SHA-256 of the request, hex
    owner       TEXT    NOT NULL,           -- process that works on it
    state       INTEGER NOT NULL,           -- 0 processing, 1 completed, 2 failedRetryable, 3 failedPermanent, 4 ambiguous
    response    TEXT    NOT NULL,           -- result or error, JSON
    created_at  INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX idempotency_key_expiry ON idempotency_key (expires_at);

-- The random key of a named operation, the same for a day.
CREATE TABLE operation_key (
    id         INTEGER PRIMARY KEY,
    operation  TEXT    NOT NULL UNIQUE,
    key        TEXT    NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

-- A row of an array: a retry repeats the whole array of that attempt (NULL: it is free), and after a 413 or a refusal of the
-- whole array it travels with at most that many rows (NULL: as the policy says if it was never sent, else alone).
ALTER TABLE batch_row ADD COLUMN array_of INTEGER;
ALTER TABLE batch_row ADD COLUMN array_limit INTEGER;

-- Each member has its share of the attempt's charge, and what became of it; the attempt's own credit_state is the least
-- settled of them (reserved, unreconciled, committed, released). All members are here, the attempt's row_id with ordinal 0.
ALTER TABLE attempt_member ADD COLUMN number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE attempt_member ADD COLUMN data_milli INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempt_member ADD COLUMN action_milli INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempt_member ADD COLUMN credit_state INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempt_member ADD COLUMN outcome INTEGER;  -- NULL: as the attempt
ALTER TABLE attempt_member ADD COLUMN error TEXT;       -- NULL: as the attempt

-- Attempts as each of their rows sees them: one line a row, whether it travelled alone or in an array.
CREATE VIEW row_attempt AS
    SELECT id AS attempt_id, row_id, previous, number, version, data_milli, action_milli, credit_state, outcome, error
        FROM attempt WHERE records = 1
    UNION ALL
    SELECT m.attempt_id, m.row_id, m.previous, m.number, m.version, m.data_milli, m.action_milli, m.credit_state,
        coalesce(m.outcome, a.outcome), coalesce(m.error, a.error)
        FROM attempt_member m JOIN attempt a ON a.id = m.attempt_id;

-- How often it happened within the minute that the event stands for.
ALTER TABLE event ADD COLUMN n INTEGER NOT NULL DEFAULT 1;

-- Retention, opt-in: the payload version of a row that was written to a file whole, and when its text was removed here.
CREATE TABLE row_export (
    row_id      INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL,
    exported_at INTEGER NOT NULL,
    removed_at  INTEGER                     -- NULL: it is still here
) STRICT;
