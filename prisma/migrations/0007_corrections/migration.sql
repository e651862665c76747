-- What readers are told of corrections, and what they tell of errors.

-- Beside the bytes, never in them: the hash of a release says nothing of why it was made.
ALTER TABLE "release" ADD COLUMN "reasons" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "release" ADD CONSTRAINT release_reasons_are_a_list CHECK (jsonb_typeof(reasons) = 'array');

CREATE TYPE "report_status" AS ENUM ('open', 'closed');

CREATE TABLE "error_report" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "roll_call" TEXT,
    "text" TEXT NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" "report_status" NOT NULL DEFAULT 'open',
    "remark" TEXT,
    "closed_by" TEXT,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "error_report_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "error_report_status_reported_at_idx" ON "error_report"("status", "reported_at");

ALTER TABLE error_report
  ADD CONSTRAINT error_report_text_bounded CHECK (text ~ '\S' AND length(text) <= 4000),
  ADD CONSTRAINT error_report_roll_call_form CHECK (roll_call COLLATE "C" ~ '^[a-z0-9]+(-[a-z0-9]+)*(\.[1-9][0-9]*)?$' AND length(roll_call) <= 200),
  ADD CONSTRAINT error_report_remark_bounded CHECK (remark ~ '\S' AND length(remark) <= 1000),
  ADD CONSTRAINT error_report_closed_by_somebody CHECK (
    (status = 'closed') = (closed_by IS NOT NULL AND closed_at IS NOT NULL AND remark IS NOT NULL));

-- In the same transaction as all of the above: a start that was killed here is then known to be wholly done or not done at all.
DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = '0007_corrections' AND finished_at IS NULL;
  END IF;
END
$$;
