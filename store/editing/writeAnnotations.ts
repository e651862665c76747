import { canonicalJson } from "../../release/canonicalJson";
import type { RollCall, Source } from "../../release/RollCall";
import type { ReadTransaction } from "../content/ReadTransaction";

type KeyOf = (code: string) => number;

/** Writes what is kept beside a roll call anew, list by list, where it differs from what it was. */
export async function writeAnnotations(
  tx: ReadTransaction,
  rollCallId: number,
  now: RollCall,
  before: RollCall | undefined,
  state: KeyOf,
): Promise<void> {
  const where = { rollCallId };
  if (differ(now.sources, before?.sources)) {
    await tx.rollCallSource.deleteMany({ where });
    const keys = new Set<number>();
    for (const source of now.sources) keys.add(await documentKeyOf(tx, source));
    await tx.rollCallSource.createMany({ data: [...keys].map((sourceId) => ({ rollCallId, sourceId })) });
  }
  if (differ(now.sponsors, before?.sponsors)) {
    await tx.sponsorship.deleteMany({ where });
    const data = now.sponsors.map(({ state: code, role }) => ({ rollCallId, stateId: state(code), role }));
    await tx.sponsorship.createMany({ data, skipDuplicates: true });
  }
  if (differ(now.intentions, before?.intentions)) {
    await tx.intention.deleteMany({ where });
    const data = now.intentions.map(({ state: code, choice, source }) => ({ rollCallId, stateId: state(code), choice, source }));
    await tx.intention.createMany({ data, skipDuplicates: true });
  }
  if (differ(now.disagreements, before?.disagreements)) await writeDisagreements(tx, rollCallId, now, before, state);
}

/** Row by row: a row may belong to an imported reading, which a new one would no longer do. */
async function writeDisagreements(
  tx: ReadTransaction,
  rollCallId: number,
  now: RollCall,
  before: RollCall | undefined,
  state: KeyOf,
): Promise<void> {
  const is = new Set(now.disagreements.map(canonicalJson));
  const was = new Set((before?.disagreements ?? []).map(canonicalJson));
  for (const { state: code, source } of (before?.disagreements ?? []).filter((each) => !is.has(canonicalJson(each))))
    await tx.voteReading.deleteMany({ where: { rollCallId, stateId: state(code), source } });
  const added = now.disagreements.filter((each) => !was.has(canonicalJson(each)));
  const data = added.map(({ state: code, source, choice }) => ({ rollCallId, stateId: state(code), source, choice }));
  await tx.voteReading.createMany({ data });
}

function differ(now: readonly unknown[], before: readonly unknown[] | undefined): boolean {
  return canonicalJson(now) !== canonicalJson(before ?? []);
}

async function documentKeyOf(tx: ReadTransaction, { symbol, url, consulted }: Source): Promise<number> {
  const document = { symbol, url, consulted };
  const found = await tx.source.findFirst({ where: document, select: { id: true } });
  return (found ?? (await tx.source.create({ data: document, select: { id: true } }))).id;
}
