import type { RollCall } from "../../release/RollCall";
import type { ReadTransaction } from "../content/ReadTransaction";

/** The key of the text that a roll call is on, found or added: roll calls share one where session, symbol, draft, title, subject, agenda item and topics are the same. */
export async function textKeyOf(tx: ReadTransaction, rollCall: RollCall, state: (code: string) => number): Promise<number> {
  const { symbol, draft, title, subject, agendaItem } = rollCall;
  const sessionId = await sessionKeyOf(tx, rollCall);
  const topics = [...rollCall.topics];
  const subjectId = subject === null ? null : state(subject);
  const facts = { sessionId, symbol, draft, title, subjectId, agendaItem };
  const found = await tx.resolution.findFirst({ where: { ...facts, topics: { equals: topics } }, select: { id: true } });
  return (found ?? (await tx.resolution.create({ data: { ...facts, topics }, select: { id: true } }))).id;
}

/** Takes a text away that no roll call is on any more. */
export async function dropUnusedText(tx: ReadTransaction, key: number): Promise<void> {
  await tx.resolution.deleteMany({ where: { id: key, rollCalls: { none: {} } } });
}

async function sessionKeyOf(tx: ReadTransaction, { body: code, session: label }: RollCall): Promise<number> {
  const { id: bodyId } = await tx.body.findUniqueOrThrow({ where: { code }, select: { id: true } });
  const found = await tx.session.findUnique({ where: { bodyId_label: { bodyId, label } }, select: { id: true } });
  return (found ?? (await tx.session.create({ data: { bodyId, label }, select: { id: true } }))).id;
}
