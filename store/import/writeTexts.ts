import type { ClientBase } from "pg";
import { bodyKeys } from "../seed/bodyKeys";
import { keyIn } from "../seed/keyIn";
import { loadDistinct } from "../seed/loadDistinct";
import type { Row } from "../seed/Row";
import { copyAll } from "./copyRows";
import type { PlannedRollCall } from "./ImportPlan";
import type { RowFacts } from "./KeptRollCall";
import type { StateTable } from "./StateTable";

/** The texts that the roll calls of a plan are on. */
export interface Texts {
  keyOf(plan: PlannedRollCall): number;
  /** Takes away those that the plan has left without a roll call. */
  dropUnused(): Promise<void>;
}

const TEXT_COLUMNS = ["session_id", "symbol", "draft", "title", "subject_id", "agenda_item", "topics"];

/** Finds or adds the texts: roll calls share one where session, symbol, draft, title, subject, agenda item and topics are the same. */
export async function writeTexts(client: ClientBase, plans: readonly PlannedRollCall[], states: StateTable): Promise<Texts> {
  const touched = plans.filter(({ factsChange }) => factsChange);
  const body = keyIn("body", await bodyKeys(client));
  const sessionRow = ({ body: code, session }: RowFacts): Row => ({ body_id: body(code), label: session });
  const session = await loadDistinct(
    client,
    "session",
    ["body_id", "label"],
    touched.map(({ merged }) => sessionRow(merged.facts)),
  );
  const textRow = ({ merged: { facts } }: PlannedRollCall): Row => ({
    session_id: session(sessionRow(facts)),
    symbol: facts.symbol,
    draft: facts.draft,
    title: facts.title,
    subject_id: subjectKey(facts, states),
    agenda_item: facts.agendaItem,
    topics: facts.topics,
  });
  const keys = await textKeys(client, touched, textRow);
  const left = touched.flatMap(({ kept }) => (kept === null ? [] : [kept.textKey]));
  return {
    keyOf: (plan) => keys.get(plan) ?? plan.kept?.textKey ?? 0,
    dropUnused: async () => {
      if (left.length === 0) return;
      await client.query(
        "DELETE FROM resolution t WHERE id = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM roll_call r WHERE r.resolution_id = t.id)",
        [left],
      );
    },
  };
}

/** On its own, so that the rows are let go of once their keys are known. */
async function textKeys(
  client: ClientBase,
  plans: readonly PlannedRollCall[],
  textRow: (plan: PlannedRollCall) => Row,
): Promise<ReadonlyMap<PlannedRollCall, number>> {
  const rows = plans.map(textRow);
  const text = await loadDistinct(client, "resolution", TEXT_COLUMNS, rows, copyAll);
  return new Map(plans.map((plan, i) => [plan, text(rows[i] ?? {})]));
}

function subjectKey({ subject }: RowFacts, states: StateTable): number | null {
  const place = subject === null ? undefined : states.placeOf.get(subject);
  return place === undefined ? null : (states.keys[place] ?? null);
}
