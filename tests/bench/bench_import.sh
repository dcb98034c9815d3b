#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Import against its peer, in one run: bench_import.sh BENCH_IMPORT SCHEMA FOLDER ROWS
# The peer is sqlite3 .import of the same rows, ready made as the three tables they become, into the same schema (without
# STRICT, which .import cannot fill: it knows no NULL), WAL, synchronous=FULL, one transaction a table.
set -eu
bench=$1 schema=$2 folder=$3 rows=$4
mkdir -p "$folder"
"$bench" "$folder" "$rows" 0 sqlite # 0: the size follows the writer, as in the product
for chunk in 500 2000 5000 20000; do
    "$bench" "$folder" "$rows" "$chunk"
done
rm -f "$folder/peer.db" "$folder/peer.db-wal" "$folder/peer.db-shm"
sed -e 's/STRICT, //' -e 's/) STRICT/)/' -e 's/WHERE due_at IS NOT NULL/WHERE due_at > 0/' "$schema" > "$folder/peer.sql"
sqlite3 "$folder/peer.db" 'PRAGMA journal_mode=WAL' ".read $folder/peer.sql" > /dev/null
start=$(date +%s.%N)
# It parses no rows into payloads and takes no hash: those are made already.
sqlite3 "$folder/peer.db" 'PRAGMA synchronous=FULL' 'PRAGMA cache_size=-65536' 'PRAGMA wal_autocheckpoint=16384' \
    ".import --csv $folder/batch_row.csv batch_row" ".import --csv $folder/payload.csv payload" \
    ".import --csv $folder/ledger_key.csv ledger_key" > /dev/null
end=$(date +%s.%N)
sqlite3 "$folder/peer.db" 'SELECT count(*) FROM batch_row' 'SELECT count(*) FROM payload' 'SELECT count(*) FROM ledger_key'
echo "$rows $start $end" | awk '{ printf "sqlite3 .import: %.0f rows/s (%.2f s)\n", $1 / ($3 - $2), $3 - $2 }'
