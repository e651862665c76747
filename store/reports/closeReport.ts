import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import type { Editor } from "../editing/Draft";
import { EditRefused } from "../editing/EditRefused";
import type { ErrorReport } from "./ErrorReport";
import { reportOf } from "./listReports";

/** Closes a report with a remark on what came of it. @throws EditRefused `unknown`; `closed` where somebody else has */
export async function closeReport(database: Database, id: string, remark: string, { email }: Editor): Promise<ErrorReport> {
  const { prisma } = connectionsOf(database);
  const known =
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) && (await prisma.errorReport.findUnique({ where: { id } }));
  if (!known) throw new EditRefused({ reason: "unknown", detail: "There is no such report." });
  const [closed] = await prisma.errorReport.updateManyAndReturn({
    where: { id, status: "open" },
    data: { status: "closed", remark, closedBy: email, closedAt: new Date() },
  });
  if (closed === undefined)
    throw new EditRefused({ reason: "closed", detail: `${known.closedBy} has closed this report already.` });
  return reportOf(closed);
}
