import type { RollCallRecord } from "../../release/RollCallRecord";
import type { ReadTransaction } from "../content/ReadTransaction";

/** Writes the choices that differ, as taken from the roll call's source of now; the others keep their rows and the line that they were taken from. */
export async function writeChoices(
  tx: ReadTransaction,
  rollCallId: number,
  { rollCall, choices }: RollCallRecord,
  before: RollCallRecord["choices"],
  state: (code: string) => number,
): Promise<void> {
  const was = new Map(Object.entries(before));
  const differing = Object.entries(choices).filter(([code, choice]) => was.get(code) !== choice);
  const is = new Set(Object.keys(choices));
  const gone = [
    ...differing.map(([code]) => code).filter((code) => was.has(code)),
    ...[...was.keys()].filter((code) => !is.has(code)),
  ];
  if (gone.length > 0) await tx.vote.deleteMany({ where: { rollCallId, stateId: { in: gone.map(state) } } });
  if (differing.length === 0) return;
  const sourceId = await lineKeyOf(tx, rollCall.source);
  await tx.vote.createMany({ data: differing.map(([code, choice]) => ({ rollCallId, stateId: state(code), choice, sourceId })) });
}

async function lineKeyOf(tx: ReadTransaction, line: string): Promise<number> {
  const found = await tx.voteSource.findUnique({ where: { line }, select: { id: true } });
  return (found ?? (await tx.voteSource.create({ data: { line }, select: { id: true } }))).id;
}
