import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import type { Editor, Presence } from "./Draft";

const FORGOTTEN_AFTER_MS = 60_000;

/** Notes that somebody has the draft open, and tells who else had a moment ago. @param at now */
export async function notePresence(
  database: Database,
  draftId: string,
  { email, name }: Editor,
  at: Date = new Date(),
): Promise<readonly Presence[]> {
  const { prisma } = connectionsOf(database);
  const key = { draftId, who: email };
  await prisma.draftPresence.upsert({
    where: { draftId_who: key },
    create: { ...key, name, at },
    update: { name, at },
  });
  const since = new Date(at.getTime() - FORGOTTEN_AFTER_MS);
  await prisma.draftPresence.deleteMany({ where: { draftId, at: { lt: since } } });
  const rows = await prisma.draftPresence.findMany({ where: { draftId, who: { not: email } }, orderBy: { who: "asc" } });
  return rows.map((row) => ({ name: row.name, at: row.at.toISOString() }));
}
