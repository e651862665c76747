import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import type { ErrorReportModel } from "../generated/models";
import type { ErrorReport } from "./ErrorReport";

const MOST = 500;

/** What readers reported, the newest first; at most 500. */
export async function listReports(database: Database, status: ErrorReport["status"]): Promise<readonly ErrorReport[]> {
  const { prisma } = connectionsOf(database);
  const rows = await prisma.errorReport.findMany({
    where: { status },
    orderBy: [{ reportedAt: "desc" }, { id: "asc" }],
    take: MOST,
  });
  return rows.map(reportOf);
}

export function reportOf({ reportedAt, closedAt, ...row }: ErrorReportModel): ErrorReport {
  return { ...row, reportedAt: reportedAt.toISOString(), closedAt: closedAt?.toISOString() ?? null };
}
