import { choiceOfMark, countVector } from "./ChoiceVector";
import { becomes } from "./countsOf";
import type { PlannedRollCall, VoteChanges } from "./ImportPlan";
import type { KeptRollCall, RowFacts } from "./KeptRollCall";
import type { RollCallChange } from "./RollCallChange";
import type { Slot } from "./Slot";
import type { StateTable } from "./StateTable";

/** What becomes of each roll call that a file speaks of, in its order. */
export function rollCallChanges(
  slots: readonly Slot[],
  plans: ReadonlyMap<Slot, PlannedRollCall>,
  states: StateTable,
): readonly RollCallChange[] {
  const changes = slots.flatMap((slot) => changeOf(slot, plans.get(slot), states));
  return changes.sort((a, b) => a.line - b.line);
}

function changeOf(slot: Slot, plan: PlannedRollCall | undefined, states: StateTable): RollCallChange[] {
  const { kept, incoming } = slot;
  const facts = plan?.merged.facts ?? kept?.facts;
  if (facts === undefined) return [];
  return [
    {
      line: incoming[0]?.line ?? 0,
      becomes: becomes(slot, plan),
      rollCall: plan?.publicId ?? kept?.publicId ?? "",
      body: facts.body,
      date: facts.date,
      symbol: facts.symbol ?? facts.draft,
      title: facts.title,
      votes: plan?.votes ?? unchanged(kept),
      facts: kept === null || plan === undefined ? [] : factsThatDiffer(kept.facts, plan.merged.facts),
      choices: kept === null || plan === undefined ? [] : choicesThatDiffer(kept, plan, states),
    },
  ];
}

function unchanged(kept: KeptRollCall | null): VoteChanges {
  return { added: 0, changed: 0, removed: 0, unchanged: kept === null ? 0 : countVector(kept.choices).members };
}

function factsThatDiffer(before: RowFacts, after: RowFacts): RollCallChange["facts"] {
  return (Object.keys(after) as (keyof RowFacts)[]).flatMap((fact) => {
    const [was, is] = [textOf(before[fact]), textOf(after[fact])];
    return was === is ? [] : [{ fact, before: was, after: is }];
  });
}

function textOf(fact: RowFacts[keyof RowFacts]): string | null {
  if (fact === null || typeof fact === "string") return fact;
  if ("inFavour" in fact) return [fact.inFavour, fact.against, fact.abstaining, fact.nonVoting].map((n) => n ?? "?").join("-");
  return [...fact].sort().join("; ") || null;
}

function choicesThatDiffer({ choices: before }: KeptRollCall, { merged }: PlannedRollCall, states: StateTable) {
  return states.codes.flatMap((state, place) => {
    const [was, is] = [before[place] ?? 0, merged.choices[place] ?? 0];
    return was === is ? [] : [{ state, before: choiceOfMark(was), after: choiceOfMark(is) }];
  });
}
