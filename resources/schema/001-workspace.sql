-- SPDX-License-Identifier: GPL-3.0-or-later
-- The workspace, version 1. Instants are epoch milliseconds, amounts milli-credits, durations as the column name says.
-- Enumerations are the numbers of core/base/vocabulary.h.
--
-- What is not here on purpose: an index on the state of ordinary rows, an index on open attempts, a unique index on a
-- 32-byte identity. Each would be a random write per row. Unclaimed rows are fed by row number, open attempts lie above
-- meta.open_from, the ledger is one narrow 64-bit key filled in sorted chunks.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    id          INTEGER PRIMARY KEY,
    name        TEXT    NOT NULL UNIQUE,
    time_zone   TEXT    NOT NULL,
    settings    TEXT    NOT NULL,           -- JSON: limits, rate (AccountSettings)
    hold_reason TEXT,                       -- budget held (402) until an operator resumes
    hold_at     INTEGER,
    created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE ledger_scope (
    id               INTEGER PRIMARY KEY,
    name             TEXT    NOT NULL UNIQUE,
    identity_columns TEXT    NOT NULL,      -- JSON array; empty: the whole payload
    created_at       INTEGER NOT NULL
) STRICT;

CREATE TABLE destination (
    id          INTEGER PRIMARY KEY,
    account_id  INTEGER NOT NULL REFERENCES account (id),
    scope_id    INTEGER NOT NULL REFERENCES ledger_scope (id),
    name        TEXT    NOT NULL UNIQUE,
    preset      TEXT    NOT NULL,           -- clay, generic, practice
    policy      TEXT    NOT NULL,           -- JSON (DestinationPolicy)
    webhook_id  INTEGER,                    -- the active one
    paused      INTEGER NOT NULL DEFAULT 0,
    hold_reason TEXT,                       -- endpoint hold until an operator acts
    hold_at     INTEGER,
    created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE webhook (
    id             INTEGER PRIMARY KEY,
    destination_id INTEGER NOT NULL REFERENCES destination (id),
    masked_url     TEXT    NOT NULL,
    url            TEXT,                    -- loopback only; any other URL is a secret and lives in the secret store
    secret_name    TEXT    NOT NULL,        -- entry of the secret store
    odometer       INTEGER NOT NULL DEFAULT 0, -- records handed to the wire, for life
    created_at     INTEGER NOT NULL,
    retired_at     INTEGER
) STRICT;
CREATE INDEX webhook_destination ON webhook (destination_id);

CREATE TABLE breaker (
    destination_id INTEGER PRIMARY KEY REFERENCES destination (id),
    state          INTEGER NOT NULL,
    opened_at      INTEGER NOT NULL,
    open_for_ms    INTEGER NOT NULL,
    reopen_count   INTEGER NOT NULL,
    reason         TEXT    NOT NULL,
    until          INTEGER
) STRICT;

CREATE TABLE batch (
    id             INTEGER PRIMARY KEY,
    destination_id INTEGER NOT NULL REFERENCES destination (id),
    name           TEXT    NOT NULL,
    source         TEXT    NOT NULL,        -- file name, without its folder
    state          INTEGER NOT NULL,
    priority       INTEGER NOT NULL,
    columns        TEXT    NOT NULL,        -- JSON array: the file's columns in order
    data_milli     INTEGER NOT NULL,        -- estimated charge of one row
    action_milli   INTEGER NOT NULL,
    deadline_at    INTEGER,
    first_row      INTEGER NOT NULL DEFAULT 0,
    last_row       INTEGER NOT NULL DEFAULT 0,
    fault_count    INTEGER NOT NULL DEFAULT 0, -- source rows that could not be read
    created_at     INTEGER NOT NULL,
    finished_at    INTEGER
) STRICT;

-- Rows of a batch by state and reason, kept in step in every transaction that moves a row.
CREATE TABLE batch_count (
    batch_id INTEGER NOT NULL,
    state    INTEGER NOT NULL,
    reason   INTEGER NOT NULL,
    n        INTEGER NOT NULL,
    PRIMARY KEY (batch_id, state, reason)
) STRICT, WITHOUT ROWID;

-- Source rows that could not be read: reported with their place, never sent.
CREATE TABLE import_fault (
    id       INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL,
    line     INTEGER NOT NULL,
    col      INTEGER NOT NULL,
    message  TEXT    NOT NULL,
    raw      TEXT    NOT NULL               -- the source text, at most 4 KiB of it
) STRICT;
CREATE INDEX import_fault_batch ON import_fault (batch_id);

CREATE TABLE batch_row (
    id             INTEGER PRIMARY KEY,
    batch_id       INTEGER NOT NULL,
    destination_id INTEGER NOT NULL,
    lane           INTEGER NOT NULL,
    line           INTEGER NOT NULL,        -- in the source file, from 1
    state          INTEGER NOT NULL,
    reason         INTEGER NOT NULL,
    due_at         INTEGER,                 -- NULL for a pending row that was never touched; else when it may be claimed
    payload_id     INTEGER NOT NULL,        -- current version
    version        INTEGER NOT NULL,
    tries          INTEGER NOT NULL DEFAULT 0, -- attempts that were handed to the wire, for life
    retries        INTEGER NOT NULL DEFAULT 0, -- consumed in this delivery cycle
    replays        INTEGER NOT NULL DEFAULT 0,
    cycle_ms       INTEGER NOT NULL DEFAULT 0, -- of this delivery cycle: attempts and retry waits, never queueing
    last_attempt   INTEGER,
    owns           INTEGER NOT NULL,        -- 1: the ledger key of its identity names this row
    pay_twice      INTEGER NOT NULL DEFAULT 0, -- 1: the operator sends it although its identity was or may be delivered
    maybe          INTEGER NOT NULL DEFAULT 0, -- ambiguous attempts that nobody has settled
    other_row      INTEGER,                 -- for excluded: the row that stands in its way
    changed_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX batch_row_queue ON batch_row (destination_id, lane, due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX batch_row_dead ON batch_row (changed_at, id) WHERE state IN (5, 6);

CREATE TABLE payload (
    id           INTEGER PRIMARY KEY,
    row_id       INTEGER NOT NULL,
    version      INTEGER NOT NULL,
    previous     INTEGER,                   -- payload id of the version before
    body         TEXT    NOT NULL,
    identity     BLOB    NOT NULL,          -- 32 bytes
    operation_id INTEGER,                   -- the edit that made it
    created_at   INTEGER NOT NULL
) STRICT;

-- The ledger: who holds an identity. key64 is the head of the 32-byte identity, disc tells two identities with the same
-- head apart. What the entry says (claimed, delivered, ambiguous) is the state of the row that it names.
CREATE TABLE ledger_key (
    key64  INTEGER NOT NULL,
    disc   INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    PRIMARY KEY (key64, disc)
) STRICT, WITHOUT ROWID;

-- One attempt is at most one request on the wire. It carries its own credit reservation.
CREATE TABLE attempt (
    id             INTEGER PRIMARY KEY,     -- in order of claim
    row_id         INTEGER NOT NULL,
    previous       INTEGER,                 -- the row's attempt before
    number         INTEGER NOT NULL,        -- 1 for the row's first
    destination_id INTEGER NOT NULL,
    webhook_id     INTEGER NOT NULL,
    batch_id       INTEGER NOT NULL,
    version        INTEGER NOT NULL,        -- payload version; the idempotency key follows from row and version
    records        INTEGER NOT NULL,
    account_day    INTEGER NOT NULL,        -- yyyymmdd in the account's zone
    data_milli     INTEGER NOT NULL,
    action_milli   INTEGER NOT NULL,
    credit_state   INTEGER NOT NULL,
    claimed_at     INTEGER NOT NULL,
    settled_at     INTEGER,
    outcome        INTEGER,                 -- NULL: open
    status         INTEGER,
    failure        INTEGER,
    dns_us         INTEGER,
    connect_us     INTEGER,
    tls_us         INTEGER,
    first_byte_us  INTEGER,
    total_us       INTEGER,
    retry_after_ms INTEGER,
    error          TEXT
) STRICT;

-- Rows of an attempt that carried an array (empty for the others).
CREATE TABLE attempt_member (
    attempt_id INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    row_id     INTEGER NOT NULL,
    version    INTEGER NOT NULL,
    previous   INTEGER,
    PRIMARY KEY (attempt_id, ordinal)
) STRICT, WITHOUT ROWID;

-- What came back, kept for attempts that did not deliver.
CREATE TABLE answer (
    attempt_id INTEGER PRIMARY KEY,
    headers    TEXT    NOT NULL,            -- one "name: value" a line, secrets masked
    body       BLOB    NOT NULL,
    truncated  INTEGER NOT NULL
) STRICT;

CREATE TABLE credit_day (
    account_id          INTEGER NOT NULL,
    day                 INTEGER NOT NULL,   -- yyyymmdd
    data_used           INTEGER NOT NULL,   -- unreconciled included
    data_reserved       INTEGER NOT NULL,
    data_unreconciled   INTEGER NOT NULL,
    action_used         INTEGER NOT NULL,
    action_reserved     INTEGER NOT NULL,
    action_unreconciled INTEGER NOT NULL,
    PRIMARY KEY (account_id, day)
) STRICT, WITHOUT ROWID;

-- Entries beside the attempts' own: corrections, settlements by hand.
CREATE TABLE credit_entry (
    id           INTEGER PRIMARY KEY,
    at           INTEGER NOT NULL,
    account_id   INTEGER NOT NULL,
    day          INTEGER NOT NULL,
    attempt_id   INTEGER,
    kind         TEXT    NOT NULL,          -- correction, settled
    data_milli   INTEGER NOT NULL,          -- added to used; negative gives back
    action_milli INTEGER NOT NULL,
    actor        TEXT    NOT NULL,
    reason       TEXT    NOT NULL
) STRICT;

CREATE TABLE breaker_transition (
    id             INTEGER PRIMARY KEY,
    at             INTEGER NOT NULL,
    destination_id INTEGER NOT NULL,
    from_state     INTEGER NOT NULL,
    to_state       INTEGER NOT NULL,
    cause          TEXT    NOT NULL,
    actor          TEXT    NOT NULL,        -- "engine" or the operator
    attempts       TEXT    NOT NULL         -- JSON array of attempt ids
) STRICT;
CREATE INDEX breaker_transition_at ON breaker_transition (destination_id, at);

-- One line a destination and minute; kept for good, so that charts and reports are full after a restart.
CREATE TABLE health_minute (
    destination_id    INTEGER NOT NULL,
    minute            INTEGER NOT NULL,     -- epoch minutes
    delivered         INTEGER NOT NULL,
    failed            INTEGER NOT NULL,     -- failures of the destination
    ignored           INTEGER NOT NULL,     -- row faults, throttled and the like
    ambiguous         INTEGER NOT NULL,
    data_milli        INTEGER NOT NULL,     -- committed in that minute
    action_milli      INTEGER NOT NULL,
    latency           BLOB    NOT NULL,     -- LatencyHistogram
    PRIMARY KEY (minute, destination_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE operation (
    id             INTEGER PRIMARY KEY,
    at             INTEGER NOT NULL,
    actor          TEXT    NOT NULL,
    kind           TEXT    NOT NULL,        -- edit, replay, settle, discard, cancelBatch, pause…
    state          TEXT    NOT NULL,        -- applying, applied, undone
    reason         TEXT    NOT NULL,
    destination_id INTEGER,
    batch_id       INTEGER,
    row_count      INTEGER NOT NULL,
    skipped        INTEGER NOT NULL DEFAULT 0, -- rows left alone: claimed, or changed since they were shown
    detail         TEXT    NOT NULL         -- JSON
) STRICT;

-- What an operation found, row by row: its inverse.
CREATE TABLE operation_row (
    operation_id INTEGER NOT NULL,
    row_id       INTEGER NOT NULL,
    before       TEXT    NOT NULL,          -- JSON: state, reason, due_at, payload_id, version, retries, cycle_ms…
    PRIMARY KEY (operation_id, row_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id             INTEGER PRIMARY KEY,
    at             INTEGER NOT NULL,
    severity       INTEGER NOT NULL,        -- 0 note, 1 warning, 2 trouble
    kind           TEXT    NOT NULL,
    account_id     INTEGER,
    destination_id INTEGER,
    batch_id       INTEGER,
    row_id         INTEGER,
    text           TEXT    NOT NULL
) STRICT;
CREATE INDEX event_at ON event (at);
