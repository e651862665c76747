-- Changes in preparation, and who has them open.

CREATE TYPE "draft_status" AS ENUM ('draft', 'ready', 'published', 'discarded');

CREATE TABLE "draft" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "base" JSONB,
    "target" TEXT,
    "target_version" INTEGER,
    "status" "draft_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_by" TEXT,
    "release" INTEGER,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "draft_presence" (
    "draft_id" UUID NOT NULL,
    "who" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_presence_pkey" PRIMARY KEY ("draft_id","who")
);

CREATE UNIQUE INDEX "draft_release_key" ON "draft"("release");

CREATE INDEX "draft_status_updated_at_idx" ON "draft"("status", "updated_at");

ALTER TABLE "draft" ADD CONSTRAINT "draft_release_fkey" FOREIGN KEY ("release") REFERENCES "release"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "draft_presence" ADD CONSTRAINT "draft_presence_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE draft
  ADD CONSTRAINT draft_kind_form CHECK (kind COLLATE "C" ~ '^[a-z]+(_[a-z]+)*$'),
  ADD CONSTRAINT draft_document_is_object CHECK (jsonb_typeof(document) = 'object' AND jsonb_typeof(base) = 'object'),
  ADD CONSTRAINT draft_version_counts CHECK (version >= 1),
  ADD CONSTRAINT draft_people_given CHECK (is_line(created_by) AND is_line(updated_by) AND is_line(ready_by)),
  ADD CONSTRAINT draft_ready_by_somebody CHECK (status IN ('draft', 'discarded') OR ready_by IS NOT NULL),
  ADD CONSTRAINT draft_published_in_release CHECK ((status = 'published') = (release IS NOT NULL) AND (status <> 'published' OR target IS NOT NULL)),
  ADD CONSTRAINT draft_change_knows_base CHECK (base IS NULL OR (target IS NOT NULL AND target_version IS NOT NULL));

-- From a release back to the document it came of: what was published of a draft is on the record.
CREATE FUNCTION refuse_changing_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'draft % was published and stays as it is', OLD.id USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER draft_published_stays BEFORE UPDATE OR DELETE ON draft
  FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION refuse_changing_published();
CREATE TRIGGER draft_keeps_all BEFORE TRUNCATE ON draft FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
ALTER TABLE draft ENABLE ALWAYS TRIGGER draft_published_stays, ENABLE ALWAYS TRIGGER draft_keeps_all;

-- In the same transaction as all of the above: a start that was killed here is then known to be wholly done or not done at all.
DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = '0006_editing' AND finished_at IS NULL;
  END IF;
END
$$;
