-- The tables, as schema.prisma has them (made by prisma/printNextMigration.mjs).

CREATE TYPE "choice" AS ENUM ('in_favour', 'against', 'abstaining', 'non_voting');

CREATE TYPE "kind" AS ENUM ('adoption', 'amendment', 'paragraph', 'motion');

CREATE TYPE "mode" AS ENUM ('recorded_vote', 'without_a_vote', 'non_recorded_vote', 'none');

CREATE TYPE "outcome" AS ENUM ('adopted', 'rejected', 'withdrawn', 'not_considered');

CREATE TYPE "confidence" AS ENUM ('high', 'medium', 'low');

CREATE TYPE "state_kind" AS ENUM ('member', 'former_member', 'observer', 'dated_name', 'representation');

CREATE TYPE "name_kind" AS ENUM ('un_record', 'official', 'short', 'press', 'data_set', 'former');

CREATE TYPE "sponsor_role" AS ENUM ('main_sponsor', 'co_sponsor');

CREATE TYPE "term_kind" AS ENUM ('grouping', 'state', 'us_agreement');

CREATE TYPE "origin" AS ENUM ('seed', 'import', 'editor');

CREATE TABLE "body" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "body_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "session" (
    "id" SERIAL NOT NULL,
    "body_id" INTEGER NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "resolution" (
    "id" SERIAL NOT NULL,
    "session_id" INTEGER NOT NULL,
    "symbol" TEXT,
    "draft" TEXT,
    "title" TEXT NOT NULL,
    "subject_id" INTEGER,
    "agenda_item" TEXT,
    "topics" TEXT[],

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "roll_call" (
    "id" SERIAL NOT NULL,
    "public_id" TEXT NOT NULL,
    "resolution_id" INTEGER NOT NULL,
    "sequence" SERIAL NOT NULL,
    "date" TEXT NOT NULL,
    "kind" "kind" NOT NULL,
    "mode" "mode" NOT NULL,
    "outcome" "outcome" NOT NULL,
    "official_in_favour" INTEGER,
    "official_against" INTEGER,
    "official_abstaining" INTEGER,
    "official_non_voting" INTEGER,
    "official_members" INTEGER,
    "meeting" TEXT,
    "note" TEXT,
    "confidence" "confidence" NOT NULL,
    "source" TEXT NOT NULL,
    "origin" "origin" NOT NULL DEFAULT 'editor',
    "seed_fingerprint" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "roll_call_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "vote" (
    "roll_call_id" INTEGER NOT NULL,
    "state_id" INTEGER NOT NULL,
    "choice" "choice" NOT NULL,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "vote_pkey" PRIMARY KEY ("roll_call_id","state_id")
);

CREATE TABLE "vote_source" (
    "id" SERIAL NOT NULL,
    "line" TEXT NOT NULL,

    CONSTRAINT "vote_source_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "vote_reading" (
    "id" SERIAL NOT NULL,
    "roll_call_id" INTEGER NOT NULL,
    "state_id" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "choice" "choice",

    CONSTRAINT "vote_reading_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "intention" (
    "id" SERIAL NOT NULL,
    "roll_call_id" INTEGER NOT NULL,
    "state_id" INTEGER NOT NULL,
    "choice" "choice" NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "intention_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "sponsorship" (
    "roll_call_id" INTEGER NOT NULL,
    "state_id" INTEGER NOT NULL,
    "role" "sponsor_role" NOT NULL,

    CONSTRAINT "sponsorship_pkey" PRIMARY KEY ("roll_call_id","state_id","role")
);

CREATE TABLE "source" (
    "id" SERIAL NOT NULL,
    "symbol" TEXT,
    "url" TEXT,
    "consulted" TEXT,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "roll_call_source" (
    "roll_call_id" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "roll_call_source_pkey" PRIMARY KEY ("roll_call_id","source_id")
);

CREATE TABLE "state" (
    "id" SERIAL NOT NULL,
    "iso3" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_fr" TEXT NOT NULL,
    "name_es" TEXT NOT NULL,
    "figure_name" TEXT NOT NULL,
    "m49" TEXT,
    "kind" "state_kind" NOT NULL,
    "admitted" TEXT,
    "left_on" TEXT,
    "seat_from" TEXT,
    "seat_to" TEXT,
    "note" TEXT,
    "source" TEXT NOT NULL,
    "origin" "origin" NOT NULL DEFAULT 'editor',
    "seed_fingerprint" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "state_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "state_name" (
    "id" SERIAL NOT NULL,
    "state_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "name_kind" NOT NULL,
    "from_date" TEXT,
    "to_date" TEXT,
    "source" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "state_name_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "grouping" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "origin" "origin" NOT NULL DEFAULT 'editor',
    "seed_fingerprint" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "grouping_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "grouping_membership" (
    "id" SERIAL NOT NULL,
    "grouping_id" INTEGER NOT NULL,
    "state_id" INTEGER NOT NULL,
    "from_date" TEXT,
    "to_date" TEXT,
    "source" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,
    "note" TEXT,

    CONSTRAINT "grouping_membership_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "body_membership" (
    "id" SERIAL NOT NULL,
    "body_id" INTEGER NOT NULL,
    "state_id" INTEGER NOT NULL,
    "from_date" TEXT,
    "to_date" TEXT,
    "regional_group" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,
    "note" TEXT,
    "source" TEXT NOT NULL,
    "origin" "origin" NOT NULL DEFAULT 'editor',
    "seed_fingerprint" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "body_membership_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "agreement_figure" (
    "date" TEXT NOT NULL,
    "state_id" INTEGER NOT NULL,
    "shared_roll_calls" INTEGER NOT NULL,
    "agreement" DOUBLE PRECISION NOT NULL,
    "origin" "origin" NOT NULL DEFAULT 'editor',
    "seed_fingerprint" TEXT,

    CONSTRAINT "agreement_figure_pkey" PRIMARY KEY ("state_id","date")
);

CREATE TABLE "definition" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "figure_name" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT,
    "origin" "origin" NOT NULL DEFAULT 'editor',
    "seed_fingerprint" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "definition_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "definition_term" (
    "id" SERIAL NOT NULL,
    "definition_id" INTEGER NOT NULL,
    "kind" "term_kind" NOT NULL,
    "grouping_id" INTEGER,
    "ever" BOOLEAN,
    "state_id" INTEGER,
    "at_least" DOUBLE PRECISION,

    CONSTRAINT "definition_term_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "claim" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "tested" TEXT NOT NULL,
    "source_author" TEXT NOT NULL,
    "source_title" TEXT NOT NULL,
    "source_publisher" TEXT NOT NULL,
    "source_date" TEXT NOT NULL,
    "source_url" TEXT,
    "subject_id" INTEGER NOT NULL,
    "default_definition_id" INTEGER NOT NULL,
    "origin" "origin" NOT NULL DEFAULT 'editor',
    "seed_fingerprint" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "claim_roll_call" (
    "claim_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "roll_call_id" INTEGER NOT NULL,

    CONSTRAINT "claim_roll_call_pkey" PRIMARY KEY ("claim_id","position")
);

CREATE TABLE "release" (
    "number" INTEGER NOT NULL,
    "parent" INTEGER,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "revision_head" TEXT NOT NULL,

    CONSTRAINT "release_pkey" PRIMARY KEY ("number")
);

CREATE TABLE "publication" (
    "id" INTEGER NOT NULL,
    "newest" INTEGER,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "revision" (
    "number" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "who" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "why" TEXT NOT NULL,
    "idempotency_key" TEXT,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("number")
);

CREATE TABLE "revision_chain" (
    "id" INTEGER NOT NULL,
    "number" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "revision_chain_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "seed_load" (
    "content_key" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "seed_load_pkey" PRIMARY KEY ("content_key")
);

CREATE TABLE "role_secret" (
    "id" INTEGER NOT NULL,
    "secret" TEXT NOT NULL,

    CONSTRAINT "role_secret_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "body_code_key" ON "body"("code");

CREATE UNIQUE INDEX "session_body_id_label_key" ON "session"("body_id", "label");

CREATE INDEX "resolution_session_id_idx" ON "resolution"("session_id");

CREATE INDEX "resolution_symbol_idx" ON "resolution"("symbol");

CREATE UNIQUE INDEX "roll_call_public_id_key" ON "roll_call"("public_id");

CREATE UNIQUE INDEX "roll_call_sequence_key" ON "roll_call"("sequence");

CREATE INDEX "roll_call_resolution_id_idx" ON "roll_call"("resolution_id");

CREATE INDEX "roll_call_date_idx" ON "roll_call"("date");

CREATE UNIQUE INDEX "vote_source_line_key" ON "vote_source"("line");

CREATE UNIQUE INDEX "vote_reading_roll_call_id_state_id_source_key" ON "vote_reading"("roll_call_id", "state_id", "source");

CREATE UNIQUE INDEX "intention_roll_call_id_state_id_source_key" ON "intention"("roll_call_id", "state_id", "source");

CREATE INDEX "roll_call_source_source_id_idx" ON "roll_call_source"("source_id");

CREATE UNIQUE INDEX "state_iso3_key" ON "state"("iso3");

CREATE INDEX "state_name_state_id_idx" ON "state_name"("state_id");

CREATE UNIQUE INDEX "grouping_slug_key" ON "grouping"("slug");

CREATE UNIQUE INDEX "definition_slug_key" ON "definition"("slug");

CREATE INDEX "definition_term_definition_id_idx" ON "definition_term"("definition_id");

CREATE UNIQUE INDEX "claim_slug_key" ON "claim"("slug");

CREATE INDEX "claim_roll_call_roll_call_id_idx" ON "claim_roll_call"("roll_call_id");

CREATE UNIQUE INDEX "claim_roll_call_claim_id_roll_call_id_key" ON "claim_roll_call"("claim_id", "roll_call_id");

CREATE UNIQUE INDEX "release_parent_key" ON "release"("parent");

CREATE UNIQUE INDEX "release_idempotency_key_key" ON "release"("idempotency_key");

CREATE UNIQUE INDEX "release_revision_head_key" ON "release"("revision_head");

CREATE UNIQUE INDEX "revision_idempotency_key_key" ON "revision"("idempotency_key");

CREATE UNIQUE INDEX "revision_previous_hash_key" ON "revision"("previous_hash");

CREATE UNIQUE INDEX "revision_hash_key" ON "revision"("hash");

CREATE INDEX "revision_subject_idx" ON "revision"("subject");

ALTER TABLE "session" ADD CONSTRAINT "session_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "resolution" ADD CONSTRAINT "resolution_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "resolution" ADD CONSTRAINT "resolution_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "roll_call" ADD CONSTRAINT "roll_call_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "vote" ADD CONSTRAINT "vote_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "vote" ADD CONSTRAINT "vote_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "vote" ADD CONSTRAINT "vote_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "vote_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "vote_reading" ADD CONSTRAINT "vote_reading_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "vote_reading" ADD CONSTRAINT "vote_reading_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "intention" ADD CONSTRAINT "intention_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "intention" ADD CONSTRAINT "intention_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "sponsorship" ADD CONSTRAINT "sponsorship_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "sponsorship" ADD CONSTRAINT "sponsorship_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "roll_call_source" ADD CONSTRAINT "roll_call_source_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "roll_call_source" ADD CONSTRAINT "roll_call_source_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "state_name" ADD CONSTRAINT "state_name_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "grouping_membership" ADD CONSTRAINT "grouping_membership_grouping_id_fkey" FOREIGN KEY ("grouping_id") REFERENCES "grouping"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "grouping_membership" ADD CONSTRAINT "grouping_membership_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "body_membership" ADD CONSTRAINT "body_membership_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "body_membership" ADD CONSTRAINT "body_membership_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "agreement_figure" ADD CONSTRAINT "agreement_figure_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "definition_term" ADD CONSTRAINT "definition_term_definition_id_fkey" FOREIGN KEY ("definition_id") REFERENCES "definition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "definition_term" ADD CONSTRAINT "definition_term_grouping_id_fkey" FOREIGN KEY ("grouping_id") REFERENCES "grouping"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "definition_term" ADD CONSTRAINT "definition_term_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "claim" ADD CONSTRAINT "claim_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "claim" ADD CONSTRAINT "claim_default_definition_id_fkey" FOREIGN KEY ("default_definition_id") REFERENCES "definition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "claim_roll_call" ADD CONSTRAINT "claim_roll_call_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "claim_roll_call" ADD CONSTRAINT "claim_roll_call_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "release" ADD CONSTRAINT "release_parent_fkey" FOREIGN KEY ("parent") REFERENCES "release"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- In the same transaction as all of the above: a start that was killed here is then known to be wholly done or not done at all.
DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = '0001_facts' AND finished_at IS NULL;
  END IF;
END
$$;
