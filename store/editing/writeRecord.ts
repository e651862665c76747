import type { RollCall } from "../../release/RollCall";
import type { RollCallRecord } from "../../release/RollCallRecord";
import type { ReadTransaction } from "../content/ReadTransaction";
import { dropUnusedText, textKeyOf } from "./textKeyOf";
import { EditRefused } from "./EditRefused";
import type { KeptRecord } from "./readRecord";
import { writeAnnotations } from "./writeAnnotations";
import { writeChoices } from "./writeChoices";

type KeyOf = (code: string) => number;

/** Writes a roll call: a new one, or over the one kept, of which the version counts up. From then on it is an editor's, and neither seed nor import overwrites it. */
export async function writeRecord(tx: ReadTransaction, record: RollCallRecord, kept: KeptRecord | undefined): Promise<void> {
  const state = await stateKeys(tx);
  const { rollCall } = record;
  const textKey = await textKeyOf(tx, rollCall, state);
  const data = { ...columnsOf(rollCall), resolutionId: textKey };
  const key = kept === undefined ? await add(tx, { ...data, publicId: rollCall.id }) : await change(tx, kept, data);
  await writeChoices(tx, key, record, kept?.record.choices ?? {}, state);
  await writeAnnotations(tx, key, rollCall, kept?.record.rollCall, state);
  if (kept !== undefined && kept.textKey !== textKey) await dropUnusedText(tx, kept.textKey);
}

function columnsOf(rollCall: RollCall) {
  const { date, kind, mode, outcome, meeting, note, confidence, source, officialTally: tally } = rollCall;
  return {
    ...{ date, kind, mode, outcome, meeting, note, confidence, source },
    officialInFavour: tally.inFavour,
    officialAgainst: tally.against,
    officialAbstaining: tally.abstaining,
    officialNonVoting: tally.nonVoting,
    officialMembers: tally.members,
    origin: "editor" as const,
  };
}

type Columns = ReturnType<typeof columnsOf> & { readonly resolutionId: number };

async function add(tx: ReadTransaction, data: Columns & { readonly publicId: string }): Promise<number> {
  return (await tx.rollCall.create({ data, select: { id: true } })).id;
}

/** The version is asked for in the statement itself: whoever was faster is never written over. */
async function change(tx: ReadTransaction, { key, version }: KeptRecord, data: Columns): Promise<number> {
  const { count } = await tx.rollCall.updateMany({ where: { id: key, version }, data: { ...data, version: version + 1 } });
  if (count === 0) throw new EditRefused({ reason: "target_changed", detail: "The roll call was changed in the meantime." });
  return key;
}

async function stateKeys(tx: ReadTransaction): Promise<KeyOf> {
  const keys = new Map((await tx.state.findMany({ select: { id: true, iso3: true } })).map(({ id, iso3 }) => [iso3, id]));
  return (code) => {
    const key = keys.get(code);
    if (key !== undefined) return key;
    const sentence = `No state has the code ${code}.`;
    throw new EditRefused({ reason: "incomplete", detail: sentence, parts: [{ field: "choices", sentence }] });
  };
}
