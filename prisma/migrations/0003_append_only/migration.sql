-- Releases and revisions are only ever added. Three things keep them so: the program's role has no right to more (store/roles),
-- the triggers refuse everybody, and ENABLE ALWAYS keeps the triggers on under session_replication_role = replica.
-- Whoever may disable triggers can still rewrite: then the chain of hashes no longer adds up.

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER revision_keeps_rows BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER revision_keeps_all BEFORE TRUNCATE ON revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER release_keeps_rows BEFORE UPDATE OR DELETE ON release FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER release_keeps_all BEFORE TRUNCATE ON release FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
ALTER TABLE revision ENABLE ALWAYS TRIGGER revision_keeps_rows, ENABLE ALWAYS TRIGGER revision_keeps_all;
ALTER TABLE release ENABLE ALWAYS TRIGGER release_keeps_rows, ENABLE ALWAYS TRIGGER release_keeps_all;

ALTER TABLE revision_chain ADD CONSTRAINT revision_chain_one_row CHECK (id = 1);
INSERT INTO revision_chain (id, number, hash) VALUES (1, 0, repeat('0', 64));

-- Each field as its length in bytes, a colon, the field and a comma; a missing one as "-,". No two lists of fields give the same text.
CREATE FUNCTION framed(VARIADIC fields text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT string_agg(coalesce(octet_length(field) || ':' || field, '-') || ',', '' ORDER BY place)
        FROM unnest(fields) WITH ORDINALITY AS framing (field, place));

-- Number, time and hashes are the database's own: a bug in the program can neither fork the chain nor choose a number.
-- As the owner, because the program's role must not write the row that holds the newest link.
CREATE FUNCTION chain_revision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  newest revision_chain%ROWTYPE;
BEGIN
  SELECT * INTO STRICT newest FROM revision_chain WHERE id = 1 FOR UPDATE;
  NEW.number := newest.number + 1;
  NEW.at := clock_timestamp();
  NEW.previous_hash := newest.hash;
  NEW.hash := encode(sha256(convert_to(framed(
    NEW.number::text, to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), NEW.who, NEW.what, NEW.subject,
    NEW.before::text, NEW.after::text, NEW.why, NEW.idempotency_key, NEW.previous_hash), 'UTF8')), 'hex');
  UPDATE revision_chain SET number = NEW.number, hash = NEW.hash WHERE id = 1;
  RETURN NEW;
END
$$;
CREATE TRIGGER revision_is_chained BEFORE INSERT ON revision FOR EACH ROW EXECUTE FUNCTION chain_revision();
ALTER TABLE revision ENABLE ALWAYS TRIGGER revision_is_chained;

-- In the same transaction as all of the above: a start that was killed here is then known to be wholly done or not done at all.
DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = '0003_append_only' AND finished_at IS NULL;
  END IF;
END
$$;
