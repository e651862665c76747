#!/usr/bin/env bash
# restoreDrill.sh SOURCE_URL TARGET_URL: a backup of one database restored into another, empty one, and both compared.
# SOURCE_URL and TARGET_URL are addresses as for DATABASE_URL: the owner's. The target may be a newer Postgres than the source.
# Compared: every release's bytes, the chain of revisions, the triggers and whether they are always on, the rights of the program's role.
# Seen to fail with one trigger of the target switched off (ALTER TABLE revision DISABLE TRIGGER revision_keeps_rows) before the comparison.
set -euo pipefail
source_url=${1:?the address of the database to save}
target_url=${2:?the address of an empty database to restore into}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

if [ "$(psql -At "$target_url" -c "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")" != 0 ]; then
  echo "The target holds tables already: give an empty database."
  exit 2
fi
pg_dump --format=custom --file="$folder/backup" "$source_url"
# Who owns what is the target's own affair, and the rights of the program's role are given by the program when it opens the database.
pg_restore --no-owner --no-privileges --exit-on-error --dbname="$target_url" "$folder/backup"
DATABASE_URL=$target_url DATA_DIR="$folder/data" npm run --silent export -- --format long-csv --out "$folder/newest.csv" >/dev/null 2>&1
[ -z "${AFTER_RESTORE:-}" ] || psql -q "$target_url" -c "$AFTER_RESTORE"

account() { # account URL: everything that must be the same, a line for each thing
  psql -At "$1" <<'SQL'
SELECT 'release', number, parent, hash, revision_head, encode(sha256(bytes), 'hex') FROM release ORDER BY number;
SELECT 'revision', number, hash FROM revision ORDER BY number;
SELECT 'trigger', tgrelid::regclass::text, tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 2, 3;
SELECT 'right', table_name, privilege_type FROM information_schema.role_table_grants
  WHERE grantee = current_database() || '_app' ORDER BY 2, 3;
SELECT 'right', table_name, column_name, privilege_type FROM information_schema.role_column_grants
  WHERE grantee = current_database() || '_app' ORDER BY 2, 3, 4;
SQL
}
account "$source_url" >"$folder/source"
account "$target_url" >"$folder/target"
if ! diff "$folder/source" "$folder/target"; then
  echo "The restored database is not the same (< source, > target)."
  exit 1
fi
echo "Restored the same: $(grep -c ^release "$folder/source") releases, $(grep -c ^revision "$folder/source") revisions, $(grep -c ^trigger "$folder/source") triggers, $(grep -c ^right "$folder/source") rights."
