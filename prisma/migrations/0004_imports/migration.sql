-- What imports keep: each source's reading of a roll call whole, and which of the listed differences come of it.

CREATE TABLE "source_reading" (
    "id" SERIAL NOT NULL,
    "roll_call_id" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "choices" TEXT NOT NULL,
    "shown" BOOLEAN NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "version_seen" INTEGER NOT NULL,

    CONSTRAINT "source_reading_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "source_reading_roll_call_id_format_reference_key" ON "source_reading"("roll_call_id", "format", "reference");

ALTER TABLE "source_reading" ADD CONSTRAINT "source_reading_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "vote_reading" ADD COLUMN "reading_id" INTEGER;

CREATE INDEX "vote_reading_reading_id_idx" ON "vote_reading"("reading_id");

ALTER TABLE "vote_reading" ADD CONSTRAINT "vote_reading_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "source_reading"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE source_reading
  ADD CONSTRAINT source_reading_format_known CHECK (format IN ('undl-csv', 'marcxml', 'unvotes', 'long-csv')),
  ADD CONSTRAINT source_reading_reference_given CHECK (reference <> ''),
  ADD CONSTRAINT source_reading_choices_form CHECK (choices COLLATE "C" ~ '^([A-Z]{3}[YNAX])*$'),
  ADD CONSTRAINT source_reading_version_counts CHECK (version_seen >= 1);

-- One list of choices is shown at most.
CREATE UNIQUE INDEX source_reading_one_shown ON source_reading (roll_call_id) WHERE shown;

-- In the same transaction as all of the above: a start that was killed here is then known to be wholly done or not done at all.
DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = '0004_imports' AND finished_at IS NULL;
  END IF;
END
$$;
