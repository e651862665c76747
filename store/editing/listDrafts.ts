import type { DraftStatus } from "../../formats/entry/DraftStatus";
import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import { Prisma } from "../generated/client";
import type { DraftSummary } from "./Draft";
import { draftHeadOf, type DraftHeadRow } from "./draftOfRow";

const MOST = 500;

type SummaryRow = DraftHeadRow & Pick<DraftSummary, "symbol" | "title" | "body" | "date">;

/** The drafts, the one changed last first; at most 500. @param status only those; left out: all */
export async function listDrafts(database: Database, status?: DraftStatus): Promise<readonly DraftSummary[]> {
  const rows = await connectionsOf(database).prisma.$queryRaw<SummaryRow[]>`
    SELECT id, kind, target, status::text, version, created_by AS "createdBy", updated_by AS "updatedBy", updated_at AS "updatedAt",
           ready_by AS "readyBy", release, coalesce(nullif(document->>'symbol', ''), document->>'draft', '') AS symbol,
           coalesce(document->>'title', '') AS title, document->>'body' AS body, coalesce(document->>'date', '') AS date
    FROM draft ${status === undefined ? Prisma.empty : Prisma.sql`WHERE status = ${status}::draft_status`}
    ORDER BY updated_at DESC, id LIMIT ${MOST}`;
  return rows.map(({ symbol, title, body, date, ...head }) => ({ ...draftHeadOf(head), symbol, title, body, date }));
}
