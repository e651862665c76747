import type { PlannedRollCall } from "./ImportPlan";
import type { RowFacts } from "./KeptRollCall";

/** How many texts a plan adds and changes: roll calls share one where all that is said of it is the same. */
export function textCountsOf(plans: Iterable<PlannedRollCall>): { readonly added: number; readonly changed: number } {
  const added = new Set<string>();
  let changed = 0;
  for (const { kept, merged } of plans) {
    if (kept === null) added.add(textMark(merged.facts));
    else if (textMark(kept.facts) !== textMark(merged.facts)) changed += 1;
  }
  return { added: added.size, changed };
}

function textMark({ body, session, symbol, draft, title, subject, agendaItem, topics }: RowFacts): string {
  return JSON.stringify([body, session, symbol, draft, title, subject, agendaItem, topics]);
}
